import assert from 'node:assert/strict';
import type { AnswerEvent, Grade } from '../../../src/core/review/event';
import { ReviewState } from '../../../src/core/review/reviewState';
import type { Notebook } from '../../../src/core/notebook/notebook';
import { QuestionBank } from '../../../src/core/quiz/questionBank';
import type { Question } from '../../../src/core/quiz/question';
import type { QuizScope } from '../../../src/core/quiz/scope';
import { selectQuestions } from '../../../src/core/quiz/selectQuestions';
import { factIn, notebookOf } from './notes';

const NOTE = `# Networking
## NAT Gateway
- Lets instances in a private subnet reach the internet
- Bandwidth scales up to 100 Gbps
- Closes idle connections after 350 seconds
- ok then
## Transit Gateway
- Joins thousands of VPCs in a hub and spoke topology
- Supports multicast between attached networks
# Serverless
## AWS Lambda
- Runs functions in response to events for 15 minutes at most
- Scratch files under /tmp may grow to 10,240 MB
`;
const DAY = 86_400_000;
const NOW = 1_700_000_000_000;

class Learner {
  readonly notebook: Notebook = notebookOf(NOTE);
  readonly review = new ReviewState();
  readonly bank = new QuestionBank(this.notebook);
  #events = 0;

  answered(start: string, grade: Grade, daysAgo: number, question = 'recall:recall'): this {
    const { fact } = factIn(this.notebook, start);
    this.#add({ kind: 'answer', fact: fact.id, question, outcome: 'seen', grade, took: 1 }, daysAgo);
    return this;
  }

  suspended(start: string): this {
    this.review.add({ id: `s${String(++this.#events)}`, time: NOW - DAY, offset: 0, kind: 'suspend', fact: factIn(this.notebook, start).fact.id, on: true });
    return this;
  }

  quiz(scope: QuizScope, more: { length?: number; newPerDay?: number; seed?: number } = {}): Question[] {
    const { notebook, bank, review } = this;
    return selectQuestions(scope, { notebook, bank, review, now: NOW, offset: 0, newPerDay: 3, seed: 1, length: 20, ...more });
  }

  /** The first two words of what each question is on, in the order of the note. */
  asked(scope: QuizScope, more?: Parameters<Learner['quiz']>[1]): string[] {
    const order = [...this.notebook.facts()].map(({ fact }) => fact.id);
    return this.quiz(scope, more)
      .sort((a, b) => order.indexOf(a.fact) - order.indexOf(b.fact))
      .map(({ why }) => why.split(' ').slice(0, 2).join(' '));
  }

  #add(event: Omit<AnswerEvent, 'id' | 'time' | 'offset'>, daysAgo: number): void {
    this.review.add({ ...event, id: `e${String(++this.#events)}`, time: NOW - daysAgo * DAY, offset: 0 });
  }
}

describe('A quiz', () => {
  it('asks today what is due and as many new facts as the day has room for', () => {
    const learner = new Learner().answered('Scratch files', 3, 90).answered('Runs functions', 3, 0);
    assert.deepEqual(learner.asked({ kind: 'today' }), ['Lets instances', 'Bandwidth scales', 'Scratch files']);
    assert.deepEqual(learner.asked({ kind: 'due' }), ['Scratch files']);
    assert.deepEqual(learner.asked({ kind: 'new' }), ['Lets instances', 'Bandwidth scales', 'Closes idle']);
  });

  it('asks everything in practice, each fact once', () => {
    const learner = new Learner().answered('Scratch files', 4, 0);
    assert.equal(new Set(learner.quiz({ kind: 'practice' }).map(({ fact }) => fact)).size, 7);
    assert.equal(learner.quiz({ kind: 'practice' }).length, 7);
  });

  it('asks what was wrong last time', () => {
    const learner = new Learner().answered('Bandwidth', 3, 5).answered('Bandwidth', 1, 1).answered('Closes', 1, 4).answered('Closes', 3, 2);
    assert.deepEqual(learner.asked({ kind: 'wrong' }), ['Bandwidth scales']);
  });

  it('asks the weakest topic first, once enough of it was seen', () => {
    const learner = new Learner();
    for (const start of ['Lets', 'Bandwidth', 'Closes']) learner.answered(start, 1, 30);
    learner.answered('Joins', 1, 300);
    assert.deepEqual(learner.asked({ kind: 'weakest' }), ['Lets instances', 'Bandwidth scales', 'Closes idle']);
  });

  it('never asks a suspended fact', () => {
    assert.deepEqual(new Learner().suspended('Lets').asked({ kind: 'entity', entity: 'nat-gateway' }), ['Bandwidth scales', 'Closes idle']);
  });

  it('gives due facts the first places', () => {
    const learner = new Learner().answered('Scratch files', 3, 90).answered('Bandwidth', 4, 1);
    assert.deepEqual(learner.asked({ kind: 'practice' }, { length: 1 }), ['Scratch files']);
    const most = learner.asked({ kind: 'practice' }, { length: 6 });
    assert.ok(!most.includes('Bandwidth scales'), 'what is known well comes last');
  });

  it('asks in another order with another seed, and the same with the same', () => {
    const orders = new Set([1, 2, 3, 4, 5, 6].map((seed) => new Learner().quiz({ kind: 'practice' }, { seed }).map(({ id }) => id).join()));
    assert.ok(orders.size > 1);
    const again = (): string[] => new Learner().quiz({ kind: 'practice' }, { seed: 3 }).map(({ id }) => id);
    assert.deepEqual(again(), again());
  });

  it('varies how a fact is asked', () => {
    const learner = new Learner();
    const forms = new Set<string>();
    for (let round = 0; round < 6; round++) {
      const [question] = learner.quiz({ kind: 'entity', entity: 'lambda' }).filter(({ why }) => why.startsWith('Runs'));
      forms.add(`${question!.form}:${question!.template}`);
      learner.answered('Runs', 3, 60 - round, `${question!.form}:${question!.template}`);
    }
    assert.ok(forms.size >= 2, [...forms].join());
  });

  it('asks by recall in half of the questions at most, while there is something else', () => {
    const recalls = new Learner().quiz({ kind: 'practice' }, { length: 4 }).filter(({ form }) => form === 'recall');
    assert.ok(recalls.length <= 2);
    assert.equal(new Learner().quiz({ kind: 'practice' }, { length: 7 }).length, 7);
  });

  it('asks what is true of something in two of five questions at most, and nothing twice', () => {
    const questions = new Learner().quiz({ kind: 'practice' }, { length: 5 });
    assert.ok(questions.filter(({ template }) => template === 'trueOf').length <= 2);
    assert.equal(new Set(questions.map(({ stem }) => stem)).size, questions.length);
  });
});

describe('A question bank', () => {
  it('makes questions anew when a note changes', () => {
    const { notebook, bank } = new Learner();
    const before = bank.of(factIn(notebook, 'Bandwidth')).map(({ id }) => id);
    notebook.apply({ changed: [], removed: [notebook.notes[0]!.uri] });
    const other = notebookOf(NOTE.replace('100 Gbps', '45 Gbps'));
    notebook.apply({ changed: other.notes, removed: [] });
    const after = bank.of(factIn(notebook, 'Bandwidth')).map(({ id }) => id);
    assert.equal(after.length, before.length);
    assert.notDeepEqual(after, before);
  });

  it('knows cheaply what it can ask', () => {
    const { notebook, bank } = new Learner();
    for (const noted of notebook.facts()) {
      const asks = bank.asks(noted);
      assert.equal(asks, new QuestionBank(notebook).of(noted).length > 0, noted.fact.text);
    }
  });
});
