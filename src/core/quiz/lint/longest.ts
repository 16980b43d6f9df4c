import { answerText, distractorsOf } from './answer';
import type { Rule } from './finding';

const LONGER = 1.5;

/** R5: the answer does not stand out by its length. */
export const longest: Rule = {
  id: 'R5',
  severity: 'warning',
  check(question) {
    const lengths = distractorsOf(question).map((option) => option.text.length).sort((a, b) => a - b);
    const median = lengths[Math.floor(lengths.length / 2)];
    if (median === undefined || answerText(question).length <= LONGER * median || answerText(question).length < 20) return [];
    return ['The answer is much longer than the other options: cut it, or take longer distractors.'];
  },
};
