import type { BoldMending } from './boldMending';
import type { EmphasisRun } from './emphasis';

/** A name or title has no more words than this: its bold was to end with the line. */
const MOST_WORDS = 5;

/**
 * `**Limits`: bold that opens and never closes. A mark behind a word (`price**`) may be that of a footnote,
 * and one before an identifier (`**kwargs`) may be code.
 * @param only the one mark of the text without a partner
 */
export function unclosedBold(text: string, only: EmphasisRun): BoldMending | undefined {
  if (only.char !== '*' || only.closes || !only.opens) return undefined;
  const rest = text.slice(only.end);
  const lineEnd = rest.indexOf('\n');
  const words = (lineEnd < 0 ? rest : rest.slice(0, lineEnd)).trimEnd();
  if (!/^[A-Za-z][^*]*$/.test(words) || /^[a-z]\w*(?:[,)=.(]|$)/.test(words)) return undefined;
  const end = only.end + words.length;
  const begins = /(?:^|\n)\s*$/.test(text.slice(0, only.start));
  const isTitle = begins && /^[A-Z]/.test(words) && words.split(/\s+/).length <= MOST_WORDS && !/[.;:,!?].|[.;,]$/.test(words);
  // At the beginning of a line, two asterisks before a sentence are a mark of importance to many.
  if (begins && !isTitle) return undefined;
  return {
    span: { start: only.start, end: isTitle ? end : only.end },
    message: 'Nothing closes this bold text: put “**” after it, or remove the mark.',
    title: 'Put “**” after it',
    edits: isTitle ? [{ start: end, end, text: '**' }] : [],
  };
}
