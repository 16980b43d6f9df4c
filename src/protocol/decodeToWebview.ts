import type { QuizView } from '../core/present/quizView';
import type { ToWebview } from './messages';
import { ownField } from './ownField';

const PAGES: Readonly<Record<QuizView['page'], true>> = {
  reading: true,
  empty: true,
  start: true,
  ask: true,
  answered: true,
  grade: true,
  leftOut: true,
  summary: true,
};

/**
 * A message of the extension, which is the trusted side: what matters is to tell its messages from those that other
 * scripts post to the same window, not to check every field of a view.
 */
export function decodeToWebview(message: unknown): ToWebview | undefined {
  const kind = ownField(message, 'kind');
  if (kind === 'help') return { kind };
  const view = ownField(message, 'view');
  const singleKeys = ownField(message, 'singleKeys');
  if (kind !== 'view' || !isView(view) || typeof singleKeys !== 'boolean') return undefined;
  return { kind, view, singleKeys };
}

function isView(value: unknown): value is QuizView {
  const page = ownField(value, 'page');
  return typeof page === 'string' && Object.hasOwn(PAGES, page);
}
