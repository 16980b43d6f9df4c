import { displayName } from '../language/displayName';
import { isPropertyLabel } from '../language/labels';
import type { FactView } from '../factView';
import type { QuizIndex } from '../quizIndex';

/** The thing whose property a fact gives: its subject, or what stands above where the subject is itself the property. */
export function ownerOf(view: FactView, index: QuizIndex): string | undefined {
  const { subject } = view;
  if (subject.entity !== undefined) return subject.broad ? undefined : subject.name;
  if (subject.from !== 'lead') return subject.broad || isPropertyLabel(subject.name) ? undefined : subject.name;
  const above = index.above(view);
  if (above === undefined || above.broad) return undefined;
  return displayName(above.name);
}
