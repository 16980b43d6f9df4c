import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CueTable, type Cue } from '../../../src/core/facts/cues';
import { ELSEWHERE_CUES } from '../../../src/core/facts/elsewhere';
import { SCREEN_CUES } from '../../../src/core/facts/lab';
import { PERSONAL_CUES } from '../../../src/core/facts/personal';
import { PRICE_CUES } from '../../../src/core/facts/price';
import { root } from '../fixtures';

describe('CueTable', () => {
  const table = new CueTable([
    { reason: 'price', words: '$', phrase: /\$\d/ },
    { reason: 'exam', words: 'exam exams', phrase: /\bthe exams?\b/i },
    { reason: 'slang', words: 'imo btw' },
  ]);

  it('finds phrases in the order of the list, each once', () => {
    assert.deepEqual(table.reasonsIn('IMO the exam is hard, the exam costs $300'), ['price', 'exam', 'slang']);
  });

  it('wants the phrase and not its words alone', () => {
    assert.deepEqual(table.reasonsIn('an exam about $AWS'), []);
    assert.ok(!table.holdsIn('examination by the way'));
  });

  it('knows a word at the very end, and takes no piece of a word', () => {
    assert.ok(table.holdsIn('easy, btw'));
    assert.ok(!table.holdsIn('simo'));
  });

  it('is given words without which none of its phrases can stand', () => {
    const folder = path.join(root, 'test/labelled');
    const texts = [...readdirSync(folder).map((name) => path.join(folder, name)), path.join(root, 'test/core/facts/facts.txt')];
    const lines = texts.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
    const cues: readonly Cue[] = [...ELSEWHERE_CUES, ...SCREEN_CUES, ...PERSONAL_CUES, ...PRICE_CUES];
    for (const cue of cues) {
      const alone = new CueTable([cue]);
      for (const line of lines) assert.equal(alone.holdsIn(line), cue.phrase === undefined ? alone.holdsIn(line) : cue.phrase.test(line), `${cue.words} | ${line}`);
    }
  });
});
