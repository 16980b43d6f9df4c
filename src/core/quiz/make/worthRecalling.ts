import { topicPath } from '../../topics/topic';
import { contentWords, wordCount } from '../language/contentWords';
import { tellingWords } from '../language/commonClaims';
import { DONE, REMARK } from './besideTheMatter';
import { isRunOn } from './standsAlone';
import type { FactView } from '../factView';

/** What makes advice a rule. */
const RULE = /\b(?:only|must|never|cannot|can['’]t|default|instead of|rather than|prefer|required?|at least|at most|up to|unless|always|best practice|recommended)\b|\d/i;
/** Whether a fact is worth saying aloud: not every line that states something is. */
export function isWorthRecalling(view: FactView): boolean {
  const { noted: { note, fact }, predicate, subject } = view;
  if (fact.kind === 'example' || fact.kind === 'procedure' || predicate.kind === 'fragment') return false;
  if (topicPath(note.topics, fact.topic).some((label) => DONE.test(label)) || REMARK.test(fact.text)) return false;
  if (predicate.kind === 'advice' && !RULE.test(fact.text)) return false;
  if (subject.entity === undefined && !isProper(subject.name)) return false;
  if (isRunOn(fact.text)) return false;
  const words = contentWords(predicate.text);
  return wordCount(predicate.text) >= 2 && words.size >= 2 && (tellingWords(words).length > 0 || fact.quantities.length > 0 || RULE.test(fact.text));
}

/** A lower-case word is a word of the sentence more often than a term (`dedicated`, `modify`). */
function isProper(name: string): boolean {
  return /[A-Z0-9]/.test(name) || name.includes(' ');
}
