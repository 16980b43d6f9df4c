import type { AnswerEvent, ReviewEvent } from './event';
import { EventLog, type FactEvent } from './eventLog';
import { clockOf } from './eventOrder';
import { foldMarks } from './foldMarks';
import { AGAIN, foldMemory } from './foldMemory';
import { DAY, localDay } from './localDay';
import type { Marks, Memory } from './memory';
import { DEFAULT_SETTINGS, saneSettings, type ReviewSettings } from './reviewSettings';
import { Scheduler } from './scheduler';

/** Milliseconds until a fact comes back after Again, Hard, Good and Easy. */
export type Intervals = readonly [number, number, number, number];

/** What is known of one fact; folded when first asked for and kept until its history changes. */
interface Folded {
  readonly revision: number;
  readonly answers: readonly AnswerEvent[];
  readonly memory: Memory | undefined;
  readonly marks: Marks;
}

/**
 * What the learner knows, as the fold over all review events. Times are milliseconds since 1970, offsets minutes east
 * of UTC. The same events give the same state in whatever order, and however often, they are added.
 */
export class ReviewState {
  readonly #settings: ReviewSettings;
  readonly #scheduler: Scheduler;
  readonly #log = new EventLog();
  readonly #folded = new Map<string, Folded>();

  constructor(settings: ReviewSettings = DEFAULT_SETTINGS) {
    this.#settings = saneSettings(settings);
    this.#scheduler = new Scheduler(this.#settings.retention);
  }

  /** Takes in one event; false where it was known. */
  add(event: ReviewEvent): boolean {
    return this.#log.add(event);
  }

  /** Takes in many, as after reading the journal; how many were new. */
  addAll(events: readonly ReviewEvent[]): number {
    let added = 0;
    for (const event of events) if (this.add(event)) added++;
    return added;
  }

  /** Whether nothing was ever recorded of a fact; costs nothing, so that views over all notes need not fold each. */
  isUntouched(fact: string): boolean {
    return this.#log.revision(fact) === 0;
  }

  /** Undefined for a fact that was never answered. */
  memory(fact: string): Memory | undefined {
    return this.#fold(fact).memory;
  }

  marks(fact: string): Marks {
    return this.#fold(fact).marks;
  }

  /** The answers that count, in order, with those inherited over links. */
  answers(fact: string): readonly AnswerEvent[] {
    return this.#fold(fact).answers;
  }

  /** Predicted chance of recall, 0 to 1; undefined for a fact that was never answered. */
  recall(fact: string, now: number): number | undefined {
    const memory = this.memory(fact);
    return memory && this.#scheduler.recall(memory, (now - memory.last) / DAY);
  }

  /** Whether it wants to be asked: answered before, its time has come, and neither suspended nor buried. */
  isDue(fact: string, now: number): boolean {
    const memory = this.memory(fact);
    return memory !== undefined && memory.due <= now && !this.isHidden(fact, now);
  }

  /** Suspended, or buried for today. */
  isHidden(fact: string, now: number): boolean {
    const marks = this.marks(fact);
    return marks.suspended || marks.buriedUntil > now;
  }

  dueCount(facts: Iterable<string>, now: number): number {
    let count = 0;
    for (const fact of facts) if (this.isDue(fact, now)) count++;
    return count;
  }

  answeredToday(fact: string, now: number, offset: number): boolean {
    const last = this.answers(fact).at(-1);
    return last !== undefined && this.#day(clockOf(last), last.offset) === this.#day(now, offset);
  }

  /** How many facts had their first answer on the learner's present day. */
  startedToday(now: number, offset: number): number {
    const today = this.#day(now, offset);
    const firsts = new Set<string>();
    for (const fact of this.#log.facts) {
      const first = this.answers(fact)[0];
      if (first && this.#day(clockOf(first), first.offset) === today) firsts.add(first.id);
    }
    return firsts.size;
  }

  /** What each grade would do now: ten minutes for Again, whole days for the others, in milliseconds. */
  intervals(fact: string, now: number, offset: number): Intervals {
    const memory = this.memory(fact);
    const last = this.answers(fact).at(-1);
    const elapsed = last ? this.#day(now, offset) - this.#day(clockOf(last), last.offset) : 0;
    const [hard, good, easy] = this.#scheduler.days(memory, elapsed, memory?.wrongLast ?? false);
    return [AGAIN, hard * DAY, good * DAY, easy * DAY];
  }

  /** How long until it comes back, in words' terms: whole local days, or the rest of the minutes after an Again; 0 when due. */
  wait(fact: string, now: number, offset: number): number {
    const memory = this.memory(fact);
    if (memory === undefined || memory.due <= now) return 0;
    const days = this.#day(memory.due, offset) - this.#day(now, offset);
    return memory.wrongLast || days <= 0 ? memory.due - now : days * DAY;
  }

  #day(time: number, offset: number): number {
    return localDay(time, offset, this.#settings.rollover);
  }

  #fold(fact: string): Folded {
    const revision = this.#log.revision(fact);
    const known = this.#folded.get(fact);
    if (known?.revision === revision) return known;
    const history = this.#log.history(fact);
    const answers = history.filter(isAnswer);
    const folded = {
      revision,
      answers,
      memory: foldMemory(answers, this.#scheduler, this.#settings),
      marks: foldMarks(history, this.#settings.rollover),
    };
    this.#folded.set(fact, folded);
    return folded;
  }
}

function isAnswer(event: FactEvent): event is AnswerEvent {
  return event.kind === 'answer';
}
