import type { Catalog } from '../core/catalog/catalog';
import type { Accepts, Arguments } from './usage';

/** What a command may use of the world. */
export interface Console {
  /** One line on standard output. */
  print(line: string): void;
  /** One line on standard error: what a script that reads the output should not meet there. */
  warn(line: string): void;
  /** The lines of standard input. */
  readonly input: AsyncIterable<string>;
  catalog(): Catalog;
  /** What `catalog` is read from. */
  catalogText(): string;
}

export interface Command {
  readonly name: string;
  /** Behind the name in the usage. */
  readonly usage: string;
  readonly accepts: Accepts;
  /** Resolves to the exit code. */
  run(asked: Arguments, console: Console): Promise<number>;
}
