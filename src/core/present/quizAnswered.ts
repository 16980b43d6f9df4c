import type { Question } from '../quiz/question';
import type { Answer, Asked, Session } from '../quiz/session';
import { plainWords } from '../text/inline';
import { comesBack } from './durations';
import { quizTop } from './quizAsk';
import { compareTyped } from './quizCompare';
import type { QuizContext } from './quizContext';
import type { SourceLinks } from './quizLinks';
import { stemWords } from './quizWords';
import { whyOf } from './quizWhy';
import type { AnsweredView, Outcome, SaveState, Verdict } from './quizView';

/** A question with its answer, what became of it and why. */
export function answeredView(session: Session, asked: Asked, answer: Answer, context: QuizContext, links: SourceLinks): AnsweredView {
  const { question } = asked;
  return {
    page: 'answered',
    sequence: session.sequence,
    top: quizTop(session, asked, links),
    stem: stemWords(question.stem),
    verdict: verdictOf(session, answer, context),
    outcomes: outcomesOf(asked, answer, links),
    compare: compareTyped(question, answer),
    why: whyOf(question, context, links),
    actions: actionsFor(question, answer),
    save: saveState(session),
  };
}

const GRADES = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' } as const;

function verdictOf(session: Session, answer: Answer, context: QuizContext): Verdict {
  const detail = session.pending?.failure === undefined ? returns(answer, context) : 'Not counted until it is saved.';
  switch (answer.outcome) {
    case 'right':
      return { kind: 'right', heading: 'Right', detail: `${spelling(answer)}${detail}` };
    case 'guessed':
      return { kind: 'right', heading: 'Right', detail: asGrade(answer, detail) };
    case 'nearly':
      return { kind: 'nearly', heading: 'Nearly right', detail: asGrade(answer, detail) };
    case 'wrong':
    case 'unknown':
      return { kind: 'wrong', heading: 'Wrong', detail };
    case 'seen':
      return { kind: 'graded', heading: GRADES[answer.grade], detail };
  }
}

/** `Counts as Hard: comes back in 3 days.` */
function asGrade(answer: Answer, detail: string): string {
  return `Counts as ${GRADES[answer.grade]}: ${detail.charAt(0).toLowerCase()}${detail.slice(1)}`;
}

function spelling({ spelled }: Answer): string {
  return spelled === undefined ? '' : `Spelled “${spelled}” in your note. `;
}

/** Before the answer is durable, what it will be. */
function returns(answer: Answer, context: QuizContext): string {
  const wait = answer.wait ?? context.review.intervals(answer.fact, context.now, context.offset)[answer.grade - 1] ?? 0;
  return `Comes back ${comesBack(wait)}.`;
}

function outcomesOf({ question, order }: Asked, { given }: Answer, links: SourceLinks): Outcome[] {
  if (question.form !== 'choice') return [];
  return order.map((index, place) => {
    const option = question.options[index];
    const picked = given.kind === 'option' && given.place === place;
    const elsewhere = option?.elsewhere;
    return {
      words: plainWords(option?.text ?? ''),
      role: roleOf(index === 0, picked),
      because: elsewhere && { words: plainWords(`“${elsewhere.text}”`), source: links.link(elsewhere.source) },
    };
  });
}

function roleOf(right: boolean, picked: boolean): Outcome['role'] {
  if (picked) return right ? 'pickedRight' : 'pickedWrong';
  return right ? 'right' : 'other';
}

function actionsFor(question: Question, { outcome }: Answer): AnsweredView['actions'] {
  switch (outcome) {
    case 'right':
      return ['guessed', 'undo'];
    case 'nearly':
      return ['overrule', 'guessed', 'undo'];
    case 'wrong':
      return question.form === 'typed' ? ['overrule', 'undo'] : ['undo'];
    case 'guessed':
    case 'unknown':
    case 'seen':
      return ['undo'];
  }
}

function saveState({ pending }: Session): SaveState {
  if (pending === undefined) return { kind: 'saved' };
  return pending.failure === undefined ? { kind: 'saving' } : { kind: 'failed', reason: pending.failure };
}
