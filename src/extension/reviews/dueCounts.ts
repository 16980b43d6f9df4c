import { EventEmitter, type Disposable } from 'vscode';
import { tallyOf, type Tally } from '../../core/present/tally';
import type { Fact } from '../../core/facts/fact';
import type { Guard } from '../log/guard';
import type { Notes } from '../notes/notes';
import type { Reviews } from './reviews';

/** Milliseconds over which changes are gathered. */
const GATHER = 100;
/** Facts fall due as time passes: how often that is looked for, milliseconds. */
const LOOK_AGAIN = 60_000;
/** Milliseconds after start-up, so that nothing here slows it down. */
const FIRST_LOOK = 2_000;

/**
 * How many facts of the notebook are due and new, for the badge and the status bar. Where nothing was ever reviewed
 * nothing can be due, so that then the notes are not read for it.
 */
export class DueCounts implements Disposable {
  readonly #notes: Notes;
  readonly #reviews: Reviews;
  readonly #guard: Guard;
  readonly #changed = new EventEmitter<Tally>();
  readonly #subscriptions: Disposable[];
  readonly #interval: ReturnType<typeof setInterval>;
  readonly #firstLook: ReturnType<typeof setTimeout>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #counts: Tally = { facts: 0, due: 0, new: 0, recall: undefined };

  readonly onDidChange = this.#changed.event;

  constructor(notes: Notes, reviews: Reviews, guard: Guard) {
    this.#notes = notes;
    this.#reviews = reviews;
    this.#guard = guard;
    const soon = (): void => {
      this.#soon();
    };
    this.#subscriptions = [notes.onDidChange(soon), notes.onDidChangeState(soon), reviews.onDidChange(soon)];
    this.#interval = setInterval(soon, LOOK_AGAIN);
    this.#firstLook = setTimeout(() => {
      guard.run('Looking for due facts', () => this.#begin());
    }, FIRST_LOOK);
  }

  get counts(): Tally {
    return this.#counts;
  }

  dispose(): void {
    for (const each of this.#subscriptions) each.dispose();
    clearInterval(this.#interval);
    clearTimeout(this.#firstLook);
    clearTimeout(this.#timer);
    this.#changed.dispose();
  }

  async #begin(): Promise<void> {
    await this.#reviews.load();
    if (this.#reviews.any) await this.#notes.open();
    this.#soon();
  }

  #soon(): void {
    // While notes are being read every count would be out of date at once; their end is told.
    if (this.#notes.state.kind === 'reading') return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#guard.run('Counting due facts', () => {
        this.#count();
      });
    }, GATHER);
  }

  #count(): void {
    const { notebook } = this.#notes;
    if (!notebook) return;
    const before = this.#counts;
    this.#counts = tallyOf(factsOf(notebook.facts()), this.#reviews.standings());
    const { facts, due } = this.#counts;
    if (before.facts !== facts || before.due !== due || before.new !== this.#counts.new) this.#changed.fire(this.#counts);
  }
}

function* factsOf(noted: Iterable<{ readonly fact: Fact }>): Iterable<Fact> {
  for (const { fact } of noted) yield fact;
}
