/** Those that people type. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rarr: '→',
  ndash: '–',
  mdash: '—',
};

/** The character that an HTML entity (`&amp;`) at an offset stands for, and how long the entity is. */
export function readEntity(source: string, at: number): { readonly char: string; readonly length: number } | undefined {
  const [whole = '', name = ''] = /^&([a-z]{2,6});/i.exec(source.slice(at, at + 8)) ?? [];
  const char = ENTITIES[name.toLowerCase()];
  return char === undefined ? undefined : { char, length: whole.length };
}
