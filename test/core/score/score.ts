import type { Catalog } from '../../../src/core/catalog/catalog';
import { indexNote } from '../../../src/core/notebook/indexNote';
import type { LabelledNote } from './labels';
import { sum, type Miss, type Ratio } from './miss';
import { scoreFacts, type FactScore } from './scoreFacts';
import { scoreTopics, type TopicScore } from './scoreTopics';

/** How near the product comes to a careful reader, in one note or in several. */
export interface Score {
  readonly name: string;
  readonly topics: Omit<TopicScore, 'misses'>;
  readonly facts: Omit<FactScore, 'misses'>;
  readonly misses: readonly Miss[];
}

/** Reads a note as the product does, and compares what it found with the labels. */
export function scoreNote(note: LabelledNote, catalog: Catalog): Score {
  const file = `${note.name}.md`;
  const index = indexNote({ uri: `file:///${file}`, name: file, text: note.text, sample: false }, catalog);
  const { misses: inTopics, ...topics } = scoreTopics(index.topics, note.topics);
  const { misses: inFacts, ...facts } = scoreFacts(index.facts, note.facts);
  const misses = [...inTopics, ...inFacts].sort((a, b) => a.line - b.line);
  return { name: note.name, topics, facts, misses };
}

/** All notes as if they were one: each topic and each statement counts the same. */
export function totalScore(scores: readonly Score[]): Score {
  const total = (pick: (score: Score) => Ratio): Ratio => sum(scores.map(pick));
  return {
    name: 'all',
    topics: {
      recall: total(({ topics }) => topics.recall),
      precision: total(({ topics }) => topics.precision),
      parents: total(({ topics }) => topics.parents),
      entities: total(({ topics }) => topics.entities),
    },
    facts: {
      recall: total(({ facts }) => facts.recall),
      askedWrongly: total(({ facts }) => facts.askedWrongly),
      cutOtherwise: total(({ facts }) => facts.cutOtherwise),
    },
    misses: scores.flatMap(({ misses }) => misses),
  };
}
