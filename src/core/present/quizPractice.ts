import type { NotedFact } from '../notebook/notebook';
import { encodeScope } from '../quiz/scope';
import { canQuiz } from '../quiz/canQuiz';
import { factsIn } from '../quiz/scopeFacts';
import { topicsByRecall } from '../quiz/weakest';
import { counted } from './counts';
import type { StartInput } from './startInput';
import type { StartRow } from './quizView';

/** How many weak topics are named. */
const NAMED = 2;

/** More practice: weakest topics, wrong last time, this file; each only where there is something in it. */
export function practiceRows(facts: readonly NotedFact[], { notebook, bank, review, now, file }: StartInput): StartRow[] {
  const rows: StartRow[] = [];
  const weakest = [...new Set(topicsByRecall(facts, review, now).map(({ label }) => label))].slice(0, NAMED);
  if (weakest.length > 0) rows.push(row(encodeScope({ kind: 'weakest' }), 'Weakest topics', weakest.join(', ')));
  const wrong = facts.filter(({ fact }) => review.memory(fact.id)?.wrongLast === true && !review.isHidden(fact.id, now)).length;
  if (wrong > 0) rows.push(row(encodeScope({ kind: 'wrong' }), 'Wrong last time', counted(wrong, 'question')));
  if (file) {
    const scope = { kind: 'file', ...file } as const;
    const used = factsIn(scope, notebook).length;
    if (canQuiz(scope, notebook, bank)) rows.push(row(encodeScope(scope), `This file: ${file.name}`, counted(used, 'fact')));
  }
  return rows;
}

function row(scope: string, label: string, detail: string): StartRow {
  return { scope, label, detail, recall: undefined };
}
