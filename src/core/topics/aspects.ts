/**
 * Words for a side of the thing above: what hangs under a label with one of them says something of that thing and
 * introduces nothing. In lower case, singular.
 */
const ASPECTS = new Set([
  'advantage', 'disadvantage', 'benefit', 'drawback', 'pro', 'con', 'feature', 'characteristic', 'limitation', 'consideration', 'requirement',
  'prerequisite', 'difference', 'comparison', 'vs', 'versus', 'practice', 'recommendation', 'guideline', 'tip', 'usage', 'case', 'reason',
  'responsibility', 'takeaway', 'fact', 'point', 'pitfall', 'challenge', 'risk', 'why', 'answer', 'checklist', 'tradeoff',
]);

/** Those of them that judge the thing above: `Scalability` below `Benefits` is its quality, however it is written. In lower case, singular. */
const VERDICTS = new Set([
  'advantage', 'disadvantage', 'benefit', 'drawback', 'pro', 'con', 'limitation', 'difference', 'comparison', 'vs', 'versus', 'reason', 'pitfall',
  'challenge', 'risk', 'why', 'tradeoff', 'tip', 'takeaway',
]);

/** Those of them and of the next below which a list may name and define things: `Streaming ETL: …` below `Use cases`. In lower case, singular. */
const LISTED = new Set([
  'feature', 'characteristic', 'practice', 'usage', 'case', 'metric', 'field', 'element', 'attribute', 'property', 'parameter', 'setting',
]);

/** Words for what a thing is set up with or goes through: as a lead they may be terms, but what hangs under them is none. */
const PARTS = new Set([
  'question', 'correct', 'incorrect', 'limit', 'quota', 'pricing', 'cost', 'step', 'process', 'goal', 'scenario', 'example', 'setting', 'parameter',
  'attribute', 'property', 'metric', 'field', 'element', 'command',
]);

/** Nouns for several of a kind: what hangs under a label that ends in one of them are its kinds. In lower case, plural. */
const KINDS = new Set([
  'types', 'modes', 'classes', 'policies', 'strategies', 'options', 'kinds', 'tiers', 'levels', 'methods', 'models', 'patterns', 'flavors', 'flavours',
  'categories', 'families', 'plans', 'components', 'services', 'tools', 'variants', 'editions',
]);

function wordsOf(label: string): string[] {
  return label.toLowerCase().match(/[a-z]+/g) ?? [];
}

/** The word, and what it may be the plural of. */
function formsOf(word: string): string[] {
  return [word, word.replace(/s$/, ''), word.replace(/ies$/, 'y')];
}

/** Whether a label says which side of the thing above it is about: `Advantages of DAX`, `ALB vs NLB`. */
export function isAspect(label: string): boolean {
  return wordsOf(label).some((word) => formsOf(word).some((form) => ASPECTS.has(form) || PARTS.has(form)));
}

/** Whether a label says that what hangs under it judges the thing above: `Benefits of DAX`, `Why DAX?`. */
export function isVerdict(label: string): boolean {
  return wordsOf(label).some((word) => formsOf(word).some((form) => VERDICTS.has(form)));
}

/** Whether a label says that things with a name each may be listed below it. */
export function isListed(label: string): boolean {
  return wordsOf(label).some((word) => formsOf(word).some((form) => LISTED.has(form)));
}

/** Whether a lead itself is such a side: `Main benefits`, `Use cases of DAX`. */
export function isAspectLead(label: string): boolean {
  const words = wordsOf(label.replace(/\b(?:of|in|for|with|between|to)\b.*$/i, ''));
  return formsOf(words.at(-1) ?? '').some((form) => ASPECTS.has(form));
}

/** Whether a label announces the kinds of something: `Routing policies`, `Types of volumes`. */
export function isKinds(label: string): boolean {
  const words = wordsOf(label.replace(/\([^()]*\)/g, ''));
  return KINDS.has(words.at(-1) ?? '') || (words[1] === 'of' && KINDS.has(words[0] ?? ''));
}
