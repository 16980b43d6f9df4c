import type { Entity } from '../catalog/catalog';
import type { Notebook, NotedFact } from '../notebook/notebook';
import type { NoteIndex } from '../notebook/noteIndex';
import { topicScope } from '../quiz/scope';
import { topicPath } from '../topics/topic';
import { statusAdvice, statusWords } from './entityStatus';
import { factNode } from './factNode';
import { NoteBranches } from './noteBranches';
import { sectionKey, serviceGroups, type EntityGroup, type SectionGroup, type ServiceGroup, type ServiceGroups } from './serviceGroups';
import type { Standings } from './standing';
import { tallyOf, tallySentence, tallyWords } from './tally';
import { topicIcon } from './topicIcon';
import { TopicNode, type TopicTree } from './topicNode';

const OTHERS = 'others';

/** The tree by service: services, in each its concepts and then its facts; last what names no service. */
export class ServiceTree implements TopicTree {
  readonly #notebook: Notebook;
  readonly #standings: Standings;
  #groups: ServiceGroups | undefined;
  #roots: readonly TopicNode[] | undefined;

  constructor(notebook: Notebook, standings: Standings) {
    this.#notebook = notebook;
    this.#standings = standings;
  }

  get roots(): readonly TopicNode[] {
    this.#groups ??= serviceGroups(this.#notebook);
    const { services, sections } = this.#groups;
    this.#roots ??= [
      ...[...services.values()].sort(byName).map((group) => this.#serviceNode(group)),
      ...(sections.size > 0 ? [this.#othersNode([...sections.values()])] : []),
    ];
    return this.#roots;
  }

  at(uri: string, line: number): TopicNode | undefined {
    const note = this.#notebook.note(uri);
    if (!note) return undefined;
    const branches = new NoteBranches(note);
    const fact = branches.factAt(line);
    const topic = note.topics[branches.topicsAt(line).at(-1) ?? -1];
    const entity = this.#notebook.catalog.entity(fact ? (fact.entity ?? '') : (topic?.subject ?? ''));
    const path = entity ? entityPath(entity) : fact ? [OTHERS, sectionId(note, fact.topic)] : [];
    let node: TopicNode | undefined;
    for (const step of path) node = find(node?.children ?? this.roots, step) ?? node;
    return (fact && find(node?.children ?? [], `#${fact.id}`)) ?? node;
  }

  #serviceNode(group: ServiceGroup): TopicNode {
    const concepts = [...group.concepts.values()].sort(byName);
    const all = [...group.facts, ...concepts.flatMap((concept) => concept.facts)];
    const id = `s:${group.entity.id}`;
    return this.#entityNode(group, id, undefined, all, concepts.length > 0, (node) => [
      ...concepts.map((concept) => this.#conceptNode(concept, node)),
      ...this.#factNodes(group.facts, node),
    ]);
  }

  #conceptNode(group: EntityGroup, parent: TopicNode): TopicNode {
    const id = `${parent.row.id}/c:${group.entity.id}`;
    return this.#entityNode(group, id, parent, group.facts, false, (node) => this.#factNodes(group.facts, node));
  }

  #entityNode(
    { entity, place }: EntityGroup,
    id: string,
    parent: TopicNode | undefined,
    facts: readonly NotedFact[],
    concepts: boolean,
    grow: (node: TopicNode) => readonly TopicNode[],
  ): TopicNode {
    const tally = tallyOf(facts.map((noted) => noted.fact), this.#standings);
    const advice = statusAdvice(entity, this.#notebook.catalog);
    const first = facts[0];
    return new TopicNode(
      {
        id,
        kind: entity.status.kind === 'retired' ? 'retired' : entity.kind,
        label: entity.fullName,
        description: [statusWords(entity), tallyWords(tally)].filter((words) => words !== '').join(' · '),
        tooltip: [advice === '' ? entity.fullName : `${entity.fullName}, ${advice}`, tallySentence(tally, notesOf(facts))].join('\n'),
        icon: topicIcon(entity),
        target: place ?? (first && { uri: first.note.uri, line: first.fact.start }),
        expandable: concepts || facts.length > 0,
      },
      parent,
      tally.facts > 0 ? { kind: 'entity', entity: entity.id } : undefined,
      grow,
    );
  }

  #othersNode(sections: readonly SectionGroup[]): TopicNode {
    const facts = sections.flatMap((section) => section.facts);
    const tally = tallyOf(facts.map((noted) => noted.fact), this.#standings);
    return new TopicNode(
      {
        id: OTHERS,
        kind: 'section',
        label: 'Other topics',
        description: tallyWords(tally),
        tooltip: `What your notes say without naming an AWS service\n${tallySentence(tally, notesOf(facts))}`,
        icon: topicIcon(undefined),
        target: undefined,
        expandable: true,
      },
      undefined,
      undefined,
      (node) => sections.map((section) => this.#sectionNode(section, node)),
    );
  }

  #sectionNode({ note, topic, facts }: SectionGroup, parent: TopicNode): TopicNode {
    const tally = tallyOf(facts.map((noted) => noted.fact), this.#standings);
    const path = topicPath(note.topics, topic);
    return new TopicNode(
      {
        id: `${parent.row.id}/${sectionId(note, topic)}`,
        kind: 'section',
        label: path.at(-1) ?? note.title,
        description: tallyWords(tally),
        tooltip: `${[note.name, ...path].join(' › ')}\n${tallySentence(tally, 1)}`,
        icon: topicIcon(undefined),
        target: { uri: note.uri, line: note.topics[topic]?.start ?? 0 },
        expandable: true,
      },
      parent,
      topic >= 0 ? topicScope(note.uri, note.topics, topic) : { kind: 'note', uri: note.uri },
      (node) => this.#factNodes(facts, node),
    );
  }

  #factNodes(facts: readonly NotedFact[], parent: TopicNode): TopicNode[] {
    return facts.map(({ note, fact }) => factNode(note, fact, parent, this.#standings));
  }
}

/** The child whose own part of its id is, or for a fact ends with, this. */
function find(nodes: readonly TopicNode[], part: string): TopicNode | undefined {
  return nodes.find(({ row }) => row.id === part || row.id.endsWith(part.startsWith('#') ? part : `/${part}`));
}

function entityPath(entity: Entity): string[] {
  const service = `s:${entity.service}`;
  return entity.kind === 'service' ? [service] : [service, `c:${entity.id}`];
}

function sectionId(note: NoteIndex, topic: number): string {
  return `o:${sectionKey(note, topic)}`;
}

function notesOf(facts: readonly NotedFact[]): number {
  return new Set(facts.map((noted) => noted.note.uri)).size;
}

/** By the name that people say: `AWS` and `Amazon` in front would put half of all services apart from the other half. */
function byName(a: EntityGroup, b: EntityGroup): number {
  const [left, right] = [a.entity.name.toLowerCase(), b.entity.name.toLowerCase()];
  if (left !== right) return left < right ? -1 : 1;
  return a.entity.id < b.entity.id ? -1 : 1;
}
