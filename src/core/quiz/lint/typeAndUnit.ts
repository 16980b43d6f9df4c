import type { Option } from '../question';
import { distractorsOf } from './answer';
import type { Rule } from './finding';

/** R4: all options are of one type, and a unit is written one way. */
export const typeAndUnit: Rule = {
  id: 'R4',
  severity: 'error',
  check(question) {
    if (question.form !== 'choice') return [];
    const [answer] = question.options;
    if (!answer) return [];
    return distractorsOf(question).flatMap((option) => {
      if (typeOf(option) !== typeOf(answer)) return [`“${option.text}” is of another type (${typeOf(option)}) than the answer (${typeOf(answer)}).`];
      return unitOf(option) === unitOf(answer) ? [] : [`“${option.text}” writes its unit in another way than “${answer.text}”.`];
    });
  },
};

const PATTERNS: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['percent', /^~?[\d.,]+\s?(?:%|percent)$/i],
  ['size', /^~?[\d.,]+\s?(?:bytes?|[KMGTP]i?B)$/i],
  ['bandwidth', /^~?[\d.,]+\s?[KMGT]bps$/i],
  ['duration', /^~?[\d.,]+\s?(?:ms|s|sec|seconds?|min|minutes?|h|hours?|days?|weeks?|months?|years?)$/i],
  ['count', /^~?[\d.,]+$/],
];

function typeOf(option: Option): string {
  if (option.measure) return option.measure.dimension;
  return PATTERNS.find(([, pattern]) => pattern.test(option.text.trim()))?.[0] ?? 'text';
}

/** The letters behind a number, in the singular. */
function unitOf(option: Option): string {
  if (!option.measure) return '';
  return option.text.replace(/[\d.,\s]/g, '').replace(/s$/, '').toLowerCase();
}
