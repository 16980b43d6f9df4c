import { distractorsOf } from './answer';
import type { Rule } from './finding';

/** R19: a choice needs something to choose from. */
export const count: Rule = {
  id: 'R19',
  severity: 'error',
  check(question) {
    if (question.form !== 'choice' || distractorsOf(question).length >= 2) return [];
    return ['Fewer than two wrong options are left: ask it as a typed answer or by recall.'];
  },
};
