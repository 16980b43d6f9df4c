// What became of entities: { id: [[kind, former names or successor, date, notice], …] }, the latest first.
import { readTable } from './tables.mjs';
import { byKey } from './typeRules.mjs';

const KINDS = new Set(['renamed', 'closed', 'retired']);

/** { id: former names }: a note still calls the entity by them, so they are names like any other. */
export function formerNames() {
  const names = {};
  for (const [id, kind, text] of readTable('status')) if (kind === 'renamed') (names[id] ??= []).push(...text.split(';'));
  return names;
}

export function statusOf(entities) {
  const ids = new Set(entities.map(({ id }) => id));
  const status = {};
  for (const [id, kind, text, date, source] of readTable('status')) {
    const say = (what) => new Error(`status.txt, "${id}": ${what}`);
    if (!ids.has(id)) throw say('no table has it');
    if (!KINDS.has(kind)) throw say(`it is "${kind}", not renamed, closed or retired`);
    if (kind !== 'renamed' && text !== '' && !ids.has(text)) throw say(`its successor "${text}" is in no table`);
    if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date)) throw say(`"${date}" is no date`);
    (status[id] ??= []).push([kind, text, date, source]);
  }
  for (const rows of Object.values(status)) rows.sort(([, , a], [, , b]) => (a < b ? 1 : -1));
  return byKey(status);
}
