/** What tells that a file has changed without reading it. */
export interface FileMark {
  readonly name: string;
  readonly size: number;
  readonly mtime: number;
}

export interface FileChanges<File> {
  readonly changed: readonly File[];
  /** Addresses of files that are there no more. */
  readonly removed: readonly string[];
}

/** Compares what was read with what is there now, both by address. */
export function fileChanges<File extends FileMark>(
  known: ReadonlyMap<string, FileMark>,
  found: ReadonlyMap<string, File>,
): FileChanges<File> {
  const changed: File[] = [];
  for (const [address, file] of found) {
    const before = known.get(address);
    const same = before?.name === file.name && before.size === file.size && before.mtime === file.mtime;
    if (!same) changed.push(file);
  }
  return { changed, removed: [...known.keys()].filter((address) => !found.has(address)) };
}
