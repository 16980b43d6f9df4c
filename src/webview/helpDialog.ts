import { iconButton } from './dom/button';
import { element } from './dom/element';

/** What the keys do, in the order in which one meets them; `single` can be turned off. */
const KEYS: readonly { readonly does: string; readonly keys: readonly string[]; readonly single: boolean }[] = [
  { does: 'Choose an option', keys: ['1', '5'], single: true },
  { does: 'Check, continue', keys: ['Enter'], single: false },
  { does: 'Show answer, continue', keys: ['Space'], single: false },
  { does: 'Again, Hard, Good, Easy', keys: ['1', '4'], single: true },
  { does: 'Undo last answer', keys: ['u'], single: true },
  { does: 'Flag this question', keys: ['f'], single: true },
  { does: 'Open note', keys: ['e'], single: true },
  { does: 'Bury until tomorrow', keys: ['b'], single: true },
  { does: 'Suspend this fact', keys: ['s'], single: true },
  { does: 'Leave the answer box', keys: ['Esc'], single: false },
  { does: 'These shortcuts', keys: ['?'], single: true },
];

/** Opens over the page; the focus goes back where it was when it closes. */
export function openHelp(singleKeys: boolean): void {
  if (document.querySelector('dialog[open]')) return;
  const close = iconButton({
    id: 'close',
    label: 'Close',
    icon: 'close',
    press: () => {
      dialog.close();
    },
  });
  close.setAttribute('aria-keyshortcuts', 'Escape');
  close.title = 'Close (Escape)';
  const dialog = element(
    'dialog',
    { class: 'dialog', 'aria-labelledby': 'keys-title' },
    element('div', { class: 'dialog-header' }, element('h2', { id: 'keys-title' }, 'Keyboard shortcuts'), close),
    singleKeys ? undefined : element('p', { class: 'quiet' }, 'Single keys are turned off in the settings.'),
    keyList(singleKeys),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}

function keyList(singleKeys: boolean): HTMLElement {
  const shown = KEYS.filter(({ single }) => singleKeys || !single);
  return element(
    'dl',
    { class: 'keys' },
    ...shown.map(({ does, keys }) =>
      element(
        'div',
        {},
        element('dt', {}, does),
        element('dd', {}, ...keys.flatMap((key, at) => [at === 0 ? undefined : ' – ', element('kbd', {}, key)])),
      ),
    ),
  );
}
