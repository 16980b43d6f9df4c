import type { Fact } from '../facts/fact';
import type { NoteIndex } from '../notebook/noteIndex';
import type { LineSpan } from '../text/lines';

/** What hangs directly under each topic of one note; the topic -1 stands for the note itself. */
export class NoteBranches {
  readonly #note: NoteIndex;
  readonly #topics = new Map<number, number[]>();
  readonly #facts = new Map<number, Fact[]>();
  readonly #ids: readonly string[];

  constructor(note: NoteIndex) {
    this.#note = note;
    note.topics.forEach((topic, index) => {
      put(this.#topics, topic.parent, index);
    });
    for (const fact of note.facts) if (fact.examinable) put(this.#facts, fact.topic, fact);
    this.#ids = topicIds(note);
  }

  topics(topic: number): readonly number[] {
    return this.#topics.get(topic) ?? [];
  }

  /** Those that may be asked. */
  facts(topic: number): readonly Fact[] {
    return this.#facts.get(topic) ?? [];
  }

  any(topic: number): boolean {
    return this.#topics.has(topic) || this.#facts.has(topic);
  }

  /** The facts of a topic and of all below it. */
  *allFacts(topic: number): Iterable<Fact> {
    const open = [topic];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      yield* this.facts(next);
      open.push(...this.topics(next));
    }
  }

  /** Unique among siblings, and the same after edits elsewhere in the note. */
  id(topic: number): string {
    return this.#ids[topic] ?? '';
  }

  /** The topics around a line, the outermost first. */
  topicsAt(line: number): number[] {
    const { topics } = this.#note;
    let deepest = -1;
    topics.forEach((topic, index) => {
      if (holdsLine(topic, line)) deepest = index;
    });
    const path: number[] = [];
    for (let index = deepest; index >= 0; index = topics[index]?.parent ?? -1) path.unshift(index);
    return path;
  }

  factAt(line: number): Fact | undefined {
    return this.#note.facts.find((fact) => fact.examinable && holdsLine(fact, line));
  }
}

/** Labels instead of indexes, which change with every line; equal siblings are numbered. */
function topicIds(note: NoteIndex): string[] {
  const times = new Map<string, number>();
  return note.topics.map(({ parent, label }) => {
    const key = `${String(parent)} ${label}`;
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    return before === 0 ? `t:${label}` : `t:${label}#${String(before)}`;
  });
}

function holdsLine(span: LineSpan, line: number): boolean {
  return span.start <= line && line < span.end;
}

function put<Value>(map: Map<number, Value[]>, key: number, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
