import type { EntityId } from '../../catalog/catalog';
import { topicPath } from '../../topics/topic';
import { foldedTerm } from '../foldedText';
import { factText } from '../language/factText';
import type { Option, Source } from '../question';
import type { FactView } from '../factView';
import type { QuizIndex } from '../quizIndex';

/** What all questions on a fact share. */
export interface Base {
  readonly id: string;
  readonly fact: string;
  readonly template: string;
  readonly topic: readonly string[];
  readonly source: Source;
  readonly why: string;
}

/**
 * @param number counts where a template asks one fact more than once
 * @param answers names that must not stand in the path above the stem
 */
export function baseOf(view: FactView, template: string, { number = 1, answers = [] }: { number?: number; answers?: readonly string[] } = {}): Base {
  const { note, fact } = view.noted;
  return {
    id: `${fact.id}:${template}${number > 1 ? `:${String(number)}` : ''}`,
    fact: fact.id,
    template,
    topic: withoutAnswers(topicPath(note.topics, fact.topic), answers),
    source: sourceOf(view),
    why: factText(fact),
  };
}

export function sourceOf({ noted: { note, fact } }: FactView): Source {
  return { uri: note.uri, name: note.name, start: fact.start, end: fact.end };
}

/** Where a wrong option is true. */
export function toldIn(view: FactView): NonNullable<Option['elsewhere']> {
  return { text: factText(view.noted.fact), source: sourceOf(view) };
}

/** The path down to the label that would give the answer away. */
function withoutAnswers(path: readonly string[], answers: readonly string[]): string[] {
  const folded = answers.map((answer) => ` ${foldedTerm(answer).join(' ')} `);
  const told = path.findIndex((label) => {
    const words = ` ${foldedTerm(label).join(' ')} `;
    return folded.some((answer) => answer.trim() !== '' && words.includes(answer));
  });
  return told === -1 ? [...path] : path.slice(0, told);
}

/** Every name of an entity. */
export function namesOf(entity: EntityId | undefined, index: QuizIndex): string[] {
  const known = entity === undefined ? undefined : index.catalog.entity(entity);
  return known ? [known.name, known.fullName, ...known.aliases] : [];
}

export function plainOption(text: string, view?: FactView): Option {
  return { text, entity: undefined, measure: undefined, elsewhere: view && toldIn(view) };
}
