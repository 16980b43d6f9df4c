import { isOwnText } from '../predicate';
import type { FactView } from '../factView';

/** Whether the fact says what its subject is, not something about it. */
export function isDefinition(view: FactView): boolean {
  const { noted: { fact }, predicate, subject } = view;
  // `Findings: high; medium; low` says what belongs to its subject.
  if (fact.cells !== undefined || subject.broad || fact.body.split('; ').length > 2) return false;
  if (predicate.kind === 'fragment') return false;
  if (isOwnText(view)) return true;
  if (predicate.kind !== 'noun' && predicate.kind !== 'verb') return false;
  return /^(?:is|are) (?:an?|the|one)\b/.test(predicate.text);
}
