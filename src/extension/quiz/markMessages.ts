import { window } from 'vscode';
import type { ReviewEvent } from '../../core/review/event';
import type { Guard } from '../log/guard';
import type { Reviews } from '../reviews/reviews';
import type { Mark, Weighty } from './sessionRunner';

const DONE: Readonly<Partial<Record<Mark, string>>> = {
  bury: 'The fact is buried until tomorrow.',
  suspend: 'The fact is suspended: it is asked no more.',
};

/** Says what became of a fact that leaves the quiz, since one key does it, and offers to take it back. */
export async function tellMarked(mark: Mark, event: ReviewEvent, reviews: Reviews): Promise<void> {
  const message = DONE[mark];
  if (message === undefined) return;
  const chosen = await window.showInformationMessage(message, 'Undo');
  if (chosen !== undefined) await reviews.append({ kind: 'undo', target: event.id });
}

const VERBS: Readonly<Record<Mark, string>> = { flag: 'flagged', bury: 'buried', suspend: 'suspended' };

export function tellMarkFailed(mark: Mark, reason: string, guard: Guard): void {
  guard.tell(`The fact could not be ${VERBS[mark]}: ${reason}`);
}

/** A mark is for a fact in a session that goes on, and this one stands still. */
export function tellMarkLater(): void {
  void window.showInformationMessage('Your last answer is not saved yet. Try that again first, or end the session.');
}

export function tellGivenUp(purpose: Weighty, reason: string, guard: Guard): void {
  guard.tell(purpose === 'undo' ? `Your last answer could not be taken back: ${reason}` : `Your last answer was not saved and does not count: ${reason}`);
}
