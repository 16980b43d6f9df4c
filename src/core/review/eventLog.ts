import type { LinkEvent, ReviewEvent, UndoEvent } from './event';
import { compareEvents, keptOf } from './eventOrder';

/** Every event but an undo is about a fact. */
export type FactEvent = Exclude<ReviewEvent, UndoEvent>;

/** How many facts one fact may inherit from: a bound for forged webs of links, far above any real editing. */
const MAX_SOURCES = 256;

/**
 * The union of all events, without duplicates and whatever order they come in.
 *
 * An undo takes its target back, before or after which it may arrive. An undo that any undo names is void, so that its
 * target counts again; to take that back, undo the first event anew. One level is enough, and forged circles end.
 *
 * A link lets `fact` inherit the events of `from`, also later ones; `from` keeps its own, so that a note that goes back
 * to its old text finds its history.
 */
export class EventLog {
  readonly #known = new Map<string, ReviewEvent>();
  readonly #own = new Map<string, FactEvent[]>();
  readonly #unsorted = new Set<string>();
  readonly #undos = new Map<string, UndoEvent[]>();
  readonly #links = new Map<string, LinkEvent[]>();
  /** Cleared when a link comes or goes. */
  readonly #sources = new Map<string, readonly string[]>();
  readonly #revisions = new Map<string, number>();
  #revision = 0;

  /** Facts that have events of their own. */
  get facts(): Iterable<string> {
    return this.#own.keys();
  }

  /** False where the event was known. */
  add(event: ReviewEvent): boolean {
    const known = this.#known.get(event.id);
    if (known !== undefined) {
      if (keptOf(known, event) === known) return false;
      this.#remove(known);
    }
    this.#insert(event);
    return true;
  }

  /** Grows whenever the history of a fact changes; 0 for a fact without any. */
  revision(fact: string): number {
    if (!this.#links.has(fact)) return this.#revisions.get(fact) ?? 0;
    let newest = 0;
    for (const each of this.#sourcesOf(fact)) newest = Math.max(newest, this.#revisions.get(each) ?? 0);
    return newest;
  }

  /** The events of a fact and of those that it inherits from, in order, without those taken back. */
  history(fact: string): readonly FactEvent[] {
    const sources = this.#sourcesOf(fact);
    const all =
      sources.length === 1 ? this.#sorted(fact) : sources.flatMap((each) => this.#sorted(each)).sort(compareEvents);
    return this.#undos.size === 0 ? all : all.filter((event) => !this.#isUndone(event.id));
  }

  #isUndone(id: string): boolean {
    return this.#undos.get(id)?.some((undo) => !this.#undos.has(undo.id)) ?? false;
  }

  #insert(event: ReviewEvent): void {
    this.#known.set(event.id, event);
    if (event.kind === 'undo') {
      put(this.#undos, event.target, event);
    } else {
      const last = this.#own.get(event.fact)?.at(-1);
      if (last && compareEvents(last, event) > 0) this.#unsorted.add(event.fact);
      put(this.#own, event.fact, event);
      if (event.kind === 'link') put(this.#links, event.fact, event);
    }
    this.#touch(event);
  }

  #remove(event: ReviewEvent): void {
    if (event.kind === 'undo') take(this.#undos, event.target, event);
    else take(this.#own, event.fact, event);
    if (event.kind === 'link') take(this.#links, event.fact, event);
    this.#touch(event);
    this.#known.delete(event.id);
  }

  #touch(event: ReviewEvent): void {
    if (event.kind === 'undo' || event.kind === 'link') this.#sources.clear();
    const fact = this.#factOf(event);
    if (fact !== undefined) this.#revisions.set(fact, ++this.#revision);
  }

  /** The fact whose history an event changes: that of an undo's target, and of the target of an undone undo. */
  #factOf(event: ReviewEvent): string | undefined {
    if (event.kind !== 'undo') return event.fact;
    const target = this.#known.get(event.target);
    if (target?.kind !== 'undo') return target?.fact;
    const first = this.#known.get(target.target);
    return first?.kind === 'undo' ? undefined : first?.fact;
  }

  #sorted(fact: string): readonly FactEvent[] {
    const own = this.#own.get(fact) ?? [];
    if (this.#unsorted.delete(fact)) own.sort(compareEvents);
    return own;
  }

  /** The fact and all that it inherits from, nearest first. */
  #sourcesOf(fact: string): readonly string[] {
    if (!this.#links.has(fact)) return [fact];
    const known = this.#sources.get(fact);
    if (known) return known;
    const found = new Set([fact]);
    for (const each of found) {
      for (const link of [...(this.#links.get(each) ?? [])].sort(compareEvents)) {
        if (found.size < MAX_SOURCES && !this.#isUndone(link.id)) found.add(link.from);
      }
    }
    const sources = [...found];
    this.#sources.set(fact, sources);
    return sources;
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
