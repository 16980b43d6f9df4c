/** What a hover shows, before it becomes Markdown. */
export interface HoverContent {
  /** `NAT Gateway`. */
  readonly name: string;
  /** `Amazon VPC`; empty for a service. */
  readonly service: string;
  /** `formerly AWS SSO`, `retired 2024, use …`; empty for a current one. */
  readonly status: string;
  readonly facts: readonly HoverFact[];
  /** `2 more in 1 note · 1 due`; empty where there is no more to say. */
  readonly more: string;
  /** `Nothing in your notes yet.` where there are no facts, with the category. */
  readonly docs: string;
  readonly entity: string;
}

export interface HoverFact {
  /** The note's words without markup, at most 140 characters. */
  readonly text: string;
  readonly uri: string;
  /** Zero-based. */
  readonly line: number;
  /** `networking.md:49`. */
  readonly label: string;
}
