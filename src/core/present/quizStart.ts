import type { NotedFact } from '../notebook/notebook';
import { examinableFacts, studiedNotes } from '../quiz/studied';
import { dueQueue } from '../review/dueQueue';
import { spanWords } from './durations';
import { practiceRows } from './quizPractice';
import { startRows } from './quizStartRows';
import type { StartView } from './quizView';
import { standingsAt } from './standing';
import { todayPart, type Today } from './quizToday';
import type { StartInput } from './startInput';

/** The page that a quiz starts from. Counts are those of the tree and the badge: of examinable facts. */
export function startView(input: StartInput): StartView {
  const { notebook, review, now, offset, groupBy } = input;
  const facts = examinableFacts(notebook);
  return {
    page: 'start',
    ...todayPart(todayOf(facts, input), review, now, offset),
    groupBy,
    rows: startRows(facts, groupBy, notebook, standingsAt(review, now, offset)),
    practice: practiceRows(facts, input),
    resume: resumeLine(input),
    samples: studiedNotes(notebook).some((note) => note.sample),
  };
}

/** New facts are promised only as far as they can be asked; what is due was asked before. */
function todayOf(facts: readonly NotedFact[], { bank, review, now, offset, newPerDay }: StartInput): Today {
  const ids = facts.map(({ fact }) => fact.id);
  const { due } = dueQueue(ids, review, now, { newPerDay: 0, offset });
  const open = facts.filter(({ fact }) => review.memory(fact.id) === undefined && !review.isHidden(fact.id, now));
  const room = Math.max(0, newPerDay - review.startedToday(now, offset));
  const fresh = bank.countAsked(open, room);
  // Looked at only where the page says how many are still new.
  const learn = due.length + fresh > 0 ? 0 : bank.countAsked(open, newPerDay);
  return { ids, due: due.length, fresh, unseen: open.length, learn };
}

/** `You stopped at question 7 of 20 in Networking, 2 hours ago.` */
function resumeLine({ open, now }: StartInput): string | undefined {
  if (!open || open.session.phase.kind === 'done') return undefined;
  const { session, time } = open;
  const where = session.label === '' ? '' : ` in ${session.label}`;
  return `You stopped at question ${String(session.position + 1)} of ${String(session.queue.length)}${where}, ${spanWords(Math.max(0, now - time))} ago.`;
}
