/**
 * Remembers what was computed from the lines of a file for as long as the caller keeps that array.
 * An editor makes a new array for each version of a document, so that nothing here is ever stale.
 */
export function perFile<T>(compute: (lines: readonly string[]) => T): (lines: readonly string[]) => T {
  const known = new WeakMap<readonly string[], { readonly value: T }>();
  return (lines) => {
    const held = known.get(lines) ?? { value: compute(lines) };
    known.set(lines, held);
    return held.value;
  };
}
