import type { Misspelling } from './misspelling';
import type { EntityStatus, FormerName } from './status';

/** `lambda`, `nat-gateway`: lower case, hyphens, unique over services and concepts. */
export type EntityId = string;

/** One entry of the AWS catalogue: a service, or a concept that belongs to one. */
export interface Entity {
  readonly id: EntityId;
  readonly kind: 'service' | 'concept';
  /** As engineers say it: `Lambda`, `NAT Gateway`. */
  readonly name: string;
  /** As AWS writes it: `AWS Lambda`; a concept's is its name. */
  readonly fullName: string;
  /** The service that it belongs to; a service's own id. */
  readonly service: EntityId;
  /** What it is a kind or a part of: a wider concept (a gateway endpoint's is VPC Endpoint), else its service; a service has none. */
  readonly broader: EntityId | undefined;
  /** `compute`, `networking`: from the source of the service, in lower case. */
  readonly category: string;
  /** `https:` address of its documentation. */
  readonly docs: string;
  /** What became of it last: one that was renamed and then retired is retired. */
  readonly status: EntityStatus;
  /** What it was called before, the latest first, each with its short and long forms. */
  readonly formerNames: readonly FormerName[];
  /** Other names in prose, without the name itself. */
  readonly aliases: readonly string[];
}

/** A name of the catalogue found in prose; `start` and `end` are UTF-16 offsets into the text searched. */
export interface Mention {
  readonly entity: EntityId;
  readonly start: number;
  readonly end: number;
}

/** Everything known by name, read once from `catalog.json` and never changed. */
export interface Catalog {
  /** Sorted by id. */
  readonly entities: readonly Entity[];
  entity(id: EntityId): Entity | undefined;
  /** Names in running text: longest match, never overlapping, in order. Precision first: words of daily speech need AWS beside them. */
  mentions(text: string): Mention[];
  /**
   * The former name that an entity is called by: that of Identity Center in `AWS SSO`, none in `IAM Identity Center`.
   * @param written the words of a mention, or a whole label that names the entity
   */
  formerName(id: EntityId, written: string): FormerName | undefined;
  /**
   * Names in running text that are misspelt beyond doubt: in order, never overlapping. Letter case alone is no misspelling.
   * @param text prose; in code words are identifiers, so that the caller leaves it out
   */
  misspellings(text: string): Misspelling[];
  /**
   * What a whole label (a heading, a bold lead, a code span) names; here short and ambiguous names count too, a part is known
   * by what it is called below its whole (`Weighted` below the routing policies), and a word with one slip by what it is meant to be.
   * Several where the acronym is ambiguous, best first; a label with a content word left over names nothing.
   * @param context entities of the enclosing headings, nearest first: they decide between candidates
   */
  named(label: string, context?: readonly EntityId[]): EntityId[];
  /** `aws_nat_gateway` to its most exact entity. */
  terraformType(type: string): EntityId | undefined;
  /** `AWS::EC2::NatGateway`. */
  cloudFormationType(type: string): EntityId | undefined;
  /** The `s3` of `s3:PutObject` and of `arn:aws:s3:::`. */
  iamPrefix(prefix: string): EntityId | undefined;
  /** What an action is about: `ec2`, `CreateNatGateway`; its service where the catalogue knows nothing more exact. */
  iamAction(prefix: string, action: string): EntityId | undefined;
  /** What an ARN is of, by its service and the type of its resource: `ec2`, `natgateway`. */
  arnResource(prefix: string, type: string): EntityId | undefined;
  /** The `ecs-tasks` of `ecs-tasks.amazonaws.com`. */
  principal(name: string): EntityId | undefined;
  /** The client's name in an SDK or a CLI: `ssm`, `dynamodb`. */
  client(name: string): EntityId | undefined;
}
