import { Hover, Range, type CancellationToken, type HoverProvider, type Position, type TextDocument } from 'vscode';
import type { Catalog } from '../../core/catalog/catalog';
import { entityAt } from '../../core/iac/entityAt';
import type { IacHit } from '../../core/iac/source';
import { hoverContent } from '../../core/present/hover';
import { setting } from '../configuration';
import type { Guard } from '../log/guard';
import type { Notes } from '../notes/notes';
import type { NotesState } from '../notes/notesState';
import type { Reviews } from '../reviews/reviews';
import { DocumentLines } from './documentLines';
import { hoverParts, unknownParts } from './hoverParts';

export interface HoverDeps {
  readonly guard: Guard;
  readonly notes: Notes;
  readonly reviews: Reviews;
  catalog(): Promise<Catalog>;
}

/** How long a hover waits for notes that are still being read, milliseconds: then it says how far they are. */
const PATIENCE = 1_500;

/** What the learner's notes say of the AWS name under the cursor. */
export class NotesHover implements HoverProvider {
  readonly #deps: HoverDeps;
  readonly #lines = new DocumentLines();

  constructor(deps: HoverDeps) {
    this.#deps = deps;
  }

  provideHover(document: TextDocument, position: Position, token: CancellationToken): Promise<Hover | undefined> {
    return this.#deps.guard.provide('Hover', async () => {
      const hit = await this.hitAt(document, position);
      if (!hit || token.isCancellationRequested) return undefined;
      return this.#hover(hit, position.line, token);
    });
  }

  /** The entity at a place of a document; undefined where there is none. */
  async hitAt(document: TextDocument, { line, character }: Position): Promise<IacHit | undefined> {
    const catalog = await this.#deps.catalog();
    const { languageId, uri } = document;
    return entityAt({ languageId, path: uri.path, lines: this.#lines.of(document), line, character }, catalog);
  }

  async #hover(hit: IacHit, line: number, token: CancellationToken): Promise<Hover | undefined> {
    const { notes, reviews } = this.#deps;
    const notebook = await notes.open();
    await Promise.race([Promise.all([notes.settled(), reviews.load()]), patience(token)]);
    const content = hoverContent(notebook, hit.entity, reviews.standings(), setting('cribsheet.hover.facts'));
    if (!content || token.isCancellationRequested) return undefined;
    if (content.facts.length === 0 && !setting('cribsheet.hover.unknown')) return undefined;
    const parts = content.facts.length > 0 ? hoverParts(content) : unknownParts(content, whyNothing(notes.state));
    return new Hover(parts, new Range(line, hit.range.start, line, hit.range.end));
  }
}

function whyNothing(state: NotesState): string {
  if (state.kind === 'reading') return `Reading notes: ${String(state.done)} of ${String(state.total)}.`;
  return 'Nothing in your notes yet.';
}

/** Resolves when the wait is too long, or the hover is wanted no more. */
function patience(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    token.onCancellationRequested(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
