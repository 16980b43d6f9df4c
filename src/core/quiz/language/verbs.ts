/**
 * Verbs that notes start a statement with when its subject is understood (`Encrypt data at rest` under `EBS encryption`).
 * Only these are turned into the third person: what else looks like a verb is often a noun.
 */
const CARRIED = new Set(
  (
    'begin bind book carry close count cover expire fail find grow inherit join live lose map match meet merge notify open own pass reach redirect refresh register reject renew replace ' +
    'reserve resume seal select separate show skip sort spawn spin spread start stay survive swap tag throttle tolerate unify upgrade upload vary verify warn ' +
    'accelerate accept act add aggregate allow analyze apply assess assign attach audit authenticate automate back balance block build buffer cache ' +
    'capture centralize collect combine compress compute connect contain control convert coordinate copy create decouple define deliver deny ' +
    'deploy detect determine discover distribute enable encrypt enforce ensure establish evaluate exchange execute expose extend extract filter forward generate give grant group ' +
    'guarantee handle help host identify import improve include index ingest inspect integrate invoke isolate keep launch let limit maintain ' +
    'make manage measure migrate minimize monitor move offer operate optimize orchestrate patch perform persist prevent process protect provide ' +
    'provision publish push query read receive record reduce remove replicate require resolve restrict retain return rotate route run scale scan ' +
    'respond rely depend belong consist apply follow lock log restart recover restore poll retry charge mean represent leverage waive span attach arrive happen exist act lack ' +
    'hide hold save set sit stay stop switch take tell tie treat turn wrap backs ' +
    'schedule secure send serve share shift simplify specify split standardize store stream support sync synchronize terminate track transcode transfer ' +
    'transform translate trigger validate view visualize watch work write'
  ).split(' '),
);

/** Third persons and auxiliaries that need no change. */
const FINITE = new Set('is are was has have can cannot can’t can\'t could may might must should will won\'t needs uses takes gets goes comes lets does doesn\'t doesn’t do don\'t costs'.split(' '));

/** Words that tell the reader to do something: steps and advice, not statements about a thing. */
const IMPERATIVE = new Set(
  (
    'use deploy choose click go select check see note remember read configure set setup install try consider refer open navigate download ensure make ' +
    'do don\'t don’t avoid never always think learn review understand know look watch run create add delete update edit change attach enable disable ' +
    'specify define pick follow copy paste start stop enter type assign register upload login log sign wait'
  ).split(' '),
);

/** What the reader does with a service, not the service itself: `Build IoT applications` means that it lets you build them. */
const LETS_YOU = new Set('access author build choose code create customize define deploy design develop explore launch manage migrate move query read run search send set specify transfer use view visualize write'.split(' '));

/** Whether a verb in its plain form says what the reader can do. */
export function letsYou(verb: string): boolean {
  return LETS_YOU.has(verb.toLowerCase());
}

const DETERMINER = /^(?:an?|the|your|their|its|all|any|each|every|multiple|several|many|one|two|both|another|other|existing|new|specific|custom|entire|full|whole|which|how|what|whether)$/i;
const NO_VERB =
  /^(?:about|above|across|after|against|all|also|an?|and|any|as|at|before|behind|below|between|both|but|by|during|each|even|every|exactly|except|for|from|here|how|if|in|inside|into|it|its|just|like|many|most|near|no|not|of|off|on|once|one|only|onto|or|out|over|per|same|since|so|some|than|that|the|their|then|there|these|this|those|through|to|toward|towards|under|unless|until|up|upon|via|what|when|where|which|while|who|with|within|without|you|your)$/i;

/** Whether a first word must be a verb, because an article or the like follows it: `Establish a connection`. */
export function isVerbBefore(word: string, next: string): boolean {
  return DETERMINER.test(next) && /^[A-Za-z]{3,}$/.test(word) && !NO_VERB.test(word) && !/(?:ing|ed|ly)$/.test(word);
}

/** The third person of any verb. */
export function inflected(word: string): string {
  const lower = word.toLowerCase();
  return lower.endsWith('s') && !lower.endsWith('ss') ? lower : inflect(lower);
}

/** Verbs that are nouns as well: `Block device volume`, `Route table`, `Log group`. */
const AMBIGUOUS = new Set('access back block book cache control copy count filter function group host index log map match monitor own patch process query record route share show stream store support tag target test track transfer trigger view watch work'.split(' '));
const MASS = new Set('data traffic access information content code everything compliance usage performance capacity infrastructure activity history metadata storage'.split(' '));

/** Whether what follows such a word can only be its object: several things, or a mass. */
function hasObject(rest: string): boolean {
  const phrase = rest.split(/[,;:.(]| (?:of|for|to|in|on|at|by|from|with|across|between|into|via|using|and|or|that|which|when|if)\b/)[0]?.trim().toLowerCase() ?? '';
  const head = phrase.split(' ').at(-1) ?? '';
  return MASS.has(head) || /[^s]s$/.test(head) || DETERMINER.test(phrase.split(' ')[0] ?? '');
}

/** `Tags to apply`, `Logs of the agent`: the plural of a noun, not a third person. */
export function isPlural(word: string, next: string): boolean {
  const base = baseForm(word.toLowerCase());
  return base !== undefined && AMBIGUOUS.has(base) && /^(?:to|for|of|in|on|are|from|that|which|can|must|and|with|per)$/i.test(next);
}

/** Whether a word only holds others together, whatever its letters look like. */
export function isFunctionWord(word: string): boolean {
  return NO_VERB.test(word) || DETERMINER.test(word);
}

/** Whether a verb in its plain form, in front of this, may as well be a noun. */
export function mayBeNoun(word: string, rest: string): boolean {
  return AMBIGUOUS.has(word.toLowerCase()) && !hasObject(rest);
}

/** `encrypts` for `encrypt` and `encrypts`; undefined for words that are not certainly a carried verb. */
export function thirdPerson(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (FINITE.has(lower)) return undefined;
  if (CARRIED.has(lower)) return inflect(lower);
  const base = baseForm(lower);
  return base !== undefined && CARRIED.has(base) ? lower : undefined;
}

/** `encrypt` for `encrypts`; undefined where the word is no third person of a carried verb. */
export function baseForm(word: string): string | undefined {
  if (!word.endsWith('s')) return undefined;
  const candidates = [word.slice(0, -1), word.replace(/es$/, ''), word.replace(/ies$/, 'y')];
  return candidates.find((candidate) => candidate !== word && CARRIED.has(candidate) && inflect(candidate) === word);
}

/** Whether a word is a carried verb in its plain form. */
export function isBaseVerb(word: string): boolean {
  return /^[a-z]+$/.test(word) && CARRIED.has(word);
}

export function isFinite(word: string): boolean {
  return FINITE.has(word.toLowerCase());
}

export function isImperative(word: string): boolean {
  return IMPERATIVE.has(word.toLowerCase());
}

function inflect(base: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

const SINGULAR = new Map([
  ['are', 'is'],
  ['were', 'was'],
  ['have', 'has'],
  ['do', 'does'],
  ["don't", "doesn't"],
  ['don’t', 'doesn’t'],
]);

/** What is said of one thing: `are stateless` becomes `is stateless`. */
export function inSingular(predicate: string): string {
  return predicate.replace(/^(?:are|were|have|do|don['’]t)\b/, (verb) => SINGULAR.get(verb) ?? verb);
}
