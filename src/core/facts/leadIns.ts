import type { Lead } from '../topics/lead';
import { isClause } from '../topics/words';
import { isUnended } from './lists';
import { splitSentences } from './sentences';
import { isTitle } from './titles';

/** How many there are of something, where no number says it. */
const MANY = /\b(?:various|several|different|multiple|following|many|numerous|main|key|common|some|a few|a number of|a variety of|these|below|two|three|four|five|six|seven|eight|ways|types|kinds|options|steps|things|examples?|cases|scenarios|features|benefits|advantages|reasons|factors|considerations)\b/i;
/** A sentence that only says that there are several of something: `There are different kinds of keys.` */
const COUNTS = /^there (?:are|is) (?:also )?(?:various|several|different|multiple|many|numerous|some|a few|(?:a )?(?:number|variety) of|two|three|four|five|six|seven|eight|\d) (?:[\w-]+ ){0,3}(?:types|kinds|options|ways|modes|flavou?rs|categories|classes|variants|methods|approaches|strategies)(?: (?:of|for|to) [\w -]{1,40})?[.:]?$/i;
const COLON = /[:—–]\s*$/;

/** A verb whose object is the code, or a condition whose rest it is. */
const WAITS = /^\W*(?:if|when|once|in (?:that|this) case)\b[^,]*$|\b(?:allow|use|show|run|execute|add|see|get|return|look like|attach|write|enter|set|used|called)\W*$/i;

/** Whether what stands above a list only leads to it: it waits for its end, says that there are several, or is a title. */
export function leadsList(text: string, lead: Lead | undefined): boolean {
  if (isUnended(text)) return true;
  if (COLON.test(text) && MANY.test(lastSentence(text))) return true;
  return saysNothing(text, lead) && (isTitle(text) || COUNTS.test(text));
}

/** Whether what stands above code only says what the code shows; but `Each role needs a policy:` is a statement. */
export function leadsCode(text: string, lead: Lead | undefined): boolean {
  if (lead !== undefined && /\bexamples?$/i.test(text.slice(lead.start, lead.end))) return true;
  if (!COLON.test(text) || !saysNothing(text, lead)) return false;
  const last = lastSentence(text);
  return !isClause(last) || MANY.test(last) || WAITS.test(last);
}

/** Whether nothing is said of the term in front, if there is one. */
function saysNothing(text: string, lead: Lead | undefined): boolean {
  return lead === undefined || lead.body >= text.trimEnd().length;
}

function lastSentence(text: string): string {
  const last = splitSentences(text, { start: 0, end: text.length }).at(-1);
  return last === undefined ? text : text.slice(last.start, last.end);
}
