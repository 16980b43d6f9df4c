import type { Catalog, Entity, Mention } from '../../catalog/catalog';
import type { FormerName } from '../../catalog/status';
import type { DoctorRule } from '../examination';
import { mentionsIn } from '../names';
import { placeOf, type Prose } from '../prose';

interface OldMention {
  readonly prose: Prose;
  readonly mention: Mention;
  readonly entity: Entity;
  readonly former: FormerName;
}

/** A service by the name that AWS gave up. A note that once says both names in one breath may go on with either. */
export const renamedService: DoctorRule = {
  id: 'renamed-service',
  find({ text: { prose, lines }, notebook: { catalog } }) {
    const explained = new Set<string>();
    const found: OldMention[] = [];
    for (const each of prose) {
      const mentions = mentionsIn(each, catalog);
      const old = mentions.flatMap((mention) => oldMention(each, mention, catalog));
      const current = new Set(mentions.filter((mention) => !old.some((other) => other.mention === mention)).map(({ entity }) => entity));
      for (const { entity } of old) if (current.has(entity.id)) explained.add(entity.id);
      found.push(...old);
    }
    return found
      .filter(({ entity }) => !explained.has(entity.id))
      .map(({ prose: each, mention: { start, end }, entity, former }) => {
        const place = placeOf(each, start, end, lines);
        const written = each.text.slice(start, end);
        const name = /^(?:AWS|Amazon) /.test(written) ? entity.fullName : entity.name;
        return {
          rule: 'renamed-service',
          place,
          message: `${written} has been called ${entity.fullName} since ${String(former.year)}: use the new name.`,
          fix: { title: `Replace with “${name}”`, edits: [{ ...place, text: name }] },
          related: [],
        };
      });
  },
};

function oldMention(prose: Prose, mention: Mention, catalog: Catalog): OldMention[] {
  const entity = catalog.entity(mention.entity);
  const former = catalog.formerName(mention.entity, prose.text.slice(mention.start, mention.end));
  return entity && former && entity.status.kind !== 'retired' ? [{ prose, mention, entity, former }] : [];
}
