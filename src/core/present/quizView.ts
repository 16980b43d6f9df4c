import type { Words } from '../text/inline';

/**
 * What the quiz panel shows, whole: the webview draws it and keeps nothing else.
 * Sentences are ready to read; buttons and headings belong to the drawing.
 */
export type QuizView =
  | ReadingView
  | EmptyView
  | StartView
  | AskView
  | AnsweredView
  | GradeView
  | LeftOutView
  | SummaryView;

/** A link to lines of a note; the host knows what `index` stands for, so that no path comes back from the webview. */
export interface SourceLink {
  readonly index: number;
  /** `networking.md:49`, one-based. */
  readonly label: string;
}

export interface ReadingView {
  readonly page: 'reading';
  readonly done: number;
  readonly total: number;
  readonly facts: number;
}

export interface EmptyView {
  readonly page: 'empty';
  readonly heading: string;
  readonly text: string;
  /** Whether notes were read (offer to show them), none were found (offer the samples), or reading failed (offer the log). */
  readonly reason: 'noNotes' | 'noFacts' | 'failed';
}

export type GroupBy = 'topic' | 'service' | 'note';

export interface StartRow {
  /** What the host starts a quiz on when the row is chosen. */
  readonly scope: string;
  readonly label: string;
  /** `62 facts · 5 due`. */
  readonly detail: string;
  /** Predicted recall in whole percent over the facts seen so far; undefined where none was seen. */
  readonly recall: number | undefined;
}

export interface StartView {
  readonly page: 'start';
  /** `24 facts for today`, `Nothing due`. */
  readonly heading: string;
  /** `14 due · 10 new · about 14 minutes`. */
  readonly detail: string;
  /** In order; the first is the primary one. */
  readonly buttons: readonly { readonly scope: string; readonly label: string }[];
  readonly groupBy: GroupBy;
  readonly rows: readonly StartRow[];
  /** More practice: weakest topics, wrong last time, this file. */
  readonly practice: readonly StartRow[];
  /** `You stopped at question 7 of 20 in Networking, 2 hours ago.` */
  readonly resume: string | undefined;
  /** `These are the sample notes.` where the learner has none of their own. */
  readonly samples: boolean;
}

/** The line above every question. */
export interface QuizTop {
  readonly where: readonly string[];
  readonly position: number;
  readonly total: number;
  readonly flagged: boolean;
  /** Where the question comes from: `Open note`, also before it is answered. */
  readonly note: SourceLink;
}

interface OnQuestion {
  /** Counts up with every question shown; an answer counts once, for the question that it names. */
  readonly sequence: number;
  readonly top: QuizTop;
  readonly stem: Words;
}

export interface AskView extends OnQuestion {
  readonly page: 'ask';
  readonly form: 'choice' | 'typed' | 'recall';
  /** Of a choice, in the order shown. */
  readonly options: readonly Words[];
}

export interface Verdict {
  readonly kind: 'right' | 'nearly' | 'wrong' | 'graded';
  /** `Right`, `Nearly right`, `Wrong`, or the name of the grade given. */
  readonly heading: string;
  /** `Comes back in 9 days.` */
  readonly detail: string;
}

export interface Outcome {
  readonly words: Words;
  readonly role: 'right' | 'pickedRight' | 'pickedWrong' | 'other';
  /** Where a wrong option is true, in the note's words. */
  readonly because: { readonly words: Words; readonly source: SourceLink } | undefined;
}

/** The note behind a question. */
export interface Why {
  readonly quote: readonly Words[];
  readonly source: SourceLink;
  readonly path: string;
  /** What the catalogue adds: `AWS SSO is called AWS IAM Identity Center since 2022.` */
  readonly remarks: readonly string[];
}

export type SaveState =
  | { readonly kind: 'saving' | 'saved' }
  /** `Your answer could not be written: no space left on device.` */
  | { readonly kind: 'failed'; readonly reason: string };

export interface AnsweredView extends OnQuestion {
  readonly page: 'answered';
  readonly verdict: Verdict;
  readonly outcomes: readonly Outcome[];
  /** Of a typed answer. */
  readonly compare: { readonly wrote: string; readonly note: Words } | undefined;
  readonly why: Why;
  /** Beside Continue, in order. */
  readonly actions: readonly ('guessed' | 'overrule' | 'undo')[];
  readonly save: SaveState;
}

/** A recall question with its answer shown, waiting for the learner's own grade. */
export interface GradeView extends OnQuestion {
  readonly page: 'grade';
  readonly answer: Words;
  readonly why: Why;
  /** `10 minutes`, `3 days`, … for Again, Hard, Good and Easy. */
  readonly intervals: readonly [string, string, string, string];
}

/** The note changed under the question. */
export interface LeftOutView {
  readonly page: 'leftOut';
  readonly sequence: number;
  readonly top: QuizTop;
}

export interface SummaryView {
  readonly page: 'summary';
  readonly sequence: number;
  /** `17 of 20 right`. */
  readonly heading: string;
  /** `9 min in all`, `6 back tomorrow`. */
  readonly details: readonly string[];
  readonly topics: readonly { readonly label: string; readonly right: number; readonly total: number }[];
  readonly readAgain: readonly { readonly words: Words; readonly source: SourceLink }[];
  /** In order; the first is the primary one. */
  readonly buttons: readonly { readonly action: 'more' | 'again' | 'done'; readonly label: string }[];
}
