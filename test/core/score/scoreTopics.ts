import type { Topic } from '../../../src/core/topics/topic';
import type { TopicLabel } from './labels';
import type { Miss, Ratio } from './miss';
import { labelsAgree } from './words';

export interface TopicScore {
  /** Labelled topics that were found. */
  readonly recall: Ratio;
  /** Topics of the product that are labelled. */
  readonly precision: Ratio;
  /** Of those found: hang under the labelled topic. */
  readonly parents: Ratio;
  /** Of those found: are about the labelled entity. */
  readonly entities: Ratio;
  readonly misses: readonly Miss[];
}

/** Compares the topics of a note with its labels. A topic is found where one begins on its line and the labels agree. */
export function scoreTopics(topics: readonly Topic[], labels: readonly TopicLabel[]): TopicScore {
  const found = pair(topics, labels);
  const labelOf = new Map([...found].map(([label, topic]) => [topic, label]));
  const misses: Miss[] = [];
  let parents = 0;
  let entities = 0;
  for (const label of labels) {
    const { line } = label;
    const at = found.get(label);
    const topic = at === undefined ? undefined : topics[at];
    if (!topic) {
      misses.push({ line, what: 'topic missed', wanted: label.label, had: labelsAt(topics, line) });
      continue;
    }
    const parent = nearestFound(topics, topic.parent, labelOf);
    if ((parent?.line ?? 0) === label.parent) parents++;
    else misses.push({ line, what: 'parent', wanted: `${label.label} under ${nameAt(labels, label.parent)}`, had: nameAt(labels, parent?.line ?? 0) });
    if (isAbout(topic, label)) entities++;
    else misses.push({ line, what: 'entity', wanted: `${label.label} is ${label.entities.join('|') || '-'}`, had: topic.subject ?? '-' });
  }
  for (const [at, topic] of topics.entries()) {
    if (!labelOf.has(at)) misses.push({ line: topic.start + 1, what: 'topic not labelled', wanted: '', had: topic.label });
  }
  return {
    recall: { right: found.size, of: labels.length },
    precision: { right: found.size, of: topics.length },
    parents: { right: parents, of: found.size },
    entities: { right: entities, of: found.size },
    misses,
  };
}

/** The topic, by its index, that each label found is: one to one. */
function pair(topics: readonly Topic[], labels: readonly TopicLabel[]): Map<TopicLabel, number> {
  const found = new Map<TopicLabel, number>();
  const taken = new Set<number>();
  for (const label of labels) {
    const at = topics.findIndex((topic, index) => topic.start + 1 === label.line && !taken.has(index) && labelsAgree(topic.label, label.label));
    if (at < 0) continue;
    found.set(label, at);
    taken.add(at);
  }
  return found;
}

/** The label of the nearest topic from `at` upwards that is labelled at all. */
function nearestFound(topics: readonly Topic[], at: number, labelOf: ReadonlyMap<number, TopicLabel>): TopicLabel | undefined {
  for (let index = at; index >= 0; index = topics[index]?.parent ?? -1) {
    const label = labelOf.get(index);
    if (label) return label;
  }
  return undefined;
}

function isAbout(topic: Topic, { entities }: TopicLabel): boolean {
  return topic.subject === undefined ? entities.length === 0 : entities.includes(topic.subject);
}

function labelsAt(topics: readonly Topic[], line: number): string {
  return topics.filter((topic) => topic.start + 1 === line).map((topic) => topic.label).join(', ');
}

function nameAt(labels: readonly TopicLabel[], line: number): string {
  return line === 0 ? 'the note' : `${line} ${labels.find((label) => label.line === line)?.label ?? '?'}`;
}
