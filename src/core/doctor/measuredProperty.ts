import type { EntityId } from '../catalog/catalog';
import type { Fact, Quantity } from '../facts/fact';
import { normalise } from '../facts/identity';
import type { Topic } from '../topics/topic';
import { isGenericHeading } from '../topics/words';

/** A number that a note gives for a property of an entity. */
export interface MeasuredProperty {
  /** Equal for the same property of the same entity: then the numbers should be equal too. */
  readonly key: string;
  readonly quantity: Quantity;
}

/** Words that say nothing of what is measured; those of a bound are in the quantity already. */
const EMPTY = new Set(
  (
    'a an the is are was be been has have had can could may might will would of to in at on by it its this that these those with and or ' +
    'max maximum min minimum most least up default limit limited quota hard soft currently now about approximately around there you your'
  ).split(' '),
);

/** The numbers of a fact, each with what it measures. The others of the statement count as words: they are its conditions. */
export function measuredProperties(fact: Fact, topics: readonly Topic[]): MeasuredProperty[] {
  if (fact.entity === undefined || fact.quantities.length === 0 || fact.quantities.length > 3) return [];
  const words = propertyWords(fact, fact.entity);
  const context = contextWords(fact, fact.entity, topics);
  if (context === undefined) return [];
  return fact.quantities.flatMap((quantity) => {
    const others = fact.quantities.filter((each) => each !== quantity).map(({ dimension, bound, base }) => [dimension, bound, base].join(' '));
    const { dimension, bound, unit } = quantity;
    const counted = dimension === 'count' || dimension === 'rate' ? normalise(unit) : '';
    // A limit of what is counted says by its noun what it limits: `up to 5 read replicas`.
    if (words === '' && (counted === '' || bound === 'exact')) return [];
    return { key: [fact.entity, context, words, dimension, bound, counted, ...others.sort()].join('|'), quantity };
  });
}

/** What is said beside the numbers and the entity’s own names, in the order of the alphabet. */
function propertyWords(fact: Fact, entity: EntityId): string {
  const gone = [...fact.quantities, ...fact.mentions.filter((mention) => mention.entity === entity)].sort((a, b) => a.start - b.start);
  let left = '';
  let at = 0;
  for (const { start, end } of gone) {
    left += `${fact.text.slice(at, Math.max(at, start))} `;
    at = Math.max(at, end);
  }
  return meaningful(left + fact.text.slice(at));
}

/** The topics between the fact and its entity: what holds `for HTTP APIs` need not hold for others. Undefined where none leads to it. */
function contextWords(fact: Fact, entity: EntityId, topics: readonly Topic[]): string | undefined {
  const words: string[] = [];
  for (let topic = topics[fact.topic]; topic; topic = topics[topic.parent]) {
    if (topic.entity === entity) return words.join('>');
    if (topic.entity !== undefined) return undefined;
    if (!isGenericHeading(topic.label)) words.push(meaningful(topic.label));
  }
  return undefined;
}

/** Without pictures, which people put in front of what is important. */
function meaningful(text: string): string {
  const words = normalise(text).split(' ').filter((word) => !/^[\ud800-\udfff]*$/.test(word) && !EMPTY.has(word));
  return [...new Set(words)].sort().join(' ');
}
