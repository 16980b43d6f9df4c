/**
 * Verbs that notes start a statement with when its subject is understood (`Encrypt data at rest` under `EBS encryption`).
 * Only these are turned into the third person: what else looks like a verb is often a noun.
 */
const CARRIED = new Set(
  (
    'accept act add aggregate allow analyze apply assess assign attach audit authenticate automate back balance block build buffer cache ' +
    'capture centralize collect combine compress compute connect contain control convert coordinate copy create decouple define deliver deny ' +
    'deploy detect determine discover distribute enable encrypt enforce ensure execute expose extend extract filter forward generate give grant group ' +
    'guarantee handle help host identify import improve include index ingest inspect integrate invoke isolate keep launch let limit maintain ' +
    'make manage measure migrate minimize monitor move offer operate optimize orchestrate patch perform persist prevent process protect provide ' +
    'provision publish push query read receive record reduce remove replicate require resolve restrict retain return rotate route run scale scan ' +
    'schedule secure send serve share shift simplify specify split standardize store stream support sync synchronize terminate track transcode transfer ' +
    'transform translate trigger validate view visualize watch work write'
  ).split(' '),
);

/** Third persons and auxiliaries that need no change. */
const FINITE = new Set('is are was has have can cannot can’t can\'t could may might must should will won\'t needs uses takes gets goes comes lets does doesn\'t doesn’t do don\'t costs'.split(' '));

/** Words that tell the reader to do something: steps and advice, not statements about a thing. */
const IMPERATIVE = new Set(
  (
    'use choose click go select check see note remember read configure set setup install try consider refer open navigate download ensure make ' +
    'do don\'t don’t avoid never always think learn review understand know look watch run create add delete update edit change attach enable disable ' +
    'specify define pick follow copy paste start stop enter type assign register upload login log sign wait'
  ).split(' '),
);

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
