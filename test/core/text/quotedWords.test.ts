import assert from 'node:assert/strict';
import type { Words } from '../../../src/core/text/inline';
import { quotedWords } from '../../../src/core/text/quotedWords';

/** `**bold** and `code``, as Markdown again. */
function shown(words: Words | undefined): string | undefined {
  return words
    ?.map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'code') return `\`${node.text}\``;
      if (node.kind === 'strong') return `**${shown(node.children) ?? ''}**`;
      if (node.kind === 'emphasis') return `*${shown(node.children) ?? ''}*`;
      return `<${node.kind}>`;
    })
    .join('');
}

describe('quotedWords', () => {
  const cases: readonly (readonly [why: string, lines: readonly string[], plain: string, quoted: string | undefined])[] = [
    ['keeps the marks of a list item', ['  - `/tmp` holds **512 MB** by default'], '/tmp holds 512 MB by default', '`/tmp` holds **512 MB** by default'],
    ['joins the lines of a statement', ['* Set `timeout`', '  to 15 minutes  at most'], 'Set timeout to 15 minutes at most', 'Set `timeout` to 15 minutes at most'],
    ['takes a sentence out of its line', ['- Uses *STS*. Not `IAM` users. Short-lived.'], 'Not IAM users.', 'Not `IAM` users.'],
    ['cuts through marks', ['**Pros: fast. Cons: dear.**'], 'Cons: dear.', '**Cons: dear.**'],
    ['knows numbers, checkboxes, headings and quotes', ['> 12. [x] ## `a` b'], 'a b', '`a` b'],
    ['mends loose bold', ['- __Default __ is `3 s`'], 'Default is 3 s', '**Default** is `3 s`'],
    ['has nothing to add where there are no marks', ['- 15 minutes at most'], '15 minutes at most', undefined],
    ['has nothing to add outside of the marks', ['- **Limits**. 15 minutes at most.'], '15 minutes at most.', undefined],
    ['keeps to the plain text where the line says something else', ['- `boundries` matter'], 'boundaries matter', undefined],
    ['keeps to the plain text where it cannot tell which is meant', ['- `x` y and `x` y'], 'x y', undefined],
    ['keeps to the plain text where there is none', ['- `x`'], '', undefined],
  ];
  for (const [why, lines, plain, quoted] of cases) {
    it(why, () => {
      assert.equal(shown(quotedWords(lines, plain))?.replace(/ +/g, ' '), quoted);
    });
  }
});
