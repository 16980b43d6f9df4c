import type { Session } from '../quiz/session';
import { summarize, type Summary } from '../quiz/summary';
import { plainWords } from '../text/inline';
import type { QuizContext } from './quizContext';
import type { SourceLinks } from './quizLinks';
import type { SummaryView } from './quizView';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The page after the last question. */
export function summaryView(session: Session, context: QuizContext, links: SourceLinks): SummaryView {
  const summary = summarize(session);
  return {
    page: 'summary',
    sequence: session.sequence,
    heading: `${String(summary.right)} of ${String(summary.total)} right`,
    details: detailsOf(session, summary, context),
    topics: topicsOf(summary),
    readAgain: summary.missed.map((question) => ({ words: plainWords(question.why), source: links.link(question.source) })),
    buttons: buttonsFor(summary, context),
  };
}

function detailsOf(session: Session, { took }: Summary, context: QuizContext): string[] {
  const details = [`${String(Math.max(1, Math.round(took / MINUTE)))} min in all`];
  const tomorrow = backTomorrow(session, context);
  if (tomorrow > 0) details.push(`${String(tomorrow)} back tomorrow`);
  return details;
}

function backTomorrow(session: Session, { review, now, offset }: QuizContext): number {
  const facts = new Set(session.answers.map((answer) => answer.fact));
  return [...facts].filter((fact) => review.wait(fact, now, offset) === DAY).length;
}

function topicsOf({ first }: Summary): SummaryView['topics'] {
  const topics = new Map<string, { label: string; right: number; total: number }>();
  for (const { question, answer } of first) {
    const label = question.topic[0] ?? question.source.name;
    const row = topics.get(label) ?? { label, right: 0, total: 0 };
    topics.set(label, { label, right: row.right + (answer.grade > 1 ? 1 : 0), total: row.total + 1 });
  }
  return [...topics.values()].sort((a, b) => b.total - a.total);
}

function buttonsFor({ missed }: Summary, { due }: QuizContext): SummaryView['buttons'] {
  const again = missed.length > 0 ? [{ action: 'again' as const, label: missed.length === 1 ? 'Ask it again' : `Ask the ${String(missed.length)} again` }] : [];
  const done = { action: 'done' as const, label: 'Done' };
  return due > 0 ? [{ action: 'more', label: `Next ${String(due)} due` }, ...again, done] : [done, ...again];
}
