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
  /** `weighted: …` in small letters: a definition only among others. */
  | 'small'
  | 'title'
  | 'other';

const MAX_TITLE_WORDS = 5;
const MAX_TERM_WORDS = 5;

/** A paragraph of more lines is pasted data. */
const MAX_LINES = 400;

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
  const mayDefine = (kind: LineKind | undefined): boolean => kind === 'definition' || (kind === 'small' && allDefine);
  const last = kinds.findLastIndex(mayDefine);
  const parts: { from: number; end: number; isTitle: boolean }[] = [];
  kinds.forEach((kind, number) => {
    const goesOn = kind !== 'small' && goesOnBelow(content[number - 1] ?? '');
    // One definition below it makes no section of a line.
    const isTitle = kind === 'title' && !goesOn && mayDefine(kinds[number + 1]) && last > number + 1;
    const open = parts.at(-1);
    if (open && !isTitle && (goesOn || !mayDefine(kind))) open.end = number + 1;
    else parts.push({ from: number, end: number + 1, isTitle });
  });
  return parts;
}

/** Undefined for a line of a question and its answer, which stay together. */
function kindOf(line: string): LineKind | undefined {
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
