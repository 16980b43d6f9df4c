import type { Question } from './question';
import { seededRandom, seedOf, shuffle } from './random';

/**
 * The option that stands at each place, as indexes into the question's options: numbers rise, words are shuffled.
 * The seed decides, not the notebook: the same question in the same session always looks the same.
 */
export function orderOptions(question: Question, seed: number): number[] {
  if (question.form !== 'choice') return [];
  const { options } = question;
  const places = options.map((_, index) => index);
  if (!question.ordered) return shuffle(places, seededRandom(seedOf(question.id, seed)));
  return places.sort((a, b) => baseOf(question.options[a]) - baseOf(question.options[b]));
}

function baseOf(option: { readonly measure: { readonly base: number } | undefined } | undefined): number {
  return option?.measure?.base ?? 0;
}
