import { foldedWords, singular } from '../foldedText';

/** Words that carry no subject matter of their own. */
const STOP = new Set(
  (
    'a an and are as at be been but by can could do does for from had has have if in into is it its may might must no nor not of on onto ' +
    'or our over per shall should so such than that the their them then there these they this those through thru to too under up us use used ' +
    'uses using via was we were what when where which while who whom whose will with within without would you your yours also any all both each ' +
    'etc every more most only other others own same some very just like e.g i.e eg ie vs versus aws amazon one ones'
  ).split(' '),
);

/** The words of a text that say what it is about, folded and in the singular, each once. */
export function contentWords(text: string): Set<string> {
  return new Set(foldedWords(text).map(singular).filter((word) => !STOP.has(word)));
}

/** Whether a word only holds a sentence together. */
export function isStopWord(word: string): boolean {
  return STOP.has(singular(word.toLowerCase()));
}

/** How many words a reader counts. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[a-z0-9]/i.test(word)).length;
}
