import { plainText } from '../text/plain';
import { findLead } from './lead';
import { countWords, isClause, isQuestionMark, isRemark } from './words';

/** Lines of a paragraph that belong together. */
export interface PartOfText {
  readonly from: number;
  readonly end: number;
  /** One short line above definitions. */
  readonly isTitle: boolean;
}

type LineKind =
  /** `Weighted - share of the traffic`. */
  | 'definition'
  /** `DHCP: …` in small letters: a definition only among others. */
  | 'small'
  /** `• Spot: …`, with a mark that Markdown does not know. */
  | 'bullet'
  | 'title'
  | 'other';

const MAX_TITLE_WORDS = 5;

/** A paragraph of more lines is pasted data. */
const MAX_LINES = 400;
const MAX_TERM_WORDS = 5;

/**
 * Paragraphs whose lines each define something are several, as their author typed them: CommonMark would make one run of
 * text of them. Other lines go on with the line above.
 */
export function partLines(content: readonly string[]): readonly PartOfText[] {
  const whole = [{ from: 0, end: content.length, isTitle: false }];
  if (content.length < 2 || content.length > MAX_LINES) return whole;
  const kinds = content.map(kindOf);
  if (kinds.some((kind) => kind === undefined)) return whole;
  const allDefine = kinds.every((kind, number) => kind === 'definition' || kind === 'small' || (number === 0 && kind === 'title'));
  const parts: { from: number; end: number; isTitle: boolean }[] = [];
  content.forEach((_line, number) => {
    const kind = kinds[number];
    const next = kinds[number + 1];
    const goesOn = goesOnBelow(content[number - 1] ?? '');
    const defines = kind === 'bullet' || (kind === 'definition' ? !goesOn : kind === 'small' && allDefine);
    const isTitle = kind === 'title' && !goesOn && kinds.slice(number + 1).filter((each) => each !== 'title' && each !== 'other').length > 1 && (next === 'definition' || next === 'bullet' || (next === 'small' && allDefine));
    const last = parts.at(-1);
    if (last && !defines && !isTitle) last.end = number + 1;
    else parts.push({ from: number, end: number + 1, isTitle });
  });
  return parts;
}

/** Undefined for a line of a question and its answer, which stay together. */
function kindOf(line: string): LineKind | undefined {
  if (isBullet(line)) return 'bullet';
  const plain = plainText(line);
  const lead = findLead(plain);
  if (!lead || lead.body >= plain.text.length) return isTitle(plain.text) ? 'title' : 'other';
  const label = plain.text.slice(lead.start, lead.end);
  if (isQuestionMark(label)) return undefined;
  if (isRemark(label) || countWords(label) > MAX_TERM_WORDS) return 'other';
  return lead.bold || /^[A-Z0-9]/.test(label) ? 'definition' : 'small';
}

function isTitle(text: string): boolean {
  return /^[*_]*\s*[A-Z]/.test(text) && !/[.,;!?]$/.test(text) && countWords(text) <= MAX_TITLE_WORDS && !isClause(text);
}

/** Whether a line ends in the middle of a sentence: what comes next belongs to it. */
function goesOnBelow(line: string): boolean {
  return /(?:[,;(–-]|\b(?:an?|the|and|or|of|that|is|are))\s*$/i.test(line);
}

/** Whether a line begins with a bullet that Markdown does not know. */
export function isBullet(line: string): boolean {
  return /^[•·▪◦‣●○➢✓✔]\s/.test(line);
}
