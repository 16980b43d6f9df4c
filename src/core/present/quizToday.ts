import { encodeScope, type QuizScope } from '../quiz/scope';
import type { ReviewState } from '../review/reviewState';
import { counted } from './counts';
import { comesBack } from './durations';
import type { StartView } from './quizView';

/** What there is to do today. */
export interface Today {
  /** Every fact that may be asked, by its id. */
  readonly ids: readonly string[];
  readonly due: number;
  /** New ones that fit into the day's share and can be asked. */
  readonly fresh: number;
  /** All new ones. */
  readonly unseen: number;
  /** How many of them can be learned beyond the day's share, which they do not exceed. */
  readonly learn: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** What a fact takes with its answer read, in minutes. */
const MINUTES_EACH = 0.6;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

type TodayPart = Pick<StartView, 'heading' | 'detail' | 'buttons'>;

/** Heading, detail and buttons of the start page. */
export function todayPart(today: Today, review: ReviewState, now: number, offset: number): TodayPart {
  const { due, fresh } = today;
  const total = due + fresh;
  if (total === 0) return nothingDue(today, review, now, offset);
  const parts = [due > 0 ? `${String(due)} due` : '', fresh > 0 ? `${String(fresh)} new` : '', `about ${counted(Math.max(1, Math.round(total * MINUTES_EACH)), 'minute')}`];
  const dueOnly = due > 0 && fresh > 0 ? [button('due', 'Due only')] : [];
  return {
    heading: `${counted(total, 'fact')} for today`,
    detail: parts.filter((part) => part !== '').join(' · '),
    buttons: [button('today', 'Start quiz'), ...dueOnly],
  };
}

/** `Next: 8 facts tomorrow, Tuesday. 12 facts are still new.` */
function nothingDue({ ids, unseen, learn }: Today, review: ReviewState, now: number, offset: number): TodayPart {
  const still = learn === 0 ? '' : unseen === 1 ? '1 fact is still new.' : `${String(unseen)} facts are still new.`;
  return {
    heading: 'Nothing due',
    detail: [nextDue(ids, review, now, offset), still].filter((part) => part !== '').join(' '),
    buttons: [...(learn > 0 ? [button('new', `Learn ${counted(learn, 'new fact')}`)] : []), button('practice', 'Practice anyway')],
  };
}

function nextDue(ids: readonly string[], review: ReviewState, now: number, offset: number): string {
  let first = Infinity;
  let count = 0;
  let due = 0;
  for (const id of ids) {
    const wait = review.wait(id, now, offset);
    if (wait === 0 || wait > first) continue;
    count = wait === first ? count + 1 : 1;
    first = wait;
    due = review.memory(id)?.due ?? now;
  }
  if (count === 0) return '';
  const weekday = first >= DAY && first <= 6 * DAY ? `, ${WEEKDAYS[weekdayOf(due, offset)] ?? ''}` : '';
  return `Next: ${counted(count, 'fact')} ${comesBack(first)}${weekday}.`;
}

/** 0 is Sunday; the first of January 1970 was a Thursday. */
function weekdayOf(time: number, offset: number): number {
  return (Math.floor((time + offset * MINUTE) / DAY) + 4) % 7;
}

function button(kind: Extract<QuizScope, { kind: 'today' | 'due' | 'new' | 'practice' }>['kind'], label: string): StartView['buttons'][number] {
  return { scope: encodeScope({ kind }), label };
}
