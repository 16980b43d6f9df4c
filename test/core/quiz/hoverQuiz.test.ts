import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hoverContent } from '../../../src/core/present/hover';
import { standingsAt } from '../../../src/core/present/standing';
import { canQuiz } from '../../../src/core/quiz/canQuiz';
import { QuestionBank } from '../../../src/core/quiz/questionBank';
import { factsIn } from '../../../src/core/quiz/scopeFacts';
import { selectQuestions } from '../../../src/core/quiz/selectQuestions';
import { ReviewState } from '../../../src/core/review/reviewState';
import { root } from '../fixtures';
import { notebookOf } from './notes';

describe('The quiz behind a hover, on the sample notes', () => {
  const notes = readdirSync(path.join(root, 'notes')).filter((name) => name.endsWith('.md'));
  const notebook = notebookOf(...notes.map((name) => ({ name, text: readFileSync(path.join(root, 'notes', name), 'utf8'), sample: true })));
  const bank = new QuestionBank(notebook);
  const review = new ReviewState();
  const standings = standingsAt(review, 0, 0);
  const hovered = notebook.catalog.entities.filter(({ id }) => (hoverContent(notebook, id, standings, 5)?.facts.length ?? 0) > 0);
  const empty = (id: string): boolean =>
    selectQuestions({ kind: 'entity', entity: id }, { notebook, bank, review, now: 0, offset: 0, newPerDay: 10, seed: 1, length: 1 }).length === 0;

  it('asks something wherever the hover shows something that can be asked', () => {
    assert.ok(hovered.length > 200, `${String(hovered.length)} entities`);
    const askable = hovered.filter(({ id }) => factsIn({ kind: 'entity', entity: id }, notebook).some((noted) => bank.of(noted).length > 0));
    assert.deepEqual(askable.map(({ id }) => id).filter(empty), []);
    assert.ok(askable.length > 0.95 * hovered.length, `${String(askable.length)} of ${String(hovered.length)}`);
  });

  it('is offered where it is not empty, and nowhere else', () => {
    const scopes = [...hovered.map(({ id }) => id), 'unknown'];
    assert.deepEqual(scopes.filter((id) => canQuiz({ kind: 'entity', entity: id }, notebook, bank) === empty(id)), []);
    assert.equal(canQuiz({ kind: 'file', name: 'main.tf', entities: hovered.slice(0, 1).map(({ id }) => id) }, notebook, bank), true);
    assert.equal(canQuiz({ kind: 'file', name: 'main.tf', entities: [] }, notebook, bank), false);
  });
});
