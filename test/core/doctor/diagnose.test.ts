import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { doctorRuleIds } from '../../../src/core/doctor/ruleIds';
import { doctorRules } from '../../../src/core/doctor/rules';
import { splitLines } from '../../../src/core/text/lines';
import { root } from '../fixtures';
import { Folder } from './folder';
import { mended } from './mended';

/** Pieces of lines that the rules look for, whole and broken. */
const piece = fc.constantFrom(
  ...['Dynamo DB', 'AWS SSO', 'AWS Single', 'Sign-On', 'Dynamo', 'DB', 'QLDB', '**', '__', ' ', '*', '-', '# ', '##', '`', '```', '[a](', 'b.md', '#c', ')', '![', ']', '[[', ']]', '<img src="', '">'],
  ...['word', 'Word', '|', '---', '> ', '\t', '\\', '(', ':', 'Lambda timeout: 15 minutes', '[r]: x.md', '\u{1f600}', 'ü', '~~~'],
  ...['- ', '1. ', '2. ', '  ', '    ', '• ', '| a |'],
);
const note = fc.array(fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')), { maxLength: 16 });

describe('diagnose', () => {
  it('has its rules in the order of their ids', () => {
    assert.deepEqual(doctorRules.map(({ id }) => id), doctorRuleIds);
  });

  it('finds nothing in the sample notes', () => {
    const folder = path.join(root, 'notes');
    const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
    const notes = new Folder(names.map((name) => `=== ${name}\n${readFileSync(path.join(folder, name), 'utf8')}`).join('\n'));
    for (const name of names) assert.deepEqual(notes.diagnose(name), [], name);
  });

  it('puts problems where they are, in order, with fixes that can be made', () => {
    fc.assert(
      fc.property(note, (lines) => {
        const text = lines.join('\n');
        const folder = new Folder(text);
        const problems = folder.diagnose('note.md');
        let before = { line: 0, start: 0 };
        for (const { place, fix, message } of problems) {
          assert.ok(place.start <= place.end && place.end <= (splitLines(text)[place.line]?.length ?? -1), JSON.stringify(place));
          assert.ok(place.line > before.line || (place.line === before.line && place.start >= before.start));
          assert.match(message, /^[^\n]*\.$/);
          before = place;
          if (fix) mended(text, fix);
        }
      }),
      { numRuns: 1500, examples: [[['[a](#c\\', 'word)']]] },
    );
  });

  it('does not find again what its own fix has mended', () => {
    fc.assert(
      fc.property(note, (lines) => {
        const text = lines.join('\n');
        const folder = new Folder(text);
        for (const rule of doctorRuleIds) {
          const found = folder.diagnose('note.md', [rule]).find((problem) => problem.fix);
          if (!found?.fix) continue;
          const after = new Folder(mended(text, found.fix).join('\n')).diagnose('note.md', [rule]);
          const again = after.some(({ place, message }) => place.line === found.place.line && place.start === found.place.start && message === found.message);
          assert.ok(!again, `${rule}: ${JSON.stringify(text)}`);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('reads LF and CRLF alike', () => {
    fc.assert(
      fc.property(note, (lines) => {
        assert.deepEqual(new Folder(lines.join('\n'), '\r\n').diagnose('note.md'), new Folder(lines.join('\n')).diagnose('note.md'));
      }),
      { numRuns: 500 },
    );
  });

  it('takes time in proportion to what is hostile', () => {
    const hostile = ['[a](', '[[[](', '<a "', '*a **b ', '** a ** b\n\n', '`a ``b ', '# a [x](#y)\n', '```a\n', '| a | **c ** |\n', 'id="x" {#y}\n', '[a](b "c ', '_*_*', '1. a\n - b\n', '• a\n', '- a\n        - b\n', '# a\n1. b\n- c\n2. d\n'];
    for (const piece of hostile) {
      const text = piece.repeat(60_000 / piece.length);
      const folder = new Folder(text);
      const started = performance.now();
      folder.diagnose('note.md');
      const took = performance.now() - started;
      assert.ok(took < 2000, `${Math.round(took)} ms for ${JSON.stringify(piece)}`);
    }
  });
});
