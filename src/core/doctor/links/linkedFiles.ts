import type { NoteText } from '../noteText';
import { candidatePaths } from './candidatePaths';

export type LinkedFile =
  | { readonly kind: 'missing' }
  | { readonly kind: 'folder' }
  /** With its anchors (see `anchorsOf`) where it is a note that was asked for them. */
  | { readonly kind: 'file'; readonly anchors: ReadonlySet<string> | undefined };

/** What the caller knows of the files around a note: the doctor itself opens none. */
export interface LinkedFiles {
  /** At a path relative to the note’s folder; undefined where nobody can tell, and then nothing is reported. */
  at(path: string): LinkedFile | undefined;
  /** Whether the notebook holds a file that a wiki link may mean by this name, with or without its ending. */
  named(name: string): boolean | undefined;
}

export interface WantedFile {
  readonly path: string;
  /** Whether a link leads to a place inside of it. */
  readonly anchors: boolean;
}

/** All paths that `LinkedFiles.at` will be asked for. */
export function wantedFiles(note: NoteText): WantedFile[] {
  const wanted = new Map<string, boolean>();
  for (const { form, target } of note.links) {
    if (form === 'wiki' || form === 'embed') continue;
    for (const path of candidatePaths(target.path)) {
      wanted.set(path, (wanted.get(path) ?? false) || (target.fragment !== '' && isNote(path)));
    }
  }
  return [...wanted].map(([path, anchors]) => ({ path, anchors }));
}

/** Whether `LinkedFiles.named` will be asked. */
export function wantsNames(note: NoteText): boolean {
  return note.links.some(({ form }) => form === 'wiki' || form === 'embed');
}

export function isNote(path: string): boolean {
  return /\.(?:md|markdown|mdx)$/i.test(path);
}
