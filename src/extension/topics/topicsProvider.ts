import { EventEmitter, Range, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, type TreeDataProvider } from 'vscode';
import { outdatedRows, type TopicNode, type TopicTree } from '../../core/present/topicNode';
import type { TreeRow } from '../../core/present/treeRow';
import { quizRow } from '../ids';

/** Draws a topic tree. Its elements are the ids of rows, which outlive the trees that they come from. */
export class TopicsProvider implements TreeDataProvider<string> {
  readonly #changed = new EventEmitter<string[] | undefined>();
  /** Called when the view first wants its rows. */
  readonly #onWanted: () => void;
  #tree: TopicTree | undefined;
  /** Every row that the view was given, and whether it was given what is below. */
  #nodes = new Map<string, TopicNode>();
  #open = new Set<string>();
  #rootsGiven = false;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(onWanted: () => void) {
    this.#onWanted = onWanted;
  }

  /** Shows another tree; only rows that differ are drawn again. */
  show(tree: TopicTree): void {
    const before = this.#tree;
    this.#tree = tree;
    if (!this.#rootsGiven) return;
    const outdated = before && outdatedRows(before.roots, tree.roots, (id) => this.#open.has(id));
    if (!outdated) {
      this.#nodes.clear();
      this.#open.clear();
      this.#changed.fire(undefined);
      return;
    }
    this.#adopt(tree.roots);
    if (outdated.length > 0) this.#changed.fire([...outdated]);
  }

  node(id: string): TopicNode | undefined {
    return this.#nodes.get(id);
  }

  /** The row for a line of a note, ready to be revealed. */
  at(uri: string, line: number): string | undefined {
    const node = this.#tree?.at(uri, line);
    for (let each = node; each; each = each.parent) this.#nodes.set(each.row.id, each);
    return node?.row.id;
  }

  getTreeItem(id: string): TreeItem {
    const node = this.#nodes.get(id);
    return node ? itemOf(node) : new TreeItem('');
  }

  getChildren(id?: string): string[] {
    if (id === undefined) {
      this.#rootsGiven = true;
      this.#onWanted();
    } else {
      this.#open.add(id);
    }
    const nodes = id === undefined ? this.#tree?.roots : this.#nodes.get(id)?.children;
    return (nodes ?? []).map((node) => {
      this.#nodes.set(node.row.id, node);
      return node.row.id;
    });
  }

  getParent(id: string): string | undefined {
    return this.#nodes.get(id)?.parent?.row.id;
  }

  /** Puts the rows of a new tree in the place of those that the view knows by the same ids. */
  #adopt(nodes: readonly TopicNode[]): void {
    for (const node of nodes) {
      if (!this.#nodes.has(node.row.id)) continue;
      this.#nodes.set(node.row.id, node);
      if (this.#open.has(node.row.id)) this.#adopt(node.children);
    }
  }
}

function itemOf({ row, scope }: TopicNode): TreeItem {
  const item = new TreeItem(row.label, row.expandable ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
  item.id = row.id;
  item.description = row.description;
  item.tooltip = row.tooltip;
  item.iconPath = iconOf(row);
  item.accessibilityInformation = { label: row.description === '' ? row.label : `${row.label}, ${row.description}` };
  if (scope) item.contextValue = quizRow;
  if (row.target) {
    const { uri, line } = row.target;
    const selection = new Range(line, 0, line, 0);
    item.command = { title: 'Open Note', command: 'vscode.open', arguments: [Uri.parse(uri), { selection }] };
  }
  return item;
}

/** What is retired, or needs no attention, steps back. */
function iconOf({ kind, icon }: TreeRow): ThemeIcon {
  if (kind === 'retired') return new ThemeIcon(icon, new ThemeColor('disabledForeground'));
  if (icon === 'circle-filled') return new ThemeIcon(icon, new ThemeColor('charts.blue'));
  return new ThemeIcon(icon);
}
