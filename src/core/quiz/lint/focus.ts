import { foldedWords } from '../foldedText';
import { isGenericLabel } from '../language/labels';
import { namesOf } from '../make/draft';
import { topicPath } from '../../topics/topic';
import type { Question } from '../question';
import { saysPhrase } from './answer';
import type { LintContext, Rule } from './finding';

/** Words that a stem is held together by; what is left must say what is asked. */
const HOLDING = new Set(
  'a an the of for to in on at by from with as and or is are was be it its this that these which what when where who how do does did can could should will your you one'.split(' '),
);

const LEANS = /^(?:it|its|this|these|those|also|then|but|so|and|or|they|he|she)\b/i;
const PLACE = /\b(?:entry|line|row|item|bullet|section|page|slide|chapter|paragraph) (?:no\.? ?|number |#)?\d+\b/i;
const FEWEST = 3;

/** R13: a stem says what it is about, and asks for knowledge, not for a place in the notes. */
export const focus: Rule = {
  id: 'R13',
  severity: 'error',
  check(question, context) {
    const { stem } = question;
    const found: string[] = [];
    if (LEANS.test(stem)) found.push('The stem begins with a word that points at something before it: name the subject.');
    if (PLACE.test(stem)) found.push('The stem asks for a place in the notes: ask for what stands there.');
    const content = foldedWords(stem).filter((word) => !HOLDING.has(word) && /[a-z0-9]/.test(word));
    if (content.length < FEWEST) found.push(`The stem has fewer than ${String(FEWEST)} words of content: say what is asked.`);
    if (!namesSubject(question, context)) found.push('The stem names neither its topic nor a service: put the subject in.');
    return found;
  },
};

/** A question for a name has its subject as the answer: then what is said of it must carry the stem. */
function namesSubject(question: Question, { view, index }: LintContext): boolean {
  const { stem } = question;
  const { fact } = view.noted;
  if (/^Which (?:AWS service|of these)\b/.test(stem) && question.form === 'choice' && question.options[0]?.text === view.subject.name) return true;
  const labels = topicPath(view.noted.note.topics, fact.topic).filter((label) => !isGenericLabel(label));
  const names = [view.subject.name, fact.subject, ...labels, ...namesOf(view.subject.entity, index), ...namesOf(fact.entity, index)];
  if (fact.cells?.[0] !== undefined) names.push(fact.cells[0].text);
  if (names.some((name) => name !== '' && !isGenericLabel(name) && saysPhrase(stem, name))) return true;
  return index.catalog.mentions(stem).length > 0;
}
