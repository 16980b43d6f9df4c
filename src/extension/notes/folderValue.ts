/** What an entry of `cribsheet.notes.folders` means. */
export type FolderValue =
  | { readonly kind: 'absolute'; readonly path: string }
  /** A whole address, for folders that are on no disk of this computer. */
  | { readonly kind: 'address'; readonly uri: string }
  /** Below the home folder; empty for the folder itself. */
  | { readonly kind: 'home'; readonly path: string }
  /** Below a workspace folder. */
  | { readonly kind: 'relative'; readonly path: string };

/** Undefined for an empty entry. */
export function folderValue(entry: string): FolderValue | undefined {
  const text = entry.trim();
  if (text === '') return undefined;
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(text)) return { kind: 'address', uri: text };
  if (text === '~' || /^~[/\\]/.test(text)) return { kind: 'home', path: text.slice(2) };
  if (/^(?:[/\\]|[a-z]:[/\\])/i.test(text)) return { kind: 'absolute', path: text };
  return { kind: 'relative', path: text };
}
