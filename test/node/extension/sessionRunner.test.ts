import assert from 'node:assert/strict';
import type { NewEvent, ReviewEvent } from '../../../src/core/review/event';
import { startSession } from '../../../src/core/quiz/session';
import { SessionRunner } from '../../../src/extension/quiz/sessionRunner';
import { notebookOf, questionsOn } from '../../core/quiz/notes';
import { questionOn } from '../../core/quiz/someSession';

const NOTE = `# Networking
## NAT Gateway
- Bandwidth scales up to 100 Gbps
- Lets instances in a private subnet reach the internet
`;

/** A runner with a journal that the test lets succeed or fail, one write at a time. */
class Desk {
  readonly journal: string[] = [];
  readonly told: string[] = [];
  readonly runner: SessionRunner;
  readonly #waiting: { readonly draft: NewEvent; readonly done: (event: ReviewEvent) => void; readonly failed: (error: Error) => void }[] = [];
  #now = 1_000_000;

  constructor(names: string) {
    this.runner = new SessionRunner({
      now: () => (this.#now += 1000),
      append: (draft) =>
        new Promise((done, failed) => {
          this.#waiting.push({ draft, done, failed });
        }),
      wait: () => 600_000,
      changed: (when) => this.told.push(when),
      marked: (mark, { id }) => this.told.push(`${mark} ${id}`),
      markFailed: (mark, reason) => this.told.push(`${mark} failed: ${reason}`),
      givenUp: (purpose, reason) => this.told.push(`${purpose} given up: ${reason}`),
    });
    this.begin(names);
  }

  begin(names: string): void {
    const questions = names.split(' ').map(questionOn);
    this.runner.begin(startSession({ questions, label: '', seed: 1, now: this.#now, flagged: [] }));
  }

  get sequence(): number {
    return this.runner.session?.sequence ?? -1;
  }

  /** The question in view with its phase and how far it is saved: `A answered saving`. */
  get page(): string {
    const session = this.runner.session;
    if (!session) return 'nothing';
    const fact = session.queue[session.position]?.question.fact ?? '';
    const saving = session.pending ? (session.pending.failure ?? 'saving') : '';
    return `${fact} ${session.phase.kind} ${saving}`.trim();
  }

  act(kind: 'unknown' | 'next' | 'guessed' | 'retry' | 'show' | 'undo' | 'flag' | 'suspend'): void {
    void this.runner.act({ kind, sequence: this.sequence } as Parameters<SessionRunner['act']>[0]);
  }

  grade(grade: 1 | 2 | 3 | 4): void {
    void this.runner.act({ kind: 'grade', sequence: this.sequence, grade });
  }

  /** The oldest write under way has reached the disk. */
  async saved(): Promise<void> {
    const next = this.#waiting.shift();
    assert.ok(next, 'Nothing is being written.');
    const id = `e${String(this.journal.length + 1)}`;
    const { draft } = next;
    this.journal.push(draft.kind === 'undo' ? `undo ${draft.target}` : `${draft.kind} ${draft.fact}`);
    next.done({ ...draft, id, time: this.#now, offset: 0 });
    await settled();
  }

  async failed(reason: string): Promise<void> {
    const next = this.#waiting.shift();
    assert.ok(next, 'Nothing is being written.');
    next.failed(new Error(reason));
    await settled();
  }

  get writes(): number {
    return this.#waiting.length;
  }
}

/** All that is waiting for nothing but its turn has run. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('SessionRunner', () => {
  it('shows no other question before the answer is durable', async () => {
    const desk = new Desk('A B');
    desk.act('unknown');
    assert.equal(desk.page, 'A answered saving');
    desk.act('next');
    desk.act('next');
    assert.equal(desk.page, 'A answered saving');
    await desk.saved();
    assert.equal(desk.page, 'B ask');
    assert.deepEqual(desk.journal, ['answer A']);
  });

  it('takes back an answer that is still on its way, once it is there', async () => {
    const desk = new Desk('A B');
    desk.act('unknown');
    desk.act('undo');
    desk.act('undo');
    assert.equal(desk.page, 'A answered saving');
    await desk.saved();
    await desk.saved();
    assert.equal(desk.page, 'A ask');
    assert.deepEqual([desk.journal, desk.writes], [['answer A', 'undo e1'], 0]);
  });

  it('takes back a grade that is still on its way, and stays on its question', async () => {
    const desk = new Desk('r:A B');
    desk.act('show');
    desk.grade(3);
    desk.act('undo');
    await desk.saved();
    await desk.saved();
    assert.equal(desk.page, 'A ask');
    assert.deepEqual(desk.journal, ['answer A', 'undo e1']);
  });

  it('asks again what could not be written where it is taken back', async () => {
    const desk = new Desk('A B');
    desk.act('unknown');
    await desk.failed('no space left on device');
    desk.act('undo');
    assert.equal(desk.page, 'A ask');
    desk.act('unknown');
    await desk.saved();
    assert.deepEqual(desk.journal, ['answer A']);
  });

  it('takes an answer while a flag is on its way', async () => {
    const desk = new Desk('A B');
    desk.act('flag');
    desk.act('unknown');
    await desk.saved();
    assert.equal(desk.page, 'A answered saving');
    await desk.saved();
    assert.deepEqual(desk.journal, ['flag A', 'answer A']);
    assert.equal(desk.page, 'A answered');
  });

  it('takes an answer where the flag before it could not be written', async () => {
    const desk = new Desk('A B');
    desk.act('flag');
    desk.act('unknown');
    await desk.failed('disk full');
    await desk.saved();
    assert.deepEqual(desk.journal, ['answer A']);
  });

  it('suspends one fact, however often and late it is told to', async () => {
    const desk = new Desk('A B C');
    const { sequence } = desk;
    const suspend = () => void desk.runner.act({ kind: 'suspend', sequence });
    suspend();
    suspend();
    await desk.saved();
    suspend();
    await settled();
    assert.deepEqual([desk.journal, desk.writes, desk.page], [['suspend A'], 0, 'B ask']);
  });

  it('says what is given up with a session that is ended or followed by another', async () => {
    const ended = new Desk('A B');
    ended.act('unknown');
    await ended.failed('disk full');
    await ended.runner.act({ kind: 'end' });
    assert.equal(ended.runner.session?.phase.kind, 'done');
    assert.deepEqual(ended.told.filter((told) => told.includes('given up')), ['answer given up: disk full']);

    const followed = new Desk('A B');
    followed.act('unknown');
    await followed.failed('disk full');
    followed.begin('C D');
    assert.deepEqual(followed.told.filter((told) => told.includes('given up')), ['answer given up: disk full']);

    const late = new Desk('A B');
    late.act('unknown');
    late.begin('C D');
    await late.failed('disk full');
    assert.deepEqual(late.told.filter((told) => told.includes('given up')), ['answer given up: disk full']);
    assert.equal(late.page, 'C ask');
  });

  it('ends once what is on its way is there', async () => {
    const desk = new Desk('A B');
    desk.act('unknown');
    void desk.runner.act({ kind: 'end' });
    assert.equal(desk.page, 'A answered saving');
    await desk.saved();
    assert.equal(desk.runner.session?.phase.kind, 'done');
    assert.equal(desk.runner.session.answers.length, 1);
    assert.ok(!desk.told.some((told) => told.includes('given up')));
  });

  it('follows notes that changed while an answer was on its way', async () => {
    const [first, ...rest] = questionsOn(notebookOf(NOTE));
    const desk = new Desk('Z');
    desk.runner.begin(startSession({ questions: [questionOn('Z'), ...[first, ...rest].filter((each) => each !== undefined)], label: '', seed: 1, now: 0, flagged: [] }));
    desk.act('unknown');
    desk.runner.follow(notebookOf(`\n\n${NOTE}`));
    const lineOf = () => desk.runner.session?.queue[1]?.question.source.start;
    assert.equal(lineOf(), first?.source.start);
    await desk.saved();
    assert.equal(lineOf(), (first?.source.start ?? 0) + 2);
  });

  it('does not ask again what is on its way when the panel is closed and opened', async () => {
    const notebook = notebookOf(NOTE);
    const desk = new Desk('Z');
    desk.runner.begin(startSession({ questions: questionsOn(notebook), label: '', seed: 1, now: 0, flagged: [] }));
    desk.act('unknown');
    const put = desk.runner.session;
    assert.ok(put);
    desk.runner.resume(put, notebook);
    desk.act('unknown');
    await desk.saved();
    assert.equal(desk.runner.session?.phase.kind, 'answered');
    assert.deepEqual([desk.journal.length, desk.writes], [1, 0]);
  });

  it('counts an answer once, however often it comes', async () => {
    const desk = new Desk('A B');
    const { sequence } = desk;
    for (let times = 0; times < 3; times++) void desk.runner.act({ kind: 'choose', sequence, option: 0 });
    await desk.saved();
    void desk.runner.act({ kind: 'choose', sequence, option: 1 });
    desk.act('next');
    void desk.runner.act({ kind: 'choose', sequence, option: 1 });
    await settled();
    assert.equal(desk.writes, 0);
    assert.equal(desk.page, 'B ask');
    assert.deepEqual(desk.journal, ['answer A']);
  });

  it('stays where it is while the disk is full, and goes on after a retry', async () => {
    const desk = new Desk('A B');
    desk.act('unknown');
    await desk.failed('no space left on device');
    assert.equal(desk.page, 'A answered no space left on device');
    desk.act('next');
    desk.act('flag');
    assert.equal(desk.page, 'A answered no space left on device');
    desk.act('retry');
    await desk.failed('no space left on device');
    desk.act('retry');
    assert.equal(desk.page, 'A answered saving');
    await desk.saved();
    assert.equal(desk.page, 'A answered');
    assert.deepEqual(desk.journal, ['answer A']);
  });

  it('does not write twice what reached the disk before the rest failed', async () => {
    const desk = new Desk('A B');
    void desk.runner.act({ kind: 'choose', sequence: desk.sequence, option: desk.runner.session?.queue[0]?.order.indexOf(0) ?? 0 });
    await desk.saved();
    desk.act('guessed');
    await desk.saved();
    await desk.failed('the disk is gone');
    desk.act('retry');
    await settled();
    await desk.saved();
    assert.deepEqual(desk.journal, ['answer A', 'answer A', 'undo e1']);
    assert.equal(desk.page, 'A answered');
  });

  it('passes a question that the learner graded', async () => {
    const desk = new Desk('r:A B');
    desk.act('show');
    desk.grade(3);
    assert.equal(desk.page, 'A answered saving');
    await desk.saved();
    assert.equal(desk.page, 'B ask');
  });

  it('shows at once what the learner waits for, and in passing what leads to it', async () => {
    const desk = new Desk('A r:B');
    desk.told.length = 0;
    desk.act('unknown');
    assert.deepEqual(desk.told.splice(0), ['now']);
    await desk.saved();
    desk.act('next');
    desk.act('show');
    desk.told.length = 0;
    desk.grade(3);
    assert.deepEqual(desk.told, ['soon']);
  });

  it('says what became of a mark, and does not stand still where it fails', async () => {
    const desk = new Desk('A B');
    desk.told.length = 0;
    desk.act('suspend');
    await desk.failed('permission denied');
    assert.deepEqual(desk.told, ['soon', 'suspend failed: permission denied', 'now']);
    assert.equal(desk.page, 'A ask');
    desk.act('suspend');
    await desk.saved();
    assert.equal(desk.told.at(-1), 'suspend e1');
    assert.equal(desk.page, 'B ask');
  });

  it('takes nothing of one session for another', async () => {
    const desk = new Desk('A B');
    const before = desk.sequence;
    desk.act('unknown');
    desk.begin('C D');
    assert.ok(desk.sequence > before);
    await desk.saved();
    assert.equal(desk.page, 'C ask');
    void desk.runner.act({ kind: 'choose', sequence: before, option: 0 });
    assert.equal(desk.page, 'C ask');
    assert.deepEqual(desk.journal, ['answer A']);
  });

  it('does nothing without a session', async () => {
    const desk = new Desk('A');
    desk.runner.leave();
    desk.act('unknown');
    await settled();
    assert.equal(desk.writes, 0);
    assert.equal(desk.page, 'nothing');
  });
});
