import type { Dimension } from '../../facts/fact';

/** `1,000`, `0.5`: digits in groups of three, the same on every machine. */
export function numberText(value: number): string {
  const [whole = '', fraction] = String(Math.round(value * 1000) / 1000).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

const PLURAL = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'byte']);

/** `15 minutes`, `1 day`, `512 MB`, `99.9%`; a count or a port is its number alone, the stem names what is counted. */
export function quantityText(value: number, unit: string, dimension: Dimension): string {
  const number = numberText(value);
  if (dimension === 'count' || dimension === 'port') return number;
  if (unit === '%') return `${number}%`;
  return `${number} ${unitText(unit, value)}`;
}

/** A unit after a number: `minutes`, `minute` after 1, `MB`. */
export function unitText(unit: string, value: number): string {
  return PLURAL.has(unit) && value !== 1 ? `${unit}s` : unit;
}
