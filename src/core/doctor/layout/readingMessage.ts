import type { Outline } from '../../outline/outline';
import { plainText } from '../../text/plain';
import type { NoteText } from '../noteText';
import { neededShifts } from './indentation';
import type { Reading, Section, ToldRepair } from './reading';

/** How Cribsheet reads the first of some lines, how Markdown shows it, and what would make the two agree. */
export function readingMessage(reading: Reading, text: NoteText): string {
  const { others } = reading;
  const last = others.at(-1);
  const further = last ? ` (and ${others.length === 1 ? 'one more place, line' : `${String(others.length)} more places up to line`} ${String(last.line + 1)})` : '';
  return `${sentence(reading, text)}${further}.`;
}

function sentence({ first, section }: Reading, { outline, lines }: NoteText): string {
  switch (first.rule) {
    case 'over-indented-item':
      return 'Cribsheet reads this as a list item, and Markdown shows it as code or as text: indent it less';
    case 'under-indented-item':
    case 'bullets-under-number':
      return `Cribsheet reads this item as a part of ${itemAbove(first, section, outline)}, and Markdown shows it beside that: indent it ${by(shift())}`;
    case 'under-indented-text':
      return `Cribsheet reads this as a part of ${itemAbove(first, section, outline)}, and Markdown shows it behind the list: indent it ${by(shift())}`;
    case 'list-goes-on':
      return 'Cribsheet reads this list as going on after what stands before it, and Markdown shows a new one: indent what stands between';
    case 'loose-table':
      return 'Cribsheet reads this as a table, and Markdown shows it as text or as code: begin all of its lines where the text around it begins';
    case 'heading-in-list':
      return 'Cribsheet reads this heading as one of the note, and Markdown shows it in the list above: remove its indentation';
    case 'foreign-marker':
      return `Cribsheet reads “${/[^\s>]/.exec(lines[first.line] ?? '')?.[0] ?? ''}” as the marker of a list item, and Markdown shows it as text: write “-” instead`;
    case 'number-after-text':
      return 'Cribsheet reads this as a list item, and Markdown shows it in the text above: put an empty line before it';
    case 'title-after-item':
      return 'Cribsheet reads this as a title below the list, and Markdown shows it in the text of the item above: put an empty line before it';
    case 'unmarked-items':
      return 'Cribsheet reads these lines as a list, and Markdown shows them as one paragraph: put “- ” before each';
    case 'marker-without-space':
      return 'Cribsheet reads this as a list item, and Markdown shows it as text: put a space after its marker, should it be one';
    case 'heading-without-space':
      return 'Cribsheet reads this as a heading, and Markdown shows it as text: put a space after “#”, should it be one';
    case 'unclosed-fence':
      return 'Cribsheet ends this code block where text begins again, and Markdown goes on with it: put its mark on a line after it, or remove it';
  }

  function shift(): number {
    return neededShifts(outline, lines, section).get(first.line) ?? 0;
  }
}

const by = (columns: number): string => (columns > 0 ? `by ${String(columns)} more column${columns === 1 ? '' : 's'}` : 'more');

/** Longer words of an item are cut. */
const LONGEST = 40;

function itemAbove({ line }: ToldRepair, { firstBlock, endBlock }: Section, { blocks }: Outline): string {
  const block = blocks.slice(firstBlock, endBlock).find(({ start }) => start === line);
  const item = block && blocks[block.parent];
  const text = block && blocks[block.parent + 1];
  const words = item && text?.start === item.start ? plainText(text.content[0] ?? '').text.replace(/[\s:()]+$/, '') : '';
  if (words === '') return 'the item above';
  return `“${words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words}”`;
}
