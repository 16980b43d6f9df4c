/**
 * A field that a message itself holds: nothing inherited, nothing computed, so that neither a polluted prototype
 * nor a getter has a say.
 */
export function ownField(message: unknown, name: string): unknown {
  if (typeof message !== 'object' || message === null) return undefined;
  return Object.getOwnPropertyDescriptor(message, name)?.value;
}
