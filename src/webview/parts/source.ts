import type { SourceLink } from '../../core/present/quizView';
import { linkButton } from '../dom/button';
import type { PageContext } from '../page';

/** `networking.md:49`, which opens the note at that line. */
export function sourceLink({ index, label }: SourceLink, { sends }: PageContext): HTMLElement {
  const link = linkButton(`source-${String(index)}`, label, sends({ kind: 'open', index }));
  link.classList.add('source');
  link.title = 'Open the note at this line';
  return link;
}
