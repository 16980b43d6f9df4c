import type { NotedFact } from '../notebook/notebook';
import { lint } from './lint/lint';
import type { Generator } from './make/generator';
import { GENERATORS } from './make/generators';
import { recallOf } from './make/recall';
import type { Question } from './question';
import type { FactView } from './factView';
import type { QuizIndex } from './quizIndex';

/** From this rank on a question is worth showing. */
const GOOD_ENOUGH: Readonly<Record<Question['form'], number>> = { choice: 0.7, typed: 0.7, recall: 0.5 };
/** What a warning of the linter costs. */
const WARNING = 0.04;

/** Every question on a fact that passed the linter, the best first. @param generators those to ask with */
export function questionsFor(noted: NotedFact, index: QuizIndex, generators: readonly Generator[] = GENERATORS): Question[] {
  const view = index.view(noted.fact.id);
  if (view === undefined || !view.noted.fact.examinable) return [];
  return generators.flatMap((generator) => shown(generator, view, index)).sort((a, b) => b.rank - a.rank);
}

/**
 * Whether recall can ask a fact, whatever the rest of the notebook says. True for most facts, and it takes a look at
 * one note alone; where it is false, there may still be questions.
 */
export function recallsAlone(noted: NotedFact, index: QuizIndex): boolean {
  const view = index.view(noted.fact.id);
  if (view === undefined || !view.noted.fact.examinable) return false;
  return [true, false].every((shared) => passed(recallOf(view, () => shared), view, index).length > 0);
}

/** What a generator makes of a fact and the linter lets pass. */
function shown(generator: Generator, view: FactView, index: QuizIndex): Question[] {
  return passed(generator.make(view, index), view, index);
}

function passed(made: readonly Question[], view: FactView, index: QuizIndex): Question[] {
  return made.flatMap((question) => {
    const findings = lint(question, { view, index });
    if (findings.some((finding) => finding.severity === 'error')) return [];
    const rank = question.rank - WARNING * findings.length;
    return rank >= GOOD_ENOUGH[question.form] ? [{ ...question, rank }] : [];
  });
}
