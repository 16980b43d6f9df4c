import { contentWords, wordCount } from '../language/contentWords';
import { withArticle } from '../language/article';
import { tellingWords } from '../language/commonClaims';
import { inSingular } from '../language/verbs';
import { shortened, withoutBrackets } from '../language/statement';
import type { ChoiceQuestion, Question } from '../question';
import type { FactView } from '../factView';
import type { QuizIndex } from '../quizIndex';
import { nameDistractors } from './distractors';
import { baseOf, namesOf } from './draft';
import type { Generator } from './generator';
import { isDefinition } from './isDefinition';
import { leans } from './standsAlone';
import { rankOf } from './rank';
import { isWorthChoosing } from './worthChoosing';

/** Longer stems are texts to search, not questions. */
const LONGEST_PREDICATE = 22;
/** A word that stands in more facts than this tells little about any. */
const RARE = 4;

/** `Which AWS service encrypts …?`, `Which of these is a managed NAT service?`: the subject's name, among its neighbors'. */
export const whichName: Generator = {
  template: 'name',
  make(view, index) {
    const { subject, predicate } = view;
    if (subject.broad || !isWorthChoosing(view) || view.noted.fact.cells !== undefined) return [];
    if (predicate.kind !== 'verb' && predicate.kind !== 'noun' && !isDefinition(view)) return [];
    const text = shortened(withoutBrackets(predicate.text), LONGEST_PREDICATE);
    if (text === undefined || wordCount(text) < 3 || leans(text)) return [];
    const asked = contentWords(text);
    const telling = tellingWords(asked);
    if (telling.length < 2 || !telling.some((word) => index.frequency(word) <= RARE)) return [];
    const quoted = nameStem(view, text, '').quoted;
    // A noun that does not define may as well be an item of a list.
    const isLoose = quoted || (predicate.kind === 'noun' && !isDefinition(view));
    return isLoose && (wordCount(text) < 5 || isList(text)) ? [] : nameChoice(view, text, asked, index);
  },
};

function nameChoice(view: FactView, text: string, asked: ReadonlySet<string>, index: QuizIndex): Question[] {
  const { subject } = view;
  const { options, distance } = nameDistractors(view, asked, index);
  const right = { text: subject.name, entity: subject.entity, measure: undefined, elsewhere: undefined };
  const all = [right, ...options];
  const services = all.every((option) => option.entity !== undefined && index.catalog.entity(option.entity)?.kind === 'service');
  const { stem, quoted } = nameStem(view, text, services ? 'Which AWS service' : 'Which of these');
  const draft: Omit<ChoiceQuestion, 'rank'> = {
    ...baseOf(view, isDefinition(view) ? 'nameDefined' : 'name', { answers: [subject.name, ...namesOf(subject.entity, index)] }),
    form: 'choice',
    stem,
    options: all,
    ordered: false,
  };
  const signals = { distance, quoted, namesEntity: subject.entity !== undefined };
  return [{ ...draft, rank: rankOf(isDefinition(view) ? 0.72 : 0.7, draft, view, signals) }];
}

/** `Binpack, Random, Spread`: names say nothing of what bears them. */
function isList(text: string): boolean {
  const parts = text.split(',');
  return parts.length > 2 && parts.every((part) => wordCount(part) <= 3);
}

function nameStem({ predicate }: FactView, text: string, which: string): { stem: string; quoted: boolean } {
  if (predicate.kind === 'verb') return { stem: `${which} ${inSingular(text)}?`, quoted: false };
  const phrase = predicate.kind === 'noun' ? withArticle(text) : undefined;
  if (phrase !== undefined) return { stem: `${which} is ${phrase}?`, quoted: false };
  return { stem: `${which} do your notes describe as “${text}”?`, quoted: true };
}
