// What `npm run differential` runs: see scripts/differential.mjs for its options.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { repairedPercent, tally, tallyLines } from './tally';

/** Longer documents are read by their headings alone. */
const MAX_BYTES = 2 * 1024 * 1024;

function* documents(places: readonly string[]): Generator<{ name: string; text: string }> {
  for (const place of places) {
    for (const file of markdownFiles(place)) {
      if (statSync(file).size <= MAX_BYTES) yield { name: file, text: readFileSync(file, 'utf8') };
    }
  }
}

function markdownFiles(place: string): string[] {
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inner = path.join(place, entry.name);
      if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name.startsWith('.') ? [] : markdownFiles(inner);
      return entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name) ? [inner] : [];
    });
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { budget: { type: 'string', default: '2%' }, list: { type: 'string', default: '40' }, repairs: { type: 'boolean', default: false } },
  });
  const budget = Number(/^(\d+(?:\.\d+)?)%?$/.exec(values.budget)?.[1] ?? NaN);
  if (positionals.length === 0 || Number.isNaN(budget) || !/^\d+$/.test(values.list)) {
    console.error('Usage: npm run differential -- <folder or file…> [--budget 2%] [--list 40] [--repairs]');
    process.exitCode = 2;
    return;
  }
  const all = tally(documents(positionals));
  console.log(tallyLines(all, Number(values.list)).join('\n'));
  if (values.repairs) for (const [excuse, list] of all.excused) console.log([`${excuse}:`, ...list].join('\n  '));
  const excused = repairedPercent(all);
  if (excused > budget) console.log(`Repairs may excuse ${budget} % of the blocks, and excuse ${excused.toFixed(3)} %.`);
  if (all.documents === 0) console.log('There are no Markdown files to compare.');
  if (all.documents === 0 || all.unexplained.length > 0 || excused > budget) process.exitCode = 1;
}

main();
