import type { Asked, Session } from '../quiz/session';
import { plainWords, stemWords } from './quizWords';
import type { AskView, LeftOutView, QuizTop } from './quizView';

/** A question that waits for its answer. */
export function askView(session: Session, { question, order }: Asked): AskView {
  const options = question.form === 'choice' ? order.map((index) => plainWords(question.options[index]?.text ?? '')) : [];
  return {
    page: 'ask',
    sequence: session.sequence,
    top: quizTop(session),
    stem: stemWords(question.stem),
    form: question.form,
    options,
  };
}

export function leftOutView(session: Session): LeftOutView {
  return { page: 'leftOut', sequence: session.sequence, top: quizTop(session) };
}

/** The line above every question. */
export function quizTop(session: Session): QuizTop {
  const question = session.queue[session.position]?.question;
  return {
    where: question?.topic ?? [],
    position: session.position + 1,
    total: session.queue.length,
    flagged: question !== undefined && session.flagged.includes(question.fact),
  };
}
