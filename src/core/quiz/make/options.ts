import { contentWords, wordCount } from '../language/contentWords';
import { tellingWords } from '../language/commonClaims';
import { isDefinition } from './isDefinition';
import { capitalized, shortened } from '../language/statement';
import { inSingular } from '../language/verbs';
import type { FactView } from '../quizIndex';
import { isWorthChoosing } from './worthChoosing';

/** Longer options are read as texts, not weighed against each other. */
export const LONGEST_OPTION = 14;

/** Noun piles that say how the subject is, not what else there is. */
const DESCRIBES = /^(?:an?|the|highly|fully|only|up to|serverless|managed|global|regional|automatic|one|same|stateful|stateless|immutable|eventually|strongly)\b/i;

/** What a fact says of its subject, as an option; undefined where it says nothing that stands alone, or nothing of its own. */
export function optionText(view: FactView): string | undefined {
  const { predicate, noted } = view;
  if ((predicate.kind !== 'verb' && predicate.kind !== 'noun') || noted.fact.cells !== undefined || !isWorthChoosing(view)) return undefined;
  if (predicate.kind === 'noun' && !isDefinition(view) && !DESCRIBES.test(predicate.text)) return undefined;
  const text = shortened(predicate.text, LONGEST_OPTION);
  if (text === undefined || wordCount(text) < 3 || leans(text)) return undefined;
  return tellingWords(contentWords(text)).length < 2 ? undefined : capitalized(inSingular(text));
}

/** Points at something outside of itself, or ends in the middle. */
export function leans(text: string): boolean {
  return (
    /^[([\d/~<>]/.test(text) ||
    /^(?:it|its|this|that|these|those|they|their|them|then|also|but|so|and|or|same|here|there|however|otherwise|e\.g|i\.e|like|such)\b/i.test(text) ||
    /\b(?:this|these|those|it|above|below|following|here|mentioned|previous|next section)\b/i.test(text) ||
    /(?:\b(?:a|an|the|of|for|to|in|on|with|and|or|is|are|by|from|as|at|that|which|e\.g|i\.e|eg|using|via|vs|your|only)|[,:=+&–-])$/i.test(text) ||
    / (?:-+|[–—=]) |(?<!\d):\s|[>→]|\.(?:png|jpe?g|gif|svg)\b/.test(text) ||
    isRunOn(text) ||
    /[.,;]{2}|["“][^"”]*$|^[^"“]*”|[?!]|https?:|[{}<>[\]|]|\.{3}|…/.test(text)
  );
}

/** Two sentences without a stop between them, as lines of a paragraph often are: `store objects Each bucket has a name`. */
export function isRunOn(text: string): boolean {
  return /[a-z)] (?:You|Each|The|This|These|It|Its|They|We|Can|If|When|However|Normally|Also|Not|There|An?|But|And|So|Then|For|In|By|Your|Uses?|Only|Two|Both)\b(?! [A-Z])/.test(text);
}
