import assert from 'node:assert/strict';
import { folderValue } from '../../../src/extension/notes/folderValue';

const table: readonly [entry: string, kind: string | undefined, rest?: string][] = [
  ['/home/me/notes', 'absolute', '/home/me/notes'],
  ['C:\\notes', 'absolute', 'C:\\notes'],
  ['c:/notes', 'absolute', 'c:/notes'],
  ['\\\\server\\notes', 'absolute', '\\\\server\\notes'],
  ['~', 'home', ''],
  ['~/notes/aws', 'home', 'notes/aws'],
  ['~\\notes', 'home', 'notes'],
  ['~notes', 'relative', '~notes'],
  ['notes', 'relative', 'notes'],
  ['./notes', 'relative', './notes'],
  ['../notes', 'relative', '../notes'],
  ['  notes ', 'relative', 'notes'],
  ['vscode-vfs://github/me/notes', 'address', 'vscode-vfs://github/me/notes'],
  ['', undefined],
  ['   ', undefined],
];

describe('An entry of the notes folders', () => {
  for (const [entry, kind, rest] of table) {
    it(`${JSON.stringify(entry)} is ${kind ?? 'nothing'}`, () => {
      const value = folderValue(entry);
      assert.equal(value?.kind, kind);
      if (value) assert.equal(value.kind === 'address' ? value.uri : value.path, rest);
    });
  }
});
