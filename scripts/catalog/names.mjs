// How names may match in prose. A name in catalog.json carries its rule in front:
// '' any case, '=' exact case, '?' only after AWS or Amazon or as a whole label, '~' the same for a word of daily speech,
// '!' only after AWS or Amazon.
import { list, readTable } from './tables.mjs';
import { byKey } from './typeRules.mjs';

/** What a name is to its entity; `misspelling` and `spacing` are reported as slips. */
const KINDS = new Set(['rename', 'acronym', 'short', 'legacy', 'variant', 'misspelling', 'spacing', 'silent']);

const MARKS = { ci: '', cs: '=', ctx: '?', word: '~', brand: '!' };

/** Rows of the alias table: { term, targets, kind, mark }. */
export function readAliases() {
  return readTable('aliases').map(([term, targets, kind, match]) => {
    if (!KINDS.has(kind)) throw new Error(`aliases.txt: "${term}" is "${kind}", which no kind of name is`);
    if (!(match in MARKS)) throw new Error(`aliases.txt: "${term}" matches "${match}", not ci, cs, ctx, word or brand`);
    return { term, targets: targets === '-' ? [] : list(targets), kind, mark: MARKS[match] };
  });
}

/**
 * The names of an entity with their marks, its own name first.
 * @param ruled alias rows by lower-cased term
 */
export function namesOf(entity, ruled) {
  const own = [entity.name, ...entity.aliases];
  const further = [...ruled.values()].filter((row) => row.targets[0] === entity.id).map((row) => row.term);
  const seen = new Set();
  const names = [];
  for (const written of [...own, ...further]) {
    const name = names.length === 0 ? written : withoutBrand(written, entity);
    if (seen.has(name.toLowerCase())) continue;
    seen.add(name.toLowerCase());
    names.push(`${markOf(name, name !== written, entity, ruled)}${name}`);
  }
  return names;
}

/** Without its brand a name like AWS Transfer is a word of daily speech. */
function markOf(name, stripped, entity, ruled) {
  if (entity.unlisted) return MARKS.brand;
  const row = ruled.get(name.toLowerCase());
  if (row !== undefined) return row.mark;
  if (!stripped) return markByShape(name);
  return /^[A-Z][a-z]+$/.test(name) ? MARKS.brand : MARKS.ctx;
}

/** The matcher takes AWS and Amazon before any name, so that the names need not repeat them. */
function withoutBrand(name, entity) {
  const bare = name.replace(/^(AWS|Amazon) (?=\S)/, '');
  return entity.kind === 'service' ? bare : name;
}

/** The rule of a name that the alias table does not speak of. */
function markByShape(name) {
  if (/[\s@./-]/.test(name)) return MARKS.ci;
  if (/^[A-Z]{1,2}$/.test(name)) return MARKS.ctx;
  if (/^[A-Z0-9]+$/.test(name)) return MARKS.cs;
  if (/[a-z][A-Z]|\d|[A-Z][A-Z]/.test(name)) return MARKS.ci;
  return MARKS.cs;
}

/** { 'Dynamo DB': 'DynamoDB' }: neither letter case nor a hyphen for a space makes a misspelling. */
export function misspeltNames(aliases, entities) {
  const wrong = aliases.filter(({ kind }) => kind === 'misspelling' || kind === 'spacing');
  const terms = new Set(wrong.map(({ term }) => term));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const pairs = wrong.map(({ term, targets }) => {
    const { name, aliases: others } = byId.get(targets[0]);
    const right = [name, ...others].filter((each) => each === name || !terms.has(each));
    return [term, right.find((each) => squashed(each) === squashed(term)) ?? name];
  });
  return byKey(Object.fromEntries(pairs.filter(([term, meant]) => folded(term) !== folded(meant))));
}

const folded = (text) => text.toLowerCase().replaceAll('-', ' ');
const squashed = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
