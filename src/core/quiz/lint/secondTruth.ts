import { contentWords } from '../language/contentWords';
import { holds } from '../make/distractors';
import type { Option, Question } from '../question';
import { termKey } from '../subject';
import { distractorsOf, saysPhrase } from './answer';
import type { LintContext, Rule } from './finding';

/** Templates whose options are names and whose stem says what is true of one of them. */
const NAMES = new Set(['name', 'nameDefined', 'useCase']);
/** Templates whose options are statements about the subject. */
const STATEMENTS = new Set(['trueOf', 'definition']);

/** Templates whose wrong options stand beside the answer on purpose: what the note rules in, the other cells of a row. */
const BESIDE = new Set(['ruledOut', 'cell']);

/** R3: only one option is true, as far as the notes know. */
export const secondTruth: Rule = {
  id: 'R3',
  severity: 'error',
  check(question, context) {
    return distractorsOf(question)
      .filter((option) => standsBeside(option, question) || isTrue(option, question, context))
      .map((option) => `“${option.text}” may be true as well, by the notes: take another distractor.`);
  },
};

/** What the cited line itself names is never wrong for it. */
function standsBeside(option: Option, question: Question): boolean {
  if (BESIDE.has(question.template)) return false;
  if (option.measure !== undefined) return new RegExp(`(?<![\\d.,])${option.text.replace(/[.*+?^$()|]/g, '\\$&')}(?![\\d,.]*\\d)`, 'i').test(question.why);
  return saysPhrase(question.why, option.text);
}

function isTrue(option: Option, question: Question, { view, index }: LintContext): boolean {
  if (STATEMENTS.has(question.template)) return holds(view.subject, contentWords(option.text), index);
  if (!NAMES.has(question.template)) return false;
  const node = index.node(option.entity ?? termKey(option.text));
  return node !== undefined && holds(node.subject, askedWords(question), index);
}

/** What the stem asks for, without the words that make it a question. */
function askedWords(question: Question): Set<string> {
  return contentWords(question.stem.replace(/^Which (?:AWS service|of these)(?: fits this use case:| do your notes describe as)?/, ''));
}
