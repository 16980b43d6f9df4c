import type { Catalog, EntityId } from '../catalog/catalog';
import type { Dimension, FactId, Quantity } from '../facts/fact';
import type { Notebook } from '../notebook/notebook';
import { FactViews, type FactView } from './factView';
import { contentWords } from './language/contentWords';
import { studiedNotes } from './studied';
import { Subjects, type Subject } from './subject';
import { WordFrequency } from './wordFrequency';

/** Everything that the notes say about one subject. */
export interface SubjectNode {
  readonly subject: Subject;
  readonly views: readonly FactView[];
}

export interface NotedQuantity {
  readonly view: FactView;
  readonly quantity: Quantity;
}

/**
 * What generators and linter look up in a notebook: subjects by section, service and category, numbers by dimension,
 * and how rare a word is. Built once per revision of the notebook, in one pass over views that outlive it.
 */
export class QuizIndex {
  readonly catalog: Catalog;
  readonly #factViews: FactViews;
  readonly #views = new Map<FactId, FactView>();
  readonly #nodes = new Map<string, { subject: Subject; views: FactView[] }>();
  readonly #groups = new Map<string, Map<string, SubjectNode>>();
  readonly #mentions = new Map<EntityId, FactView[]>();
  readonly #quantities = new Map<Dimension, NotedQuantity[]>();
  readonly #frequency = new WordFrequency(this.#views);

  /** @param views of an earlier revision, so that only notes that have changed are read anew */
  constructor(notebook: Notebook, views = new FactViews(new Subjects(notebook.catalog))) {
    this.catalog = notebook.catalog;
    this.#factViews = views;
    for (const note of studiedNotes(notebook)) for (const view of views.of(note)) this.#add(view);
    for (const list of this.#quantities.values()) list.sort((a, b) => a.quantity.base - b.quantity.base);
  }

  /** Undefined for a fact without a subject. */
  view(fact: FactId): FactView | undefined {
    return this.#views.get(fact);
  }

  /** What the topics above a fact are about. */
  above(view: FactView): Subject | undefined {
    return this.#factViews.above(view);
  }

  node(key: string): SubjectNode | undefined {
    return this.#nodes.get(key);
  }

  /**
   * Other subjects, the nearest first: 0 stands in the same section, 1 belongs to the same service, 2 is of the same
   * category (for a plain term: of the same note), 3 is of the same kind.
   */
  *near(subject: Subject): Iterable<{ readonly node: SubjectNode; readonly distance: number }> {
    const seen = new Set([subject.key]);
    for (const { group, distance } of this.#groupsOf(subject)) {
      for (const [key, node] of this.#groups.get(group) ?? []) {
        if (seen.has(key)) continue;
        seen.add(key);
        yield { node, distance };
      }
    }
  }

  /** What the notes hold about an entity or in which they name it. */
  *holding(subject: Subject): Iterable<FactView> {
    yield* this.#nodes.get(subject.key)?.views ?? [];
    if (subject.entity !== undefined) yield* this.#mentions.get(subject.entity) ?? [];
  }

  /** Numbers of a dimension, rising. */
  quantities(dimension: Dimension): readonly NotedQuantity[] {
    return this.#quantities.get(dimension) ?? [];
  }

  /** Whether another fact about the same subject says the same with another filling than `answer`. */
  sameFrame(view: FactView, answer: string): boolean {
    const filling = contentWords(answer);
    const frame = [...view.words].filter((word) => !filling.has(word) && !/\d/.test(word));
    if (frame.length === 0) return false;
    return (this.#nodes.get(view.subject.key)?.views ?? []).some((other) => {
      if (other === view || other.noted.fact.text === view.noted.fact.text) return false;
      const shared = frame.filter((word) => other.words.has(word)).length;
      const filled = [...filling].every((word) => other.words.has(word));
      return !filled && shared === frame.length && other.words.size <= view.words.size + 2;
    });
  }

  /** How much a word tells: high for a word of one fact, near 0 for one of all. */
  weight(word: string): number {
    return this.#frequency.weight(word);
  }

  /** In how many facts a word stands. */
  frequency(word: string): number {
    return this.#frequency.of(word);
  }

  #add(view: FactView): void {
    const { fact } = view.noted;
    if (this.#views.has(fact.id)) return;
    this.#views.set(fact.id, view);
    for (const entity of new Set(fact.mentions.map((mention) => mention.entity))) push(this.#mentions, entity, view);
    if (!fact.examinable) return;
    for (const quantity of fact.quantities) push(this.#quantities, quantity.dimension, { view, quantity });
    this.#file(view);
  }

  #file(view: FactView): void {
    const { subject } = view;
    const node = this.#nodes.get(subject.key) ?? { subject, views: [] };
    node.views.push(view);
    this.#nodes.set(subject.key, node);
    for (const { group } of this.#groupsOf(subject)) {
      const members = this.#groups.get(group) ?? new Map<string, SubjectNode>();
      members.set(subject.key, node);
      this.#groups.set(group, members);
    }
  }

  #groupsOf(subject: Subject): { readonly group: string; readonly distance: number }[] {
    const section = { group: subject.group, distance: 0 };
    const entity = subject.entity === undefined ? undefined : this.catalog.entity(subject.entity);
    if (entity === undefined) return [section, { group: `terms of ${noteOf(subject.group)}`, distance: 2 }];
    const service = entity.kind === 'concept' ? [{ group: `concepts of ${entity.service}`, distance: 1 }] : [];
    return [section, ...service, { group: `${entity.kind} in ${entity.category}`, distance: 2 }, { group: entity.kind, distance: 3 }];
  }
}

/** The note's part of the key of a section. */
function noteOf(group: string): string {
  return group.slice(0, group.lastIndexOf('#'));
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
