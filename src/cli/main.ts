#!/usr/bin/env node
import { createInterface } from 'node:readline';
import type { Command, Console } from './command';
import { doctorCommand } from './commands/doctor';
import { factsCommand } from './commands/facts';
import { hoverCommand } from './commands/hover';
import { indexCommand } from './commands/index';
import { questionsCommand } from './commands/questions';
import { topicsCommand } from './commands/topics';
import { readCatalog } from '../core/catalog/readCatalog';
import { catalogText } from './catalogText';
import { readArguments, UsageError } from './usage';

const COMMANDS: readonly Command[] = [indexCommand, topicsCommand, factsCommand, hoverCommand, questionsCommand, doctorCommand];

const help = ['Cribsheet: topics, facts and questions out of Markdown notes about AWS', '', 'usage:']
  .concat(COMMANDS.map((command) => `  cribsheet ${command.name} ${command.usage}`))
  .join('\n');

async function main(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words;
  if (name === '--help' || name === 'help' || name === '-h') {
    console.log(help);
    return 0;
  }
  const command = COMMANDS.find((each) => each.name === name);
  if (!command) throw new UsageError(name === undefined ? 'name a command; --help lists them' : `unknown command ${name}; --help lists them`);
  const io: Console = {
    print: (line) => process.stdout.write(`${line}\n`),
    warn: (line) => process.stderr.write(`${line}\n`),
    // Opened by the command that reads it: an open standard input keeps the process alive.
    get input() {
      return createInterface({ input: process.stdin, crlfDelay: Infinity });
    },
    catalog: () => readCatalog(catalogText()),
    catalogText,
  };
  return command.run(readArguments(rest, command.accepts), io);
}

// A reader that had enough (`| head`) closes the pipe: no reason to complain.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`cribsheet: ${message}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  },
);
