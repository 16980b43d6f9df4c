import assert from 'node:assert/strict';
import type { Grade, ReviewEvent } from '../../../src/core/review/event';
import { ReviewState } from '../../../src/core/review/reviewState';
import { QuestionBank } from '../../../src/core/quiz/questionBank';
import { decodeScope } from '../../../src/core/quiz/scope';
import { startView } from '../../../src/core/present/quizStart';
import type { StartInput } from '../../../src/core/present/startInput';
import { emptyView } from '../../../src/core/present/quizEmpty';
import { factIn, notebookOf } from '../quiz/notes';
import { Played } from '../quiz/someSession';

const NETWORKING = `# Networking
## NAT Gateway
- Lets instances in a private subnet reach the internet
- Bandwidth scales up to 100 Gbps
- Closes idle connections after 350 seconds
## Transit Gateway
- Joins thousands of VPCs in a hub and spoke topology
`;
const SERVERLESS = `# Serverless
## AWS Lambda
- Runs functions in response to events for 15 minutes at most
`;
const DAY = 86_400_000;
/** A Tuesday, at ten in the morning. */
const NOW = Date.UTC(2026, 10, 24, 10);

const notebook = notebookOf({ name: 'networking.md', text: NETWORKING }, { name: 'serverless.md', text: SERVERLESS });

/** `Lets 3 90`: the fact that begins so, graded Good 90 days ago. */
function learner(...answers: readonly string[]): ReviewState {
  const review = new ReviewState();
  answers.forEach((answer, number) => {
    const [start = '', grade = '3', days = '0'] = answer.split(' ');
    const event: ReviewEvent = {
      kind: 'answer', id: `e${String(number)}`, time: NOW - Number(days) * DAY, offset: 0, fact: factIn(notebook, start).fact.id,
      question: 'recall:recall', outcome: 'seen', grade: Number(grade) as Grade, took: 1,
    };
    review.add(event);
  });
  return review;
}

function start(review: ReviewState, more: Partial<StartInput> = {}) {
  return startView({ notebook, bank: new QuestionBank(notebook), review, now: NOW, offset: 0, newPerDay: 3, groupBy: 'topic', file: undefined, open: undefined, ...more });
}

const labels = (rows: readonly { readonly label: string; readonly detail: string }[]): string[] => rows.map(({ label, detail }) => `${label} · ${detail}`);

describe('The start page', () => {
  it('counts what there is for today', () => {
    const view = start(learner('Lets 3 90', 'Bandwidth 3 90'));
    assert.equal(view.heading, '5 facts for today');
    assert.equal(view.detail, '2 due · 3 new · about 3 minutes');
    assert.deepEqual(view.buttons.map(({ label, scope }) => [label, decodeScope(scope)?.kind]), [['Start quiz', 'today'], ['Due only', 'due']]);
  });

  it('promises no new fact that has no question', () => {
    const half = notebookOf('# AWS Lambda\n- Runs functions in response to events for 15 minutes at most\n- Cheap, and pretty good\n- Costs are low here\n');
    const bank = new QuestionBank(half);
    const asked = [...half.facts()].filter((noted) => bank.asks(noted)).length;
    assert.ok(asked < [...half.facts()].filter(({ fact }) => fact.examinable).length, 'one can not be asked');
    assert.equal(start(learner(), { notebook: half, bank }).heading, `${String(asked)} fact${asked === 1 ? '' : 's'} for today`);
  });

  it('has one button where all is new', () => {
    const view = start(learner());
    assert.deepEqual([view.heading, view.detail], ['3 facts for today', '3 new · about 2 minutes']);
    assert.deepEqual(view.buttons.map(({ label }) => label), ['Start quiz']);
  });

  it('says when nothing is due, and what comes next', () => {
    const view = start(learner('Lets 3 1', 'Bandwidth 3 1', 'Closes 3 0', 'Joins 3 0', 'Runs 3 0'), { newPerDay: 3 });
    assert.equal(view.heading, 'Nothing due');
    assert.match(view.detail, /^Next: 2 facts (?:tomorrow, Wednesday|in \d days, (?:Thursday|Friday))\.$/);
    assert.deepEqual(view.buttons.map(({ label }) => label), ['Practice anyway']);
  });

  it('offers more new facts once the day has had its share', () => {
    const view = start(learner('Lets 3 0', 'Bandwidth 3 0'), { newPerDay: 2 });
    assert.match(view.detail, / 3 facts are still new\.$/);
    assert.deepEqual(view.buttons.map(({ label, scope }) => [label, decodeScope(scope)?.kind]), [['Learn 2 new facts', 'new'], ['Practice anyway', 'practice']]);
  });

  it('lists topics, services or notes, those with most due first', () => {
    const review = learner('Runs 3 90');
    assert.deepEqual(labels(start(review).rows), ['Serverless · 1 fact · 1 due', 'Networking · 4 facts · 4 new']);
    assert.deepEqual(labels(start(review, { groupBy: 'note' }).rows), ['serverless.md · 1 fact · 1 due', 'networking.md · 4 facts · 4 new']);
    assert.deepEqual(labels(start(review, { groupBy: 'service' }).rows), ['AWS Lambda · 1 fact · 1 due', 'Amazon VPC · 4 facts · 4 new']);
  });

  it('gives recall in whole percent, of what was seen', () => {
    const [seen, unseen] = start(learner('Runs 3 90')).rows;
    assert.ok(Number.isInteger(seen!.recall) && seen!.recall! > 0 && seen!.recall! < 90);
    assert.equal(unseen!.recall, undefined);
  });

  it('offers more practice where there is something in it', () => {
    assert.deepEqual(start(learner()).practice, []);
    const review = learner('Lets 1 30', 'Bandwidth 1 30', 'Closes 3 30');
    const file = { name: 'main.tf', entities: ['nat-gateway'] };
    assert.deepEqual(labels(start(review, { file }).practice), ['Weakest topics · NAT Gateway', 'Wrong last time · 2 questions', 'This file: main.tf · 3 facts']);
  });

  it('offers to go on with an open session', () => {
    const { session } = new Played('A B C').right().next();
    assert.equal(start(learner(), { open: { session, time: NOW - 2 * 3_600_000 } }).resume, 'You stopped at question 2 of 3 in Networking, 2 hours ago.');
    assert.equal(start(learner(), { open: { session: { ...session, label: '' }, time: NOW } }).resume, 'You stopped at question 2 of 3, 1 minute ago.');
    const done = new Played('A').right().next().session;
    assert.equal(start(learner(), { open: { session: done, time: NOW } }).resume, undefined);
  });

  it('says that the notes are the samples', () => {
    const samples = notebookOf({ name: 's.md', text: SERVERLESS, sample: true });
    const view = start(new ReviewState(), { notebook: samples, bank: new QuestionBank(samples) });
    assert.equal(view.samples, true);
    assert.equal(start(learner()).samples, false);
  });
});

describe('The page without facts', () => {
  it('tells apart no notes and no facts', () => {
    assert.deepEqual([emptyView(0).heading, emptyView(0).reason], ['No notes yet', 'noNotes']);
    assert.equal(emptyView(120).text, '120 notes were read, and none names an AWS service.');
    assert.equal(emptyView(1).text, '1 note was read, and it names no AWS service.');
  });
});
