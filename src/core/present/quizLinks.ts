import type { Source } from '../quiz/question';
import type { SourceLink } from './quizView';

/** Numbers the places that a page links to, so that the webview never holds a path. */
export class SourceLinks {
  readonly #sources: Source[] = [];

  get sources(): readonly Source[] {
    return this.#sources;
  }

  link(source: Source): SourceLink {
    this.#sources.push(source);
    return { index: this.#sources.length - 1, label: `${source.name}:${String(source.start + 1)}` };
  }
}
