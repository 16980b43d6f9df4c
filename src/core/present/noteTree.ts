import type { Notebook } from '../notebook/notebook';
import type { NoteIndex } from '../notebook/noteIndex';
import { topicScope } from '../quiz/scope';
import { factId, factNode } from './factNode';
import { NoteBranches } from './noteBranches';
import type { Standings } from './standing';
import { tallyOf, tallySentence, tallyWords } from './tally';
import { TopicNode, type TopicTree } from './topicNode';
import { topicIcon } from './topicIcon';

/** The tree by note: notes, in each its topics and facts in the order of their lines. */
export class NoteTree implements TopicTree {
  readonly #notebook: Notebook;
  readonly #standings: Standings;
  #roots: readonly TopicNode[] | undefined;

  constructor(notebook: Notebook, standings: Standings) {
    this.#notebook = notebook;
    this.#standings = standings;
  }

  get roots(): readonly TopicNode[] {
    if (this.#roots) return this.#roots;
    const { notes } = this.#notebook;
    const labels = noteLabels(notes);
    this.#roots = notes.map((note, at) => this.#noteNode(note, labels[at] ?? note.name));
    return this.#roots;
  }

  at(uri: string, line: number): TopicNode | undefined {
    const note = this.#notebook.note(uri);
    let node = below(this.roots, noteId(uri));
    if (!note || !node) return undefined;
    const branches = new NoteBranches(note);
    for (const topic of branches.topicsAt(line)) node = below(node.children, `${node.row.id}/${branches.id(topic)}`) ?? node;
    const fact = branches.factAt(line);
    return (fact && below(node.children, factId(node, note, fact))) ?? node;
  }

  #noteNode(note: NoteIndex, label: string): TopicNode {
    const branches = new NoteBranches(note);
    const tally = tallyOf(note.facts, this.#standings);
    const kind = note.skipped === undefined ? 'note' : 'skipped';
    const words = note.skipped === undefined ? tallyWords(tally) : skippedWords(note, note.skipped);
    const sentence = note.skipped === undefined ? tallySentence(tally, 1) : words;
    return new TopicNode(
      {
        id: noteId(note.uri),
        kind,
        label,
        description: [...(note.sample ? ['sample'] : []), ...(words === '' ? [] : [words])].join(' · '),
        tooltip: `${note.sample ? `${note.name}, a sample note` : note.name}\n${sentence}`,
        icon: kind === 'note' ? 'note' : 'warning',
        target: { uri: note.uri, line: 0 },
        expandable: branches.any(-1),
      },
      undefined,
      tally.facts > 0 ? { kind: 'note', uri: note.uri } : undefined,
      (node) => this.#children(note, branches, -1, node),
    );
  }

  #topicNodes(note: NoteIndex, branches: NoteBranches, index: number, parent: TopicNode): TopicNode[] {
    const topic = note.topics[index];
    if (!topic) return [];
    const tally = tallyOf(branches.allFacts(index), this.#standings);
    const entity = topic.entity === undefined ? undefined : this.#notebook.catalog.entity(topic.entity);
    const name = entity === undefined || entity.fullName === topic.label ? topic.label : `${topic.label} (${entity.fullName})`;
    const node = new TopicNode(
      {
        id: `${parent.row.id}/${branches.id(index)}`,
        kind: entity?.kind ?? 'section',
        label: topic.label,
        description: tallyWords(tally),
        tooltip: `${name}\n${tallySentence(tally, 1)}`,
        icon: topicIcon(entity),
        target: { uri: note.uri, line: topic.start },
        expandable: branches.any(index),
      },
      parent,
      tally.facts > 0 ? topicScope(note.uri, note.topics, index) : undefined,
      (self) => this.#children(note, branches, index, self),
    );
    return [node];
  }

  #children(note: NoteIndex, branches: NoteBranches, topic: number, parent: TopicNode): TopicNode[] {
    const topics = branches.topics(topic).flatMap((index) => this.#topicNodes(note, branches, index, parent));
    const facts = branches.facts(topic).map((fact) => factNode(note, fact, parent, this.#standings));
    return [...topics, ...facts].sort((a, b) => (a.row.target?.line ?? 0) - (b.row.target?.line ?? 0));
  }
}

/** `skipped: 31 MB, limit 20 MB`; a note that was read in part says only how far. */
function skippedWords(note: NoteIndex, reason: string): string {
  return note.topics.length > 0 ? reason : `skipped: ${reason}`;
}

function below(nodes: readonly TopicNode[], id: string): TopicNode | undefined {
  return nodes.find((node) => node.row.id === id);
}

function noteId(uri: string): string {
  return `n:${uri}`;
}

/** File names; the path below the notes folder where two notes are called the same. */
function noteLabels(notes: readonly NoteIndex[]): string[] {
  const times = new Map<string, number>();
  for (const note of notes) times.set(fileName(note), (times.get(fileName(note)) ?? 0) + 1);
  return notes.map((note) => (times.get(fileName(note)) === 1 ? fileName(note) : note.name));
}

function fileName(note: NoteIndex): string {
  return note.name.slice(note.name.lastIndexOf('/') + 1);
}
