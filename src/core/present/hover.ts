import type { EntityId } from '../catalog/catalog';
import { aboutEntity } from '../notebook/aboutEntity';
import type { Notebook, NotedFact } from '../notebook/notebook';
import { counted } from './counts';
import { statusAdvice } from './entityStatus';
import type { HoverContent, HoverFact } from './hoverContent';
import type { Standings } from './standing';

/** Longest text of a fact, characters. */
const LONGEST = 140;

/**
 * What to show on an entity; undefined for an id that the catalogue does not know.
 * @param most how many facts at most
 */
export function hoverContent(notebook: Notebook, id: EntityId, standings: Standings, most: number): HoverContent | undefined {
  const { catalog } = notebook;
  const entity = catalog.entity(id);
  if (!entity) return undefined;
  const isDue = (fact: string): boolean => standings.of(fact).kind === 'due';
  const found = aboutEntity(notebook, entity, isDue);
  const shown = found.facts.slice(0, most);
  const due = found.facts.filter(({ fact }) => isDue(fact.id)).length;
  const service = catalog.entity(entity.service)?.fullName ?? '';
  return {
    entity: id,
    name: entity.fullName,
    service: entity.kind === 'concept' ? service : '',
    status: statusAdvice(entity, catalog),
    category: sentenceCase(entity.category),
    about: found.entity === id ? '' : `About ${catalog.entity(found.entity)?.fullName ?? service}:`,
    facts: shown.map(hoverFact),
    more: moreWords(found.facts.slice(most), due),
    docs: entity.docs,
  };
}

/** `2 more in 1 note · 1 due`. */
function moreWords(rest: readonly NotedFact[], due: number): string {
  const notes = new Set(rest.map(({ note }) => note.uri)).size;
  const more = rest.length === 0 ? [] : [`${String(rest.length)} more in ${counted(notes, 'note')}`];
  return [...more, ...(due === 0 ? [] : [`${String(due)} due`])].join(' · ');
}

function hoverFact({ note, fact }: NotedFact): HoverFact {
  const file = note.name.slice(note.name.lastIndexOf('/') + 1);
  const place = `${file}:${String(fact.start + 1)}`;
  return { text: shortened(fact.text), uri: note.uri, line: fact.start, label: note.sample ? `sample ${place}` : place };
}

/** Ends between words, where there is a space not too far back. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const space = text.lastIndexOf(' ', LONGEST - 1);
  return `${text.slice(0, space > LONGEST / 2 ? space : LONGEST - 1).trimEnd()}…`;
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
