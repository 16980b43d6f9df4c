import { namesGoTogether } from '../make/namesGoTogether';
import type { Option } from '../question';
import { distractorsOf } from './answer';
import type { Rule } from './finding';

/** Templates whose options are names. */
const NAMES = new Set(['name', 'nameDefined', 'useCase', 'term']);

/** R4: all options are of one type, and a unit is written one way. */
export const typeAndUnit: Rule = {
  id: 'R4',
  severity: 'error',
  check(question, { index }) {
    if (question.form !== 'choice') return [];
    const [answer] = question.options;
    if (!answer) return [];
    return distractorsOf(question).flatMap((option) => {
      if (typeOf(option) !== typeOf(answer)) return [`“${option.text}” is of another type (${typeOf(option)}) than the answer (${typeOf(answer)}).`];
      if (NAMES.has(question.template) && !namesGoTogether(option.entity, answer.entity, index.catalog)) return [`“${option.text}” and “${answer.text}” are names of different kinds: take services with services, terms with terms.`];
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
