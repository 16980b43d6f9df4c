import type { Source } from '../quiz/question';
import type { Session } from '../quiz/session';
import { answeredView } from './quizAnswered';
import { askView, leftOutView } from './quizAsk';
import type { QuizContext } from './quizContext';
import { gradeView } from './quizGrade';
import { SourceLinks } from './quizLinks';
import { summaryView } from './quizSummary';
import type { QuizView } from './quizView';

/** A page of the quiz, and the places that its links stand for, by index. */
export interface Page {
  readonly view: QuizView;
  readonly links: readonly Source[];
}

/** The page that a session stands on. */
export function sessionPage(session: Session, context: QuizContext): Page {
  const links = new SourceLinks();
  const view = viewOf(session, context, links);
  return { view, links: links.sources };
}

function viewOf(session: Session, context: QuizContext, links: SourceLinks): QuizView {
  const asked = session.queue[session.position];
  if (!asked || session.phase.kind === 'done') return summaryView(session, context, links);
  switch (session.phase.kind) {
    case 'ask':
      return askView(session, asked, links);
    case 'grade':
      return gradeView(session, asked, context, links);
    case 'answered':
      return answeredView(session, asked, session.phase.answer, context, links);
    case 'leftOut':
      return leftOutView(session, asked, links);
  }
}
