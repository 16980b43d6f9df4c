/** One place where the product and the labels differ. */
export interface Miss {
  /** One-based line of the note. */
  readonly line: number;
  readonly what: 'topic missed' | 'topic not labelled' | 'parent' | 'entity' | 'fact missed' | 'asked, but no fact' | 'cut otherwise';
  /** What the labels want; empty where they want nothing. */
  readonly wanted: string;
  /** What the product has instead. */
  readonly had: string;
}

/** How many of how many. */
export interface Ratio {
  readonly right: number;
  readonly of: number;
}

export function sum(ratios: readonly Ratio[]): Ratio {
  return ratios.reduce((total, ratio) => ({ right: total.right + ratio.right, of: total.of + ratio.of }), { right: 0, of: 0 });
}
