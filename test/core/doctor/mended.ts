import type { Fix } from '../../../src/core/doctor/problem';
import { splitLines } from '../../../src/core/text/lines';

/** The lines of a note after a fix. Throws where its edits touch each other or leave their lines. */
export function mended(text: string, { edits }: Fix): string[] {
  const lines = splitLines(text);
  const sorted = [...edits].sort((a, b) => b.line - a.line || b.start - a.start);
  sorted.forEach(({ line, start, end, text: written }, index) => {
    const before = sorted[index - 1];
    const old = lines[line];
    if (old === undefined || start > end || end > splitLines(text)[line]!.length) throw new Error(`no place ${line}:${start}-${end}`);
    if (before?.line === line && before.start < end) throw new Error(`edits touch in line ${line}`);
    lines[line] = old.slice(0, start) + written + old.slice(end);
  });
  return lines.flatMap((line) => line.split('\n'));
}
