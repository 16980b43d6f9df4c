import type { Catalog, EntityId } from '../catalog/catalog';
import type { Dimension, FactId, Quantity } from '../facts/fact';
import type { FactView } from './factView';
import type { Subject } from './subject';

/** Everything that the notes say about one subject. */
export interface SubjectNode {
  readonly subject: Subject;
  readonly views: readonly FactView[];
}

export interface NotedQuantity {
  readonly view: FactView;
  readonly quantity: Quantity;
}

/** All facts of a notebook by what they are about, by what they name and by their numbers; built in one pass. */
export class SubjectMap {
  readonly #catalog: Catalog;
  readonly #views = new Map<FactId, FactView>();
  readonly #nodes = new Map<string, { subject: Subject; views: FactView[] }>();
  readonly #groups = new Map<string, Map<string, SubjectNode>>();
  readonly #mentions = new Map<EntityId, FactView[]>();
  readonly #quantities = new Map<Dimension, NotedQuantity[]>();

  constructor(catalog: Catalog, views: Iterable<FactView>) {
    this.#catalog = catalog;
    for (const view of views) this.#add(view);
    for (const list of this.#quantities.values()) list.sort((a, b) => a.quantity.base - b.quantity.base);
  }

  /** By fact, each once. */
  get views(): ReadonlyMap<FactId, FactView> {
    return this.#views;
  }

  node(key: string): SubjectNode | undefined {
    return this.#nodes.get(key);
  }

  /** As `QuizIndex.near`. */
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
    const entity = subject.entity === undefined ? undefined : this.#catalog.entity(subject.entity);
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
