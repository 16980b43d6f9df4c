import type { EntityId } from '../catalog/catalog';

/** What a hover shows, before it becomes Markdown. */
export interface HoverContent {
  readonly entity: EntityId;
  /** `NAT Gateway`; for a service its full name, `AWS Lambda`. */
  readonly name: string;
  /** Full name of the service that it belongs to: `Amazon VPC`; empty for a service. */
  readonly service: string;
  /** `formerly AWS SSO`, `retired 2024, use …`; empty for a current one. */
  readonly status: string;
  /** `Networking`. */
  readonly category: string;
  /** `About VPC Endpoint:` where the notes say nothing of the gateway endpoint itself, but of something wider; else empty. */
  readonly about: string;
  /** Empty where no note mentions it. */
  readonly facts: readonly HoverFact[];
  /** `2 more in 1 note · 1 due`; empty where there is no more to say. */
  readonly more: string;
  /** `https:` address of the AWS documentation. */
  readonly docs: string;
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
