import { isBrand } from './brands';
import { wordCount } from './contentWords';

/** A statement made presentable: one line, balanced brackets and quotes, no closing punctuation, no leftover bullet. */
export function tidy(text: string): string {
  const flat = text
    .replace(/\s+/g, ' ')
    .replace(/^(?:[\s:;,•–—*>=-]|\.(?![A-Z]))+/, '')
    .replace(/[\s:;,.–—-]+$/, '')
    .replace(/\s+([,.;:)])/g, '$1')
    .trim();
  return balanced(flat);
}

/** Without a bracket that never closes or opens. */
function balanced(text: string): string {
  const opened = text.split('(').length - 1;
  const closed = text.split(')').length - 1;
  if (opened > closed) return text.slice(0, text.lastIndexOf('(')).trim();
  return closed > opened ? text.replace(/\)(?!.*\))/, '').trim() : text;
}

/** Without remarks in brackets: they explain, repeat or give the answer away. */
export function withoutBrackets(text: string): string {
  return tidy(text.replace(/\s*\([^()]*\)/g, ''));
}

/** The statement in at most `limit` words, cut only where what is left stands alone; undefined where it can not be. */
export function shortened(text: string, limit: number): string | undefined {
  if (wordCount(text) <= limit) return text;
  const bare = withoutBrackets(text);
  if (wordCount(bare) <= limit) return bare;
  const parts = bare.split(/(?:;|\.) |,? (?:so that|because|since|which|where|whereas|while|but|e\.g\.|for example|such as|i\.e\.|like)\b| [-–—]+>? | (?:=>|->|→) /);
  const [first = ''] = parts;
  const words = wordCount(first);
  return words >= 4 && words <= limit ? tidy(first) : undefined;
}

/** The first letter large, unless the word is a name that begins small (`enableDnsSupport`, `aws:SourceIp`, `m5.large`). */
export function capitalized(text: string): string {
  const [word = ''] = text.split(' ');
  return /^[a-z][a-z'’-]*[,;]?$/.test(word) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** The first letter small, unless the word is a name or an acronym. */
export function decapitalized(text: string, isName: (word: string) => boolean): string {
  const [word = ''] = text.split(/[\s,;:]/);
  return /^[A-Z][a-z'’-]*$/.test(word) && !isBrand(word) && !isName(word) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
