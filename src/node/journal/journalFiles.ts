/** What the journal asks of a file system: little enough that tests can make each call fail. */
export interface JournalFiles {
  /** Makes one folder whose parent exists; all is well where it was there already. */
  makeFolder(path: string): Promise<void>;
  /** Makes the entries of a folder durable. */
  syncFolder(path: string): Promise<void>;
  /** Makes a file for appending; rejects where the name is taken. */
  create(path: string): Promise<AppendFile>;
  /** Entries of a folder; none where it does not exist. */
  list(path: string): Promise<readonly FolderEntry[]>;
  /** Size in bytes and time of the last change. */
  stat(path: string): Promise<FileStamp>;
  /** The first `limit` bytes. */
  read(path: string, limit: number): Promise<Uint8Array>;
}

export interface AppendFile {
  /** One write at the end of the file; how many bytes it took, which on a full disk is fewer than given. */
  write(bytes: Uint8Array): Promise<number>;
  /** Makes what was written durable. */
  sync(): Promise<void>;
  /** Whether the file still has a name, that is, was not deleted under us. */
  isLinked(): Promise<boolean>;
  close(): Promise<void>;
}

export interface FolderEntry {
  readonly name: string;
  /** Links, pipes and devices are `other`: they are never followed or opened. */
  readonly kind: 'file' | 'folder' | 'other';
}

export interface FileStamp {
  readonly size: number;
  readonly changed: number;
}
