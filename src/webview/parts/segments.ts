import type { GroupBy } from '../../core/present/quizView';
import { element, spoken } from '../dom/element';
import type { PageContext } from '../page';

const GROUPS: readonly (readonly [by: GroupBy, label: string])[] = [
  ['topic', 'Topic'],
  ['service', 'Service'],
  ['note', 'Note'],
];

/** What the rows of the start page stand for: real radios, drawn as one control. */
export function groupSegments(chosen: GroupBy, { sends }: PageContext): HTMLElement {
  const legend = element('legend', {}, spoken('Group by'));
  return element(
    'fieldset',
    { class: 'segments' },
    legend,
    ...GROUPS.map(([by, label]) => {
      const input = element('input', { type: 'radio', name: 'by', 'data-id': `by-${by}` });
      input.checked = by === chosen;
      input.addEventListener('change', sends({ kind: 'groupBy', by }));
      return element('label', {}, input, element('span', {}, label));
    }),
  );
}
