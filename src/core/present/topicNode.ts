import type { QuizScope } from '../quiz/scope';
import type { TreeRow } from './treeRow';

/** A row of the topic tree with what hangs under it, which is worked out when first asked for. */
export class TopicNode {
  readonly row: TreeRow;
  readonly parent: TopicNode | undefined;
  /** What *Quiz* on it means; undefined where there is nothing to ask. */
  readonly scope: QuizScope | undefined;
  readonly #grow: (node: TopicNode) => readonly TopicNode[];
  #children: readonly TopicNode[] | undefined;

  constructor(row: TreeRow, parent: TopicNode | undefined, scope?: QuizScope, grow?: (node: TopicNode) => readonly TopicNode[]) {
    this.row = row;
    this.parent = parent;
    this.scope = scope;
    this.#grow = grow ?? (() => []);
  }

  get children(): readonly TopicNode[] {
    this.#children ??= this.#grow(this);
    return this.#children;
  }
}

/** The topics of a notebook in one arrangement, at one moment. */
export interface TopicTree {
  readonly roots: readonly TopicNode[];
  /** The deepest row for a line of a note, zero-based; undefined for a note that the tree does not hold. */
  at(uri: string, line: number): TopicNode | undefined;
}

/**
 * Which rows of the tree before are out of date, so that only they are drawn again: a row stands for all below it.
 * Undefined where the outermost rows themselves are others.
 * @param isOpen whether the rows below a row have ever been drawn
 */
export function outdatedRows(
  before: readonly TopicNode[],
  after: readonly TopicNode[],
  isOpen: (id: string) => boolean,
): readonly string[] | undefined {
  if (before.length !== after.length || before.some((node, at) => node.row.id !== after[at]?.row.id)) return undefined;
  return before.flatMap((old, at) => {
    const now = after[at];
    if (!now || !sameRow(old.row, now.row)) return [old.row.id];
    if (!isOpen(old.row.id)) return [];
    return outdatedRows(old.children, now.children, isOpen) ?? [old.row.id];
  });
}

function sameRow(a: TreeRow, b: TreeRow): boolean {
  return (
    a.kind === b.kind &&
    a.label === b.label &&
    a.description === b.description &&
    a.tooltip === b.tooltip &&
    a.icon === b.icon &&
    a.expandable === b.expandable &&
    a.target?.uri === b.target?.uri &&
    a.target?.line === b.target?.line
  );
}
