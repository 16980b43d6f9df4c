import type { FactView } from '../quizIndex';

/** Whether the fact says what its subject is, not something about it. */
export function isDefinition({ noted: { fact }, predicate, subject }: FactView): boolean {
  if (fact.cells !== undefined || subject.broad) return false;
  if (predicate.kind !== 'noun' && predicate.kind !== 'verb') return false;
  if (subject.from === 'lead') return true;
  const says = fact.text.length - predicate.text.length;
  // `Lambda: runs code …` under `Lambda`, or `Lambda is a service that …`.
  return (fact.lead !== undefined && says > 0) || /^(?:is|are) (?:an?|the|one)\b/.test(predicate.text);
}
