import assert from 'node:assert/strict';
import { ReviewState } from '../../../src/core/review/reviewState';
import type { ReviewEvent } from '../../../src/core/review/event';
import { startSession, type Session } from '../../../src/core/quiz/session';
import type { SessionAction } from '../../../src/core/quiz/sessionAction';
import { step } from '../../../src/core/quiz/step';
import type { Question } from '../../../src/core/quiz/question';
import { sessionPage, type Page } from '../../../src/core/present/quizPages';
import type { AnsweredView, AskView, GradeView, SummaryView } from '../../../src/core/present/quizView';
import type { InlineNode, Words } from '../../../src/core/text/inline';
import { notebookOf, questionsOn } from '../quiz/notes';

const NOTE = `# Security
## AWS KMS
- Encrypts 4 KB of data in one call
- **AWS SSO**: federates workforce logins over SAML assertions
## AWS CloudHSM
- Seals its own backups inside of dedicated hardware
## AWS Secrets Manager
- Rotates database passwords through scheduled functions
## AWS Certificate Manager
- Renews public certificates before they expire
`;
const NOW = 1_700_000_000_000;

/** Words as text: blanks as ____, what is set off in brackets. */
function said(words: Words): string {
  const text = (node: InlineNode): string => {
    switch (node.kind) {
      case 'text':
      case 'code':
        return node.text;
      case 'blank':
        return '____';
      case 'break':
        return '\n';
      default:
        return `[${node.children.map(text).join('')}]`;
    }
  };
  return words.map(text).join('');
}

/** A window on a quiz with one question, and the journal behind it. */
class Screen {
  readonly notebook = notebookOf({ name: 'security.md', text: NOTE });
  readonly review = new ReviewState();
  session: Session;
  #now = NOW;
  #id = 0;

  constructor(fits: (question: Question) => boolean, more: readonly ((question: Question) => boolean)[] = []) {
    const all = questionsOn(this.notebook);
    const questions = [fits, ...more].map((each) => all.find(each)!);
    this.session = startSession({ questions, label: '', seed: 7, now: NOW, flagged: [] });
  }

