import type { TextSpan } from '../text/joiner';
import { countWords, isClause } from '../topics/words';

/** A statement as the rules below see it. */
export interface Claim {
  readonly text: string;
  readonly lead: string | undefined;
  readonly body: string;
  readonly code: readonly TextSpan[];
  /** Whether it is a name of the catalogue and nothing more. */
  readonly isName: boolean;
  /** Whether the passage is a link and hardly anything else. */
  readonly isLink: boolean;
  readonly quantities: number;
  /** Whether a topic, a lead or a catalogue name says what it is about. */
  readonly hasSubject: boolean;
  readonly isRow: boolean;
  /** Whether the passage that it stands in begins as a lab. */
  readonly inLab: boolean;
}

const LAB = /^(?:\[[ x]\] ?)?(?:labs?|demo|hands[- ]?on|exercise|practice|tutorial|walk-?through|step \d+)\b/i;
const CONSOLE = /\b(?:go to|click(?: on)?|check ?box|drop-?down|wizard|menu item|tab and)\b/i;
const INSTRUCTION =
  /^(?:(?:now|then|next|first|finally),? )?(?:go to|go back|click|choose|select|open|create|add|edit|navigate|copy|paste|type|press|launch|install|download|run|deploy|configure|specify|enter|check that|verify|delete|remove|attach|associate|try|wait|switch|sign|log in|login|let['’]s|make sure|note down|scroll|upload|fill|name it|give it|set up|set|test|start|stop|shut ?down|terminate|change|update|modify|review|enable|disable|search for|find)\b/i;
const REMINDER = /^(?:read(?![- ](?:replicas?|capacity|only|write|heavy|through|consistency|throughput|requests?|after|performance|access|units?|operations?|traffic|scal\w+))|re-?read|see|refer|watch|check out|to-?do|todo|revise|look (?:at|up|into)|learn|study|come back|more (?:info|details?|on)|details? (?:in|at|on))\b|^(?:source|ref)s?\s*:/i;
const ELSEWHERE = /\b(?:as (?:shown|seen|described|mentioned) (?:above|below|here)|(?:see|shown|picture|diagram|image|figure|screenshot|table) (?:above|below)|(?:the )?following (?:diagram|picture|image|figure|screenshot|steps?)|in this case)\b/i;
const PRICE = /\$\s?\d|€\s?\d|\bpay (?:only|for|per|as)\b|\bpay-(?:as|per)|\bfree tier\b|\bprice[sd]?\b|\bcharged?\b|\bbilled\b/i;
const POINTS_BACK = /^(?:it|its|it['’]s|this|these|those|they|he|she|we|i|there|here|same|above|below)\b/i;
const COMMAND = /(?:^|\s)(?:aws|sudo|npm|pip|docker|kubectl|terraform|curl|git|ssh|sam|cdk) [a-z][\w-]* .*(?:--?\w|\/)|^\s*[$#>] \w/;
const CODE = /[{};]\s*$|^\s*[{}[\]]|=>\s*\{|"\s*:\s*["{[]|<\/?\w+[^>]*>|\(\)\s*;|^\s*(?:import|const|let|var|def|function|return|if)\b.*[({;=]/;

const PREDICATE = /^(?:can|must|has|is|are|supports?|returns?|uses?|needs?|requires?|allows?|provides?|replaces?|encrypts?) \S/i;

/** Why a statement is not asked, each a named rule; the first that fits. */
const RULES: readonly (readonly [reason: string, fits: (claim: Claim) => boolean])[] = [
  ['lab step', ({ text, body, inLab }) => inLab || isLab(text) || isLab(body)],
  ['reminder', ({ text, lead }) => REMINDER.test(text) && lead === undefined],
  ['link', ({ isLink }) => isLink],
  ['data', ({ text, isRow }) => isRow && !/^[^|]*[a-z]{2}/i.test(text)],
  ['code', ({ text, code }) => COMMAND.test(text) || CODE.test(text) || inCode(text, code) > 0.6 || isSymbols(text)],
  ['question', ({ text, body }) => /\?\s*$/.test(text) || /^(?:how|what|why|when|which|where|who)(?: (?:do|does|can|to|is|are|should|would)\b|['’]s\b)/i.test(body)],
  ['instruction', ({ text, lead }) => lead === undefined && INSTRUCTION.test(text) && !isClause(text.split(' ', 4).join(' '))],
  ['points elsewhere', ({ text }) => ELSEWHERE.test(text)],
  ['points back', ({ text, lead }) => lead === undefined && POINTS_BACK.test(text)],
  ['price', ({ text }) => PRICE.test(text)],
  ['broken text', ({ text }) => isBroken(text)],
  ['too long', ({ text }) => text.length > 420],
  ['other language', ({ text }) => isForeign(text)],
  ['fragment', ({ isName }) => isName],
  ['fragment', ({ body, quantities, isRow, lead }) => !isRow && quantities === 0 && countWords(body.replaceAll('-', ' ')) < (lead === undefined ? 3 : 2) && !PREDICATE.test(body)],
  ['fragment', ({ body, lead }) => lead === undefined && /^(?:and|or|but|so|with|of|to|in|on|at|by|from|etc)(?![-\w])/.test(body) && countWords(body) < 4],
  ['unfinished', ({ text }) => /(?:\s(?:on|to|with|of|for|by|from|in|and|or|via|as|the|an?|is|are|was|were)|:)$/i.test(text)],
  ['no subject', ({ hasSubject }) => !hasSubject],
];

/** The reason why a statement is not examinable, empty where it is. */
export function whyNotExaminable(claim: Claim): string {
  return RULES.find(([, fits]) => fits(claim))?.[0] ?? '';
}

/** Where a passage has said that it tells what to click, so that what follows does too; undefined where it never does. */
export function labFrom(passage: string): number | undefined {
  if (LAB.test(passage)) return 1;
  const console = CONSOLE.exec(passage);
  return console ? console.index + console[0].length : undefined;
}

function isLab(text: string): boolean {
  return labFrom(text) !== undefined;
}

function inCode(text: string, code: readonly TextSpan[]): number {
  const length = code.reduce((sum, span) => sum + span.end - span.start, 0);
  return text.length === 0 ? 0 : length / text.length;
}

/** Control characters, and the sign for bytes that are no UTF-8. */
function isBroken(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 || code === 127 || code === 0xfffd) return true;
  }
  return false;
}

/** ASCII art and pasted data: hardly any letters. */
function isSymbols(text: string): boolean {
  let letters = 0;
  let marks = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (/[A-Za-z\u00c0-\uffff]/.test(char)) letters++;
    else if (/[^\s\d]/.test(char)) marks++;
  }
  return text.length >= 8 && (letters < 3 || marks > letters) && !/\d\s?(?:%|[KMGT]?B\b)/.test(text);
}

/** Most letters beyond Latin: the templates of questions are English. */
function isForeign(text: string): boolean {
  let latin = 0;
  let other = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) latin++;
    else if (code >= 0x370 && code < 0x2000) other++;
    else if (code >= 0x2e80 && code < 0xfb00) other++;
  }
  return other > latin;
}
