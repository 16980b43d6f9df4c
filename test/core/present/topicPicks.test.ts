import assert from 'node:assert/strict';
import { entityPicks, topicPicks } from '../../../src/core/present/topicPicks';
import { notebookOf, noteOf } from './smallNotebook';

const notebook = notebookOf(
  noteOf('networking.md', '# VPC\n  # NAT Gateway\n    - 5 Gbps.\n  # On-premises\n    - Site-to-Site.'),
  noteOf('more.md', '# DAX\n# VPC\n  - Five per region.'),
);

describe('Topics to pick from', () => {
  it('are all of all notes with the way to each', () => {
    assert.deepEqual(
      topicPicks(notebook).map(({ label, description, target }) => [label, description, target.line]),
      [
        ['DAX', 'more.md', 0],
        ['VPC', 'more.md', 1],
        ['VPC', 'networking.md', 0],
        ['NAT Gateway', 'networking.md › VPC', 1],
        ['On-premises', 'networking.md › VPC', 3],
      ],
    );
  });

  it('start a quiz on the section that was picked', () => {
    assert.deepEqual(topicPicks(notebook)[3]?.scope, { kind: 'topic', uri: 'file:///notes/networking.md', path: ['VPC', 'NAT Gateway'] });
  });

  it('are services and concepts that there are facts on', () => {
    assert.deepEqual(
      entityPicks(notebook).map(({ label, description, scope }) => [label, description, scope]),
      [
        ['Amazon VPC', '', { kind: 'entity', entity: 'vpc' }],
        ['NAT Gateway', 'Amazon VPC', { kind: 'entity', entity: 'nat-gateway' }],
      ],
    );
  });
});
