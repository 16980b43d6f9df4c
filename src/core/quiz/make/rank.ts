import { wordCount } from '../language/contentWords';
import type { Question } from '../question';
import type { FactView } from '../factView';

/** Signals that raise or lower what a shape is worth. */
export interface RankSignals {
  /** How far the farthest distractor was fetched, as in `QuizIndex.near`. */
  readonly distance?: number;
  /** The stem quotes a piece of the note. */
  readonly quoted?: boolean;
  /** Distractors that no note holds. */
  readonly invented?: boolean;
  /** The stem has a subject of its own, other than the fact's. */
  readonly ownSubject?: boolean;
  /** The answer is a name of the catalogue. */
  readonly namesEntity?: boolean;
}

/**
 * How likely a careful reader calls it a good question, 0 to 1.
 * @param prior what questions of this shape scored when about 1,000 of them were read by hand
 */
export function rankOf(prior: number, question: { readonly form: Question['form']; readonly stem: string; readonly options?: readonly { readonly text: string }[] }, view: FactView, signals: RankSignals = {}): number {
  const words = wordCount(question.stem);
  let rank = prior;
  if (question.form === 'choice') rank += 0.04;
  if (words >= 7 && words <= 22) rank += 0.02;
  if (words > 34) rank -= 0.1;
  if (signals.ownSubject === true || view.subject.entity !== undefined) rank += 0.03;
  else rank -= view.subject.from === 'topic' ? 0.05 : 0.03;
  if (signals.namesEntity === true) rank += 0.05;
  if (view.subject.broad && signals.ownSubject !== true) rank -= 0.2;
  if (signals.quoted === true) rank -= 0.03;
  if (signals.invented === true) rank -= 0.06;
  rank -= 0.03 * (signals.distance ?? 0);
  if (question.options !== undefined && question.options.length < 4) rank -= 0.04;
  if (/->|=>|→|==|<=>|w\/|\b(?:u|ur|thru|b\/w)\b/.test(question.stem)) rank -= 0.08;
  return Math.round(Math.min(1, Math.max(0, rank)) * 1000) / 1000;
}
