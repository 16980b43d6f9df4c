import type { Catalog, EntityId, Mention } from '../catalog/catalog';
import { respelt } from '../catalog/misspelling';
import { countWords, isGenericHeading, isRemark } from './words';

/** Longer labels are statements; brackets do not count. */
const MAX_WORDS = 9;

const NOTHING: readonly EntityId[] = [];

/** Services whose short name is also what others do by themselves: `Auto Scaling` below Redshift is Redshift's. */
const COMMON_NAMES: ReadonlySet<EntityId> = new Set(['autoscaling']);

/** Categories of what such a service works for. */
const SERVED = new Set(['compute', 'networking']);

/** Says what the labels of a note name: by the catalogue, by what stands above them, and by the names among their words. */
export class Naming {
  readonly #catalog: Catalog;
  readonly #speaksOfAws: () => boolean;
  /** Whether the note shows that it is about AWS; undefined until that matters. */
  #isAws: boolean | undefined;
  /** What labels name, by label and context. */
  readonly #names = new Map<string, readonly EntityId[]>();
  /** What headings and lines are about, by label and context. */
  readonly #abouts = { heading: new Map<string, EntityId | undefined>(), line: new Map<string, EntityId | undefined>() };
  readonly #mended = new Map<string, string>();

  /** @param speaksOfAws whether the note shows that it is about AWS, asked at most once */
  constructor(catalog: Catalog, speaksOfAws: () => boolean) {
    this.#catalog = catalog;
    this.#speaksOfAws = speaksOfAws;
  }

  /**
   * All that the whole label names, if need be as parts of what stands above it: several in `NACL and SG`.
   * @param context entities above it, nearest first
   */
  names(label: string, context: readonly EntityId[]): readonly EntityId[] {
    const key = keyOf(label, context);
    let names = this.#names.get(key);
    if (!names) this.#names.set(key, (names = this.#look(label, context)));
    return names;
  }

  named(label: string, context: readonly EntityId[]): EntityId | undefined {
    return this.names(label, context)[0];
  }

  /**
   * What a label is about.
   * @param place a heading may turn to another thing; a line that has its name among other words (`IAM auth` below RDS)
   * speaks of the thing above
   */
  about(label: string, context: readonly EntityId[], place: 'heading' | 'line'): EntityId | undefined {
    const [key, abouts] = [keyOf(label, context), this.#abouts[place]];
    const known = abouts.get(key);
    if (known !== undefined || abouts.has(key)) return known;
    const about = this.#lookInside(label, context, place);
    abouts.set(key, about);
    return about;
  }

  #lookInside(label: string, context: readonly EntityId[], place: 'heading' | 'line'): EntityId | undefined {
    const bare = withoutOrdinal(label);
    if (bare === '' || isGenericHeading(bare) || isRemark(bare)) return undefined;
    return this.named(bare, context) ?? this.#namedInPart(bare, context) ?? this.#namedInBracket(bare, context) ?? this.#mentioned(bare, context, place);
  }

  /** The label with its names spelt as AWS does. @param entity what it names, where that is known */
  mended(label: string, entity: EntityId | undefined): string {
    const name = entity === undefined ? undefined : this.#catalog.entity(entity)?.name;
    if (name !== undefined && (label.includes(name) || isButForPlurals(label, name))) return name.length > label.length ? name : label;
    let mended = this.#mended.get(label);
    if (mended === undefined) this.#mended.set(label, (mended = respelt(label, this.#catalog.misspellings(label))));
    return mended;
  }

  #look(label: string, context: readonly EntityId[]): readonly EntityId[] {
    const words = countWords(label.replace(/\([^()]*\)/g, ''));
    if (words > MAX_WORDS || isGenericHeading(label)) return NOTHING;
    const names = this.#catalog.named(label, context);
    if (names.length === 1 && this.#isCommon(label, names[0], context)) return NOTHING;
    return names.length > 0 && context.length === 0 && !this.#isSure(label) ? NOTHING : names;
  }

  /** Whether a label names something wherever it stands; `Backup` and `Shield` do so only in a note about AWS. */
  #isSure(label: string): boolean {
    if (this.#isAws === true || this.#catalog.mentions(label).length > 0 || this.#catalog.misspellings(label).length > 0) return true;
    return (this.#isAws ??= this.#speaksOfAws());
  }

  /** Whether a name stands for what the thing above does by itself. */
  #isCommon(label: string, name: EntityId | undefined, [above]: readonly EntityId[]): boolean {
    if (name === undefined || above === undefined || !COMMON_NAMES.has(name) || /\b(?:AWS|Amazon|EC2)\b/.test(label)) return false;
    return !SERVED.has(this.#catalog.entity(above)?.category ?? '');
  }

  /** `EC2: Virtual Machines`, `Glacier Deep Archive - for long term storage`, `ALB vs. others`: the name stands before the mark. */
  #namedInPart(label: string, context: readonly EntityId[]): EntityId | undefined {
    const [, compared] = /^(.{2,60}?)\s(?:vs\.?|versus)\s/i.exec(label) ?? [];
    const first = compared === undefined ? undefined : this.named(compared, context);
    if (first !== undefined) return first;
    const [, head, tail] = /^(.{2,60}?)\s*(?::|\s[-–—|])\s+(\S.*)$/.exec(label) ?? [];
    if (head === undefined || tail === undefined) return undefined;
    return this.named(isGenericHeading(head) || isRemark(head) ? tail : head, context);
  }

