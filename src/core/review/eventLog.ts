import type { LinkEvent, ReviewEvent, UndoEvent } from './event';
import { compareEvents, keptOf } from './eventOrder';

/** Every event but an undo is about a fact. */
export type FactEvent = Exclude<ReviewEvent, UndoEvent>;

/** How many facts before it one fact may inherit from: a bound for forged webs of links, far above any real editing. */
const MAX_SOURCES = 256;

/**
 * The union of all events, without duplicates and whatever order they come in.
 *
 * An undo takes its target back, before or after which it may arrive. An undo that any undo names is void, so that its
 * target counts again; to take that back, undo the first event anew. One level is enough and forged circles end.
 *
 * A link lets `fact` inherit the events of `from`, also later ones; `from` keeps its own, so that a note that goes back
 * to its old text finds its history.
 */
export class EventLog {
  readonly #known = new Map<string, ReviewEvent>();
  readonly #byFact = new Map<string, FactEvent[]>();
  readonly #unsorted = new Set<string>();
  readonly #undos = new Map<string, UndoEvent[]>();
  readonly #links = new Map<string, LinkEvent[]>();
  readonly #heirs = new Map<string, LinkEvent[]>();

  /** Facts that have events of their own. */
  get facts(): Iterable<string> {
    return this.#byFact.keys();
  }

  get size(): number {
    return this.#known.size;
  }

  /** The facts whose history the event changes; undefined where it was known. */
  add(event: ReviewEvent): readonly string[] | undefined {
    const known = this.#known.get(event.id);
    if (known === undefined) return this.#insert(event);
    if (keptOf(known, event) === known) return undefined;
    const touched = this.#remove(known);
    return [...touched, ...this.#insert(event)];
  }

  /** The events of a fact and of those that it inherits from, in order, without those taken back. */
  history(fact: string): readonly FactEvent[] {
    const sources = this.#sources(fact);
    const all = sources.length === 1 ? this.#own(fact) : sources.flatMap((each) => this.#own(each)).sort(compareEvents);
    return this.#undos.size === 0 ? all : all.filter((event) => !this.isUndone(event.id));
  }

  isUndone(id: string): boolean {
    return this.#undos.get(id)?.some((undo) => !this.#undos.has(undo.id)) ?? false;
  }

  #insert(event: ReviewEvent): readonly string[] {
    this.#known.set(event.id, event);
    if (event.kind === 'undo') {
      put(this.#undos, event.target, event);
      return this.#touchedBy(event);
    }
    const own = this.#byFact.get(event.fact);
    const last = own?.at(-1);
    if (last && compareEvents(last, event) > 0) this.#unsorted.add(event.fact);
    put(this.#byFact, event.fact, event);
    if (event.kind === 'link') {
      put(this.#links, event.fact, event);
      put(this.#heirs, event.from, event);
    }
    return this.#withHeirs(event.fact);
  }

  #remove(event: ReviewEvent): readonly string[] {
    const touched = event.kind === 'undo' ? this.#touchedBy(event) : this.#withHeirs(event.fact);
    if (event.kind === 'undo') take(this.#undos, event.target, event);
    else take(this.#byFact, event.fact, event);
    if (event.kind === 'link') {
      take(this.#links, event.fact, event);
      take(this.#heirs, event.from, event);
    }
    return touched;
  }

  #touchedBy(undo: UndoEvent): readonly string[] {
    const target = this.#known.get(undo.target);
    if (target === undefined) return [];
    if (target.kind !== 'undo') return this.#withHeirs(target.fact);
    const first = this.#known.get(target.target);
    return first === undefined || first.kind === 'undo' ? [] : this.#withHeirs(first.fact);
  }

  #own(fact: string): readonly FactEvent[] {
    const own = this.#byFact.get(fact) ?? [];
    if (this.#unsorted.delete(fact)) own.sort(compareEvents);
    return own;
  }

  /** The fact and all that it inherits from, nearest first. */
  #sources(fact: string): readonly string[] {
    if (!this.#links.has(fact)) return [fact];
    const found = new Set([fact]);
    for (const each of found) {
      const links = [...(this.#links.get(each) ?? [])].sort(compareEvents);
      for (const link of links) {
        if (found.size < MAX_SOURCES && !this.isUndone(link.id)) found.add(link.from);
      }
    }
    return [...found];
  }

  /** The fact and all that may inherit from it. */
  #withHeirs(fact: string): readonly string[] {
    if (!this.#heirs.has(fact)) return [fact];
    const found = new Set([fact]);
    for (const each of found) {
      for (const link of this.#heirs.get(each) ?? []) found.add(link.fact);
    }
    return [...found];
  }
}

function put<E>(map: Map<string, E[]>, key: string, event: E): void {
  const list = map.get(key);
  if (list) list.push(event);
  else map.set(key, [event]);
}

function take<E>(map: Map<string, E[]>, key: string, event: E): void {
  const rest = map.get(key)?.filter((each) => each !== event) ?? [];
  if (rest.length === 0) map.delete(key);
  else map.set(key, rest);
}
