import type { Asked, Session } from '../quiz/session';
import { plainWords } from '../text/inline';
import type { SourceLinks } from './quizLinks';
import { stemWords } from './quizWords';
import type { AskView, LeftOutView, QuizTop } from './quizView';

/** A question that waits for its answer. */
export function askView(session: Session, asked: Asked, links: SourceLinks): AskView {
  const { question, order } = asked;
  const options = question.form === 'choice' ? order.map((index) => plainWords(question.options[index]?.text ?? '')) : [];
  return {
    page: 'ask',
    sequence: session.sequence,
    top: quizTop(session, asked, links),
    stem: stemWords(question.stem),
    form: question.form,
    options,
  };
}

export function leftOutView(session: Session, asked: Asked, links: SourceLinks): LeftOutView {
  return { page: 'leftOut', sequence: session.sequence, top: quizTop(session, asked, links) };
}

/** The line above every question. */
export function quizTop(session: Session, { question }: Asked, links: SourceLinks): QuizTop {
  return {
    where: question.topic,
    position: session.position + 1,
    total: session.queue.length,
    flagged: session.flagged.includes(question.fact),
    note: links.link(question.source),
  };
}
