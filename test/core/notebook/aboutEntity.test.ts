import assert from 'node:assert/strict';
import { aboutEntity } from '../../../src/core/notebook/aboutEntity';
import { indexNote } from '../../../src/core/notebook/indexNote';
import { Notebook } from '../../../src/core/notebook/notebook';
import { wholeCatalog } from '../wholeCatalog';

/** Whose facts a hover on an entity shows, and their words, with one note in the notebook. */
function about(id: string, text: string): { entity: string; facts: string[] } {
  const catalog = wholeCatalog();
  const notebook = new Notebook(catalog);
  notebook.apply({ changed: [indexNote({ uri: 'file:///a.md', name: 'a.md', text, sample: false }, catalog)], removed: [] });
  const { entity, facts } = aboutEntity(notebook, catalog.entity(id)!, () => false);
  return { entity, facts: facts.map(({ fact }) => fact.text) };
}

const note = '# VPC Endpoints\n* Keep traffic to AWS services off the internet\n\n# VPC\n* At most 5 CIDR blocks per VPC\n';

describe('aboutEntity', () => {
  it('climbs to the nearest wider thing that the notes speak of', () => {
    assert.deepEqual(about('gateway-endpoint', note), {
      entity: 'vpc-endpoint',
      facts: ['Keep traffic to AWS services off the internet'],
    });
    assert.equal(about('nat-gateway', note).entity, 'vpc');
  });

  it('counts what belongs to an entity as about it', () => {
    assert.deepEqual(about('vpc', note).facts.length, 2);
    assert.equal(about('ebs-volume', '# gp3\n* Baseline of 3,000 IOPS\n').entity, 'ebs-volume');
  });

  it('has nothing where the notes have nothing', () => {
    assert.deepEqual(about('sqs', note), { entity: 'sqs', facts: [] });
  });
});
