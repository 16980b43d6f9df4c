import type { Fact } from '../facts/fact';
import type { NoteIndex } from '../notebook/noteIndex';
import { topicPath } from '../topics/topic';
import { standingWords, type Standing, type Standings } from './standing';
import { TopicNode } from './topicNode';

/** Longer sentences end with … in the tree; the tooltip has them whole. */
const LABEL = 200;

const ICONS: Readonly<Record<Standing['kind'], string>> = {
  due: 'circle-filled',
  new: 'circle-large',
  known: 'circle-small',
  suspended: 'circle-slash',
};

/** The id of its row below a parent. */
export function factId(parent: TopicNode, note: NoteIndex, fact: Fact): string {
  return `${parent.row.id}/f:${note.uri}#${fact.id}`;
}

/** The row of a fact, below any parent. */
export function factNode(note: NoteIndex, fact: Fact, parent: TopicNode, standings: Standings): TopicNode {
  const standing = standings.of(fact.id);
  const place = `${note.name}:${String(fact.start + 1)}`;
  const path = topicPath(note.topics, fact.topic);
  return new TopicNode(
    {
      id: factId(parent, note, fact),
      kind: 'fact',
      label: fact.text.length > LABEL ? `${fact.text.slice(0, LABEL - 1).trimEnd()}…` : fact.text,
      description: standingWords(standing),
      tooltip: [fact.text, [...path, place].join(' › ')].join('\n'),
      icon: ICONS[standing.kind],
      target: { uri: note.uri, line: fact.start },
      expandable: false,
    },
    parent,
  );
}
