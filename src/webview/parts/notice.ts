import { element, type Child } from '../dom/element';
import { icon, type IconName } from '../dom/icon';

/** A strip with an icon, words, and what can be done. */
export function notice(kind: 'info' | 'warning' | 'error', ...children: readonly Child[]): HTMLElement {
  const icons = { info: 'info', warning: 'warning', error: 'error' } as const satisfies Record<string, IconName>;
  return element(
    'div',
    { class: `notice notice-${kind}`, role: kind === 'error' ? 'alert' : undefined },
    icon(icons[kind]),
    element('div', {}, ...children),
  );
}
