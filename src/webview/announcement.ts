import type { AnsweredView, AskView, QuizView } from '../core/present/quizView';
import type { ToHost } from '../protocol/messages';
import { wordsText } from './dom/words';

/** What is said when a page opens, for those who hear it. @param last what the learner did before */
export function announcementOf(view: QuizView, before: QuizView | undefined, last: ToHost['kind'] | undefined): string {
  switch (view.page) {
    case 'reading':
      return 'Reading your notes';
    case 'empty':
    case 'start':
      return '';
    case 'ask':
      return moved(view, last);
    case 'answered':
      return outcomeOf(view, before);
    case 'grade':
      return `Answer: ${wordsText(view.answer)}`;
    case 'leftOut':
      return 'The note changed while you read. This question was left out.';
    case 'summary':
      return `Session finished: ${view.heading}.`;
  }
}

/** Why another question has come, where that is not plain. */
function moved({ top }: AskView, last: ToHost['kind'] | undefined): string {
  const question = `Question ${String(top.position)} of ${String(top.total)}.`;
  switch (last) {
    case 'undo':
      return `Undone. ${question}`;
    case 'bury':
      return `Buried until tomorrow. ${question}`;
    case 'suspend':
      return `Suspended. ${question}`;
    default:
      return '';
  }
}

function outcomeOf(view: AnsweredView, before: QuizView | undefined): string {
  // What could not be saved is an alert of its own.
  if (view.save.kind === 'failed') return '';
  if (before?.page === 'answered' && before.sequence === view.sequence && before.save.kind === 'failed') return 'Saved';
  const { kind, heading, detail } = view.verdict;
  const right = kind === 'wrong' || kind === 'nearly' ? rightAnswer(view) : '';
  return `${heading}. ${right === '' ? detail : right}`;
}

function rightAnswer({ outcomes, compare }: AnsweredView): string {
  const option = outcomes.find(({ role }) => role === 'right');
  if (option) return `The right answer is ${sentence(wordsText(option.words))}`;
  return compare ? `The note says ${sentence(wordsText(compare.note))}` : '';
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
