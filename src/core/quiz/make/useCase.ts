import { contentWords, wordCount } from '../language/contentWords';
import { tidy } from '../language/statement';
import type { ChoiceQuestion } from '../question';
import { nameDistractors } from './distractors';
import { baseOf, namesOf } from './draft';
import type { Generator } from './generator';
import { rankOf } from './rank';

const LEAD = /^(?:main |common |typical |example )?use[ -]?cases?\b/i;

/** `Which AWS service fits this use case: “…”?`: where the author wrote it as one. */
export const useCase: Generator = {
  template: 'useCase',
  make(view, index) {
    const { fact } = view.noted;
    const { subject } = view;
    const text = fact.lead !== undefined && LEAD.test(fact.lead) ? tidy(fact.body) : undefined;
    if (text === undefined || subject.entity === undefined || subject.broad || wordCount(text) < 3 || wordCount(text) > 24) return [];
    const { options, distance } = nameDistractors(view, contentWords(text), index);
    const all = [{ text: subject.name, entity: subject.entity, measure: undefined, elsewhere: undefined }, ...options];
    const services = all.every((option) => option.entity !== undefined && index.catalog.entity(option.entity)?.kind === 'service');
    const draft: Omit<ChoiceQuestion, 'rank'> = {
      ...baseOf(view, 'useCase', { answers: [subject.name, ...namesOf(subject.entity, index)] }),
      form: 'choice',
      stem: `${services ? 'Which AWS service' : 'Which of these'} fits this use case: “${text}”?`,
      options: all,
      ordered: false,
    };
    return [{ ...draft, rank: rankOf(0.8, draft, view, { distance, namesEntity: true }) }];
  },
};
