import type { TextSpan } from '../text/joiner';
import { countWords } from '../topics/words';

/** Words with a full stop that ends no sentence. */
const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|eg|ie|etc|vs|approx|incl|excl|no|nr|fig|sec|secs|hr|hrs|mins?|max|st|std|dr|ex|resp|esp|acct|sect?|ch|pg|pp|inc|ltd|aka|w)|\b[A-Z])\.$/i;
/** Sentences and parts of one that say nothing without what stands before them. */
const LEANS =
  /^(?!th(?:is|ese) (?:guide|notes?|document|page|repo|chapter|article|course|lecture|video|lesson|tutorial)\b)(?:(?:also|and|but|so|note(?: that)?|please note(?: that)?|remember(?: that)?),? )?(?:it|its|it['’]s|this|these|those|that|they|their|them|then|but|so|and|or|otherwise|however|therefore|hence|thus|which|else|instead|e\.g\.?|i\.e\.?|same as (?:above|before)|here (?:is|are)|for (?:example|instance)|to do (?:this|that|so)|as a result|in other words|(?:if|when|once|until|whenever) (?:it|it['’]s|they|(?:you [a-z]+ (?:it|them)))|use (?:it|them)|in (?:this|that|such) (?:case|situation|way)|(?:once|when|after|before) (?:done|applied|created|enabled|that)|each (?:is|has|of (?:them|these|which)))(?![\w-])/i;
/** `You can use this metric to …`, `… takes care of these tasks`: what it is about has been said. */
const REFERS = /^(?!in this (?:example|fragment|snippet|diagram|picture|scenario|section|post)\b)(?:[\w'’-]+ ){1,9}(?:this|these|those|such)(?= [a-z]|[.,;!)]|$)(?! (?:course|lecture|video|guide|document|page|repo|chapter|article|lesson|tutorial)\b)(?! (?:is|are|can|will|must|has|have)\b)/i;
/** Clauses that hang on the sentence before. */
const HANGS = /^(?:(?:because|especially|such as|including|as well as|even (?:if|though)|although|whereas|except|unless)\b[^,]*$|(?:when|if|while)\b[^,;]*;)/i;
const END = /[.!?] \S/;
/** How far around a full stop it is looked at. */
const REACH = 40;

/** The sentences of a stretch of text, each with those that lean on it. */
export function splitSentences(text: string, span: TextSpan): TextSpan[] {
  if (!END.test(text.slice(span.start, span.end))) return [span];
  const sentences: TextSpan[] = [];
  // A bracket that never closes holds nothing together.
  const lastClose = text.lastIndexOf(')', span.end - 1);
  let { start } = span;
  let depth = 0;
  for (let at = span.start; at < span.end; at++) {
    const char = text.charAt(at);
    if (char === '(' && at < lastClose) depth++;
    else if (char === ')') depth = Math.max(0, depth - 1);
    // `(All of it is kept.) With …`: a bracket around a sentence.
    const closes = char === ')' && /[.!?]/.test(text.charAt(at - 1)) && /^\s*\(/.test(text.slice(start, at));
    if (depth > 0 || text.charAt(at + 1) !== ' ' || !('.!?'.includes(char) || closes)) continue;
    if (!ends(text.slice(Math.max(start, at - REACH), at + 1), text.slice(at + 2, Math.min(span.end, at + REACH)))) continue;
    push(text, sentences, { start, end: at + 1 });
    start = at + 1;
  }
  push(text, sentences, { start, end: span.end });
  return sentences;
}

function ends(before: string, after: string): boolean {
  if (ABBREVIATION.test(before) || /(?:^|\s)\(?\d{1,2}\.$/.test(before)) return false;
  if (countWords(before) < 1 || countWords(after) < 1) return false;
  // Authors in a hurry begin sentences in lower case, too; but then a word must end before the stop, and one begin behind it.
  return /^["“(`*$]?[A-Z0-9]/.test(after) || (/[\w)%][\w)%][.!?]$/.test(before) && /^[a-z]+['’]?[a-z]*[\s,.:]/.test(after));
}

/** A part that leans on the one before stays with it. */
function push(text: string, sentences: TextSpan[], span: TextSpan): void {
  const words = text.slice(span.start, span.end).trim();
  if (words === '') return;
  const before = sentences.at(-1);
  if (before && (leans(words) || REFERS.test(words) || HANGS.test(words))) sentences[sentences.length - 1] = { start: before.start, end: span.end };
  else sentences.push(span);
}

/** Whether words begin so that they say nothing without those before. */
export function leans(words: string): boolean {
  return LEANS.test(words);
}
