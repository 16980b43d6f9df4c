import type { Fact, Quantity } from '../../facts/fact';
import type { NoteIndex } from '../../notebook/noteIndex';
import type { NotedFact } from '../../notebook/notebook';
import type { DoctorRule } from '../examination';
import { wordsPlace } from '../factPlace';
import { measuredProperties, type MeasuredProperty } from '../measuredProperty';
import { relatedPlace } from '../relatedPlace';

interface Claim extends NotedFact {
  readonly quantity: Quantity;
}

/**
 * Two notes that give different numbers for the same property of the same thing. Within one note, lines that differ in
 * a number alone stand side by side on purpose: they are cases, rows or steps.
 */
export const disagreeingFacts: DoctorRule = {
  id: 'disagreeing-facts',
  find({ text, index, notebook }) {
    const entities = new Set(index.facts.flatMap((fact) => (measured(fact, index).length > 0 ? (fact.entity ?? []) : [])));
    return [...entities].flatMap((entity) => {
      const claims = [...claimsByProperty(notebook.about(entity)).values()];
      return claims.flatMap((all) => {
        const [own, ...more] = all.filter(({ note }) => note.uri === index.uri);
        const others = all.filter(({ note, quantity }) => note.uri !== index.uri && quantity.base !== own?.quantity.base);
        const [other] = others;
        if (!own || !other || more.length > 0 || new Set(all.map(({ note }) => note)).size < all.length) return [];
        const [here, there] = [amount(own), amount(other)];
        return {
          rule: 'disagreeing-facts' as const,
          place: wordsPlace(own.fact, here, text.lines),
          message: `This says ${here}, but ${other.note.name}, line ${String(other.fact.start + 1)}, says ${there}: correct the one that is wrong.`,
          fix: undefined,
          related: others.map(relatedPlace),
        };
      });
    });
  },
};

function claimsByProperty(facts: readonly NotedFact[]): Map<string, Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const { note, fact } of facts) {
    if (note.sample) continue;
    for (const { key, quantity } of measured(fact, note)) {
      const list = claims.get(key);
      if (list) list.push({ note, fact, quantity });
      else claims.set(key, [{ note, fact, quantity }]);
    }
  }
  return claims;
}

/** Facts are never changed, so that what they measure is worked out once. */
const known = new WeakMap<Fact, readonly MeasuredProperty[]>();

function measured(fact: Fact, note: NoteIndex): readonly MeasuredProperty[] {
  const before = known.get(fact);
  if (before) return before;
  const properties = fact.examinable ? measuredProperties(fact, note.topics) : [];
  known.set(fact, properties);
  return properties;
}

const amount = ({ fact, quantity: { start, end } }: Claim): string => fact.text.slice(start, end).trim();
