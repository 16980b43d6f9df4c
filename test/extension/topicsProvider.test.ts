import assert from 'node:assert/strict';
import { TreeItemCollapsibleState } from 'vscode';
import type { ThemeIcon, TreeItem } from 'vscode';
import { NoteTree } from '../../src/core/present/noteTree';
import { quizRow } from '../../src/extension/ids';
import { TopicsProvider } from '../../src/extension/topics/topicsProvider';
import { notebookOf, noteOf, standingsOf } from '../core/present/smallNotebook';

const NOTE = `# VPC
  - Spans all zones. (due)
  # NAT Gateway
    - 5 Gbps of bandwidth.
# Exam tips`;

function treeOf(...notes: readonly [name: string, text: string][]): NoteTree {
  return new NoteTree(notebookOf(...notes.map(([name, text]) => noteOf(name, text))), standingsOf(notes.map(([, text]) => text).join('\n')));
}

describe('The provider of topics', () => {
  let provider: TopicsProvider;
  let wanted: number;
  let fired: (readonly string[] | undefined)[];

  const label = (id: string): string => provider.node(id)?.row.label ?? '?';
  const openAll = (id?: string): string[] => provider.getChildren(id).flatMap((child) => [label(child), ...openAll(child)]);
  const itemOf = (wantedLabel: string): TreeItem => {
    const find = (id?: string): TreeItem | undefined => {
      for (const child of provider.getChildren(id)) {
        const found = label(child) === wantedLabel ? provider.getTreeItem(child) : find(child);
        if (found) return found;
      }
      return undefined;
    };
    return find() ?? assert.fail(`no row ${wantedLabel}`);
  };

  beforeEach(() => {
    wanted = 0;
    fired = [];
    provider = new TopicsProvider(() => wanted++);
    provider.onDidChangeTreeData((ids) => fired.push(ids?.map(label)));
  });

  it('asks for notes when the view first wants rows', () => {
    assert.deepEqual(provider.getChildren(), []);
    assert.equal(wanted, 1);
  });

  it('gives rows level by level', () => {
    provider.show(treeOf(['vpc.md', NOTE]));
    assert.deepEqual(openAll(), ['vpc.md', 'VPC', 'Spans all zones.', 'NAT Gateway', '5 Gbps of bandwidth.', 'Exam tips']);
  });

  it('draws a row with icon, count, place and what can be done with it', () => {
    provider.show(treeOf(['vpc.md', NOTE]));
    const item = itemOf('VPC');
    assert.equal(item.description, '2 facts · 1 due');
    assert.equal((item.iconPath as ThemeIcon).id, 'cloud');
    assert.equal(item.collapsibleState, TreeItemCollapsibleState.Collapsed);
    assert.equal(item.contextValue, quizRow);
    assert.equal(item.accessibilityInformation?.label, 'VPC, 2 facts · 1 due');
    assert.equal(item.command?.command, 'vscode.open');
    assert.equal(itemOf('Exam tips').contextValue, undefined, 'nothing to ask there');
    assert.equal(itemOf('Spans all zones.').collapsibleState, TreeItemCollapsibleState.None);
  });

  it('knows the parents of a row that was never drawn', () => {
    provider.show(treeOf(['vpc.md', NOTE]));
    const row = provider.at('file:///notes/vpc.md', 3);
    const path: string[] = [];
    for (let id = row; id !== undefined; id = provider.getParent(id)) path.unshift(label(id));
    assert.deepEqual(path, ['vpc.md', 'VPC', 'NAT Gateway', '5 Gbps of bandwidth.']);
  });

  it('fires nothing for the same tree, and only the row that changed for another', () => {
    provider.show(treeOf(['vpc.md', NOTE], ['b.md', NOTE]));
    openAll();
    provider.show(treeOf(['vpc.md', NOTE], ['b.md', NOTE]));
    assert.deepEqual(fired, []);
    provider.show(treeOf(['vpc.md', NOTE.replace('5 Gbps', '10 Gbps')], ['b.md', NOTE]));
    assert.deepEqual(fired, [['NAT Gateway']]);
    assert.deepEqual(openAll().filter((each) => each.endsWith('Gbps of bandwidth.')).sort(), ['10 Gbps of bandwidth.', '5 Gbps of bandwidth.']);
  });

  it('fires the whole view where a note comes', () => {
    provider.show(treeOf(['vpc.md', NOTE]));
    openAll();
    provider.show(treeOf(['vpc.md', NOTE], ['b.md', NOTE]));
    assert.deepEqual(fired, [undefined]);
  });

  it('survives the question for a row that is gone', () => {
    provider.show(treeOf(['vpc.md', NOTE]));
    openAll();
    assert.equal(provider.getTreeItem('n:gone').label, '');
    assert.deepEqual(provider.getChildren('n:gone'), []);
    assert.equal(provider.getParent('n:gone'), undefined);
  });
});
