import type { NoteLink } from './noteLinks';

/**
 * The files that a link may mean, likeliest first: as it is written; with the ending that site generators leave away
 * (`vpc`, `vpc/`) or put another in place of (`vpc.html`).
 */
export function candidatePaths(path: string, form: NoteLink['form']): string[] {
  const bare = path.replace(/\/+$/, '');
  if (bare === '' || /^(?:\.{1,2}\/)*\.{1,2}$/.test(bare)) return [path];
  const page = /\.html?$/i.exec(bare);
  if (page) return [path, `${bare.slice(0, page.index)}.md`];
  const hasEnding = /\.[a-z0-9]{1,8}$/i.test(bare);
  return hasEnding || form === 'image' ? [path] : [path, `${bare}.md`];
}
