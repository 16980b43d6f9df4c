import type { Fact, FactKind } from '../../../src/core/facts/fact';
import type { NoteIndex } from '../../../src/core/notebook/noteIndex';
import { Notebook } from '../../../src/core/notebook/notebook';
import type { Standing, Standings } from '../../../src/core/present/standing';
import type { Topic } from '../../../src/core/topics/topic';
import { smallCatalog } from './smallCatalog';

const DAY = 86_400_000;

interface Draft {
  topics: { -readonly [Key in keyof Topic]: Topic[Key] }[];
  facts: Fact[];
}

/**
 * The index of a note, written as an outline whose lines are the note's lines: `# label` is a topic, `- sentence` a
 * fact and `? sentence` one that is not asked; two more spaces hang a line under the topic before it.
 * `[rule]` behind a sentence is its kind, `(due)`, `(9 days)` and `(suspended)` say how it stands.
 */
export function noteOf(name: string, text: string, options: { sample?: boolean; skipped?: string } = {}): NoteIndex {
  const draft: Draft = { topics: [], facts: [] };
  const open: { indent: number; topic: number }[] = [];
  text.split('\n').forEach((line, at) => {
    const found = /^( *)([#?-]) (.*)$/.exec(line);
    if (!found) return;
    const [, space = '', mark = '', words = ''] = found;
    while ((open.at(-1)?.indent ?? -1) >= space.length) open.pop();
    const parent = open.at(-1)?.topic ?? -1;
    for (let index = parent; index >= 0; index = draft.topics[index]!.parent) draft.topics[index]!.end = at + 1;
    if (mark === '#') {
      const entity = smallCatalog.named(words)[0];
      const subject = entity ?? draft.topics[parent]?.subject;
      draft.topics.push({ start: at, end: at + 1, label: words, entity, subject, parent });
      open.push({ indent: space.length, topic: draft.topics.length - 1 });
    } else {
      draft.facts.push(factOf(words, at, parent, draft.topics[parent], mark === '-'));
    }
  });
  const { sample = false, skipped } = options;
  return { uri: `file:///notes/${name}`, name, title: name, sample, ...draft, sections: draft.topics.length, repairs: [], skipped };
}

function factOf(words: string, at: number, topic: number, under: Topic | undefined, examinable: boolean): Fact {
  const bare = words.replace(/ \([^)]*\)$/, '');
  const text = bare.replace(/ \[\w+\]$/, '');
  const kind = (/\[(\w+)\]$/.exec(bare)?.[1] ?? 'statement') as FactKind;
  return {
    id: text,
    start: at,
    end: at + 1,
    text,
    lead: undefined,
    body: text,
    kind,
    topic,
    subject: under?.label ?? '',
    entity: under?.subject,
    cells: undefined,
    quantities: [],
    mentions: smallCatalog.mentions(text),
    examinable,
    reason: examinable ? '' : 'lab step',
  };
}

export function notebookOf(...notes: readonly NoteIndex[]): Notebook {
  const notebook = new Notebook(smallCatalog);
  notebook.apply({ changed: notes, removed: [] });
  return notebook;
}

/** How the facts stand, by the marks behind their sentences; what has none is new. */
export function standingsOf(text: string): Standings {
  const known = new Map<string, Standing>();
  for (const [, sentence = '', mark = ''] of text.matchAll(/^ *[-?] (.*?)(?: \[\w+\])? \(([^)]*)\)$/gm)) {
    known.set(sentence, standingOf(mark));
  }
  return {
    of: (fact) => known.get(fact) ?? { kind: 'new' },
    recall: (fact) => ({ due: 0.8, known: 0.95, new: undefined, suspended: undefined })[known.get(fact)?.kind ?? 'new'],
  };
}

function standingOf(mark: string): Standing {
  const days = /^(\d+) days$/.exec(mark);
  if (days) return { kind: 'known', wait: Number(days[1]) * DAY };
  if (mark === 'due' || mark === 'suspended') return { kind: mark };
  throw new Error(`unknown mark (${mark})`);
}
