import type { Fact } from '../facts/fact';
import type { NotedFact, Notebook } from '../notebook/notebook';
import { encodeScope, type QuizScope } from '../quiz/scope';
import { topicPath } from '../topics/topic';
import type { GroupBy, StartRow } from './quizView';
import type { Standings } from './standing';
import { tallyOf, tallyWords, type Tally } from './tally';

interface Group {
  readonly scope: QuizScope;
  readonly label: string;
  readonly facts: Fact[];
}

/** A row for every outermost topic, service or note: those with most due first. */
export function startRows(facts: readonly NotedFact[], groupBy: GroupBy, notebook: Notebook, standings: Standings): StartRow[] {
  const groups = new Map<string, Group>();
  for (const noted of facts) {
    const group = groupOf(noted, groupBy, notebook);
    if (!group) continue;
    const key = encodeScope(group.scope);
    const known = groups.get(key) ?? { ...group, facts: [] };
    known.facts.push(noted.fact);
    groups.set(key, known);
  }
  return [...groups]
    .map(([scope, group]) => ({ scope, group, tally: tallyOf(group.facts, standings) }))
    .sort((a, b) => mostWanted(a.tally, b.tally))
    .map(({ scope, group, tally }) => ({ scope, label: group.label, detail: tallyWords(tally), recall: tally.recall }));
}

function groupOf({ note, fact }: NotedFact, groupBy: GroupBy, { catalog }: Notebook): Omit<Group, 'facts'> | undefined {
  const whole = { scope: { kind: 'note', uri: note.uri }, label: note.name } as const;
  switch (groupBy) {
    case 'note':
      return whole;
    case 'topic': {
      const [label] = topicPath(note.topics, fact.topic);
      return label === undefined ? whole : { scope: { kind: 'topic', uri: note.uri, path: [label] }, label };
    }
    case 'service': {
      const entity = fact.entity === undefined ? undefined : catalog.entity(fact.entity);
      const service = entity && catalog.entity(entity.service);
      return service && { scope: { kind: 'entity', entity: service.id }, label: service.fullName };
    }
  }
}

function mostWanted(a: Tally, b: Tally): number {
  return b.due - a.due || b.facts - a.facts;
}
