import assert from 'node:assert/strict';
import fc from 'fast-check';
import { originOf, plainText } from '../../../src/core/text/plain';

/** `source` to its words, with what is bold in `*stars*`. */
function read(source: string): string {
  const { text, bold } = plainText(source);
  let marked = '';
  let last = 0;
  for (const span of bold) {
    marked += `${text.slice(last, span.start)}*${text.slice(span.start, span.end)}*`;
    last = span.end;
  }
  return marked + text.slice(last);
}

describe('plainText', () => {
  const cases: readonly (readonly [why: string, source: string, words: string])[] = [
    ['bold and emphasis fall away', '**NAT Gateway** is _managed_', '*NAT Gateway* is managed'],
    ['bold may have a space inside its marks', '__Reserved concurrency __ caps it', '*Reserved concurrency* caps it'],
    ['bold that never closes is no bold', '**Reserved concurrency caps it', 'Reserved concurrency caps it'],
    ['uneven marks', '__Elastic IP___ - static', '*Elastic IP* - static'],
    ['an asterisk that is no mark stays', 's3:* on arn:aws:s3:::photos/* costs 5 * 3', 's3:* on arn:aws:s3:::photos/* costs 5 * 3'],
    ['snake case stays', 'set reserved_concurrent_executions', 'set reserved_concurrent_executions'],
    ['struck-out words are gone', '~~NAT instance~~ NAT gateway', 'NAT gateway'],
    ['a lead in bold without the space behind it', '**Retention:**4 days, **Max**imum', '*Retention:* 4 days, *Max*imum'],
    ['an address in brackets takes them along', 'named like the site (www.shop.example) and (http://a.example/b).', 'named like the site and .'],
    ['the address of an endpoint stays', 'asked at http://169.254.169.254/latest/meta-data, served by http://pics.s3.eu-west-1.amazonaws.com.', 'asked at http://169.254.169.254/latest/meta-data, served by http://pics.s3.eu-west-1.amazonaws.com.'],
    ['links keep their words, images and addresses go', 'see [the *guide*](a.md) ![shot](b.png) https://example.com/x.', 'see the guide .'],
    ['wiki links, and files that they embed', 'like [[VPC]] and [[a/b|Peering]] ![[shot.png]]', 'like VPC and Peering'],
    ['code keeps what is in it', 'call ``a `b` *c*`` now', 'call a `b` *c* now'],
    ['HTML goes, comparisons stay', 'a <b>b</b><br>c < d && e > f', 'a b c < d && e > f'],
    ['escapes and entities', '\\*not\\* 3 &lt; 4 &amp; 5', '*not* 3 < 4 & 5'],
    ['lines are folded', 'one\n  two\tthree', 'one two three'],
  ];
  for (const [why, source, words] of cases) {
    it(why, () => {
      assert.equal(read(source), words);
    });
  }

  it('knows where each character comes from', () => {
    const source = 'a **bold** `code` [link](x)\nend';
    const plain = plainText(source);
    for (const word of ['bold', 'code', 'link', 'end']) {
      assert.equal(originOf(plain, plain.text.indexOf(word)), source.indexOf(word), word);
    }
  });

  it('never throws, and keeps its spans inside the text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a `*_~[\]()!<>\\&;:h/|]{0,40}$/), (source) => {
        const plain = plainText(source);
        const { text, bold, code } = plain;
        assert.equal(text, text.replace(/\s+/g, ' ').trim());
        for (let at = 0; at < text.length; at++) {
          const from = originOf(plain, at);
          assert.ok(source.charAt(from) === text.charAt(at) || '& <'.includes(text.charAt(at)), `${text} at ${at}`);
        }
        for (const span of [...bold, ...code]) assert.ok(span.start < span.end && span.end <= text.length);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes time in proportion to what is hostile', () => {
    for (const source of ['*a '.repeat(300_000), '['.repeat(200_000), '`` ` '.repeat(100_000), '<a '.repeat(100_000), '[a]('.repeat(50_000), '__a'.repeat(200_000)]) {
      const started = performance.now();
      plainText(source);
      const took = performance.now() - started;
      assert.ok(took < 2000, `${Math.round(took)} ms for ${source.slice(0, 9)}`);
    }
  });
});
