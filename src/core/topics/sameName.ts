/** Words that say whose a thing is, and no more. */
const MAKERS = new Set(['aws', 'amazon']);

function namesOf(label: string): string[] {
  const words = label.replace(/\s\([^()]*\)/g, '').toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.filter((word) => !MAKERS.has(word)).map((word) => word.replace(/s$/, ''));
}

/** `Convertible Reserved Instances` below `Reserved Instances`, `Custom metrics` below `CloudWatch metrics`: a kind of the same thing. */
export function isKindOf(label: string, other: string): boolean {
  const whole = namesOf(other);
  const shared = namesOf(label).map((word) => whole.includes(word));
  return shared.includes(true) && shared.includes(false);
}

/** `Multi Node` below `Multi-Node mode`: the heading has said it; one that joins names (`Public and private IPs`) has more words. */
export function isWithin(label: string, other: string): boolean {
  const [part, whole] = [namesOf(label), namesOf(other)];
  return part.length > 0 && part.length + 1 >= whole.length && part.every((word) => whole.includes(word));
}

/** Whether two labels have a word in common. */
export function sharesWord(label: string, other: string): boolean {
  const words = new Set(other.toLowerCase().match(/[a-z0-9]+/g));
  return label.toLowerCase().match(/[a-z0-9]+/g)?.some((word) => words.has(word)) === true;
}

/** Whether a label is written like a name of its own: `EMRFS`, `StackSet`. */
export function isWrittenAsName(label: string): boolean {
  return label.length >= 4 && /^[A-Z0-9]{2}|[a-z][A-Z]/.test(label);
}

/** Whether a label begins with all of another that is written like a name: `EMRFS permissions` and `EMRFS`. */
export function bearsName(label: string, name: string): boolean {
  return label.startsWith(`${name} `) && isWrittenAsName(name);
}
