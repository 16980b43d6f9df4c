import assert from 'node:assert/strict';
import { splitStatements } from '../../../src/core/facts/statements';

describe('splitStatements', () => {
  const cases: readonly (readonly [why: string, text: string, expected: readonly string[]])[] = [
    ['bars part statements', '15 mins execution time | env vars 4 KB | /tmp 512 MB', ['15 mins execution time', 'env vars 4 KB', '/tmp 512 MB']],
    ['but not a list of names', 'Key types: AWS owned | customer managed | imported material', ['Key types: AWS owned | customer managed | imported material']],
    ['sentences that stand alone', 'Works across accounts. Routes must be added on both sides.', ['Works across accounts.', 'Routes must be added on both sides.']],
    ['a sentence in lower case, by a verb', 'Highly available. supports multicast between networks', ['Highly available.', 'supports multicast between networks']],
    ['a part that leans on the one before stays with it', 'Uses two tunnels. It costs little.', ['Uses two tunnels. It costs little.']],
    ['semicolons between clauses', 'stateful at the instance; stateless at the subnet level', ['stateful at the instance', 'stateless at the subnet level']],
    ['abbreviations, versions and numbered lists do not end one', 'Needs SAML 2.0, e.g. ADFS vs. an IdP: 1. trust 2. role', ['Needs SAML 2.0, e.g. ADFS vs. an IdP: 1. trust 2. role']],
    ['brackets hold together', 'Two modes (on demand. Provisioned) exist here', ['Two modes (on demand. Provisioned) exist here']],
    ['ranges and file names stay whole', 'From 3. 5 is enough for template.yaml files', ['From 3. 5 is enough for template.yaml files']],
  ];
  for (const [why, text, expected] of cases) {
    it(why, () => {
      assert.deepEqual(
        splitStatements(text, 0).map((span) => text.slice(span.start, span.end)),
        expected,
      );
    });
  }
});
