/**
 * Whether the words of a mention are written as a name: `IoT events` may be events of any things, and `app streams` the
 * streams of any app.
 */
export function isWrittenAsName(words: string): boolean {
  return /^(?:AWS|Amazon) |\b[A-Z][^\s-]*(?: [\d.]+)?$/.test(words);
}
