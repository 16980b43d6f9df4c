import type { AskView } from '../../core/present/quizView';
import { iconButton } from '../dom/button';
import { element } from '../dom/element';
import type { PageContext } from '../page';
import { openMenu } from './moreActions';

/** The line above every question: where it belongs, how far the session is, and what can be done with the question. */
export function quizTop({ sequence, top }: Pick<AskView, 'sequence' | 'top'>, { sends, singleKeys }: PageContext): HTMLElement {
  const where = top.where.join(' › ');
  const position = String(top.position);
  const total = String(top.total);
  const key = (name: string) => (singleKeys ? name : undefined);
  return element(
    'header',
    { class: 'quiz-top' },
    element('p', { class: 'crumbs', title: where }, where),
    element('p', { class: 'number' }, `${position} of ${total}`),
    element(
      'div',
      { class: 'tools' },
      iconButton({
        id: 'open',
        label: 'Open note',
        icon: 'goToFile',
        key: key('e'),
        press: sends({ kind: 'open', index: top.note.index }),
      }),
      iconButton({
        id: 'flag',
        label: 'Flag this question',
        icon: 'flag',
        key: key('f'),
        pressed: top.flagged,
        press: sends({ kind: 'flag', sequence }),
      }),
      iconButton({ id: 'more', label: 'More actions', icon: 'more', press: openMenu }),
    ),
    element('progress', {
      class: 'progress',
      value: String(top.position - 1),
      max: total,
      'aria-label': `Question ${position} of ${total}`,
    }),
  );
}
