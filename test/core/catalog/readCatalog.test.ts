import assert from 'node:assert/strict';
import { readCatalog } from '../../../src/core/catalog/readCatalog';
import { wholeCatalog } from '../wholeCatalog';

describe('readCatalog', () => {
  const catalog = wholeCatalog();

  function became(id: string): string {
    const status = catalog.entity(id)?.status;
    if (status === undefined || status.kind === 'current') return '';
    const what = status.kind === 'renamed' ? `from ${status.from}` : `for ${status.successor ?? 'nothing'}`;
    return `${status.kind} ${what} ${status.date} ${String(status.year)}`;
  }

  it('gives entities sorted by id, each once, and each that it points to', () => {
    const ids = catalog.entities.map((entity) => entity.id);
    assert.deepEqual(ids, [...new Set(ids)].sort());
    for (const entity of catalog.entities) {
      assert.match(entity.id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      assert.equal(catalog.entity(entity.service)?.kind, 'service', entity.id);
      assert.equal(entity.kind === 'service', entity.broader === undefined, entity.id);
      if (entity.broader !== undefined) assert.ok(catalog.entity(entity.broader), entity.id);
      assert.match(entity.docs, /^https:\/\/docs\.aws\.amazon\.com\/[^ ]+$/);
      assert.notEqual(entity.category, '', entity.id);
      assert.ok(!entity.aliases.includes(entity.name), entity.id);
    }
  });

  it('says what became of entities', () => {
    assert.equal(became('identitycenter'), 'renamed from AWS SSO 2022-07-26 2022');
    assert.equal(became('sms'), 'retired for mgn 2023-04-01 2023');
    assert.deepEqual(catalog.entity('lambda')?.status, { kind: 'current' });
    assert.deepEqual(catalog.entity('identitycenter')?.formerNames.map(({ name }) => name), ['AWS SSO', 'AWS Single Sign-On']);
    assert.equal(became('cloud9'), 'closed for cloudshell 2024-07-25 2024');
    const changed = catalog.entities.filter((entity) => entity.status.kind !== 'current');
    assert.ok(changed.length >= 75, `${changed.length} renamed, closed or retired`);
  });

  it('says when, and where AWS says so', () => {
    for (const { id, status } of catalog.entities) {
      if (status.kind === 'current') continue;
      assert.match(status.date, /^20[12]\d(?:-[01]\d(?:-[0-3]\d)?)?$/, id);
      assert.equal(String(status.year), status.date.slice(0, 4), id);
      assert.match(status.source, /^https:\/\/(?:docs\.)?aws\.amazon\.com\/\S+$/, id);
    }
  });

  it('writes names as engineers say them and as AWS does', () => {
    const { name, fullName, service, category } = catalog.entity('lambda')!;
    assert.deepEqual([name, fullName, service, category], ['Lambda', 'AWS Lambda', 'lambda', 'compute']);
    assert.equal(catalog.entity('nat-gateway')?.fullName, 'NAT Gateway');
    assert.equal(catalog.entity('vpc')?.category, 'networking');
    assert.equal(catalog.entity('gateway-endpoint')?.broader, 'vpc-endpoint');
  });

  it('says clearly what is wrong with a broken file', () => {
    assert.throws(() => readCatalog('{'), /catalog\.json cannot be read: it is not JSON\./);
    assert.throws(() => readCatalog('[]'), /the catalogue is no object/);
    assert.throws(() => readCatalog('{"format":2}'), /its format is not 1/);
    assert.throws(() => readCatalog('{"format":1,"categories":[1]}'), /categories holds something else than text/);
  });
});