  do(action: SessionAction, save = true): this {
    this.#now += 5000;
    const { session, records } = step(this.session, action, this.#now);
    this.session = session;
    if (records.length === 0 || !save) return this;
    const events = records.map((record) => {
      const event = { ...record, id: `e${String(++this.#id).padStart(3, '0')}`, time: this.#now + this.#id, offset: 0 } as ReviewEvent;
      this.review.add(event);
      return event.id;
    });
    const fact = session.queue[session.position]!.question.fact;
    return this.do({ kind: 'saved', events, wait: this.review.wait(fact, this.#now + this.#id, 0) }, false);
  }

  /** The place of the option that is right, or of a wrong one. */
  choose(right: boolean, save = true): this {
    const { order } = this.session.queue[this.session.position]!;
    const option = order.findIndex((index) => (index === 0) === right);
    return this.do({ kind: 'choose', sequence: this.session.sequence, option }, save);
  }

  press(kind: 'unknown' | 'show' | 'next' | 'guessed' | 'overrule' | 'retry', save = true): this {
    return this.do({ kind, sequence: this.session.sequence }, save);
  }

  page(due = 0): Page {
    const { notebook, review } = this;
    return sessionPage(this.session, { notebook, review, now: this.#now, offset: 0, due });
  }

  get ask(): AskView {
    return this.page().view as AskView;
  }

  get answered(): AnsweredView {
    return this.page().view as AnsweredView;
  }
}

const choice = ({ form, template }: Question): boolean => form === 'choice' && template === 'name';
const numberTyped = ({ form, expected }: Question & { expected?: { kind: string } }): boolean => form === 'typed' && expected?.kind === 'quantity';
const onRenewal = ({ why }: Question): boolean => why.startsWith('Renews');
const recall = ({ form }: Question): boolean => form === 'recall';

describe('The page of a question', () => {
  it('shows stem, options and where it stands', () => {
    const { ask } = new Screen(choice, [recall]);
    assert.equal(ask.page, 'ask');
    assert.equal(ask.form, 'choice');
    assert.match(said(ask.stem), /^Which /);
    assert.ok(ask.options.length >= 3);
    assert.deepEqual([ask.top.position, ask.top.total, ask.top.flagged], [1, 2, false]);
    assert.equal(ask.top.where[0], 'Security');
  });

  it('links to its lines, by number', () => {
    const { view, links } = new Screen(choice).page();
    const { top } = view as AskView;
    assert.equal(top.note.label, `security.md:${String(links[top.note.index]!.start + 1)}`);
  });

  it('draws a blank as a gap', () => {
    assert.match(said(new Screen(numberTyped as never).ask.stem), /____|, in KB/);
  });
});

describe('The page of an answer', () => {
  it('says Right and when it comes back', () => {
    const { answered } = new Screen(choice).choose(true);
    assert.equal(answered.verdict.kind, 'right');
    assert.equal(answered.verdict.heading, 'Right');
    assert.match(answered.verdict.detail, /^Comes back (?:tomorrow|in \d+ days)\.$/);
    assert.deepEqual(answered.actions, ['guessed', 'undo']);
    assert.deepEqual(answered.save, { kind: 'saved' });
  });

  it('says Wrong, marks what was chosen, and where the others are true', () => {
    const screen = new Screen(choice).choose(false);
    const { answered } = screen;
    assert.deepEqual([answered.verdict.heading, answered.verdict.detail], ['Wrong', 'Comes back in 10 minutes.']);
    assert.deepEqual(answered.outcomes.map(({ role }) => role).sort(), ['other', 'other', 'pickedWrong', 'right'].slice(-answered.outcomes.length).sort());
    for (const { role, because } of answered.outcomes) {
      if (role === 'right') assert.equal(because, undefined);
      else assert.match(said(because!.words), /^“.+”$/);
    }
    assert.deepEqual(answered.actions, ['undo']);
  });

  it('quotes the note with its line and path', () => {
    const screen = new Screen(choice).choose(true);
    const { why } = screen.answered;
    const fact = screen.notebook.fact(screen.session.queue[0]!.question.fact)!.fact;
    assert.equal(said(why.quote[0]!), fact.text);
    assert.equal(why.source.label, `security.md:${String(fact.start + 1)}`);
    assert.match(why.path, /^Security/);
  });

  it('tells a new name where the note has the old one', () => {
    const screen = new Screen(({ why, form }) => why.startsWith('AWS SSO') && form === 'recall').press('show');
    const { why } = screen.page().view as GradeView;
    assert.deepEqual(why.remarks, ['AWS SSO has been called AWS IAM Identity Center since 2022.']);
  });

  it('takes a guess as Again', () => {
    const { verdict, actions } = new Screen(choice).choose(true).press('guessed').answered;
    assert.deepEqual([verdict.heading, verdict.detail], ['Right', 'Counts as Again: comes back in 10 minutes.']);
    assert.deepEqual(actions, ['undo']);
  });

  it('compares what was typed with what the note says', () => {
    const screen = new Screen(numberTyped as never);
    const { answered } = screen.do({ kind: 'type', sequence: 1, text: '5 KB' });
    assert.deepEqual(answered.actions, ['overrule', 'undo']);
    assert.equal(answered.compare?.wrote, '5 KB');
    assert.match(said(answered.compare!.note), /4/);
    const overruled = screen.press('overrule').answered;
    assert.deepEqual([overruled.verdict.heading, overruled.actions], ['Right', ['guessed', 'undo']]);
  });

  it('says nearly right, and what was missing', () => {
    const { answered } = nearly('envelope key');
    assert.deepEqual([answered.verdict.kind, answered.verdict.heading], ['nearly', 'Nearly right']);
    assert.match(answered.verdict.detail, /^Counts as Hard: comes back (?:tomorrow|in \d+ days)\.$/);
    assert.deepEqual(answered.actions, ['overrule', 'guessed', 'undo']);
    assert.equal(said(answered.compare!.note), 'envelope [encryption]');
  });

  it('says how the note spells a slip', () => {
    const { verdict } = nearly('envelope encription').answered;
    assert.match(verdict.detail, /^Spelled “envelope encryption” in your note\. Comes back /);
  });

  it('waits for a save that failed', () => {
    const screen = new Screen(choice).choose(true, false);
    assert.deepEqual(screen.answered.save, { kind: 'saving' });
    const failed = screen.do({ kind: 'saveFailed', reason: 'no space left on device' }, false).answered;
    assert.deepEqual(failed.save, { kind: 'failed', reason: 'no space left on device' });
    assert.deepEqual([failed.verdict.heading, failed.verdict.detail], ['Right', 'Not counted until it is saved.']);
  });
});

/** A typed question on a term of two words, answered. */
function nearly(text: string): Screen {
  const screen = new Screen(recall);
  const { question, order } = screen.session.queue[0]!;
  const expected = { kind: 'term', text: 'envelope encryption', entity: undefined, also: [], unlike: [] } as const;
  const asked: Question = { ...question, form: 'typed', stem: 'AWS KMS needs ____ for more than 4 KB', expected } as Question;
  screen.session = { ...screen.session, queue: [{ question: asked, order }] };
  return screen.do({ kind: 'type', sequence: 1, text });
}

describe('The page of a recall question', () => {
  it('shows the answer and what each grade would do', () => {
    const view = new Screen(recall).press('show').page().view as GradeView;
    assert.equal(view.page, 'grade');
    assert.equal(view.intervals[0], '10 minutes');
    assert.match(view.intervals.slice(1).join(), /^(?:tomorrow|\d+ days),(?:tomorrow|\d+ days),\d+ days$/);
    assert.notEqual(said(view.answer), '');
  });

  it('names the grade that was given', () => {
    const { verdict } = new Screen(recall).press('show').do({ kind: 'grade', sequence: 1, grade: 4 }).answered;
    assert.deepEqual([verdict.kind, verdict.heading], ['graded', 'Easy']);
  });
});

describe('The summary page', () => {
  const finished = (due: number): SummaryView => {
    const screen = new Screen((question) => choice(question) && !onRenewal(question), [(question) => recall(question) && onRenewal(question)]).choose(false).press('next').press('show').do({ kind: 'grade', sequence: 2, grade: 2 });
    screen.press('next').choose(true).press('next');
    return screen.page(due).view as SummaryView;
  };

  it('counts facts, minutes and topics', () => {
    const view = finished(0);
    assert.equal(view.heading, '1 of 2 right');
    assert.equal(view.details[0], '1 min in all');
    assert.deepEqual(view.topics, [{ label: 'Security', right: 1, total: 2 }]);
  });

  it('offers what was missed to read and to ask again', () => {
    const view = finished(0);
    assert.equal(view.readAgain.length, 1);
    assert.deepEqual(view.buttons.map(({ label }) => label), ['Done', 'Ask it again']);
  });

  it('goes on with what is due', () => {
    assert.deepEqual(finished(14).buttons.map(({ action, label }) => `${action}: ${label}`), ['more: Next 14 due', 'again: Ask it again', 'done: Done']);
  });
});
