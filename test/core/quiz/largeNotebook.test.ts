import assert from 'node:assert/strict';
import type { NotedFact } from '../../../src/core/notebook/notebook';
import { indexNote } from '../../../src/core/notebook/indexNote';
import { startView } from '../../../src/core/present/quizStart';
import { FactViews } from '../../../src/core/quiz/factView';
import { QuestionBank } from '../../../src/core/quiz/questionBank';
import type { Question } from '../../../src/core/quiz/question';
import { QuizIndex } from '../../../src/core/quiz/quizIndex';
import { selectQuestions } from '../../../src/core/quiz/selectQuestions';
import { Subjects } from '../../../src/core/quiz/subject';
import { ReviewState } from '../../../src/core/review/reviewState';
import { notebookOf } from './notes';

const NOTES = 120;
const FACTS = 30;
const SERVICES = ['AWS Lambda', 'Amazon SQS', 'NAT Gateway', 'Amazon EFS', 'AWS KMS'];

/** A note whose facts are like no other's. */
function note(number: number): { readonly name: string; readonly text: string } {
  const facts = [...Array(FACTS).keys()].map((fact) => `- Keeps zone${String(number)} records of kind${String(fact)} encrypted for ${String(number * FACTS + fact + 3)} days`);
  return { name: `n${String(number)}.md`, text: `# ${SERVICES[number % SERVICES.length]!}\n${facts.join('\n')}\n` };
}

/** Counts for how many facts questions are made. */
class CountingBank extends QuestionBank {
  made = 0;

  override of(noted: NotedFact): readonly Question[] {
    this.made++;
    return super.of(noted);
  }
}

describe('A notebook of many notes', () => {
  const notebook = notebookOf(...[...Array(NOTES).keys()].map(note));
  const bank = new CountingBank(notebook);
  const review = new ReviewState();
  const base = { notebook, bank, review, now: 0, offset: 0, newPerDay: 10 };

  it('shows its start page without making questions, in little time', () => {
    const before = performance.now();
    const view = startView({ ...base, groupBy: 'topic', file: { name: 'main.tf', entities: ['sqs'] }, open: undefined });
    assert.equal(view.heading, '10 facts for today');
    assert.equal(view.rows[0]!.detail, '30 facts · 30 new');
    assert.equal(bank.made, 0);
    assert.ok(performance.now() - before < 2000, 'a page that a person waits for');
  });

  it('makes questions for no more facts than a quiz needs', () => {
    bank.made = 0;
    const length = 8;
    for (const kind of ['today', 'practice'] as const) {
      const questions = selectQuestions({ kind }, { ...base, seed: 1, length });
      assert.equal(questions.length, length, kind);
    }
    assert.ok(bank.made < 20 * length, `${String(bank.made)} of ${String(NOTES * FACTS)}`);
  });

  it('looks anew only at the note that was edited', () => {
    const views = new FactViews(new Subjects(notebook.catalog));
    const [edited, other] = notebook.notes.slice(0, 2).map(({ facts }) => facts[0]!.id);
    const viewed = () => [edited!, other!].map((id) => new QuizIndex(notebook, views).view(id));
    const before = viewed();
    const { uri, name } = notebook.notes[0]!;
    notebook.apply({ changed: [indexNote({ uri, name, text: `${note(0).text}- One more of 3 days\n`, sample: false }, notebook.catalog)], removed: [] });
    const after = viewed();
    assert.notEqual(after[0], before[0]);
    assert.equal(after[1], before[1]);
    assert.equal(after[0]!.noted.fact.id, edited);
  });
});
