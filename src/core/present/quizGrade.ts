import type { Asked, Session } from '../quiz/session';
import { plainWords } from '../text/inline';
import { waitWords } from './durations';
import { quizTop } from './quizAsk';
import type { QuizContext } from './quizContext';
import type { SourceLinks } from './quizLinks';
import { stemWords } from './quizWords';
import { whyOf } from './quizWhy';
import type { GradeView } from './quizView';

/** A recall question with its answer shown. */
export function gradeView(session: Session, asked: Asked, context: QuizContext, links: SourceLinks): GradeView {
  const { question } = asked;
  const [again, hard, good, easy] = context.review.intervals(question.fact, context.now, context.offset);
  return {
    page: 'grade',
    sequence: session.sequence,
    top: quizTop(session, asked, links),
    stem: stemWords(question.stem),
    answer: plainWords(question.form === 'recall' ? question.answer : question.why),
    why: whyOf(question, context, links),
    intervals: [waitWords(again), waitWords(hard), waitWords(good), waitWords(easy)],
  };
}
