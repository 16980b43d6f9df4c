import type { Words } from '../../core/text/inline';
import { element } from '../dom/element';
import { drawWords } from '../dom/words';

export function stemHeading(stem: Words): HTMLHeadingElement {
  return element('h1', { class: 'stem' }, ...drawWords(stem));
}
