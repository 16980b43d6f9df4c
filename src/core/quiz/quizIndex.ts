import type { Catalog } from '../catalog/catalog';
import type { Dimension, FactId } from '../facts/fact';
import type { Notebook } from '../notebook/notebook';
import { FactViews, type FactView } from './factView';
import { contentWords } from './language/contentWords';
import { studiedNotes } from './studied';
import { Subjects, type Subject } from './subject';
import { SubjectMap, type NotedQuantity, type SubjectNode } from './subjectMap';
import { WordFrequency } from './wordFrequency';

/**
 * What generators and linter look up in a notebook: subjects by section, service and category, numbers by dimension,
 * and how rare a word is. Made for one revision of the notebook; a look at the whole of it is taken when first needed.
 */
export class QuizIndex {
  readonly catalog: Catalog;
  readonly #notebook: Notebook;
  readonly #views: FactViews;
  #map: SubjectMap | undefined;
  #frequency: WordFrequency | undefined;

  /** @param views of an earlier revision, so that only notes that have changed are read anew */
  constructor(notebook: Notebook, views = new FactViews(new Subjects(notebook.catalog))) {
    this.catalog = notebook.catalog;
    this.#notebook = notebook;
    this.#views = views;
  }

  /** Undefined for a fact without a subject. Reads the fact's note alone. */
  view(fact: FactId): FactView | undefined {
    const noted = this.#notebook.fact(fact);
    return noted && this.#views.of(noted.note).get(fact);
  }

  /** What the topics above a fact are about. */
  above(view: FactView): Subject | undefined {
    return this.#views.above(view);
  }

  node(key: string): SubjectNode | undefined {
    return this.#whole().node(key);
  }

  /**
   * Other subjects, the nearest first: 0 stands in the same section, 1 belongs to the same service, 2 is of the same
   * category (for a plain term: of the same note), 3 is of the same kind.
   */
  near(subject: Subject): Iterable<{ readonly node: SubjectNode; readonly distance: number }> {
    return this.#whole().near(subject);
  }

  /** What the notes hold about an entity or in which they name it. */
  holding(subject: Subject): Iterable<FactView> {
    return this.#whole().holding(subject);
  }

  /** Numbers of a dimension, rising. */
  quantities(dimension: Dimension): readonly NotedQuantity[] {
    return this.#whole().quantities(dimension);
  }

  /** Whether another fact about the same subject says the same with another filling than `answer`. */
  sameFrame(view: FactView, answer: string): boolean {
    const filling = contentWords(answer);
    const frame = [...view.words].filter((word) => !filling.has(word) && !/\d/.test(word));
    if (frame.length === 0) return false;
    return (this.node(view.subject.key)?.views ?? []).some((other) => {
      if (other === view || other.noted.fact.text === view.noted.fact.text) return false;
      const shared = frame.filter((word) => other.words.has(word)).length;
      const filled = [...filling].every((word) => other.words.has(word));
      return !filled && shared === frame.length && other.words.size <= view.words.size + 2;
    });
  }

  /** How much a word tells: high for a word of one fact, near 0 for one of all. */
  weight(word: string): number {
    return this.#words().weight(word);
  }

  /** In how many facts a word stands. */
  frequency(word: string): number {
    return this.#words().of(word);
  }

  #whole(): SubjectMap {
    this.#map ??= new SubjectMap(this.catalog, this.#studied());
    return this.#map;
  }

  #words(): WordFrequency {
    this.#frequency ??= new WordFrequency(this.#whole().views);
    return this.#frequency;
  }

  *#studied(): Iterable<FactView> {
    for (const note of studiedNotes(this.#notebook)) yield* this.#views.of(note).values();
  }
}
