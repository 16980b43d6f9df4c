import { readFile } from 'node:fs/promises';
import type { Catalog } from '../../core/catalog/catalog';
import { entityAt } from '../../core/iac/entityAt';
import { Notebook } from '../../core/notebook/notebook';
import { hoverContent } from '../../core/present/hover';
import { hoverMarkdown, unknownMarkdown } from '../../core/present/hoverMarkdown';
import { standingsAt } from '../../core/present/standing';
import { ReviewState } from '../../core/review/reviewState';
import { splitLines } from '../../core/text/lines';
import { reasonOf } from '../../node/walk';
import type { Command } from '../command';
import { loadNotes, skippedLine } from '../loadNotes';

/** As many facts as the editor shows. */
const MOST_FACTS = 5;
/** A terminal has no learner. */
const NEVER_ASKED = standingsAt(new ReviewState(), 0, 0);

/** Answers positions from standard input, one JSON object a line: `{id, path, languageId?, line, character}`. */
export const hoverCommand: Command = {
  name: 'hover',
  usage: '[--notes <path>]… < positions',
  accepts: { paths: 'none', values: ['notes'] },
  async run(asked, console) {
    const catalog = console.catalog();
    const folders = asked.values.get('notes') ?? [];
    const notes = folders.length === 0 ? undefined : await loadNotes(folders, catalog);
    for (const each of notes?.skipped ?? []) console.warn(skippedLine(each));
    const hovers = new Hovers(catalog, notes?.notebook ?? new Notebook(catalog));
    let failed = notes?.failed ?? false;
    for await (const line of console.input) {
      if (line.trim() === '') continue;
      const answer = await hovers.answer(line);
      failed ||= answer.error !== undefined;
      console.print(JSON.stringify(answer));
    }
    return failed ? 1 : 0;
  },
};

interface Position {
  readonly id: unknown;
  readonly path: string;
  readonly languageId: string | undefined;
  readonly line: number;
  readonly character: number;
}

interface Answer {
  readonly id: unknown;
  readonly hover: object | null;
  /** Why there is no answer: the line is no position, or its file can not be read. */
  readonly error?: string;
}

class Hovers {
  readonly #catalog: Catalog;
  readonly #notebook: Notebook;
  /** Lines of the files asked about. */
  readonly #files = new Map<string, readonly string[]>();

  constructor(catalog: Catalog, notebook: Notebook) {
    this.#catalog = catalog;
    this.#notebook = notebook;
  }

  async answer(text: string): Promise<Answer> {
    const position = readPosition(text);
    if (position === undefined) return { id: null, hover: null, error: 'not a position: {id, path, line, character}' };
    try {
      return { id: position.id, hover: this.#hover(position, await this.#lines(position.path)) };
    } catch (error) {
      return { id: position.id, hover: null, error: `${position.path}: ${reasonOf(error)}` };
    }
  }

  #hover(position: Position, lines: readonly string[]): object | null {
    const { path, languageId, line, character } = position;
    const hit = entityAt({ path, languageId, lines, line, character }, this.#catalog);
    const entity = hit && this.#catalog.entity(hit.entity);
    const content = hit && hoverContent(this.#notebook, hit.entity, NEVER_ASKED, MOST_FACTS);
    if (!hit || !entity || !content) return null;
    return {
      entity: entity.id,
      name: entity.fullName,
      service: this.#catalog.entity(entity.service)?.fullName ?? null,
      aliases: entity.aliases,
      via: hit.via,
      range: { start: { line, character: hit.range.start }, end: { line, character: hit.range.end } },
      text: content.facts.length > 0 ? hoverMarkdown(content) : unknownMarkdown(content, ''),
    };
  }

  async #lines(path: string): Promise<readonly string[]> {
    const known = this.#files.get(path);
    if (known) return known;
    const lines = splitLines(await readFile(path, 'utf8'));
    this.#files.set(path, lines);
    return lines;
  }
}

function readPosition(text: string): Position | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, path, languageId, line, character } = value as Record<string, unknown>;
  if (typeof path !== 'string' || !isCount(line) || !isCount(character)) return undefined;
  return { id: id ?? null, path, languageId: typeof languageId === 'string' ? languageId : undefined, line, character };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
