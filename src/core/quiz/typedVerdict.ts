/** `slip` is right but spelled otherwise in the note; `nearly` has the heart of a term but not all of it. */
export type TypedVerdict = 'right' | 'slip' | 'nearly' | 'wrong';
