import assert from 'node:assert/strict';
import { splitStatements } from '../../../src/core/facts/statements';

describe('splitStatements', () => {
  const cases: readonly (readonly [why: string, text: string, expected: readonly string[]])[] = [
    ['bars part statements', '15 mins execution time | env vars 4 KB | /tmp 512 MB', ['15 mins execution time', 'env vars 4 KB', '/tmp 512 MB']],
    ['but not a list of names', 'Key types: AWS owned | customer managed | imported material', ['Key types: AWS owned | customer managed | imported material']],
    ['sentences that stand alone', 'Works across accounts. Routes must be added on both sides.', ['Works across accounts.', 'Routes must be added on both sides.']],
    ['a sentence in lower case, by a verb', 'Highly available. supports multicast between networks', ['Highly available.', 'supports multicast between networks']],
    ['a part that leans on the one before stays with it', 'Uses two tunnels. It costs little.', ['Uses two tunnels. It costs little.']],
    ['lines that say something each', 'Buckets store objects\nEach bucket has a unique name\nwithin all of AWS', ['Buckets store objects', 'Each bucket has a unique name within all of AWS']],
    ['prose that is wrapped', 'A gateway endpoint is a target in a route table for traffic to Amazon\nS3 and to DynamoDB', ['A gateway endpoint is a target in a route table for traffic to Amazon S3 and to DynamoDB']],
    ['semicolons between clauses', 'stateful at the instance; stateless at the subnet level', ['stateful at the instance', 'stateless at the subnet level']],
    ['abbreviations, versions and numbered lists do not end one', 'Needs SAML 2.0, e.g. ADFS vs. an IdP: 1. trust 2. role', ['Needs SAML 2.0, e.g. ADFS vs. an IdP: 1. trust 2. role']],
    ['brackets hold together', 'Two modes (on demand. Provisioned) exist here', ['Two modes (on demand. Provisioned) exist here']],
    ['ranges and file names stay whole', 'From 3. 5 is enough for template.yaml files', ['From 3. 5 is enough for template.yaml files']],
  ];
  for (const [why, text, expected] of cases) {
    it(why, () => {
      const breaks = [...text.matchAll(/\n/g)].map((found) => found.index + 1);
      const line = text.replaceAll('\n', ' ');
      assert.deepEqual(
        splitStatements(line, 0, breaks).map((span) => line.slice(span.start, span.end)),
        expected,
      );
    });
  }
});
