import type { Catalog, Entity, Mention } from '../../catalog/catalog';
import type { FormerName } from '../../catalog/status';
import type { DoctorRule } from '../examination';
import type { Fix, Problem, TextEdit } from '../problem';
import type { Prose } from '../prose';
import { isWrittenAsName } from '../writtenAsName';

interface OldMention {
  readonly prose: Prose;
  readonly mention: Mention;
  readonly entity: Entity;
  readonly former: FormerName;
  /** On one line. */
  readonly written: string;
}

/**
 * A service by the name that AWS gave up, where the note first uses it. A note that says both names in one breath knows
 * of the new one, and may go on with either.
 */
export const renamedService: DoctorRule = {
  id: 'renamed-service',
  find({ text: { prose }, notebook: { catalog } }) {
    const knowing = new Set<string>();
    const found = new Map<string, OldMention[]>();
    for (const each of prose) {
      const mentions = each.mentions(catalog);
      const old = mentions.flatMap((mention) => oldMention(each, mention, catalog));
      for (const one of old) {
        const { id } = one.entity;
        if (mentions.some((mention) => mention.entity === id && catalog.formerName(id, each.written(mention.start, mention.end)) === undefined)) knowing.add(id);
        const list = found.get(id);
        if (list) list.push(one);
        else found.set(id, [one]);
      }
    }
    return [...found.values()].flatMap((mentions) => (knowing.has(mentions[0]?.entity.id ?? '') ? [] : problemOf(mentions)));
  },
};

function oldMention(prose: Prose, mention: Mention, catalog: Catalog): OldMention[] {
  const written = prose.written(mention.start, mention.end);
  const entity = catalog.entity(mention.entity);
  const former = catalog.formerName(mention.entity, written);
  if (!entity || !former || entity.status.kind === 'retired' || !isWrittenAsName(written)) return [];
  // `CloudWatchEvent` is the name of a type, and the guides of old keep their titles.
  const isType = former.name.includes(' ') && !/\s/.test(written);
  const isTitle = /^\s+(?:[A-Z][\w-]*\s+){0,3}(?:Guide|Reference)\b/.test(prose.text.slice(mention.end, mention.end + 60));
  return isType || isTitle || isShortForm(former.name, entity.name) ? [] : [{ prose, mention, entity, former, written }];
}

/** Where the new name is the old one with more words, people go on with the short form, and so does AWS: `SageMaker` for SageMaker AI. */
function isShortForm(former: string, name: string): boolean {
  return ` ${name} `.includes(` ${former.replace(BRAND, '')} `);
}

const BRAND = /^(?:AWS|Amazon) /;

/** One problem at the first place; its fix replaces the name in the whole note. */
function problemOf(mentions: readonly OldMention[]): Problem[] {
  const [first] = mentions;
  if (!first) return [];
  const { prose, mention, entity, former, written } = first;
  return [
    {
      rule: 'renamed-service',
      place: prose.place(mention.start, mention.end),
      message: `${written} has been called ${entity.fullName} since ${String(former.year)}: use the new name.`,
      fix: fixOf(first, mentions),
      related: [],
    },
  ];
}

/** None where the first of them cannot be renamed, for that is the one that is shown. */
function fixOf(first: OldMention, mentions: readonly OldMention[]): Fix | undefined {
  if (!renaming(first)) return undefined;
  const renamings = mentions.map(renaming).filter((edits) => edits !== undefined);
  const count = renamings.length === 1 ? '' : ` in this note (${String(renamings.length)} places)`;
  return { title: `Replace with “${newName(first)}”${count}`, edits: renamings.flat() };
}

function renaming(old: OldMention): TextEdit[] | undefined {
  return old.prose.replacement(old.mention.start, old.mention.end, newName(old));
}

/** With AWS or Amazon in front where it was written so. */
const newName = ({ entity, written }: OldMention): string => (BRAND.test(written) ? entity.fullName : entity.name);
