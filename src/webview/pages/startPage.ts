import type { StartView } from '../../core/present/quizView';
import { button, iconButton } from '../dom/button';
import { element, type Child } from '../dom/element';
import type { Page, PageContext } from '../page';
import { notice } from '../parts/notice';
import { drawRows } from '../parts/rows';
import { groupSegments } from '../parts/segments';

/** What is due, and every other way into a quiz. */
export function startPage(view: StartView, context: PageContext): Page {
  const buttons = startButtons(view, context);
  const [first] = buttons;
  const settings = iconButton({
    id: 'settings',
    label: 'Settings',
    icon: 'gear',
    press: context.sends({ kind: 'settings' }),
  });
  return {
    wide: true,
    nodes: [
      element(
        'header',
        { class: 'page-header' },
        element('h1', {}, view.heading),
        element('div', { class: 'tools' }, settings),
        element('p', { class: 'quiet' }, view.resume ?? view.detail),
      ),
      element('div', { class: 'button-row' }, ...buttons),
      ...(view.samples ? [samplesNotice(context)] : []),
      element('div', { class: 'columns' }, bySection(view, context), practiceSection(view, context)),
    ],
    first,
    keys: { Enter: () => first?.click(), ' ': () => first?.click() },
  };
}

/** A session that was left open comes first; then what there is to start. */
function startButtons({ resume, buttons }: StartView, { sends }: PageContext): HTMLButtonElement[] {
  const starts = buttons.map(({ scope, label }, place) => {
    const primary = place === 0 && resume === undefined;
    return button({
      id: `start-${scope}`,
      label,
      key: primary ? 'Enter' : undefined,
      primary,
      press: sends({ kind: 'start', scope }),
    });
  });
  if (resume === undefined) return starts;
  const goOn = button({
    id: 'resume',
    label: 'Resume',
    key: 'Enter',
    primary: true,
    press: sends({ kind: 'resume' }),
  });
  return [goOn, ...starts];
}

function samplesNotice({ sends }: PageContext): HTMLElement {
  const choose = button({
    id: 'chooseFolder',
    label: 'Choose notes folder…',
    press: sends({ kind: 'chooseFolder' }),
  });
  return notice('info', element('p', {}, 'These are the sample notes. Your own take their place as soon as there are any.'), element('div', { class: 'button-row' }, choose));
}

function bySection({ groupBy, rows }: StartView, context: PageContext): HTMLElement | undefined {
  if (rows.length === 0) return undefined;
  // Before the first quiz there is no recall to be shown.
  const known = rows.some(({ recall }) => recall !== undefined);
  return section(
    'by',
    `Quiz by ${groupBy}`,
    groupSegments(groupBy, context),
    known ? element('div', { class: 'row-heads', 'aria-hidden': 'true' }, 'Recall') : undefined,
    drawRows(rows, known ? 'recall' : 'simple', context),
  );
}

function practiceSection({ practice }: StartView, context: PageContext): HTMLElement | undefined {
  if (practice.length === 0) return undefined;
  return section('practice', 'More practice', undefined, drawRows(practice, 'simple', context));
}

function section(id: string, title: string, beside: Child, ...children: readonly Child[]): HTMLElement {
  const header = element('div', { class: 'section-header' }, element('h2', { id }, title), beside);
  return element('section', { class: 'section', 'aria-labelledby': id }, header, ...children);
}
