import assert from 'node:assert/strict';
import type { Problem } from '../../../src/core/doctor/problem';
import { doctorRuleIds, type DoctorRuleId } from '../../../src/core/doctor/ruleIds';
import { splitLines } from '../../../src/core/text/lines';
import { readFixtures } from '../fixtures';
import { Folder } from './folder';
import { mended } from './mended';

/**
 * A problem as people see it: `note.md:3 [what is underlined] message`, then the lines that its fix makes (`=`) and
 * the places beside it (`@`).
 */
function draw({ place, message, fix, related }: Problem, note: string, text: string): string {
  const lines = splitLines(text);
  const underlined = (lines[place.line] ?? '').slice(place.start, place.end);
  const made = fix ? changed(lines, mended(text, fix)) : [];
  return [
    `${note}:${place.line + 1} [${underlined}] ${message}`,
    ...(fix ? [`  ${fix.title}`] : []),
    ...made.map((line) => `  = ${line}`),
    ...related.map((each) => `  @ ${each.note}:${each.line + 1} ${each.text}`),
  ].join('\n');
}

/** The lines that are new, or not as they were. */
function changed(before: readonly string[], after: readonly string[]): readonly string[] {
  if (before.length === after.length) return after.filter((line, at) => line !== before[at]);
  const first = after.findIndex((line, at) => line !== before[at]);
  return after.slice(first, first + after.length - before.length);
}

function drawFolder(input: string, rule: DoctorRuleId): string {
  const folder = new Folder(input);
  return folder.notes.flatMap((note) => folder.diagnose(note, [rule]).map((problem) => draw(problem, note, folder.text(note)))).join('\n');
}

describe('doctor', () => {
  for (const rule of doctorRuleIds) {
    describe(rule, () => {
      for (const { name, input, expected } of readFixtures(`doctor/${rule}.txt`)) {
        it(name, () => {
          assert.equal(drawFolder(input, rule), expected);
        });
      }
    });
  }
});
