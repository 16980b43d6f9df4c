import assert from 'node:assert/strict';
import type { Arrangement } from '../../../src/core/present/treeRow';
import { NoteTree } from '../../../src/core/present/noteTree';
import { ServiceTree } from '../../../src/core/present/serviceTree';
import { outdatedRows, type TopicNode, type TopicTree } from '../../../src/core/present/topicNode';
import { notebookOf, noteOf, standingsOf } from './smallNotebook';

const NETWORKING = `
# VPC
  - Spans all zones of a region. (due)
  # NAT Gateway
    - 5 Gbps of bandwidth. (9 days)
    - Lives in one zone.
    ? Create one in the console.
  # On-premises strategies
    - Site-to-Site first. (suspended)
# SMS
  - Moved servers to the cloud.
# DAX`;

const ACCESS = `
- Least privilege.
# IAM Identity Center
  - One login for all accounts.
# Exam tips
  - Read the question twice.`;

function treeOf(arrangement: Arrangement, ...texts: readonly [name: string, text: string][]): TopicTree {
  const notebook = notebookOf(...texts.map(([name, text]) => noteOf(name, text)));
  const standings = standingsOf(texts.map(([, text]) => text).join('\n'));
  return arrangement === 'note' ? new NoteTree(notebook, standings) : new ServiceTree(notebook, standings);
}

/** The tree as a person sees it with everything open: `- label (description)`, ` $(icon)` before the label on demand. */
function print(nodes: readonly TopicNode[], icons = false, indent = ''): string {
  return nodes
    .map(({ row, children }) => {
      const icon = icons ? `$(${row.icon}) ` : '';
      const description = row.description === '' ? '' : ` (${row.description})`;
      return `${indent}- ${icon}${row.label}${description}\n${print(children, icons, `${indent}  `)}`;
    })
    .join('');
}

function assertTree(tree: TopicTree, expected: string, icons = false): void {
  assert.equal(`\n${print(tree.roots, icons)}`, `${expected}\n`);
}

