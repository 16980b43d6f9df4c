import type { FactLabel, LabelledNote, TopicLabel } from './labels';
import type { Ratio } from './miss';
import type { SecondReading } from './secondReading';
import { labelsAgree, shareIn, wordsOf } from './words';

/** Two readers took the same statements from a line when each text holds this share of the other's words. */
const SAME_WORDS = 0.8;

/** How far two readers who did not see each other's labels agree, counted in lines of notes. */
export interface Agreement {
  /** In everything that both say of the line. */
  readonly lines: Ratio;
  /** Whether it introduces a topic. */
  readonly topics: Ratio;
  /** Of the lines that do for both: where the topic belongs. */
  readonly parents: Ratio;
  /** Likewise: what it is about. */
  readonly entities: Ratio;
  /** What the line states, if anything. */
  readonly statements: Ratio;
  /** The lines they see differently, `note:line what`. */
  readonly different: readonly string[];
}

export function agreement(notes: readonly LabelledNote[], readings: readonly SecondReading[]): Agreement {
  const lines = readings.map((reading) => compare(notes.find(({ name }) => name === reading.note), reading));
  const both = lines.filter(({ topic }) => topic !== undefined);
  const count = (all: readonly Compared[], holds: (line: Compared) => boolean): Ratio => ({ right: all.filter(holds).length, of: all.length });
  return {
    lines: count(lines, ({ differs }) => differs.length === 0),
    topics: count(lines, ({ differs }) => !differs.includes('topic')),
    parents: count(both, ({ topic }) => topic?.parent === true),
    entities: count(both, ({ topic }) => topic?.entity === true),
    statements: count(lines, ({ differs }) => !differs.includes('statement')),
    different: lines.flatMap(({ place, differs }) => (differs.length === 0 ? [] : [`${place} ${differs.join(', ')}`])),
  };
}

interface Compared {
  readonly place: string;
  /** Where both see one. */
  readonly topic: { readonly parent: boolean; readonly entity: boolean } | undefined;
  readonly differs: readonly string[];
}

function compare(note: LabelledNote | undefined, second: SecondReading): Compared {
  const topics = note?.topics.filter(({ line }) => line === second.line) ?? [];
  const facts = note?.facts.filter(({ line, last }) => line <= second.line && second.line <= last) ?? [];
  const one = topics[0];
  const other = second.topics[0];
  const topic = one && other ? { parent: one.parent === other.parent, entity: sameEntity(one, other) } : undefined;
  const differs = [
    ...(sameTopics(topics, second.topics) ? [] : ['topic']),
    ...(topic?.parent === false ? ['parent'] : []),
    ...(topic?.entity === false ? ['entity'] : []),
    ...(sameStatements(facts, second.facts) ? [] : ['statement']),
  ];
  return { place: `${second.note}:${second.line}`, topic, differs };
}

function sameTopics(one: readonly TopicLabel[], other: readonly TopicLabel[]): boolean {
  return one.length === other.length && one.every(({ label }, at) => labelsAgree(label, other[at]?.label ?? ''));
}

function sameEntity(one: TopicLabel, other: TopicLabel): boolean {
  return one.entities.length === 0 ? other.entities.length === 0 : one.entities.some((id) => other.entities.includes(id));
}

function sameStatements(one: readonly FactLabel[], other: readonly FactLabel[]): boolean {
  const words = (labels: readonly FactLabel[]): string[] => labels.filter(({ examinable }) => examinable).flatMap(({ text }) => wordsOf(text));
  const [a, b] = [words(one), words(other)];
  if (a.length === 0 || b.length === 0) return a.length === b.length;
  return shareIn(a, b) >= SAME_WORDS && shareIn(b, a) >= SAME_WORDS;
}
