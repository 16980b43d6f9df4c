/**
 * Every name that this code and `package.json` share, typed once. `test/node/manifest.test.ts` compares
 * the two in both directions, so that neither can drift.
 */

/** All work from the palette without arguments. */
export const command = {
  startQuiz: 'cribsheet.startQuiz',
  quizOnTopic: 'cribsheet.quizOnTopic',
  quizOnFile: 'cribsheet.quizOnFile',
  undoLastAnswer: 'cribsheet.undoLastAnswer',
  buryFact: 'cribsheet.buryFact',
  suspendFact: 'cribsheet.suspendFact',
  showQuizKeys: 'cribsheet.showQuizKeys',
  endQuiz: 'cribsheet.endQuiz',
  goToTopic: 'cribsheet.goToTopic',
  showNotesAtCursor: 'cribsheet.showNotesAtCursor',
  groupByNote: 'cribsheet.groupByNote',
  groupByService: 'cribsheet.groupByService',
  chooseNotesFolder: 'cribsheet.chooseNotesFolder',
  openSampleNotes: 'cribsheet.openSampleNotes',
  refreshNotes: 'cribsheet.refreshNotes',
  showWhatWasRead: 'cribsheet.showWhatWasRead',
  chooseDoctorRules: 'cribsheet.chooseDoctorRules',
  showLog: 'cribsheet.showLog',
} as const;

export type CommandId = (typeof command)[keyof typeof command];

export const view = {
  topics: 'cribsheet.topics',
} as const;

export const container = 'cribsheet';

/** The webview panel of the quiz, for its serializer and `onWebviewPanel:`. */
export const quizPanel = 'cribsheet.quiz';

/** Keys of `when` clauses. */
export const context = {
  /** One of the kinds of `NotesState`. */
  state: 'cribsheet.state',
  /** `note` or `service`. */
  arrangement: 'cribsheet.arrangement',
} as const;

export type ContextId = (typeof context)[keyof typeof context];

/** `viewItem` of a row that a quiz can be started on. */
export const quizRow = 'cribsheet.quizRow';
