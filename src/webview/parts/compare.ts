import type { AnsweredView } from '../../core/present/quizView';
import type { InlineNode } from '../../core/text/inline';
import { element } from '../dom/element';
import { drawWords } from '../dom/words';

/** A typed answer beside the note's; what was missing is underlined. */
export function drawCompare({ wrote, note }: NonNullable<AnsweredView['compare']>): HTMLElement {
  return element(
    'dl',
    { class: 'compare' },
    element('dt', {}, 'You wrote'),
    element('dd', {}, wrote === '' ? element('span', { class: 'quiet' }, 'Nothing') : wrote),
    element('dt', {}, 'The note says'),
    element('dd', {}, ...note.map(missing)),
  );
}

/** The view sets off missing words as strong. */
function missing(node: InlineNode): Node {
  const [drawn] = drawWords([node]);
  if (node.kind === 'strong') return element('ins', {}, ...drawWords(node.children));
  return drawn ?? document.createTextNode('');
}