  /** `Encryption enforcement (SSE-KMS)`: a bracket that is the name of a part of what is above. */
  #namedInBracket(label: string, context: readonly EntityId[]): EntityId | undefined {
    const [, inner] = /\s\(([^()]{2,40})\)$/.exec(label) ?? [];
    const entity = inner === undefined ? undefined : this.named(inner, context);
    const mentions = entity !== undefined && context.length > 0 && this.#isConcept(entity);
    return mentions ? entity : undefined;
  }

  /** `Types of EBS Volumes`, `ECS Clusters Explained`, `Benefits of NAT Gateway`: a name among other words. */
  #mentioned(label: string, context: readonly EntityId[], place: 'heading' | 'line'): EntityId | undefined {
    // What a bracket adds is an aside.
    const mentions = this.#catalog
      .mentions(label.replace(/\([^()]*\)/g, (aside) => ' '.repeat(aside.length)))
      .filter(({ start, entity }) => label.charAt(start - 1) !== '-' && !this.#isCommon(label, entity, context));
    const found = mentions.find((mention) => isHead(label, mention)) ?? mentions[0];
    if (found === undefined) return undefined;
    const [subject] = context;
    if (subject === undefined) return found.entity;
    // `CloudWatch metrics for Lambda` below Lambda is about Lambda, and `VPC side` below a VPN about the VPN.
    if (mentions.some(({ entity }) => entity === subject)) return undefined;
    if (this.#isWider(found.entity, subject)) return place === 'heading' && isAllOf(label, found) ? found.entity : undefined;
    // Of a line, the name of a service may say only where: `IAM auth` below RDS. That of a concept is what it is about.
    const turns = isHead(label, found) && (place === 'heading' || (this.#isConcept(found.entity) && isOwnName(label.slice(found.start, found.end))));
    return turns || context.some((id) => this.#related(found.entity, id)) ? found.entity : undefined;
  }

  #isConcept(id: EntityId): boolean {
    const entity = this.#catalog.entity(id);
    return entity !== undefined && entity.service !== id;
  }

  #isWider(id: EntityId, than: EntityId): boolean {
    const entity = this.#catalog.entity(than);
    return entity?.broader === id || entity?.service === id;
  }

  /** Whether two belong to one service. */
  #related(id: EntityId, other: EntityId): boolean {
    const [one, two] = [this.#catalog.entity(id), this.#catalog.entity(other)];
    return one !== undefined && one.service === two?.service;
  }
}

function keyOf(label: string, context: readonly EntityId[]): string {
  return context.length === 0 ? label : [label, ...context].join('\n');
}

const ORDINAL = /^(?:section|part|module|lecture|lesson|chapter|day|week|unit|domain|topic|step)\s+\d+(?:\.\d+)*\s*(?:[:.)–—-]+\s*)?/i;

/** `Section 2: IAM`, `Part 3 - ECS`, `Lecture 16 VPC`: which part of a course it is says nothing of what it is about. */
function withoutOrdinal(label: string): string {
  return label.replace(ORDINAL, '');
}

/** `Secret Manager` and `Secrets Manager`: only the plural of a word within is missing. */
function isButForPlurals(label: string, name: string): boolean {
  const [words, meant] = [label.split(' '), name.split(' ')];
  if (words.length !== meant.length || words.at(-1) !== meant.at(-1)) return false;
  return words.every((word, number) => word === meant[number] || `${word}s` === meant[number]);
}

/** `Direct Connect gateway`, `StackSet`: no common word such as `Subnet`. */
function isOwnName(name: string): boolean {
  return /\S [A-Za-z]|[a-z][A-Z]/.test(name);
}

/** Whether a name is what a label is about: it stands in front, or after `of`. */
function isHead(label: string, { start }: Mention): boolean {
  return /(?:^|\bof (?:an? |the )?)$/i.test(label.slice(0, start));
}

/** Whether a label is about all of what a name stands for: `Advantages of DynamoDB`, `How DynamoDB works?`. */
function isAllOf(label: string, { start, end }: Mention): boolean {
  const [before, after] = [label.slice(0, start), label.slice(end)];
  if (/\bof (?:an? |the )?$/i.test(before)) return !/[a-z0-9]/i.test(after);
  return /^how (?:do |does )?(?:an? |the )?$/i.test(before) && /^ works?\W*$/i.test(after);
}