describe('The topic tree', () => {
  it('by note follows the lines of the notes', () => {
    assertTree(
      treeOf('note', ['networking.md', NETWORKING], ['access.md', ACCESS]),
      `
- access.md (3 facts · 3 new)
  - Least privilege. (new)
  - IAM Identity Center (1 fact · 1 new)
    - One login for all accounts. (new)
  - Exam tips (1 fact · 1 new)
    - Read the question twice. (new)
- networking.md (5 facts · 1 due)
  - VPC (4 facts · 1 due)
    - Spans all zones of a region. (due)
    - NAT Gateway (2 facts · 1 new)
      - 5 Gbps of bandwidth. (in 9 days)
      - Lives in one zone. (new)
    - On-premises strategies (1 fact)
      - Site-to-Site first. (suspended)
  - SMS (1 fact · 1 new)
    - Moved servers to the cloud. (new)
  - DAX`,
    );
  });

  it('by service gathers what all notes say', () => {
    assertTree(
      treeOf('service', ['networking.md', NETWORKING], ['access.md', ACCESS], ['more.md', '# VPC\n  - Five per region.']),
      `
- Amazon DynamoDB
  - DAX
- AWS IAM Identity Center (formerly AWS SSO · 1 fact · 1 new)
  - One login for all accounts. (new)
- AWS SMS (retired 2022 · 1 fact · 1 new)
  - Moved servers to the cloud. (new)
- Amazon VPC (5 facts · 1 due)
  - NAT Gateway (2 facts · 1 new)
    - 5 Gbps of bandwidth. (in 9 days)
    - Lives in one zone. (new)
  - Five per region. (new)
  - Spans all zones of a region. (due)
  - Site-to-Site first. (suspended)
- Other topics (2 facts · 2 new)
  - access.md (1 fact · 1 new)
    - Least privilege. (new)
  - Exam tips (1 fact · 1 new)
    - Read the question twice. (new)`,
    );
  });

  it('has an icon for each kind of row', () => {
    assertTree(
      treeOf('note', ['networking.md', NETWORKING]),
      `
- $(note) networking.md (5 facts · 1 due)
  - $(cloud) VPC (4 facts · 1 due)
    - $(circle-filled) Spans all zones of a region. (due)
    - $(symbol-interface) NAT Gateway (2 facts · 1 new)
      - $(circle-small) 5 Gbps of bandwidth. (in 9 days)
      - $(circle-large) Lives in one zone. (new)
    - $(symbol-namespace) On-premises strategies (1 fact)
      - $(circle-slash) Site-to-Site first. (suspended)
  - $(cloud) SMS (1 fact · 1 new)
    - $(circle-large) Moved servers to the cloud. (new)
  - $(symbol-interface) DAX`,
      true,
    );
  });

  it('marks samples and skipped notes', () => {
    const notebook = notebookOf(
      noteOf('serverless.md', '# DynamoDB\n  - Keys and values.', { sample: true }),
      noteOf('dump.md', '', { skipped: '31 MB, limit 20 MB' }),
      noteOf('long.md', '# VPC', { skipped: 'longer than 2 MB: headings only' }),
    );
    const { roots } = new NoteTree(notebook, standingsOf(''));
    assert.deepEqual(
      roots.map(({ row }) => [row.kind, row.label, row.description]),
      [
        ['skipped', 'dump.md', 'skipped: 31 MB, limit 20 MB'],
        ['skipped', 'long.md', 'longer than 2 MB: headings only'],
        ['note', 'serverless.md', 'sample · 1 fact · 1 new'],
      ],
    );
  });

  it('tells notes of one name apart by their folders', () => {
    const { roots } = treeOf('note', ['aws/vpc.md', '# VPC'], ['old/vpc.md', '# VPC'], ['aws/s3.md', '# VPC']);
    assert.deepEqual(roots.map(({ row }) => row.label), ['s3.md', 'aws/vpc.md', 'old/vpc.md']);
  });

  it('says more in tooltips', () => {
    const notes: [string, string][] = [['networking.md', NETWORKING], ['more.md', '# VPC\n  - Five per region.']];
    const services = treeOf('service', ...notes).roots;
    assert.equal(services.find(({ row }) => row.label === 'Amazon VPC')?.row.tooltip, 'Amazon VPC\n5 facts in 2 notes, 1 due, recall 88%');
    assert.match(services.find(({ row }) => row.kind === 'retired')?.row.tooltip ?? '', /^AWS SMS, retired 2022, use AWS Application Migration Service\n/);
    const fact = treeOf('note', ...notes).at('file:///notes/networking.md', 4);
    assert.equal(fact?.row.tooltip, '5 Gbps of bandwidth.\nVPC › NAT Gateway › networking.md:5');
  });

  it('shortens a sentence that no row could hold', () => {
    const [row] = treeOf('note', ['a.md', `- ${'word '.repeat(100)}end.`]).roots[0]!.children;
    assert.ok(row!.row.label.length <= 200);
    assert.match(row!.row.label, /word…$/);
  });

  it('names what a quiz on a row is on', () => {
    const byNote = treeOf('note', ['networking.md', NETWORKING]);
    assert.deepEqual(byNote.roots[0]?.scope, { kind: 'note', uri: 'file:///notes/networking.md' });
    assert.deepEqual(byNote.at('file:///notes/networking.md', 3)?.scope, {
      kind: 'topic',
      uri: 'file:///notes/networking.md',
      path: ['VPC', 'NAT Gateway'],
    });
    assert.equal(byNote.at('file:///notes/networking.md', 11)?.scope, undefined, 'nothing to ask on DAX');
    const byService = treeOf('service', ['networking.md', NETWORKING]);
    assert.deepEqual(byService.at('file:///notes/networking.md', 3)?.scope, { kind: 'entity', entity: 'nat-gateway' });
  });
});

