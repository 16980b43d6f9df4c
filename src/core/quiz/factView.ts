import type { FactId } from '../facts/fact';
import { languageOf } from '../facts/language';
import type { NotedFact } from '../notebook/notebook';
import type { NoteIndex } from '../notebook/noteIndex';
import { foldedLine } from './foldedText';
import { contentWords } from './language/contentWords';
import { predicateOf, type Predicate } from './predicate';
import type { Subject, Subjects } from './subject';

/** A fact with what questions need to know of it. */
export interface FactView {
  readonly noted: NotedFact;
  readonly subject: Subject;
  readonly predicate: Predicate;
  /** Content words of the whole statement. */
  readonly words: ReadonlySet<string>;
  /** The statement as `foldedLine`. */
  readonly line: string;
}

/**
 * Views of facts, note by note. A view depends on nothing but its note, which is replaced when it changes:
 * those of all other notes outlive an edit.
 */
export class FactViews {
  readonly #subjects: Subjects;
  readonly #notes = new WeakMap<NoteIndex, ReadonlyMap<FactId, FactView>>();

  constructor(subjects: Subjects) {
    this.#subjects = subjects;
  }

  /** Those of a note's facts that have a subject, in order; none of a note in another language. */
  of(note: NoteIndex): ReadonlyMap<FactId, FactView> {
    const known = this.#notes.get(note);
    if (known) return known;
    const made = new Map<FactId, FactView>();
    if (languageOf(texts(note)) !== 'other') for (const fact of note.facts) this.#add({ note, fact }, made);
    this.#notes.set(note, made);
    return made;
  }

  /** What the topics above a fact are about. */
  above(view: FactView): Subject | undefined {
    return this.#subjects.above(view.noted);
  }

  #add(noted: NotedFact, views: Map<FactId, FactView>): void {
    const { id } = noted.fact;
    const subject = views.has(id) ? undefined : this.#subjects.of(noted);
    if (subject !== undefined) views.set(id, new LazyView(noted, subject));
  }
}

/** Of most facts nothing but the subject is ever asked for. */
class LazyView implements FactView {
  readonly noted: NotedFact;
  readonly subject: Subject;
  #predicate: Predicate | undefined;
  #words: ReadonlySet<string> | undefined;
  #line: string | undefined;

  constructor(noted: NotedFact, subject: Subject) {
    this.noted = noted;
    this.subject = subject;
  }

  get predicate(): Predicate {
    this.#predicate ??= predicateOf(this.noted, this.subject);
    return this.#predicate;
  }

  get words(): ReadonlySet<string> {
    this.#words ??= contentWords(this.noted.fact.text);
    return this.#words;
  }

  get line(): string {
    this.#line ??= foldedLine(this.noted.fact.text);
    return this.#line;
  }
}

function* texts(note: NoteIndex): Iterable<string> {
  for (const fact of note.facts) yield fact.text;
}
