import type { BoldMending } from './boldMending';
import type { EmphasisRun } from './emphasis';

/** A name or title has no more words than this: its bold was to end with it. */
const MOST_WORDS = 5;

/** What a line is about, with a colon or a dash behind it. */
const LEAD = /^[A-Z][^.;:,!?]*?(?=: | [-–—] )/;

/**
 * `**Limits`, `__Limits: 256 KB`: bold that opens and never closes. A mark behind a word (`price**`) may be that of a footnote,
 * and one before an identifier (`**kwargs`) may be code.
 * @param only the one mark of the text without a partner
 */
export function unclosedBold(text: string, only: EmphasisRun): BoldMending | undefined {
  if (only.closes || !only.opens) return undefined;
  const rest = text.slice(only.end);
  const lineEnd = rest.indexOf('\n');
  const words = (lineEnd < 0 ? rest : rest.slice(0, lineEnd)).trimEnd();
  if (!/^[A-Za-z][^*]*$/.test(words) || /^[a-z]\w*(?:[,)=.(]|$)/.test(words)) return undefined;
  const end = only.end + words.length;
  const begins = /(?:^|\n)\s*$/.test(text.slice(0, only.start));
  const isLead = begins && isShort(LEAD.exec(words)?.[0] ?? '');
  // Two underscores in front of any other word may be those of code.
  if (only.char === '_' && !isLead) return undefined;
  const isTitle = begins && /^[A-Z]/.test(words) && isShort(words) && !/[.;:,!?].|[.;,]$/.test(words);
  // At the beginning of a line, two asterisks before a sentence are a mark of importance to many.
  if (begins && !isTitle && !isLead) return undefined;
  const mark = text.slice(only.start, only.end);
  return {
    span: { start: only.start, end: isTitle ? end : only.end },
    message: `Nothing closes this bold text: put “${mark}” after it, or remove the mark.`,
    title: `Put “${mark}” after it`,
    edits: isTitle ? [{ start: end, end, text: mark }] : [],
  };
}

const isShort = (words: string): boolean => words !== '' && words.split(/\s+/).length <= MOST_WORDS;
