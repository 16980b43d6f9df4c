import type { Uri } from 'vscode';
import type { PathTest } from '../../core/text/glob';

export interface NoteFile {
  readonly uri: Uri;
  /** Below its root, with `/`. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970, or whatever else the file system counts up. */
  readonly mtime: number;
}

export interface LeftOut {
  /** For people. */
  readonly place: string;
  /** Stands behind `because`: `access is denied`. */
  readonly reason: string;
}

export interface Listing {
  readonly files: readonly NoteFile[];
  /** Why the root could not be read; undefined where it was. */
  readonly problem: string | undefined;
  readonly leftOut: readonly LeftOut[];
}

/** Which paths below a root are notes; `exclude` is also asked about folders. */
export interface NotePatterns {
  readonly include: PathTest;
  readonly exclude: PathTest;
}

/** Where notes lie. Never written to. */
export interface NoteStore {
  /** All notes below a folder; a root that is a file is listed alone. Does not reject. */
  list(root: Uri, patterns: NotePatterns): Promise<Listing>;
  /** Rejects where the file cannot be read. */
  read(file: Uri): Promise<string>;
}
