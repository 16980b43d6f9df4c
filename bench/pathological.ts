// npm run bench -- pathological: time and memory of the outline's scanner on inputs that nobody would type; a further
// argument chooses those whose names hold it.
import { Scan } from '../src/core/outline/scan';
import { scanOutline } from '../src/core/outline/scanOutline';
import { PATHOLOGICAL, type Pathological } from '../test/core/pathological';

const MEGABYTE = 1024 * 1024;

/** Per megabyte of input, in UTF-16 units. */
const MOST_MS = 250;
const MOST_MB = 64;
/** How much longer an input of twice the length may take. */
const MOST_GROWTH = 2.3;
/** Each figure is the best of so many: the machine's other work and the garbage collector only ever add to one. */
const ROUNDS = 5;
/** Shorter times are mostly noise, and say nothing about growth: such an input is made longer, up to some megabytes. */
const LEAST_MS = 20;
const LARGEST = 8 * MEGABYTE;

interface Measured {
  readonly name: string;
  /** Milliseconds for a megabyte. */
  readonly ms: number;
  /** Megabytes of heap for a megabyte: the outline, and what has grown old with it. */
  readonly mb: number;
  /** Undefined where the times are too short to be compared. */
  readonly growth: number | undefined;
}

function measure({ name, make }: Pathological): Measured {
  let size = MEGABYTE;
  while (size < LARGEST && scan(make(size)).ms < LEAST_MS) size *= 2;
  const half = make(size / 2);
  const whole = make(size);
  const megabytes = whole.length / MEGABYTE;
  let ms = Infinity;
  let mb = Infinity;
  let growth = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const halved = scan(half);
    const scanned = scan(whole);
    ms = Math.min(ms, scanned.ms);
    mb = Math.min(mb, scanned.mb);
    growth = Math.min(growth, scanned.ms / halved.ms);
  }
  return { name, ms: ms / megabytes, mb: mb / megabytes, growth: ms < LEAST_MS ? undefined : growth };
}

function scan(text: string): { ms: number; mb: number } {
  gc?.();
  const before = process.memoryUsage().heapUsed;
  const started = performance.now();
  const cpu = process.cpuUsage();
  const outline = scanOutline(text);
  const elapsed = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  // The lesser of the two: neither the machine's other work nor a garbage collector that runs beside counts.
  const ms = Math.min(elapsed, (user + system) / 1000);
  gc?.({ type: 'minor' });
  const mb = (process.memoryUsage().heapUsed - before) / MEGABYTE;
  // The outline lives until its memory has been counted.
  if (outline.blocks.length < 0) throw new Error('unreachable');
  return { ms, mb };
}

function isWithin({ ms, mb, growth }: Measured): boolean {
  return ms <= MOST_MS && mb <= MOST_MB && (growth ?? 0) <= MOST_GROWTH;
}

function row(cells: readonly string[]): string {
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(52) : cell.padStart(12))).join('');
}

function main(): void {
  const [, , , wanted = ''] = process.argv;
  const chosen = PATHOLOGICAL.filter(({ name }) => name.includes(wanted));
  // The engine compiles the scanner while it runs: not at the cost of the first inputs. A full collection throws the code
  // away once nothing of the shapes it was compiled for is alive. While notes are indexed, something always is.
  const alive = [new Scan(''), ...chosen.map(({ make }) => scanOutline(make(MEGABYTE / 64)))];
  console.log(row(['input', 'ms/MB', 'heap/MB', 't(2n)/t(n)']));
  const all = chosen.map((input) => {
    const measured = measure(input);
    const { name, ms, mb, growth } = measured;
    console.log(row([`${isWithin(measured) ? '✔' : '✘'} ${name}`, ms.toFixed(1), mb.toFixed(1), growth?.toFixed(2) ?? '–']));
    return measured;
  });
  const over = all.filter((measured) => !isWithin(measured));
  console.log(`\n${all.length} inputs; ${over.length} beyond ${MOST_MS} ms, ${MOST_MB} MB or ${MOST_GROWTH} times the time for twice the length`);
  if (over.length > 0 || alive.length === 0) process.exitCode = 1;
}

main();
