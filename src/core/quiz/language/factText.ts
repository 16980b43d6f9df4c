import type { Fact } from '../../facts/fact';
import { tidy } from './statement';

/** A statement as questions show it: its own words; a row of a table as `Header: cell; Header: cell`, without its pipes. */
export function factText({ text, cells }: Pick<Fact, 'text' | 'cells'>): string {
  if (cells === undefined) return text;
  return cells
    .filter((cell) => tidy(cell.text) !== '')
    .map(({ header, text: cell }) => (tidy(header) === '' ? tidy(cell) : `${tidy(header)}: ${tidy(cell)}`))
    .join('; ');
}
