import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Words } from '../../../src/core/text/inline';
import { parseInline } from '../../../src/core/text/inlineParser';

/** Words on one line: `plain [strong bold] [code x] [link https://… words] [break]`. */
function shown(words: Words): string {
  return words
    .map((node) => {
      switch (node.kind) {
        case 'text':
          return node.text;
        case 'code':
          return `[code ${node.text}]`;
        case 'link':
          return `[link ${node.href} ${shown(node.children)}]`;
        case 'break':
        case 'blank':
          return `[${node.kind}]`;
        default:
          return `[${node.kind} ${shown(node.children)}]`;
      }
    })
    .join('');
}

function textOf(words: Words): string {
  return words.map((node) => ('children' in node ? textOf(node.children) : 'text' in node ? node.text : '')).join('');
}

function depthOf(words: Words): number {
  return Math.max(0, ...words.map((node) => ('children' in node ? 1 + depthOf(node.children) : 1)));
}

const cases: Readonly<Record<string, readonly (readonly [source: string, expected: string])[]>> = {
  'marks what the author marked': [
    ['Up to **15 minutes** per *invocation*.', 'Up to [strong 15 minutes] per [emphasis invocation].'],
    ['Set `--timeout 900` first', 'Set [code --timeout 900] first'],
    ['~~SSO~~ IAM Identity Center', '[strike SSO] IAM Identity Center'],
    ['**NAT *Gateway***', '[strong NAT [emphasis Gateway]]'],
    ['first  \nsecond\nthird', 'first[break]second third'],
  ],
  'links to the web alone': [
    ['see [the docs](https://docs.aws.amazon.com/vpc/)', 'see [link https://docs.aws.amazon.com/vpc/ the docs]'],
    ['<https://aws.amazon.com>', '[link https://aws.amazon.com https://aws.amazon.com]'],
    ['[plain http](http://example.com)', 'plain http'],
    ['[run](command:workbench.action.terminal.new)', 'run'],
    ['[run](javascript:alert(1)) [open](vscode://x) [share](\\\\\\\\host\\share)', 'run open share'],
    ['[upper](HTTPS://EXAMPLE.COM)', '[link HTTPS://EXAMPLE.COM upper]'],
    ['[other note](./vpc.md#nat)', 'other note'],
    ['<me@example.com>', 'me@example.com'],
    ['[half](https://)', 'half'],
  ],
  'shows the words of an image': [
    ['![a *map* of the VPC](https://example.com/map.png)', 'a map of the VPC'],
    ['before ![](x.png) after', 'before after'],
  ],
  'leaves HTML and unknown syntax as the text that it is': [
    ['<b>bold</b> <img src=x onerror=alert(1)>', '<b>bold</b> <img src=x onerror=alert(1)>'],
    ['AWS &amp; you &lt;3', 'AWS & you <3'],
    ['s3:Get* and s3:Put*', 's3:Get* and s3:Put*'],
    ['snake_case_name', 'snake_case_name'],
    ['https://aws.amazon.com stays text', 'https://aws.amazon.com stays text'],
  ],
  'mends bold that careless authors write': [
    ['__Default __ is 3 s', '[strong Default] is 3 s'],
    ['** Limits**: 15 min', '[strong Limits]: 15 min'],
    ['**Limits: 15 min', 'Limits: 15 min'],
    ['Limits**: 15 min', 'Limits: 15 min'],
    ['a __one __ b __two __ c', 'a [strong one] b [strong two] c'],
    ['2 ** 3 is 8, 3 ** 2 is 9', '2 ** 3 is 8, 3 ** 2 is 9'],
    ['src/**/*.tf', 'src/**/*.tf'],
    ['`**kept` and \\*\\*kept too', '[code **kept] and **kept too'],
    ['call __init__ once', 'call [strong init] once'],
    ['dunder a__b__c', 'dunder a__b__c'],
  ],
};

describe('inline Markdown', () => {
  for (const [rule, pairs] of Object.entries(cases)) {
    describe(rule, () => {
      for (const [source, expected] of pairs) {
        it(JSON.stringify(source), () => {
          // Runs of spaces are one when drawn.
          assert.equal(shown(parseInline(source)).replace(/ +/g, ' ').trim(), expected);
        });
      }
    });
  }

  it('has neither empty nor neighboring texts', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('*', '**', '_', '__ ', '~~', '`', 'a', ' b ', '[', '](https://x.y)', '![', '\\', '&amp;', '\n'), { maxLength: 30 }), (parts) => {
        const check = (words: Words): void => {
          for (const [at, node] of words.entries()) {
            if (node.kind === 'text') assert.ok(node.text !== '' && words[at + 1]?.kind !== 'text', JSON.stringify(words));
            if ('children' in node) {
              assert.ok(node.children.length > 0);
              check(node.children);
            }
          }
        };
        check(parseInline(parts.join('')));
      }),
      { numRuns: 3000 },
    );
  });

  it('loses no letter', () => {
    const letters = (text: string) => text.replace(/[^a-z]/g, '');
    fc.assert(
      fc.property(fc.array(fc.constantFrom('*', '**', '__', '~~', '`', 'abc', ' d', '<e', '[f', '$'), { maxLength: 30 }), (parts) => {
        const source = parts.join('');
        assert.equal(letters(textOf(parseInline(source))), letters(source));
      }),
      { numRuns: 3000 },
    );
  });

  it('returns a text that is too long for a line as it is', () => {
    const long = '**a** '.repeat(2000);
    assert.deepEqual(parseInline(long), [{ kind: 'text', text: long }]);
  });

  it('draws marks only so deep', () => {
    const nested = `${'*a **b '.repeat(400)}c${'** *'.repeat(400)}`;
    assert.ok(depthOf(parseInline(nested)) <= 14);
    assert.ok(depthOf(parseInline(`${'*'.repeat(4000)}a${'*'.repeat(4000)}`)) <= 14);
  });
});
