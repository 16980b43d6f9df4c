import type { Fact } from '../../../src/core/facts/fact';
import type { FactLabel } from './labels';
import type { Miss, Ratio } from './miss';
import { pairUp } from './pairs';
import { shareIn, wordsOf } from './words';

/** A fact is a labelled statement when it holds this share of the statement's words … */
const LEAST_HELD = 0.8;
/** … and this share of its own words is the statement's, so that one fact cannot stand for a whole paragraph. */
const LEAST_OWN = 0.6;
/** A fact of which less lies in labelled statements asks what is none. */
const LEAST_LABELLED = 0.5;

export interface FactScore {
  /** Labelled statements that are asked as one fact each. */
  readonly recall: Ratio;
  /** Asked facts that lie in no labelled statement. */
  readonly askedWrongly: Ratio;
  /** Asked facts that lie in labelled statements, but begin or end elsewhere. */
  readonly cutOtherwise: Ratio;
  readonly misses: readonly Miss[];
}

/** Compares the examinable facts of a note with its labels. */
export function scoreFacts(facts: readonly Fact[], labels: readonly FactLabel[]): FactScore {
  const asked = facts.filter((fact) => fact.examinable);
  const wanted = labels.filter((label) => label.examinable);
  const pairs = pairUp(wanted.map((label) => candidates(label, asked)));
  const found = new Set(pairs.values());
  const misses: Miss[] = wanted
    .filter((_, at) => !found.has(at))
    .map((label) => ({ line: label.line, what: 'fact missed', wanted: label.text, had: describe(facts.filter((fact) => overlap(fact, label))) }));
  let askedWrongly = 0;
  let cutOtherwise = 0;
  for (const [at, fact] of asked.entries()) {
    if (pairs.has(at)) continue;
    const labelled = isLabelled(fact, wanted);
    if (labelled) cutOtherwise++;
    else askedWrongly++;
    const reasons = labels.filter((label) => !label.examinable && overlap(fact, label)).map((label) => `(${label.text})`);
    misses.push({ line: fact.start + 1, what: labelled ? 'cut otherwise' : 'asked, but no fact', wanted: reasons.join(' '), had: fact.text });
  }
  return {
    recall: { right: found.size, of: wanted.length },
    askedWrongly: { right: askedWrongly, of: asked.length },
    cutOtherwise: { right: cutOtherwise, of: asked.length },
    misses,
  };
}

/** The facts that could be a labelled statement, the most alike first. */
function candidates(label: FactLabel, asked: readonly Fact[]): number[] {
  const words = wordsOf(label.text);
  return asked
    .map((fact, at) => ({ at, fact, own: wordsOf(fact.text) }))
    .filter(({ fact, own }) => overlap(fact, label) && shareIn(words, own) >= LEAST_HELD && shareIn(own, words) >= LEAST_OWN)
    .map(({ at, own }) => ({ at, alike: shareIn(words, own) + shareIn(own, words) }))
    .sort((a, b) => b.alike - a.alike)
    .map(({ at }) => at);
}

function isLabelled(fact: Fact, wanted: readonly FactLabel[]): boolean {
  const labelled = wanted.filter((label) => overlap(fact, label)).flatMap((label) => wordsOf(label.text));
  return shareIn(wordsOf(fact.text), labelled) >= LEAST_LABELLED;
}

/** A fact's lines are zero-based and end before `end`, those of a label one-based and with their last. */
function overlap(fact: Fact, label: FactLabel): boolean {
  return fact.start < label.last && label.line <= fact.end;
}

function describe(facts: readonly Fact[]): string {
  return facts.map((fact) => (fact.examinable ? fact.text : `${fact.text} (${fact.reason})`)).join(' ‖ ');
}
