import type { Question } from '../question';
import { above } from './above';
import { alone } from './alone';
import { blank } from './blank';
import { context as contextRule } from './context';
import { count } from './count';
import type { Finding, LintContext, Rule } from './finding';
import { focus } from './focus';
import { leak } from './leak';
import { longest } from './longest';
import { markup } from './markup';
import { nearness } from './nearness';
import { overlap } from './overlap';
import { repeat } from './repeat';
import { secondTruth } from './secondTruth';
import { size } from './size';
import { typeAndUnit } from './typeAndUnit';

/** In the order of the published list; a new rule is one file and one line. */
export const RULES: readonly Rule[] = [
  size,
  leak,
  overlap,
  secondTruth,
  typeAndUnit,
  longest,
  repeat,
  above,
  focus,
  contextRule,
  blank,
  nearness,
  count,
  markup,
  alone,
];

/** Everything that the rules find in a question; empty for one that may be shown as it is. */
export function lint(question: Question, context: LintContext): Finding[] {
  return RULES.flatMap((rule) =>
    rule.check(question, context).map((message) => ({ rule: rule.id, severity: rule.severity, message })),
  );
}
