import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Fact } from '../../../src/core/facts/fact';
import { indexNote } from '../../../src/core/notebook/indexNote';
import { readFixtures } from '../fixtures';
import { wholeCatalog } from '../wholeCatalog';

function factsOf(text: string): readonly Fact[] {
  return indexNote({ uri: 'memory:/note.md', name: 'note.md', text, sample: false }, wholeCatalog()).facts;
}

function draw(fact: Fact): string {
  const cells = fact.cells?.map((cell) => `${cell.header}=${cell.text}`).join('; ');
  return [
    fact.examinable ? fact.kind : `- ${fact.reason}`,
    ...(fact.entity === undefined ? [] : [`<${fact.entity}>`]),
    `${fact.start + 1}-${fact.end}`,
    ...(fact.lead === undefined ? [] : [`{${fact.lead}}`]),
    ...(cells === undefined ? [] : [`[${cells}]`]),
    `| ${fact.text}`,
  ].join(' ');
}

describe('extractFacts', () => {
  for (const { name, input, expected } of readFixtures('facts/facts.txt')) {
    it(name, () => {
      assert.equal(factsOf(input).map(draw).join('\n'), expected);
    });
  }

  it('points leads, bodies, quantities and mentions at the words of the fact', () => {
    const [fact] = factsOf('# Lambda\n- **Timeout** of AWS Lambda: 15 minutes at most, see Step Functions\n');
    assert.ok(fact);
    assert.ok(fact.text.startsWith(fact.lead ?? '?') && fact.text.endsWith(fact.body));
    assert.deepEqual(fact.quantities.map((each) => fact.text.slice(each.start, each.end)), ['15 minutes']);
    assert.ok(fact.mentions.some((each) => fact.text.slice(each.start, each.end) === 'Step Functions'));
  });

  it('takes what stands outside of any topic for what the file is about', () => {
    const text = '- keeps messages up to 14 days\n';
    const [fact] = indexNote({ uri: 'memory:/SQS.md', name: 'SQS.md', text, sample: false }, wholeCatalog()).facts;
    assert.deepEqual([fact?.entity, fact?.subject, fact?.reason], ['sqs', 'SQS', '']);
    assert.equal(factsOf(text)[0]?.reason, 'no subject');
  });

  it('does not ask what is broken', () => {
    for (const text of ['- Storage grows to 128 TB\ufffd\ufffd', '- \u0000Storage grows to 128 TB']) {
      assert.equal(factsOf(`# Aurora\n${text}\n`)[0]?.reason, 'broken text');
    }
  });

  it('gives a fact the same id wherever it stands, and another when it says something else', () => {
    const id = (text: string): string | undefined => factsOf(text).at(-1)?.id;
    const first = id('# SQS\n- Messages stay **14 days** at most\n');
    assert.equal(id('intro\n\n# Amazon SQS\n\n* messages stay 14 days, at most.\n'), first);
    assert.notEqual(id('# SQS\n- Messages stay 4 days at most\n'), first);
    assert.notEqual(id('# SNS\n- Messages stay 14 days at most\n'), first);
  });

  it('numbers equal facts of a note in order', () => {
    const facts = factsOf('# SQS\n- Messages stay 14 days\n## More\n- Messages stay 14 days\n');
    assert.equal(new Set(facts.map((fact) => fact.id)).size, 2);
  });

  it('never throws, and keeps lines inside the note', () => {
    const line = fc.stringMatching(/^ {0,4}(?:[-*#|>] ?)?(?:[A-Za-z0-9:.,;|()*_`-]{1,8} ?){0,6}$/);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        for (const fact of factsOf(lines.join('\n'))) {
          assert.ok(fact.start >= 0 && fact.start < fact.end && fact.end <= lines.length, draw(fact));
          assert.ok(fact.text.endsWith(fact.body));
        }
      }),
      { numRuns: 1500 },
    );
  });
});
