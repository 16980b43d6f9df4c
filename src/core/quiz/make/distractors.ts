import { foldedLine, foldedTerm } from '../foldedText';
import { tellingWords } from '../language/commonClaims';
import type { Option } from '../question';
import type { FactView } from '../factView';
import type { QuizIndex } from '../quizIndex';
import type { SubjectNode } from '../subjectMap';
import { seededRandom, seedOf, shuffle } from '../random';
import type { Subject } from '../subject';
import { toldIn } from './draft';
import { namesGoTogether } from './namesGoTogether';

/** Wrong options, and how far they were fetched. */
export interface Distractors {
  readonly options: readonly Option[];
  /** As in `QuizIndex.near`. */
  readonly distance: number;
}

/** Four options are as hard as five, and each must be plausible. */
export const WRONG_OPTIONS = 3;
/** More neighbors than this are not looked at, so that a question costs the same in a notebook of any size. */
const LOOKED_AT = 48;
/** A distractor of whose notes the asked words make up this much is a second truth. */
const HELD = 0.5;
/** Statements of one neighbor to choose from. */
const STATEMENTS = 12;

/** Names of near subjects of the same type of which the asked words are not true, as far as the notes tell. */
export function nameDistractors(view: FactView, asked: ReadonlySet<string>, index: QuizIndex): Distractors {
  const options: Option[] = [];
  let distance = 0;
  for (const { node, far } of neighbors(view, index)) {
    if (options.length === WRONG_OPTIONS) break;
    const { subject } = node;
    if (!sameType(view.subject, subject, index) || related(view.subject, subject, index)) continue;
    if (namedIn(view.line, subject) || options.some((option) => sameName(option.text, subject.name))) continue;
    if (holds(subject, asked, index)) continue;
    distance = far;
    options.push(nameOption(node));
  }
  return { options, distance };
}

/** Statements about near subjects that are not said of the asked one. */
export function statementDistractors(view: FactView, textOf: (view: FactView) => string | undefined, index: QuizIndex): Distractors {
  const options: Option[] = [];
  let distance = 0;
  for (const { node, far } of neighbors(view, index)) {
    if (options.length === WRONG_OPTIONS) break;
    if (related(view.subject, node.subject, index)) continue;
    const found = statementOf(node, view, textOf, index);
    if (!found || options.some((option) => option.text === found.text)) continue;
    distance = far;
    options.push(found);
  }
  return { options, distance };
}

/** Nearest first, those at the same distance in an order of the fact's own. */
function neighbors(view: FactView, index: QuizIndex): { node: SubjectNode; far: number }[] {
  const rings: SubjectNode[][] = [[], [], [], []];
  let count = 0;
  for (const { node, distance } of index.near(view.subject)) {
    if (count++ >= LOOKED_AT) break;
    if (!node.subject.broad) rings[distance]?.push(node);
  }
  const random = seededRandom(seedOf(view.noted.fact.id));
  return rings.flatMap((ring, far) => shuffle(ring, random).map((node) => ({ node, far })));
}

function statementOf(node: SubjectNode, view: FactView, textOf: (view: FactView) => string | undefined, index: QuizIndex): Option | undefined {
  for (const other of node.views.slice(0, STATEMENTS)) {
    if (!other.noted.fact.examinable || other.predicate.kind !== view.predicate.kind) continue;
    const text = textOf(other);
    if (text === undefined || tellingWords(other.words).length < 2) continue;
    // An option that names its own subject gives itself away; one that names the asked subject may well be true of it.
    if (namedIn(foldedLine(text), node.subject) || namedIn(other.line, view.subject)) continue;
    if (holds(view.subject, other.words, index)) continue;
    return { text, entity: undefined, measure: undefined, elsewhere: toldIn(other) };
  }
  return undefined;
}

function nameOption(node: SubjectNode): Option {
  return { text: node.subject.name, entity: node.subject.entity, measure: undefined, elsewhere: representative(node) };
}

/** The fact that best says what a subject is. */
export function representative({ views }: SubjectNode): Option['elsewhere'] {
  const askable = views.filter((view) => view.noted.fact.examinable);
  const best = askable.find((view) => view.noted.fact.kind === 'definition') ?? askable[0];
  return best && toldIn(best);
}

/** Whether some block about the subject, or naming it, holds half of what is asked, rare words counting more. */
export function holds(subject: Subject, asked: ReadonlySet<string>, index: QuizIndex): boolean {
  let whole = 0;
  for (const word of asked) whole += index.weight(word);
  for (const view of index.holding(subject)) {
    let held = 0;
    for (const word of asked) if (view.words.has(word)) held += index.weight(word);
    if (held >= HELD * whole) return true;
  }
  return false;
}

/** What stands in the same section is of one type, unless it is a service among plain terms; from elsewhere services go with services, concepts with concepts. */
function sameType(a: Subject, b: Subject, index: QuizIndex): boolean {
  if (!namesGoTogether(a.entity, b.entity, index.catalog)) return false;
  if (a.group === b.group) return true;
  if (a.entity === undefined || b.entity === undefined) return false;
  return index.catalog.entity(a.entity)?.kind === index.catalog.entity(b.entity)?.kind;
}

/** One belongs to the other, or their names say so: what is true of the part may be true of the whole. */
export function related(a: Subject, b: Subject, index: QuizIndex): boolean {
  const [first, second] = [a.entity, b.entity].map((id) => (id === undefined ? undefined : index.catalog.entity(id)));
  if (first && second && (first.service === second.id || second.service === first.id)) return true;
  if (a.above.includes(b.key) || b.above.includes(a.key)) return true;
  const [x, y] = [foldedTerm(a.name), foldedTerm(b.name)];
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
}

/** Whether a line (`foldedLine`) names the subject. */
export function namedIn(line: string, subject: Subject): boolean {
  return subject.phrases.some((phrase) => phrase.trim() !== '' && line.includes(phrase));
}

function sameName(a: string, b: string): boolean {
  return foldedTerm(a).join('') === foldedTerm(b).join('');
}
