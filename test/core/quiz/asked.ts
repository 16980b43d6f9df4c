import type { Option, Question } from '../../../src/core/quiz/question';
import { QuizIndex } from '../../../src/core/quiz/quizIndex';
import type { Finding, LintContext } from '../../../src/core/quiz/lint/finding';
import { lint } from '../../../src/core/quiz/lint/lint';
import type { Dimension } from '../../../src/core/facts/fact';
import { wholeCatalog } from '../wholeCatalog';
import { factIn, notebookOf } from './notes';

/** A note with neighbors enough for every rule to have something to look at. */
export const NOTE = `# Networking
## NAT Gateway
- Lets instances in a private subnet reach the internet
- Bandwidth scales up to 100 Gbps
## Internet Gateway
- Connects a VPC to the internet
## Transit Gateway
- Joins thousands of VPCs in a hub and spoke
## VPC Peering
- Joins two VPCs whose addresses do not overlap
`;

const base = { id: 'q', fact: 'f', template: 'test', topic: ['Networking'], source: { uri: 'file:///note.md', name: 'note.md', start: 2, end: 3 }, rank: 0.8 };

/** What a linter test varies: the stem, the options with the answer first, the cited line. */
export interface Planted {
  readonly template?: string;
  readonly topic?: readonly string[];
  readonly why?: string;
}

/** An option as a test writes it: a name of the catalogue is one, a number with its unit is one. */
export function option(text: string): Option {
  const [entity] = wholeCatalog().named(text);
  const number = /^([\d.,]+) ?(seconds?|minutes?|hours?|days?|KB|MB|GB|TB|Gbps|Mbps|%)?$/.exec(text);
  return { text, entity, measure: number ? measured(Number(number[1]!.replaceAll(',', '')), number[2] ?? '') : undefined, elsewhere: undefined };
}

const UNITS: Readonly<Record<string, readonly [Dimension, number]>> = {
  second: ['duration', 1], minute: ['duration', 60], hour: ['duration', 3600], day: ['duration', 86_400],
  KB: ['size', 1024], MB: ['size', 1024 ** 2], GB: ['size', 1024 ** 3], TB: ['size', 1024 ** 4],
  Gbps: ['bandwidth', 1e9], Mbps: ['bandwidth', 1e6], '%': ['percent', 1],
};

function measured(value: number, unit: string): Option['measure'] {
  const [dimension, factor] = UNITS[unit.replace(/^(second|minute|hour|day)s$/, '$1')] ?? (['count', 1] as const);
  return { dimension, base: value * factor };
}

export function choice(stem: string, options: readonly string[], planted: Planted = {}): Question {
  return { ...base, ...planted, why: planted.why ?? `${stem} ${options[0] ?? ''}`, form: 'choice', stem, options: options.map(option), ordered: false };
}

export function typed(stem: string, answer: string, planted: Planted = {}): Question {
  const [entity] = wholeCatalog().named(answer);
  const expected = { kind: 'term', text: answer, entity, also: [], unlike: [] } as const;
  return { ...base, ...planted, why: planted.why ?? `${stem.replace('____', answer)} and a few more words that it says`, form: 'typed', stem, expected };
}

export function recall(stem: string, answer = 'Lets instances in a private subnet reach the internet', planted: Planted = {}): Question {
  return { ...base, ...planted, why: planted.why ?? answer, form: 'recall', stem, answer };
}

/** The linter's view on the first fact of a note, or on the one that begins so. */
export function contextOf(note = NOTE, start = 'Lets instances'): LintContext {
  const notebook = notebookOf(note);
  const index = new QuizIndex(notebook);
  const view = index.view(factIn(notebook, start).fact.id);
  if (!view) throw new Error(`no subject: ${start}`);
  return { view, index };
}

/** What one rule finds. */
export function findings(rule: string, question: Question, context: LintContext): Finding[] {
  return lint(question, context).filter((finding) => finding.rule === rule);
}
