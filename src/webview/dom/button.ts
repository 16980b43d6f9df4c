import { element } from './element';
import { icon, type IconName } from './icon';
import { keyCap, shortcutName, type Key } from './shortcut';

export interface ButtonOptions {
  /** Finds the button again after the page was drawn anew. */
  readonly id: string;
  readonly label: string;
  /** Shown on it; undefined where it has none, or none is wanted. */
  readonly key?: Key | undefined;
  readonly primary?: boolean;
  /** Undefined for the button that submits its form. */
  readonly press?: () => void;
}

export function button({ id, label, key, primary = false, press }: ButtonOptions): HTMLButtonElement {
  const made = element(
    'button',
    {
      type: press ? 'button' : 'submit',
      class: primary ? 'button button-primary' : 'button',
      'data-id': id,
      'aria-keyshortcuts': key && shortcutName(key),
    },
    label,
    key && keyCap(key),
  );
  if (press) made.addEventListener('click', press);
  return made;
}

export interface IconButtonOptions {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  readonly key?: Key | undefined;
  /** Of a button that is on or off. */
  readonly pressed?: boolean;
  readonly press: (button: HTMLButtonElement) => void;
}

export function iconButton({ id, label, icon: name, key, pressed, press }: IconButtonOptions): HTMLButtonElement {
  const made = element(
    'button',
    {
      type: 'button',
      class: 'icon-button',
      'data-id': id,
      'aria-label': label,
      title: key === undefined ? label : `${label} (${key})`,
      'aria-keyshortcuts': key && shortcutName(key),
      'aria-pressed': pressed === undefined ? undefined : String(pressed),
    },
    icon(name),
  );
  made.addEventListener('click', () => {
    press(made);
  });
  return made;
}

/** Looks like a link and acts: links of its own make the editor scroll. */
export function linkButton(id: string, label: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'link-button', 'data-id': id }, label);
  made.addEventListener('click', press);
  return made;
}
