/** Where the reading of notes stands; `kind` is the value of the context key that welcome texts depend on. */
export type NotesState =
  /** Nobody has asked for notes yet. */
  | { readonly kind: 'idle' }
  /** `total` is 0 while files are still being looked for; `facts` are those in the notebook so far. */
  | { readonly kind: 'reading'; readonly done: number; readonly total: number; readonly facts: number }
  | { readonly kind: 'ready' }
  /** Notes were read, and none names an AWS service or states a fact. */
  | { readonly kind: 'noFacts'; readonly notes: number }
  /** The learner has no notes of their own, and why: the notebook holds the samples. */
  | { readonly kind: 'samples'; readonly why: 'noFolder' | 'noNotes' }
  /** No notes at all, not even the samples, and no folder is open. */
  | { readonly kind: 'noFolder' }
  /** No notes at all, not even the samples. */
  | { readonly kind: 'noNotes' }
  | { readonly kind: 'failed'; readonly reason: string };