describe('The row at a line', () => {
  const table: readonly [line: number, byNote: string, byService: string][] = [
    [1, 'VPC', 'Amazon VPC'],
    [2, 'Spans all zones of a region.', 'Spans all zones of a region.'],
    [3, 'NAT Gateway', 'NAT Gateway'],
    [5, 'Lives in one zone.', 'Lives in one zone.'],
    [6, 'NAT Gateway', 'NAT Gateway'],
    [8, 'Site-to-Site first.', 'Site-to-Site first.'],
    [11, 'DAX', 'DAX'],
    [400, 'networking.md', ''],
  ];
  const uri = 'file:///notes/networking.md';
  for (const [line, byNote, byService] of table) {
    it(`${String(line)}: ${byNote}`, () => {
      assert.equal(treeOf('note', ['networking.md', NETWORKING]).at(uri, line)?.row.label, byNote);
      assert.equal(treeOf('service', ['networking.md', NETWORKING]).at(uri, line)?.row.label ?? '', byService);
    });
  }

  it('of what no service is named in is under Other topics', () => {
    const found = treeOf('service', ['access.md', ACCESS]).at('file:///notes/access.md', 5);
    assert.equal(found?.row.label, 'Read the question twice.');
    assert.equal(found.parent?.row.label, 'Exam tips');
    assert.equal(found.parent.parent?.row.label, 'Other topics');
  });

  it('of another file is none', () => {
    assert.equal(treeOf('note', ['a.md', '# VPC']).at('file:///other.md', 0), undefined);
    assert.equal(treeOf('service', ['a.md', '# VPC']).at('file:///other.md', 0), undefined);
  });
});

describe('What is drawn again', () => {
  const all = (): boolean => true;
  const labels = (tree: TopicTree, rows: readonly string[] | undefined): string[] | undefined =>
    rows?.map((id) => byId(tree.roots, id)?.row.label ?? '?');
  const byId = (nodes: readonly TopicNode[], id: string): TopicNode | undefined => {
    for (const node of nodes) {
      const found = node.row.id === id ? node : byId(node.children, id);
      if (found) return found;
    }
    return undefined;
  };
  const drawnAgain = (arrangement: Arrangement, after: string, isOpen: (id: string) => boolean = all): string[] | undefined => {
    const before = treeOf(arrangement, ['networking.md', NETWORKING], ['access.md', ACCESS]);
    const now = treeOf(arrangement, ['networking.md', after], ['access.md', ACCESS]);
    return labels(before, outdatedRows(before.roots, now.roots, isOpen));
  };

  it('is nothing where nothing changed', () => {
    assert.deepEqual(drawnAgain('note', NETWORKING), []);
    assert.deepEqual(drawnAgain('service', NETWORKING), []);
  });

  it('is the note alone whose count changed', () => {
    assert.deepEqual(drawnAgain('note', `${NETWORKING}\n  - In-memory cache.`), ['networking.md']);
    assert.deepEqual(drawnAgain('service', `${NETWORKING}\n  - In-memory cache.`), ['Amazon DynamoDB']);
  });

  it('is the fact alone that was worded anew, where no count changed', () => {
    const after = NETWORKING.replace('Lives in one zone', 'Lives in a single zone');
    assert.deepEqual(drawnAgain('note', after), ['NAT Gateway']);
    assert.deepEqual(drawnAgain('note', after, (id) => !id.includes('NAT')), []);
  });

  it('is all where a note or a service comes', () => {
    const before = treeOf('note', ['a.md', ACCESS]);
    const after = treeOf('note', ['a.md', ACCESS], ['b.md', ACCESS]);
    assert.equal(outdatedRows(before.roots, after.roots, all), undefined);
    assert.equal(drawnAgain('service', `${NETWORKING}\n# Application Migration Service`), undefined);
  });

  it('keeps the ids of rows above which lines were put in', () => {
    const before = treeOf('note', ['a.md', NETWORKING]);
    const after = treeOf('note', ['a.md', `- A new line.\n${NETWORKING}`]);
    const nat = before.at('file:///notes/a.md', 4)?.row.id;
    assert.equal(after.at('file:///notes/a.md', 5)?.row.id, nat);
  });
});
