import type { FactId } from '../facts/fact';
import type { Grade } from '../review/event';

/** What can happen to a session. Those with a sequence are ignored unless it is that of the page shown. */
export type SessionAction =
  | { readonly kind: 'choose'; readonly sequence: number; readonly option: number }
  | { readonly kind: 'type'; readonly sequence: number; readonly text: string }
  /** "Don’t know" · Show answer · Continue · "I guessed": means Again · "I was right": means Good · Try again. */
  | { readonly kind: 'unknown' | 'show' | 'next' | 'guessed' | 'overrule' | 'retry'; readonly sequence: number }
  | { readonly kind: 'grade'; readonly sequence: number; readonly grade: Grade }
  /** Undo takes back the last answer, on its page or after it. */
  | { readonly kind: 'undo' | 'flag' | 'bury' | 'suspend'; readonly sequence: number }
  /** Straight to the summary of what was answered so far. */
  | { readonly kind: 'end' }
  /** The records of the last step are durable; `events` are their ids in the same order, `wait` the milliseconds until the fact comes back. */
  | { readonly kind: 'saved'; readonly events: readonly string[]; readonly wait: number }
  /** `reason` reads well after "Your answer could not be written: ". */
  | { readonly kind: 'saveFailed'; readonly reason: string }
  /** Facts that no note holds any more. */
  | { readonly kind: 'gone'; readonly facts: readonly FactId[] };
