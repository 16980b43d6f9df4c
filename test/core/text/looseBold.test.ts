import assert from 'node:assert/strict';
import { mendBold } from '../../../src/core/text/looseBold';

/** The text with its bold in guillemets. */
const mended = (text: string): string =>
  mendBold(text)
    .map((node) => (node.kind === 'strong' ? `«${node.children.map((child) => ('text' in child ? child.text : '')).join('')}»` : 'text' in node ? node.text : ''))
    .join('');

describe('mendBold', () => {
  const cases: readonly [what: string, text: string, expected: string][] = [
    ['a space in front of the closing mark', 'Value: __Default __ is 3 s', 'Value: «Default»  is 3 s'],
    ['a space behind the opening mark', '** Limits**: 256 KB', ' «Limits»: 256 KB'],
    ['a space in a bullet of its own', '__only 4 KB a call __', '«only 4 KB a call» '],
    ['spaces inside both marks in front', '** Limits **: 256 KB', ' «Limits» : 256 KB'],
    ['two in one line', '**Kinesis ** and **SQS **', '«Kinesis»  and «SQS» '],
    ['a title that never closes', '**Limits', 'Limits'],
    ['one that never opens', 'Limits** are soft', 'Limits are soft'],
    ['a lead that never closes', '__Shield: layers 3 and 4', 'Shield: layers 3 and 4'],
    ['powers', '2 ** 3 and 4 ** 5', '2 ** 3 and 4 ** 5'],
    ['spaces inside both marks', 'a ** b ** c', 'a ** b ** c'],
    ['three asterisks', '***all*** of it', '***all*** of it'],
    ['names with underscores', 'call __init__.py or snake__case', 'call «init».py or snake__case'],
    ['no marks', 'nothing here', 'nothing here'],
  ];
  for (const [what, text, expected] of cases) {
    it(what, () => {
      assert.equal(mended(text), expected);
    });
  }

  it('takes time in proportion to what is hostile', () => {
    for (const text of ['** '.repeat(30_000), '**a '.repeat(30_000), `**${' '.repeat(100_000)}**`, '_'.repeat(100_000)]) {
      const started = performance.now();
      mendBold(text);
      assert.ok(performance.now() - started < 1000, JSON.stringify(text.slice(0, 8)));
    }
  });
});
