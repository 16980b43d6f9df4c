/** One line of the topic tree, ready to draw. */
export interface TreeRow {
  /** Stable over refreshes, so that the editor keeps what is expanded and selected. */
  readonly id: string;
  readonly kind: 'note' | 'skipped' | 'service' | 'retired' | 'concept' | 'section' | 'fact';
  readonly label: string;
  /** `14 facts · 3 due`; empty where there is nothing to say. */
  readonly description: string;
  readonly tooltip: string;
  /** Name of a product icon. */
  readonly icon: string;
  /** What a click opens. */
  readonly target: { readonly uri: string; readonly line: number } | undefined;
  readonly expandable: boolean;
}

export type Arrangement = 'note' | 'service';
