import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dataFolder, upstreamFolder } from './places.mjs';

/** Rows of a hand-kept table: fields between `|`, lines that begin with `#` are for people. */
export const readTable = (name) => rowsOf(path.join(dataFolder, `${name}.txt`));

/** Rows of a list that `npm run catalog` made. */
export const readUpstream = (name) => rowsOf(path.join(upstreamFolder, `${name}.txt`));

function rowsOf(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|'));
}

/** `a,b` to a list; an empty text to none. */
export const list = (text, separator = ',') => (text === undefined || text === '' ? [] : text.split(separator));

/** The `key=value` fields at the end of a row. */
export function keysOf(fields) {
  return Object.fromEntries(
    fields.map((field) => {
      const at = field.indexOf('=');
      if (at < 1) throw new Error(`not key=value: "${field}"`);
      return [field.slice(0, at), field.slice(at + 1)];
    }),
  );
}
