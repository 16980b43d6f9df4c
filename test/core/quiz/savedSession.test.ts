import assert from 'node:assert/strict';
import fc from 'fast-check';
import { resumeSession } from '../../../src/core/quiz/resumeSession';
import { readSession } from '../../../src/core/quiz/savedSession';
import { startSession, type Session } from '../../../src/core/quiz/session';
import { step } from '../../../src/core/quiz/step';
import { notebookOf, questionsOn } from './notes';
import { Played } from './someSession';

const NOTE = `# Networking
## NAT Gateway
- Bandwidth scales up to 100 Gbps
- Lets instances in a private subnet reach the internet
## Transit Gateway
- Joins thousands of VPCs in a hub and spoke
`;

/** What storage makes of it. */
function stored(session: Session): unknown {
  return JSON.parse(JSON.stringify(session));
}

describe('A saved session', () => {
  it('comes back as it was', () => {
    const { session } = new Played('A t:B r:C').wrong().next().type('envelope encription');
    assert.deepEqual(readSession(stored(session)), session);
  });

  it('comes back in the middle of a recall and after its end', () => {
    const asked = new Played('r:A').do('show').session;
    assert.deepEqual(readSession(stored(asked)), asked);
    const done = new Played('A').right().next().session;
    assert.deepEqual(readSession(stored(done)), done);
  });

  it('is nothing where it was spoiled', () => {
    const whole = stored(new Played('A t:B r:C').wrong().session) as Record<string, unknown>;
    for (const key of Object.keys(whole).filter((each) => each !== 'pending')) {
      assert.equal(readSession({ ...whole, [key]: undefined }), undefined, key);
      assert.equal(readSession({ ...whole, [key]: {} }), undefined, key);
    }
    assert.equal(readSession({ ...whole, position: 99 }), undefined);
  });

  it('is nothing where something else was stored', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => readSession(value) === undefined));
  });

  it('asks again what was on its way to the journal', () => {
    const notebook = notebookOf(NOTE);
    const start = startSession({ questions: questionsOn(notebook), label: '', seed: 1, now: 0, flagged: [] });
    const { session, records } = step(start, { kind: 'unknown', sequence: start.sequence }, 1);
    assert.equal(records.length, 1);
    const resumed = resumeSession(readSession(stored(session))!, notebook, 9);
    assert.deepEqual([resumed.phase, resumed.pending, resumed.answers], [{ kind: 'ask' }, undefined, []]);
  });

  it('goes on over notes that moved, and leaves out what is gone', () => {
    const questions = questionsOn(notebookOf(NOTE)).filter(({ form }) => form === 'recall');
    const start = startSession({ questions, label: '', seed: 1, now: 0, flagged: [] });
    const moved = notebookOf(`\n\n${NOTE}`);
    const lines = resumeSession(start, moved, 5).queue.map(({ question }) => question.source.start);
    assert.deepEqual(lines, questions.map(({ source }) => source.start + 2));
    assert.equal(resumeSession(start, moved, 5).shown, 5);

    const shorter = notebookOf(NOTE.replace('- Bandwidth scales up to 100 Gbps\n', ''));
    const left = resumeSession(start, shorter, 5);
    assert.equal(left.phase.kind, 'leftOut');
    assert.equal(step(left, { kind: 'next', sequence: left.sequence }, 6).session.phase.kind, 'ask');
  });
});
