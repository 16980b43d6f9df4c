import type { Entity } from '../catalog/catalog';

/** The product icon for what a topic is about: a service, a concept, or a section of the note's own. */
export function topicIcon(entity: Entity | undefined): string {
  if (!entity) return 'symbol-namespace';
  return entity.kind === 'service' ? 'cloud' : 'symbol-interface';
}
