import type { TableCell } from '../topics/passage';
import { countWords, isRemark } from '../topics/words';
import { isBroken, isCode } from './code';
import { CueTable } from './cues';
import { ELSEWHERE_CUES, LINK_CUES, pointsElsewhere } from './elsewhere';
import { isExampleRule, isExampleSetting } from './example';
import { beginsLab, isLabLine, isRuleInLab, isStep, SCREEN_CUES, type Orders } from './lab';
import { isForeign, type NoteLanguage } from './language';
import { PERSONAL_CUES, whyPersonal } from './personal';
import { CHEAPER_CUES, isCheaper, isPrice, isPriceRow, PRICE_CUES } from './price';
import { isReminder } from './reminder';
import { isScenario } from './scenario';
import type { Statement } from './statement';
import { isExamples, isNameOfMany, isTips } from './titles';
import { isUnfinished } from './unfinished';
import { withoutBrackets } from './withoutBrackets';

/** What the surroundings of a statement, and the names and numbers in it, tell of it. */
export interface Signs {
  /** Whether it is a name of the catalogue and nothing more. */
  readonly isName: boolean;
  readonly quantities: number;
  /** How many names of the catalogue it holds. */
  readonly names: number;
  /** Whether a topic, a lead or a catalogue name says what it is about. */
  readonly hasSubject: boolean;
  /** Whether it is the first that is said under a name of the catalogue. */
  readonly opensName: boolean;
  /** What the headings and items above make of it, `price`, `lab step` …; empty where they say nothing. */
  readonly above: string;
  readonly orders: Orders;
  readonly language: NoteLanguage;
  /** As `cuesIn`. */
  readonly cues: readonly string[];
}

/** `This means …`, `These can …`; but `This storage class offers …` says by its noun what it is about. */
const POINTS_BACK =
  /^(?:(?:this|these|that|those)(?! (?:(?!way|means?|approach|allows?|is|was|also|makes?|helps?|gives?|lets?|ensures?|enables?|provides?|can|will|reduces?|improves?|prevents?|happens?|requires?|needs?|includes?|works?|keeps?|uses?|causes?|creates?|leads?|results?|removes?|adds?|takes?|occurs?|only|then|would|should|may|might|must|has|does|are|were|have|example|case|one|ones|option|options)[a-z-]+ ){1,3}[a-z]+)|he|she|here|above|below|same as|both of (?:them|these))\b/i;
