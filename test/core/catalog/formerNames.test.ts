import assert from 'node:assert/strict';
import { wholeCatalog } from '../wholeCatalog';

/** What a text calls by a former name, as `words: name until date`. */
function formerNamesIn(text: string): string[] {
  const catalog = wholeCatalog();
  return catalog.mentions(text).flatMap(({ entity, start, end }) => {
    const written = text.slice(start, end);
    const former = catalog.formerName(entity, written);
    return former === undefined ? [] : [`${written}: ${former.name} until ${former.date}`];
  });
}

describe('former names', () => {
  it('are told from the names of today', () => {
    assert.deepEqual(formerNamesIn('AWS SSO is IAM Identity Center'), ['AWS SSO: AWS SSO until 2022-07-26']);
    assert.deepEqual(formerNamesIn('Amazon Elasticsearch Service'), ['Amazon Elasticsearch Service: Elasticsearch Service until 2021-09-08']);
    assert.deepEqual(formerNamesIn('customer master keys'), ['customer master keys: Customer Master Key until 2021-08-30']);
    assert.deepEqual(formerNamesIn('Single sign-on, SSO, EventBridge and Elasticsearch'), []);
  });

  it('are all found in running text, with all their words', () => {
    const catalog = wholeCatalog();
    for (const { id, formerNames } of catalog.entities) {
      for (const { name } of formerNames) {
        const text = `They used ${name} then`;
        const found = catalog.mentions(text).map(({ entity, start, end }) => `${text.slice(start, end)}: ${entity}`);
        assert.deepEqual(found, [`${name}: ${id}`]);
        assert.equal(catalog.formerName(id, name)?.name, name);
      }
    }
  });
});
