import type { EmptyView } from '../../core/present/quizView';
import type { ToHost } from '../../protocol/messages';
import { button } from '../dom/button';
import { element } from '../dom/element';
import type { Page, PageContext } from '../page';

type Action = Extract<ToHost['kind'], 'chooseFolder' | 'openSamples' | 'showRead' | 'ready' | 'showLog'>;

const LABELS: Readonly<Record<Action, string>> = {
  chooseFolder: 'Choose notes folder…',
  openSamples: 'Open sample notes',
  showRead: 'Show what was read',
  ready: 'Try again',
  showLog: 'Show log',
};

const OFFERS: Readonly<Record<EmptyView['reason'], readonly [first: Action, second: Action]>> = {
  noNotes: ['chooseFolder', 'openSamples'],
  noFacts: ['showRead', 'chooseFolder'],
  failed: ['ready', 'showLog'],
};

/** Nothing to ask: says why, and offers the way out. */
export function emptyPage({ heading, text, reason }: EmptyView, { sends }: PageContext): Page {
  const [first, second] = OFFERS[reason].map((action, place) =>
    button({
      id: action,
      label: LABELS[action],
      key: place === 0 ? 'Enter' : undefined,
      primary: place === 0,
      press: sends({ kind: action }),
    }),
  );
  return {
    nodes: [
      element('header', { class: 'page-header' }, element('h1', {}, heading), element('p', {}, text)),
      element('div', { class: 'button-row' }, first, second),
    ],
    first,
    keys: { Enter: () => first?.click() },
  };
}
