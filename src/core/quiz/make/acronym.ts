import { wordCount } from '../language/contentWords';
import { tidy } from '../language/statement';
import type { Question, RecallQuestion, TypedQuestion } from '../question';
import { baseOf } from './draft';
import type { Generator } from './generator';
import { rankOf } from './rank';

const ACRONYM = /^[A-Z][A-Z0-9/]{1,5}$/;

/** `What does RPO stand for?`: an acronym whose letters the statement spells out. */
export const acronym: Generator = {
  template: 'acronym',
  make(view) {
    const { fact } = view.noted;
    const short = fact.lead?.trim() ?? '';
    if (!ACRONYM.test(short) || fact.cells !== undefined) return [];
    const long = spelledOut(short, tidy(fact.body));
    if (long === undefined) return [];
    const stem = `What do the letters ${short} stand for?`;
    const question: Question[] = [];
    if (wordCount(long) <= 4 && wordCount(long) * 2 <= wordCount(fact.text)) {
      const typed: Omit<TypedQuestion, 'rank'> = { ...baseOf(view, 'acronym'), form: 'typed', stem, expected: { kind: 'term', text: long, entity: undefined, also: [], unlike: [] } };
      question.push({ ...typed, rank: rankOf(0.78, typed, view) });
    }
    const recall: Omit<RecallQuestion, 'rank'> = { ...baseOf(view, 'acronymRecall'), form: 'recall', stem, answer: fact.text };
    return [...question, { ...recall, rank: rankOf(0.7, recall, view) }];
  },
};

/** The first words of the text whose initials are the acronym's letters; small words between may be passed over. */
function spelledOut(short: string, text: string): string | undefined {
  const letters = short.toLowerCase().replace(/[^a-z]/g, '');
  const words = text.split(' ');
  let at = 0;
  for (const [count, word] of words.entries()) {
    const initial = word.replace(/^[^A-Za-z]+/, '').charAt(0).toLowerCase();
    if (initial === letters.charAt(at)) at++;
    else if (!/^(?:of|for|and|the|to|in|on|as|a|&)$/i.test(word)) return undefined;
    if (at === letters.length) return count > 0 ? tidy(words.slice(0, count + 1).join(' ')) : undefined;
  }
  return undefined;
}
