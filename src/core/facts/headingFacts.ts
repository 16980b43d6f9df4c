import type { Lead } from '../topics/lead';
import { countWords, isClause } from '../topics/words';

/** What parts of a course or of an interview are called. */
const NUMBERED = /\b(?:part|chapter|section|module|week|day|lesson|lecture|step|domain|task|topic|unit|lab|phase|case|scenario|question|answer|q\d*)\b/i;
const REMARK = /^(?:exam(?: tip)?|note|nb|tip|important|remember|warning|caution|fact|gotcha)$/i;
const FEWEST_WORDS = 3;
const FEWEST_WORDS_OF_TERM = 5;

/** `Exam: 5,000 users per account`, `Bucket policy: It says who may read. …`: a heading that is a statement as well. */
export function saysLikeText(text: string, lead: Lead): boolean {
  const term = text.slice(lead.start, lead.end);
  const body = text.slice(lead.body);
  const words = countWords(body);
  if (NUMBERED.test(term) || /^(?:how|what|why|when|where|which)\b|\?\s*$/i.test(body)) return false;
  if (REMARK.test(term)) return words >= FEWEST_WORDS && (isClause(body) || /\d/.test(body));
  return words >= FEWEST_WORDS_OF_TERM && lead.separator === 'colon' && /[.;] \S|\.$/.test(body);
}
