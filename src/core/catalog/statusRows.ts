import type { StatusRow } from './catalogFile';
import { labelKey } from './labelIndex';
import type { EntityStatus, FormerName, Notice } from './status';

const CURRENT: EntityStatus = { kind: 'current' };

/** What became of an entity last. */
export function statusOf([latest]: readonly StatusRow[]): EntityStatus {
  if (latest === undefined) return CURRENT;
  const [kind, text] = latest;
  if (kind === 'renamed') return { kind, from: writtenNames(text)[0] ?? text, ...noticeOf(latest) };
  return { kind, successor: text === '' ? undefined : text, ...noticeOf(latest) };
}

const NONE: readonly FormerName[] = [];

export function formerNames(rows: readonly StatusRow[]): readonly FormerName[] {
  if (rows.length === 0) return NONE;
  return rows
    .filter(([kind]) => kind === 'renamed')
    .flatMap((row) => writtenNames(row[1]).map((name) => ({ name, ...noticeOf(row) })));
}

const writtenNames = (text: string): string[] => text.split(';');

const noticeOf = ([, , date, source]: StatusRow): Notice => ({ date, year: Number(date.slice(0, 4)), source });

/** The former name that the words are; brand, letter case and plural do not count. */
export function findFormerName(written: string, names: readonly FormerName[]): FormerName | undefined {
  if (names.length === 0) return undefined;
  const key = labelKey(written);
  const keys = new Set([key, key.replace(/s$/, ''), key.replace(/^(?:aws|amazon)/, '')]);
  return names.find(({ name }) => keys.has(labelKey(name)));
}
