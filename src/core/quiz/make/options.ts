import { contentWords, wordCount } from '../language/contentWords';
import { tellingWords } from '../language/commonClaims';
import { isDefinition } from './isDefinition';
import { capitalized, shortened } from '../language/statement';
import { inSingular } from '../language/verbs';
import type { FactView } from '../factView';
import { leans } from './standsAlone';
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
