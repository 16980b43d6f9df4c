import type { EntityId } from './catalog';
import type { LabelIndex } from './labelIndex';
import { american } from './inflection';
import { labelKey } from './labelIndex';
import { closeness, entryOf, lookUp, SAME_SERVICE } from './labelLookUp';
import { cleanLabel, isAcronymOf, splitBracket, splitJoined, splitLead, withoutGeneric } from './labelText';

/** See `Catalog.named`. */
export function nameLabel(label: string, context: readonly EntityId[], index: LabelIndex): EntityId[] {
  const clean = cleanLabel(label);
  if (clean === '') return [];
  const single = nameOne(clean, context, index);
  if (single.length > 0) return [...single];
  const parts = splitJoined(clean);
  return parts.length < 2 || parts.length > 6 ? [] : nameJoined(parts, context, index);
}

/** Every part must name something; one that does not may lend the end of the last: `Public and Private Subnets`. */
function nameJoined(parts: readonly string[], context: readonly EntityId[], index: LabelIndex): EntityId[] {
  const end = /^[\w-]+( \w[\w ]*)$/.exec(parts.at(-1) ?? '')?.[1] ?? '';
  const found = new Set<EntityId>();
  for (const part of parts) {
    const lent = end === '' || part === parts.at(-1) ? [] : lookUp(part + end, context, index);
    const [best] = lent.length > 0 ? lent : nameOne(part, context, index);
    if (best === undefined) return [];
    found.add(best);
  }
  return [...found];
}

function nameOne(label: string, context: readonly EntityId[], index: LabelIndex): readonly EntityId[] {
  const whole = lookUp(label, context, index);
  const [best] = whole;
  const sure = best !== undefined && (BRANDED.test(label) || closeness(best, context, index) >= SAME_SERVICE);
  const part = sure ? undefined : partIn(label, context, index);
  if (part !== undefined) return [part];
  if (best !== undefined) return whole;
  const bracket = splitBracket(label);
  if (bracket !== undefined) return nameBracketed(bracket.head, bracket.inside, context, index);
  const lead = splitLead(label);
  if (lead !== undefined) {
    const found = nameLed(...lead, context, index);
    if (found.length > 0) return found;
  }
  const within = nameWithin(label, context, index);
  if (within.length > 0) return within;
  if (label.length < SHORTEST) return [];
  const joined = nameOfPart(label, index);
  if (joined !== undefined) return [joined];
  const shorter = withoutGeneric(label);
  const bare = shorter === undefined || shorter === '' ? [] : nameOne(shorter, context, index);
  return bare.length > 0 ? bare : mended(label, context, index);
}

const BRANDED = /^(?:AWS|Amazon) /i;

/** `Resource Access Manager (RAM)`, `SG (Storage Gateway)`: the two say the same, or the bracket is an aside. */
function nameBracketed(
  head: string,
  inside: string,
  context: readonly EntityId[],
  index: LabelIndex,
): readonly EntityId[] {
  const outer = nameOne(head, context, index);
  const inner = lookUp(inside, context, index);
  if (outer.length === 0) return inner.length > 0 && isAcronymOf(inside, head) ? inner : [];
  const both = outer.filter((id) => inner.includes(id));
  if (both.length > 0) return both;
  if (!isAcronymOf(head, inside)) return outer;
  // `LC (Lucent Connector)`: the bracket says that another thing is meant.
  return inner.length > 0 || entryOf(head, index)?.entry.acronym === true ? inner : outer;
}

/** `CloudFormation - StackSets`, `WAF - Web Application Firewall`: one name in two, or a thing and a part of it. */
function nameLed(head: string, tail: string, context: readonly EntityId[], index: LabelIndex): readonly EntityId[] {
  const joined = lookUp(`${head} ${tail}`, context, index);
  if (joined.length > 0) return joined;
  const [whole] = nameOne(head, context, index);
  if (whole === undefined) return [];
  const part = nameOne(tail, [whole, ...context], index).find((id) => isPartOf(id, whole, index));
  return part === undefined ? [] : [part];
}

/** How many of the enclosing headings lend their name. */
const LENDERS = 2;

/** Under `S3` the heading `Versioning` is S3 Versioning. */
function nameWithin(label: string, context: readonly EntityId[], index: LabelIndex): readonly EntityId[] {
  for (const id of context.slice(0, LENDERS)) {
    const name = index.entity(id)?.name;
    if (name === undefined) continue;
    const [lent] = lookUp(`${name} ${label}`, [], index);
    if (lent === undefined || context.includes(lent)) continue;
    if (id === context[0] || index.entity(lent)?.broader === id) return [lent];
  }
  return [];
}

/** Under `VPC Endpoint` the lead `Interface` is an interface endpoint, under the routing policies `Weighted` is one of them. */
function partIn(label: string, context: readonly EntityId[], index: LabelIndex): EntityId | undefined {
  const [nearest, ...others] = context.slice(0, LENDERS);
  if (nearest === undefined) return undefined;
  const part = index.partOf(nearest, label);
  if (part !== undefined) return part.id;
  // What is further above lends its own parts only: `Standard` below Glacier is no storage class of S3.
  return [...others, index.entity(nearest)?.service ?? nearest]
    .map((id) => index.partOf(id, label))
    .find((each) => each?.depth === 1)?.id;
}

/** `EC2 Placement Groups`, `Encryption in S3`: a thing and a part of it. */
function nameOfPart(label: string, index: LabelIndex): EntityId | undefined {
  if (!label.includes(' ') || /[^\w .@'’-]| - /.test(label)) return undefined;
  const [, part, of] = /^(.+?) (?:in|of|for|on|with) (.+)$/.exec(label) ?? [];
  const whole = of === undefined ? undefined : lookUp(of, [], index)[0];
  if (part !== undefined && whole !== undefined) return partNamed(part, whole, index);
  for (let end = label.indexOf(' '); end > 0; end = label.indexOf(' ', end + 1)) {
    const [head] = lookUp(label.slice(0, end), [], index);
    const found = head === undefined ? undefined : partNamed(label.slice(end + 1), head, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

function partNamed(words: string, whole: EntityId, index: LabelIndex): EntityId | undefined {
  return index.partOf(whole, words)?.id ?? lookUp(words, [whole], index).find((id) => isPartOf(id, whole, index));
}

function isPartOf(id: EntityId, whole: EntityId, index: LabelIndex): boolean {
  const entity = index.entity(id);
  return id === whole || entity?.broader === whole || entity?.service === whole;
}

/** A shorter label has no second word, and is no slip of a name. */
const SHORTEST = 3;

/** More slips in one label are no slips. */
const MOST_SLIPS = 2;

/** What a label names when its words that are one slip away from a name's, or British, are spelt as that is. */
function mended(label: string, context: readonly EntityId[], index: LabelIndex): readonly EntityId[] {
  const meant = american(label);
  if (meant !== label) return nameOne(meant, context, index);
  const slips = [...label.matchAll(/[A-Za-z]+/g)].filter(([word]) => index.near(word).slips === 1);
  const [slip] = slips;
  if (slip === undefined || slips.length > MOST_SLIPS) return [];
  const [word] = slip;
  const found = index
    .near(word)
    .words.filter((each) => label !== word || index.entries.get(labelKey(each))?.everyday !== true)
    .map((each) => nameOne(label.slice(0, slip.index) + each + label.slice(slip.index + word.length), context, index))
    .filter((ids) => ids.length > 0);
  const [only] = found;
  return only !== undefined && found.every(([id]) => id === only[0]) ? only : [];
}
