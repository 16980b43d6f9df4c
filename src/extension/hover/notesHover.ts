import { Hover, Range, type CancellationToken, type HoverProvider, type Position, type TextDocument } from 'vscode';
import type { Catalog } from '../../core/catalog/catalog';
import { entityAt } from '../../core/iac/entityAt';
import { hoverContent } from '../../core/present/hover';
import type { HoverContent } from '../../core/present/hoverContent';
import { setting } from '../configuration';
import type { Guard } from '../log/guard';
import type { Notes } from '../notes/notes';
import type { NotesState } from '../notes/notesState';
import type { Reviews } from '../reviews/reviews';
import { DocumentLines } from './documentLines';
import { EntityQuiz } from './entityQuiz';
import { hoverParts, unknownParts } from './hoverParts';

export interface HoverDeps {
  readonly guard: Guard;
  readonly notes: Notes;
  readonly reviews: Reviews;
  catalog(): Promise<Catalog>;
}

export interface Found {
  readonly content: HoverContent;
  /** Of the name. */
  readonly range: Range;
  /** Why there are no facts, where there are none: `Nothing in your notes yet.` */
  readonly why: string;
  /** Whether a quiz on it would ask anything. */
  readonly asks: boolean;
  /** Whether a hover shows it: a setting leaves out names that no note mentions. */
  readonly offered: boolean;
}

/** How long a hover waits for notes that are still being read, milliseconds: then it says how far they are. */
const PATIENCE = 1_500;

/** What the learner's notes say of the AWS name under the cursor. */
export class NotesHover implements HoverProvider {
  readonly #deps: HoverDeps;
  readonly #lines = new DocumentLines();
  readonly #quiz = new EntityQuiz();

  constructor(deps: HoverDeps) {
    this.#deps = deps;
  }

  provideHover(document: TextDocument, position: Position, token: CancellationToken): Promise<Hover | undefined> {
    return this.#deps.guard.provide('Hover', async () => {
      const found = await this.find(document, position, token);
      if (!found || !found.offered || token.isCancellationRequested) return undefined;
      const { content, range, why, asks } = found;
      return new Hover(content.facts.length > 0 ? hoverParts(content, asks) : unknownParts(content, why), range);
    });
  }

  /** What the notes say of what stands at a place of a document; undefined where no AWS name does. */
  async find(document: TextDocument, { line, character }: Position, token?: CancellationToken): Promise<Found | undefined> {
    const catalog = await this.#deps.catalog();
    const { languageId, uri } = document;
    const hit = entityAt({ languageId, path: uri.path, lines: this.#lines.of(document), line, character }, catalog);
    if (!hit || token?.isCancellationRequested === true) return undefined;
    const { notes, reviews } = this.#deps;
    const notebook = await notes.open();
    // Reviews that cannot be read are told of elsewhere: what notes say does not depend on them.
    const loaded = reviews.load().catch(() => undefined);
    await Promise.race([Promise.all([notes.filled(), loaded]), patience(token)]);
    const content = hoverContent(notebook, hit.entity, reviews.standings(), setting('cribsheet.hover.facts'));
    return (
      content && {
        content,
        range: new Range(line, hit.range.start, line, hit.range.end),
        why: whyNothing(notes.state),
        asks: content.facts.length > 0 && this.#quiz.asks(notebook, hit.entity),
        offered: content.facts.length > 0 || setting('cribsheet.hover.unknown'),
      }
    );
  }
}

function whyNothing(state: NotesState): string {
  if (state.kind === 'failed') return 'Your notes could not be read.';
  if (state.kind === 'reading') return `Reading notes: ${String(state.done)} of ${String(state.total)}.`;
  return 'Nothing in your notes yet.';
}

/** Resolves when the wait is too long, or the hover is wanted no more. */
function patience(token: CancellationToken | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    token?.onCancellationRequested(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
