import type { GroupBy, QuizView } from '../core/present/quizView';

/** From the extension to the webview. */
export type ToWebview =
  /** All that is to be drawn; `singleKeys` says whether letters and digits without Ctrl or Alt are shortcuts. */
  | { readonly kind: 'view'; readonly view: QuizView; readonly singleKeys: boolean }
  /** Open the list of keyboard shortcuts. */
  | { readonly kind: 'help' };

/** From the webview to the extension. What is done to a question, or after it, names the page that it is for. */
export type ToHost =
  /** The document is there and wants its first view. */
  | { readonly kind: 'ready' }
  /** A scope that the view in sight offers; others are refused, since scopes name notes. */
  | { readonly kind: 'start'; readonly scope: string }
  | { readonly kind: 'resume' }
  | { readonly kind: 'groupBy'; readonly by: GroupBy }
  | { readonly kind: 'choose'; readonly sequence: number; readonly option: number }
  | { readonly kind: 'type'; readonly sequence: number; readonly text: string }
  | { readonly kind: 'unknown' | 'show' | 'next' | 'guessed' | 'overrule' | 'retry' | 'undo' | 'flag' | 'bury' | 'suspend'; readonly sequence: number }
  | { readonly kind: 'grade'; readonly sequence: number; readonly grade: 1 | 2 | 3 | 4 }
  /** After the summary: what is due, what was missed, or no more. */
  | { readonly kind: 'more' | 'again' | 'done' }
  | { readonly kind: 'showLog' | 'settings' | 'chooseFolder' | 'openSamples' | 'showRead' }
  /** Opens the note of a link that the current view shows. */
  | { readonly kind: 'open'; readonly index: number };

/** UTF-16 units of a typed answer; the field takes no more, and a longer message is none. */
export const LONGEST_ANSWER = 500;
