import type { Fact } from '../../facts/fact';
import { foldedTerm } from '../foldedText';
import { wordCount } from '../language/contentWords';
import { displayName } from '../language/displayName';
import { isProperName } from '../language/properName';
import { decapitalized, tidy } from '../language/statement';
import type { ChoiceQuestion, Question } from '../question';
import type { FactView } from '../factView';
import type { QuizIndex } from '../quizIndex';
import { seededRandom, seedOf, shuffle } from '../random';
import { WRONG_OPTIONS } from './distractors';
import { baseOf, plainOption } from './draft';
import type { Generator } from './generator';
import { rankOf } from './rank';

const LONGEST_CELL = 12;

/** `What is the retention of DynamoDB Streams?`: one cell, among the others of its column or row. */
export const tableCell: Generator = {
  template: 'cell',
  make(view, index) {
    const { cells } = view.noted.fact;
    if (cells === undefined || cells.length < 2) return [];
    const columns = cells.slice(1);
    // Columns that are things and rows that are properties, as in most comparisons, or the other way round.
    const things = columns.length > 1 && columns.every(({ header }) => index.catalog.named(header).length > 0 || !isProperty(header));
    return columns.flatMap((_, at) => cellQuestion(view, at + 1, things && columns.length > 1, index));
  },
};

function isProperty(header: string): boolean {
  return /^[a-z]/.test(header) || /\b(?:type|size|limit|time|retention|cost|price|description|use case|purpose|comments?|notes?|details?|feature|default|scope|target|value|max|min)s?\b/i.test(header);
}

function cellQuestion(view: FactView, at: number, transposed: boolean, index: QuizIndex): Question[] {
  const cells = view.noted.fact.cells ?? [];
  const cell = cells[at];
  const row = tidy(cells[0]?.text ?? '');
  const header = tidy(cell?.header ?? '');
  const answer = tidy(cell?.text ?? '');
  // Sizes of machines are looked up, not learned.
  if (/^[a-z]\d\w*\.\w+$/.test(row)) return [];
  if (row === '' || header === '' || !isAnswer(answer)) return [];
  const [thing, property] = transposed ? [displayName(header), row] : [displayName(row), header];
  if (wordCount(thing) > 5 || wordCount(property) > 5 || /[?]/.test(property)) return [];
  const isName = (word: string): boolean => isProperName(word, index.catalog);
  const stem = /^(?:\w+s|is|can|has|does)\b (?!of\b)/.test(property) && !isNoun(property)
    ? `What do your notes say for “${property}” of ${thing}?`
    : `What is the ${decapitalized(property, isName)} of ${thing}?`;
  const wrong = otherCells(view, at, transposed, answer);
  const draft: Omit<ChoiceQuestion, 'rank'> = {
    ...baseOf(view, 'cell', { number: at, answers: [answer] }),
    form: 'choice',
    stem,
    options: [plainOption(answer), ...wrong.map((text) => plainOption(text))],
    ordered: false,
  };
  return [{ ...draft, rank: rankOf(0.78, draft, view, { ownSubject: true }) }];
}

function isNoun(property: string): boolean {
  return !/^(?:works|supports|operates|runs|allows|applies|evaluates|is|can|has|does)\b/i.test(property);
}

function isAnswer(text: string): boolean {
  return wordCount(text) > 0 && wordCount(text) <= LONGEST_CELL && !/^(?:yes|no|-|n\/?a|x|✓|✗|✅|❌)$/i.test(text);
}

/** Cells of the same property for other things; they are what the asked one could have been taken for. */
function otherCells(view: FactView, at: number, transposed: boolean, answer: string): string[] {
  const { note, fact } = view.noted;
  const own = (fact.cells ?? []).slice(1).map((cell) => tidy(cell.text));
  const sameRow = transposed ? own.filter((_, column) => column !== at - 1) : [];
  const column = note.facts.filter((other) => sameTable(other, fact) && other.id !== fact.id).map((other) => tidy(other.cells?.[at]?.text ?? ''));
  const random = seededRandom(seedOf(`${fact.id}#${String(at)}`));
  const seen = new Set([key(answer)]);
  return [...sameRow, ...shuffle(transposed ? [] : column, random)]
    .filter((text) => {
      if (!isAnswer(text) || seen.has(key(text))) return false;
      seen.add(key(text));
      return true;
    })
    .slice(0, WRONG_OPTIONS);
}

function sameTable(a: Fact, b: Fact): boolean {
  return a.topic === b.topic && a.cells !== undefined && a.cells.map(({ header }) => header).join('|') === b.cells?.map(({ header }) => header).join('|');
}

function key(text: string): string {
  return foldedTerm(text).join(' ');
}