/** `Here are the main options`, wherever they then stand. */
const HERE = /(?:^|[.!:;,] )here (?:is|are) [^.;]{1,60}$/i;
const QUOTED = /^["“][^"“”]{1,60}["”]\W*$/;
const QUESTION = /\?\s*[!.…)]*$/;
const ASKS = /^(?:how|what|why|when|which|where|who)(?: (?:do|does|did|can|to|is|are|should|would|will)\b|['’]s\b)/i;
/** Behind a term, `who can read it` says what the term is of. */
const ASKS_HOW = /^(?:how (?:do|does|can|to)|why|what (?:is|are|if))\b/i;
const TAGS = /^(?:#[\w/-]+\s*)+$/;
const PREDICATE = /^(?:can|must|has|have|is|are|supports?|returns?|uses?|needs?|requires?|allows?|provides?|replaces?|encrypts?|grants?|never|always|not|no|only|up to|max|min|fully|highly|automatically) \S/i;
const QUALITY = /(?:able|ible|less|ful|ed|ous|ive|only|wide|based|specific|free|agnostic|aware)$/i;

/** All of them in one list, since each statement is looked through for all. */
const CUES = new CueTable([...LINK_CUES, ...SCREEN_CUES, ...ELSEWHERE_CUES, ...PRICE_CUES, ...CHEAPER_CUES, ...PERSONAL_CUES]);

/** Why a statement is not asked, each a named rule; the first that fits. */
const RULES: readonly (readonly [reason: string, fits: (statement: Statement, signs: Signs) => boolean])[] = [
  ['tags', ({ text }) => TAGS.test(text)],
  ['comment', ({ text }) => text.startsWith('%%')],
  ['lab step', ({ text, body, before, form }, { cues }) => form !== 'row' && (cues.includes('lab step') || beginsLab(text) || (body !== text && beginsLab(body)) || beginsLab(before))],
  ['reminder', ({ text, lead, body, form }) => form !== 'answer' && form !== 'row' && (form === 'list' ? isReminder(text) : isReminder(body, lead))],
  ['link', ({ isLink }, { cues }) => isLink || cues.includes('link')],
  ['example', ({ text, lead, body, form }) => isExampleSetting(lead, body) || (form === 'said' && isExampleRule(text))],
  ['study plan', ({ cells }) => cells !== undefined && isProgressRow(cells)],
  ['data', ({ text, form }) => form === 'row' && /^[\d./:*%\s-]+(?:\||$)/.test(text)],
  ['code', ({ text, inCode, form }) => form !== 'answer' && form !== 'row' && isCode(text, inCode)],
  ['question', ({ text, lead, body, form }) => form !== 'answer' && form !== 'row' && ((form === 'list' ? /\?:/ : QUESTION).test(text) || (lead === undefined ? ASKS : ASKS_HOW).test(body))],
  ['instruction', ({ text, lead, body, form }, { orders }) => form === 'said' && (orders === 'steps' ? !isRuleInLab(text) && isLabLine(text, body) : lead === undefined && isStep(text, orders))],
  ['points elsewhere', ({ text, form }, { cues }) => form !== 'row' && cues.includes('points elsewhere') && pointsElsewhere(text)],
  ['scenario', ({ text, before, form }, { names }) => form === 'said' && isScenario(text, before, names)],
  ['title', ({ text, form }) => form === 'said' && (isExamples(text) || isTips(text))],
  ['points back', ({ text, lead, form }, { opensName }) => form === 'said' && lead === undefined && POINTS_BACK.test(text) && !(opensName && saysOfName(text))],
  ['price', ({ text, cells }, { cues }) => (cues.includes('price') && isPrice(withoutBrackets(text))) || (cells !== undefined && isPriceRow(cells))],
  ['price', ({ text, form }, { cues }) => form === 'said' && cues.includes('cheaper') && isCheaper(text)],
  ['broken text', ({ text }) => isBroken(text)],
  ['too long', ({ text }) => text.length > 420],
  ['other language', ({ text }, { language }) => isForeign(text, language)],
  ['fragment', ({ form }, { isName }) => isName && form !== 'answer'],
  ['fragment', isFragment],
  ['unfinished', ({ text, form }) => form !== 'row' && isUnfinished(text)],
  ['leads a list', ({ text, opens }) => opens || HERE.test(text) || /\bdo the following$/i.test(text)],
  ['no subject', (_, { hasSubject }) => !hasSubject],
];

/** The reasons that phrases of a text give why it cannot be asked. */
export function cuesIn(text: string): readonly string[] {
  return CUES.reasonsIn(text);
}

/** The reason why a statement is not examinable, empty where it is. */
export function whyNotExaminable(statement: Statement, signs: Signs): string {
  if (statement.unfit !== '') return statement.unfit;
  // Among links there are words between them that say something.
  const applies = signs.above === 'link' ? statement.isLinked : signs.above !== 'lab step' || !isRuleInLab(statement.text);
  if (signs.above !== '' && applies) return signs.above;
  for (const [reason, fits] of RULES) if (fits(statement, signs)) return reason;
  return signs.cues.length === 0 || statement.form === 'answer' || statement.form === 'row' ? '' : (whyPersonal(statement.text) ?? '');
}

/** `These are attached to the host`, right below a name: it says what the name stands for, and not where something is or what to think of it. */
const SAYS_OF_NAME =
  /^(?:this|these) (?:also )?(?:(?:is|are|can|cannot|has|have|does|do|allows?|lets?|provides?|helps?|enables?|ensures?|gives?|means?|supports?|uses?|stores?|makes?|requires?|needs?|creates?|works? (?!but)|runs?|takes?|keeps?|scales?|reduces?|prevents?) )(?!(?:from|one of the|where|why|how|what|when|because|backwards|like|not the|here|there|an? (?:\w+ )?(?:example|approach|pattern|question|way|point|note|topic|one)|(?:the )?(?:\w+[ -]){0,2}(?:approach|way|pattern|notes?|question|case|reason|answer|option|part|point|limitation|trade-?off|section|example|line|best|correct|right|wrong|most|main|core|key|same|only|first|last|important)|(?:\w+ly )?(?:important|correct|wrong|right|confusing|highly available))\b)/i;

function saysOfName(text: string): boolean {
  return SAYS_OF_NAME.test(text) && countWords(text) >= 5;
}

/** Three words at least have more characters than this. */
const LONGEST_FRAGMENT = 60;

/** Too few words to say something: a name, or the end of something. */
function isFragment({ text, lead, body, form, before }: Statement, { quantities }: Signs): boolean {
  if (form !== 'said' || quantities > 0 || body.length > LONGEST_FRAGMENT) return false;
  const words = countWords(body.replaceAll('-', ' '));
  if (lead !== undefined) return words < 1 || repeats(lead, body);
  if (isRemark(text)) return true;
  if (QUOTED.test(text)) return true;
  if (words === 3 && isNameOfMany(text)) return true;
  if (/^(?:and|or|but|so|with|of|to|in|on|at|by|from|etc)(?![-\w])/.test(body) && words < 4) return true;
  if (words !== 2) return words < 2;
  return !(/^\d/.test(text) || PREDICATE.test(text) || QUALITY.test(text.replace(/\W+$/, '')) || before !== '');
}

/** `TimeStream - TimeStream`, `Disaster recovery - Disaster recovery strategy` */
function repeats(lead: string, body: string): boolean {
  const said = body.toLowerCase().replace(/[\s.]+$/, '');
  const term = lead.toLowerCase();
  return said === term || (said.startsWith(`${term} `) && !said.includes(' ', term.length + 1));
}

/** A row that tells what its author has done: nothing but ticks behind the first cell. */
function isProgressRow([, ...cells]: readonly TableCell[]): boolean {
  const said = cells.filter((cell) => cell.text !== '');
  return said.some(({ text }) => PROGRESS.test(text)) && said.every(({ text }) => PROGRESS.test(text) || TICK.test(text));
}
const PROGRESS = /^(?:done|to-?do|pending|in progress|started|not started|finished|completed)$/i;
const TICK = /^(?:x|✅|✔️?|☑️?|\d+ ?%)$/i;
