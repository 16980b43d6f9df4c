/** Where a link leads, read from what is written in it. */
export interface LinkTarget {
  /** Relative to the note’s folder with `/`, decoded; empty for the note itself. For a wiki link the name of a note. */
  readonly path: string;
  /** What stands behind `#`, decoded; empty where nothing does. */
  readonly fragment: string;
}

/** A scheme, the root of a site or disk, another host; or the gap of a template, which something else fills in. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|[/\\~@])|[{}$<>*|"\0]|:\/\//i;

/** Undefined where the target is no file near the note. @param wiki whether it is a wiki link’s, which is not encoded */
export function readTarget(written: string, wiki: boolean): LinkTarget | undefined {
  const whole = written.trim().replaceAll('&amp;', '&').replace(/\\(?=[!-/:-@[-`{-~])/g, '');
  const hash = whole.indexOf('#');
  const address = hash < 0 ? whole : whole.slice(0, hash);
  const query = wiki ? -1 : address.indexOf('?');
  const encoded = query < 0 ? address : address.slice(0, query);
  const path = (wiki ? encoded : decoded(encoded)).replaceAll('\\', '/').trim();
  const fragment = hash < 0 ? '' : decoded(whole.slice(hash + 1)).trim();
  if (ELSEWHERE.test(encoded) || ELSEWHERE.test(path)) return undefined;
  // A query alone leads to the page itself, as the site shows it.
  if (path === '' && (fragment === '' || query >= 0)) return undefined;
  return { path, fragment };
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign that encodes nothing stands for itself.
    return text;
  }
}
