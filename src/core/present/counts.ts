/** `1 fact`, `14 facts`: a count with its noun. */
export function counted(count: number, noun: string): string {
  return `${String(count)} ${count === 1 ? noun : `${noun}s`}`;
}
