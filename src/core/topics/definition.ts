import { isKinds } from './aspects';
import type { NoteLine } from './noteLine';
import { isAcronym, isAmount, isBareAmount, isListing } from './terms';
import type { Above } from './topicBuilder';
import { countWords } from './words';

/** A term that the catalogue does not know has no more words than this. */
const MAX_TERM_WORDS = 5;

/** A step of a way has no more words than this. */
const MAX_STEP_WORDS = 5;

/** `RPO: how much data may be lost`: few words that name something, and enough to say what it is. */
export function isDefinition(line: NoteLine, above: Above): boolean {
  const { lead, label, body, row, item } = line;
  if (lead === undefined || countWords(label.replace(/ \([^()]*\)/g, '')) > MAX_TERM_WORDS || isListing(body) || definesSeveral(line)) return false;
  if (isChoice(body) || (!lead.bold && isSeveral(label))) return false;
  const words = body.split(' ').filter((word) => /[a-z]{2}/i.test(word)).length;
  if (lead.bold) return words >= 2 && !isBareAmount(body) && (item < 0 || row.terms >= 0.3 || isEmphasized(line));
  const kinds = isKinds(row.above?.label ?? above.label);
  if (isAmount(body) || words < (kinds || isAcronym(label) ? 2 : 3)) return false;
  const allTerms = row.lines.length > 1 && row.terms >= 0.99;
  if (lead.separator === 'equals') return allTerms || (row.lines.length > 2 && row.terms >= 0.6);
  if (item < 0) return row.lines.length > 1 && row.terms >= 0.5;
  if (isAcronym(label)) return true;
  // Among statements a colon still marks a term; a dash is as often a pause.
  if (/^[A-Z]/.test(label)) return row.terms >= 0.3 || ((lead.separator === 'colon' || lead.separator === 'line') && words >= 4);
  const amongTerms = allTerms || (kinds && row.terms >= 0.6) || (row.lines.length > 2 && row.terms >= 0.75);
  return countWords(label) <= 3 && !/\d/.test(label) && amongTerms;
}

/** A term in bold with a sentence after it: the author means to explain it, wherever it stands. */
export function isEmphasized({ lead, body }: NoteLine): boolean {
  return lead?.bold === true && countWords(body) >= 4;
}

/** A name in front of a colon or a dash with a sentence after it. */
export function isExplained({ lead, label, body }: NoteLine): boolean {
  const marked = lead?.separator === 'colon' || lead?.separator === 'dash';
  return marked && /^(?:[A-Z]|[a-z]+[A-Z])/.test(label) && countWords(body) >= 5;
}

/** `Highly available`, `Fully managed`: what the thing above is like. */
export function isQuality(label: string): boolean {
  return /^(?:(?:highly|fully|easily|infinitely|massively) \w+|(?:\w+[- ])?(?:scalable|reliable|durable|available|affordable|customizable|predictable|flexible|secure|cost[- ]effective|fault[- ]tolerant))$/i.test(label);
}

/** `SSE-S3 = default | SSE-KMS = logged`: a statement about several. */
export function definesSeveral({ lead, body }: NoteLine): boolean {
  return lead?.separator === 'equals' && / =+ /.test(body);
}

/** `API -> queue -> function`, `IAM > Users > Create`, `Public traffic -> subnets: …`, `2. Cache miss -> read the database`: the way that something takes. */
export function isWay({ lead, body, isNumbered }: NoteLine): boolean {
  const fromArrow = lead?.separator === 'arrow';
  if (fromArrow && isNumbered) return true;
  if (fromArrow && /^[\w ]{1,30}:\s/.test(body)) return true;
  const steps = body.split(/\s(?:->|=>|→|⇒|-->|==>|>)\s/);
  return steps.length > (fromArrow ? 1 : 2) && countWords(steps[0] ?? '') <= MAX_STEP_WORDS;
}

/** What is typed into a shell or a program. */
const TYPED = /^(?:\$ [a-z]|sudo [a-z]|aws [a-z0-9-]+ [a-z]+-[a-z]|(?:kubectl|eksctl) [a-z]|(?:npm|pip|pip3) install\b|(?:docker|git|terraform|sam|cdk) (?:run|pull|push|build|clone|init|plan|apply|deploy|synth)\b|import [a-z]\w*\b(?! [a-z])|from \w+ import )/;
/** Also what could be words, behind an order to type it. */
const RUN = /^(?:run|execute|type|enter|issue)$/i;
const PROGRAM = /^(?:aws|sudo|npm|docker|kubectl|terraform|curl|git|ssh|sam|cdk|eb|\.\/)[ \w]/;

/** `CLI to list them: aws ssm describe-parameters`, `Run: aws s3 ls`: a command defines nothing. */
export function isTyped({ label, body }: NoteLine): boolean {
  return TYPED.test(body) || (RUN.test(label) && PROGRAM.test(body));
}

/** `VPC: my-vpc-1` with the value in code: what somebody chose, not what the thing is. */
export function isSetting({ lead, body, plain: { code } }: NoteLine): boolean {
  if (lead === undefined || !code.some(({ start, end }) => start <= lead.body && end > lead.body)) return false;
  const inCode = code.filter(({ start }) => start >= lead.body).reduce((sum, { start, end }) => sum + end - start, 0);
  return inCode * 2 > body.length;
}

/** `One big cluster or many small ones?`, `Instance groups vs. fleets`: what to choose from. */
function isChoice(body: string): boolean {
  return /\svs\.?\s|\?$/i.test(body);
}

/** `Linux or Windows`, `Instance's scope`: no name of one thing. */
function isSeveral(label: string): boolean {
  return / or |['’]s /.test(label);
}
