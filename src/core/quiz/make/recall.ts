import { singular } from '../foldedText';
import { wordCount } from '../language/contentWords';
import { displayName } from '../language/displayName';
import { factText } from '../language/factText';
import { isGenericLabel } from '../language/labels';
import { isProperName } from '../language/properName';
import { decapitalized } from '../language/statement';
import type { Question, RecallQuestion } from '../question';
import type { FactView } from '../factView';
import { baseOf } from './draft';
import { listItems } from './enumeration';
import type { Generator } from './generator';
import { ownerOf } from './owner';
import { rankOf } from './rank';
import { recallStem } from './recallStem';
import { isWorthRecalling } from './worthRecalling';

/** `Name the 4 integration types of API Gateway.`: a labelled list. */
export const nameAll: Generator = {
  template: 'nameAll',
  make(view, index) {
    const { lead, body } = view.noted.fact;
    const items = listItems(body);
    if (lead === undefined || items.length < 3 || items.length > 9) return [];
    const label = displayName(lead);
    const owner = ownerOf(view, index);
    if (owner === undefined || !isPlural(label) || wordCount(label) > 4 || isGenericLabel(label) || owner === label) return [];
    const isName = (word: string): boolean => isProperName(word, index.catalog);
    return [draft(view, 'nameAll', `Name the ${String(items.length)} ${decapitalized(label, isName)} of ${owner}.`, 0.72)];
  },
};

function isPlural(label: string): boolean {
  const last = label.split(' ').at(-1)?.toLowerCase() ?? '';
  return singular(last) !== last;
}

/** A stem for whatever no other shape fits: the learner says the statement and grades the answer. */
export const recall: Generator = {
  template: 'recall',
  make(view, index) {
    const others = (): readonly FactView[] => index.node(view.subject.key)?.views ?? [];
    return recallOf(view, (verb) => others().some((other) => other !== view && other.predicate.text.startsWith(`${verb} `)));
  },
};

/** @param isShared as in `recallStem` */
export function recallOf(view: FactView, isShared: (verb: string) => boolean): Question[] {
  const stem = isWorthRecalling(view) ? recallStem(view, isShared) : undefined;
  return stem === undefined ? [] : [draft(view, 'recall', stem, view.subject.broad ? 0.74 : 0.58)];
}

/** `What do your notes say of NAT gateway, by bandwidth and maintenance?`: a whole row of a table. */
export const row: Generator = {
  template: 'row',
  make(view) {
    const { cells } = view.noted.fact;
    const name = cells?.[0]?.text ?? '';
    if (cells === undefined || cells.length < 2 || name === '' || wordCount(name) > 5 || /^[a-z]\d\w*\.\w+$/.test(name)) return [];
    const headers = cells.slice(1).filter((cell) => cell.header !== '' && cell.text !== '').map((cell) => cell.header);
    if (headers.length === 0 || headers.length > 4) return [];
    const where = view.subject.from === 'topic' ? ` (${view.subject.name})` : '';
    return [draft(view, 'row', `“${name}”${where}: what do your notes say under ${joined(headers)}?`, 0.58)];
  },
};

function joined(items: readonly string[]): string {
  const quoted = items.map((item) => `“${item}”`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1) ?? ''}`;
}

function draft(view: FactView, template: string, stem: string, prior: number): Question {
  const question: Omit<RecallQuestion, 'rank'> = { ...baseOf(view, template), form: 'recall', stem, answer: factText(view.noted.fact) };
  return { ...question, rank: rankOf(prior, question, view) };
}
