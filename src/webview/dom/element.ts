export type Child = Node | string | undefined;

/** `true` is an empty attribute, `false` and `undefined` are none. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with attributes and children. Text becomes text nodes, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

export function setAttributes(target: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) target.setAttribute(name, value === true ? '' : value);
  }
}

/** For those who hear the page instead of seeing it. */
export function spoken(text: string): HTMLElement {
  return element('span', { class: 'visually-hidden' }, text);
}
