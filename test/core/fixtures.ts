import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface Fixture {
  readonly name: string;
  readonly input: string;
  readonly expected: string;
}

/** Where the project lies: tests are bundled into another folder. */
export const root = process.env['CRIBSHEET_ROOT'] ?? process.cwd();

/**
 * Cases in plain text, after markdown-it's manner: a name, then input and expectation, each opened and closed by a line
 * with a single dot. `\r`, `\t` and `\u{feff}` in the input are written as such.
 */
export function readFixtures(file: string): Fixture[] {
  const text = readFileSync(path.join(root, 'test/core', file), 'utf8');
  const fixtures: Fixture[] = [];
  // Name, input, expectation, and again: the dot that closes an expectation opens the next name.
  const parts = text.split(/^\.$/m);
  for (let at = 0; at + 2 < parts.length; at += 3) {
    const name = (parts[at] ?? '').trim().split('\n').at(-1) ?? '';
    fixtures.push({ name, input: unescape(inner(parts[at + 1] ?? '')), expected: inner(parts[at + 2] ?? '') });
  }
  return fixtures;
}

function inner(part: string): string {
  return part.replace(/^\n/, '').replace(/\n$/, '');
}

function unescape(text: string): string {
  return text.replaceAll('\\r', '\r').replaceAll('\\t', '\t').replaceAll('\\u{feff}', '\ufeff');
}
