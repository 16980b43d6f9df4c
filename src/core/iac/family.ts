import type { Finder } from './finder';

/** How one kind of file names things of AWS. */
export interface Family {
  readonly name: string;
  /** In the order in which they win. */
  readonly code: readonly Finder[];
  /** Names in what people wrote for people; tried where code has nothing. */
  readonly prose: readonly Finder[];
  /** Where the comment of a line begins; undefined where the line is all code. */
  commentFrom(lines: readonly string[], line: number): number | undefined;
}
