import type { Fact, FactId } from '../facts/fact';
import { counted } from './counts';
import type { Standings } from './standing';

/** Numbers over facts that may be asked, each counted once. */
export interface Tally {
  readonly facts: number;
  readonly due: number;
  readonly new: number;
  /** Mean predicted recall in whole percent over those answered before; undefined where there are none. */
  readonly recall: number | undefined;
}

export function tallyOf(facts: Iterable<Fact>, standings: Standings): Tally {
  const seen = new Set<FactId>();
  const counts = { due: 0, new: 0, known: 0, suspended: 0 };
  let recalled = 0;
  let total = 0;
  for (const { id, examinable } of facts) {
    if (!examinable || seen.has(id)) continue;
    seen.add(id);
    counts[standings.of(id).kind]++;
    const recall = standings.recall(id);
    if (recall === undefined) continue;
    recalled++;
    total += recall;
  }
  const recall = recalled === 0 ? undefined : Math.round((100 * total) / recalled);
  return { facts: seen.size, due: counts.due, new: counts.new, recall };
}

/** `14 facts · 3 due`, `14 facts · 2 new` when none is due, `1 fact`; empty for none. */
export function tallyWords(tally: Tally): string {
  if (tally.facts === 0) return '';
  const facts = counted(tally.facts, 'fact');
  if (tally.due > 0) return `${facts} · ${String(tally.due)} due`;
  return tally.new > 0 ? `${facts} · ${String(tally.new)} new` : facts;
}

/** `31 facts in 2 notes, 5 due, recall 84%`; without the notes where there is one. */
export function tallySentence(tally: Tally, notes: number): string {
  const where = notes > 1 ? ` in ${counted(notes, 'note')}` : '';
  const due = tally.due > 0 ? `, ${String(tally.due)} due` : '';
  const recall = tally.recall === undefined ? '' : `, recall ${String(tally.recall)}%`;
  return `${counted(tally.facts, 'fact')}${where}${due}${recall}`;
}
