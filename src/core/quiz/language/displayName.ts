import { isClause } from '../../topics/words';
import { isGenericLabel } from './labels';

/** `Chapter 14.3`, `Section 2:`, `Day 5 -`: where in a course it was heard. */
const NUMBERED = /^(?:chapter|section|module|lesson|lecture|part|day|week|unit|domain|step|task|demo|lab|diagram|video)(?:[\s#]*\d+(?:\.\d+)*\s*[:.–—-]?|\s*[:–—-])\s+(?=\S)/i;
const TAIL = /\s+(?:overview|basics|introduction|intro|features?|primer|section|summary|fundamentals|deep dive|cheat sheet|notes?|exam tips?|concepts?|explained|101|use cases?|best practices|pricing|benefits|limits|limitations|cheatsheet)$/i;

/** A label as a stem names it: without brackets, remarks behind a dash, and words like `overview`. */
export function displayName(label: string): string {
  let name = nearer(label.replace(NUMBERED, '').replace(/\s*[([{][^)\]}]*[)\]}]?/g, ' ').trim())
    .replace(/^(?:introduction to|intro to|intro:|overview of|what(?: is| are|['’]s)(?: an?| the)?|about|using|with|more on|(?:key |main |common )?(?:benefits?|advantages?|disadvantages?|features?|types?|use cases?|limitations?|components?|examples?|characteristics|properties|list|kinds|parts|elements|purpose|basics) (?:of|for)(?: an?| the| using)?)\s+/i, '')
    .replace(/\s+/g, ' ')
    .replace(/^[^A-Za-z0-9/._@*\u00c0-\u024f]+/, '')
    .replace(/[\s?!.:;,]+$/, '')
    .trim();
  while (TAIL.test(name)) name = name.replace(TAIL, '');
  name = name.replace(/^(?:the|an?) (?=\S)/i, '');
  return name;
}

/** `Systems Manager - Session Manager` is about the latter, `Glacier Deep Archive - for long term storage` about the former. */
function nearer(label: string): string {
  const [front = '', back = ''] = label.split(/\s+[-–—:|]\s+/);
  const isName = /^[A-Z]/.test(back) && back.split(' ').length <= 4 && !isGenericLabel(back) && !/^(?:A|An|The|For|With|How|What|Why|When)\b/.test(back) && !isClause(back);
  return isName ? back : front;
}

/** Names of two things or of a whole field: nothing can be said of it alone. */
export function isBroad(name: string): boolean {
  return /\b(?:and|or|vs\.?|versus|other|others|various|more|between)\b|[&,+/]/i.test(name) || /^(?:aws|amazon|cloud|the)$/i.test(name);
}
