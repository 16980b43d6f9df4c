import assert from 'node:assert/strict';
import fc from 'fast-check';
import { gradeTyped } from '../../../src/core/quiz/gradeTyped';
import type { TypedVerdict } from '../../../src/core/quiz/typedVerdict';
import type { Expected } from '../../../src/core/quiz/question';
import { namesakesOf, synonymsOf } from '../../../src/core/quiz/make/synonyms';
import { measureIn } from '../../../src/core/quiz/measure';
import { wholeCatalog } from '../wholeCatalog';

function term(text: string): Expected {
  const catalog = wholeCatalog();
  const entity = catalog.entity(catalog.named(text)[0] ?? '');
  return {
    kind: 'term',
    text,
    entity: entity?.id,
    also: entity ? synonymsOf(text, entity) : [],
    unlike: entity ? namesakesOf(text, entity, catalog) : [],
  };
}

function quantity(text: string): Expected {
  const { value, unit, dimension } = measureIn(text)!;
  return { kind: 'quantity', text, value, unit, dimension: dimension ?? 'count' };
}

/** `typed ~ expected`, by verdict. */
const TERMS: Readonly<Record<TypedVerdict, readonly string[]>> = {
  right: [
    'nat gateway ~ NAT Gateway',
    'NAT Gateways ~ NAT gateway',
    'aws lambda ~ Lambda',
    'Lambda ~ AWS Lambda',
    'Amazon S3 ~ S3',
    'simple storage service ~ S3',
    'on demand ~ on-demand',
    'ondemand ~ on-demand',
    'the public subnet ~ public subnet',
    'Elastic IPs ~ Elastic IP',
    'policies ~ policy',
    'Zürich ~ Zurich',
    'SSO ~ AWS IAM Identity Center',
    'TCP/UDP ~ TCP / UDP',
    '  envelope   encryption. ~ envelope encryption',
  ],
  slip: [
    'envelope encription ~ envelope encryption',
    'DynamoBD Streams ~ DynamoDB Streams',
    'statefull ~ stateful',
    'Transit Gatway ~ Transit Gateway',
  ],
  nearly: ['envelope key ~ envelope encryption', 'partition ~ partition key', 'envelope encryption keys for data ~ envelope encryption'],
  wrong: [
    '~ NAT Gateway',
    '   ~ NAT Gateway',
    '... ~ NAT Gateway',
    'NAT instance ~ NAT Gateway',
    'Internet Gateway ~ NAT Gateway',
    'asymmetric ~ symmetric',
    'decryption ~ encryption',
    'internal ~ external',
    'gp2 ~ gp3',
    'IPv4 ~ IPv6',
    'TLS 1.2 ~ TLS 1.3',
    'SSE-C ~ SSE-S3',
    'eventually consistent ~ strongly consistent',
    'S3 ~ S3 Glacier',
    'encryption ~ envelope encryption',
    'pubic ~ port',
  ],
};

const NUMBERS: Readonly<Record<'right' | 'wrong', readonly string[]>> = {
  right: ['15 ~ 15 minutes', '15 min ~ 15 minutes', '15mins ~ 15 minutes', '900 seconds ~ 15 minutes', '900s ~ 15 minutes', '0.25 h ~ 15 minutes', '1,000 ~ 1000', '1000 ~ 1,000', '1024 MB ~ 1 GB', '0.5 GB ~ 512 MB', '45 Gbps ~ 45 Gbps', '10k ~ 10,000', 'about 15 minutes ~ 15 minutes', '99.9 ~ 99.9 %', '1 day ~ 24 hours', '100 Gbps ~ 100000 Mbps'],
  wrong: ['14 ~ 15 minutes', '15 hours ~ 15 minutes', '15 MB ~ 15 minutes', '150 ~ 15 minutes', '1.5 ~ 15 minutes', 'fifteen ~ 15 minutes', 'minutes ~ 15 minutes', '~ 15 minutes', '45 Mbps ~ 45 Gbps', '1001 ~ 1000', '99 ~ 99.9 %', '1 GB ~ 1000 MB', '15 lambdas ~ 15 minutes'],
};

describe('A typed answer', () => {
  for (const [verdict, cases] of Object.entries(TERMS)) {
    for (const each of cases) {
      it(`is ${verdict}: ${each}`, () => {
        const [typed = '', expected = ''] = each.split('~').map((part) => part.trim());
        assert.equal(gradeTyped(typed, term(expected)), verdict);
      });
    }
  }

  for (const [verdict, cases] of Object.entries(NUMBERS)) {
    for (const each of cases) {
      it(`is ${verdict}, as a number: ${each}`, () => {
        const [typed = '', expected = ''] = each.split('~').map((part) => part.trim());
        assert.equal(gradeTyped(typed, quantity(expected)), verdict);
      });
    }
  }

  it('is right when it repeats the expected words in any case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,8}( [A-Za-z0-9]{1,8}){0,3}$/), (text) => {
        const expected: Expected = { kind: 'term', text, entity: undefined, also: [], unlike: [] };
        assert.equal(gradeTyped(text.toUpperCase(), expected), 'right');
        assert.equal(gradeTyped(` ${text.toLowerCase()}.`, expected), 'right');
      }),
    );
  });

  it('gives every text a verdict', () => {
    const verdicts = new Set<string>(['right', 'slip', 'nearly', 'wrong']);
    fc.assert(
      fc.property(fc.string(), fc.string(), (typed, text) => {
        assert.ok(verdicts.has(gradeTyped(typed, { kind: 'term', text, entity: undefined, also: [], unlike: [] })));
        assert.ok(verdicts.has(gradeTyped(typed, quantity('15 minutes'))));
      }),
    );
  });
});
