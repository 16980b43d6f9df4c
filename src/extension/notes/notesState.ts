/** Where the reading of notes stands; `kind` is the value of the context key that welcome texts depend on. */
export type NotesState =
  /** Nobody has asked for notes yet. */
  | { readonly kind: 'idle' }
  /** `total` is 0 while files are still being looked for; `facts` are those in the notebook so far. */
  | { readonly kind: 'reading'; readonly done: number; readonly total: number; readonly facts: number }
  | { readonly kind: 'ready' }
  /** The learner has no notes of their own: the notebook holds the samples. */
  | { readonly kind: 'samples' }
  /** No notes at all, and no folder is open. */
  | { readonly kind: 'noFolder' }
  | { readonly kind: 'noNotes' }
  | { readonly kind: 'failed'; readonly reason: string };
