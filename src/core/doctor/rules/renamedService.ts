import type { Catalog, Entity, Mention } from '../../catalog/catalog';
import type { FormerName } from '../../catalog/status';
import type { DoctorRule } from '../examination';
import type { Problem, TextEdit } from '../problem';
import type { Prose } from '../prose';

interface OldMention {
  readonly prose: Prose;
  readonly mention: Mention;
  readonly entity: Entity;
  readonly former: FormerName;
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
        if (mentions.some((mention) => mention.entity === id && !old.some((other) => other.mention === mention))) knowing.add(id);
        const list = found.get(id);
        if (list) list.push(one);
        else found.set(id, [one]);
      }
    }
    return [...found.values()].flatMap((mentions) => (knowing.has(mentions[0]?.entity.id ?? '') ? [] : problemOf(mentions)));
  },
};

function oldMention(prose: Prose, mention: Mention, catalog: Catalog): OldMention[] {
  const written = prose.text.slice(mention.start, mention.end);
  const entity = catalog.entity(mention.entity);
  const former = catalog.formerName(mention.entity, written);
  if (!entity || !former || entity.status.kind === 'retired') return [];
  // `CloudWatchEvent` is the name of a type, and the guides of old keep their titles.
  const isType = former.name.includes(' ') && !/\s/.test(written);
  const isTitle = /^\s+(?:[A-Z][\w-]*\s+){0,3}(?:Guide|Reference)\b/.test(prose.text.slice(mention.end, mention.end + 60));
  return isType || isTitle ? [] : [{ prose, mention, entity, former }];
}

/** One problem at the first place; its fix replaces the name in the whole note. */
function problemOf(mentions: readonly OldMention[]): Problem[] {
  const [first] = mentions;
  if (!first) return [];
  const edits = mentions.map(renaming);
  const [place] = edits;
  if (!place) return [];
  const { line, start, end } = place;
  const count = edits.length === 1 ? '' : ` in this note (${String(edits.length)} places)`;
  return [
    {
      rule: 'renamed-service',
      place: { line, start, end },
      message: `${written(first)} has been called ${first.entity.fullName} since ${String(first.former.year)}: use the new name.`,
      fix: { title: `Replace with “${place.text}”${count}`, edits },
      related: [],
    },
  ];
}

/** With AWS or Amazon in front where it was written so. */
function renaming(mention: OldMention): TextEdit {
  const { prose, mention: span, entity } = mention;
  return { ...prose.place(span.start, span.end), text: /^(?:AWS|Amazon) /.test(written(mention)) ? entity.fullName : entity.name };
}

const written = ({ prose, mention }: OldMention): string => prose.text.slice(mention.start, mention.end).replaceAll('\n', ' ');
