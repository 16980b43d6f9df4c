import assert from 'node:assert/strict';
import type { NewEvent, ReviewEvent } from '../../../src/core/review/event';
import { startSession } from '../../../src/core/quiz/session';
import { SessionRunner } from '../../../src/extension/quiz/sessionRunner';
import { questionOn } from '../../core/quiz/someSession';

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
    assert.equal(desk.page, 'A answered saving');
    await desk.saved();
    assert.equal(desk.page, 'A answered');
    desk.act('next');
    assert.equal(desk.page, 'B ask');
    assert.deepEqual(desk.journal, ['answer A']);
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
    desk.act('undo');
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
