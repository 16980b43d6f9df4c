import type { NoteIndex, NoteSource } from '../core/notebook/noteIndex';

/** What a worker is started with. */
export interface WorkerStart {
  /** Of the built `catalog.json`. */
  readonly catalogPath: string;
}

/** Each is answered once, in order. */
export type ToWorker = NoteSource;

export type FromWorker =
  /** The catalogue is read. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'index'; readonly index: NoteIndex }
  /** The note could not be indexed; the worker goes on. */
  | { readonly kind: 'failed'; readonly reason: string };
