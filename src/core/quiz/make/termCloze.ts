import type { Mention } from '../../catalog/catalog';
import { contentWords, wordCount } from '../language/contentWords';
import { tellingWords } from '../language/commonClaims';
import { BLANK, type ChoiceQuestion, type Question, type TypedQuestion } from '../question';
import type { FactView } from '../factView';
import type { QuizIndex } from '../quizIndex';
import { related } from './distractors';
import { clozeStem } from './cloze';
import { baseOf, namesOf } from './draft';
import type { Generator } from './generator';
import { nameDistractorsFor } from './mentionDistractors';
import { rankOf } from './rank';
import { namesakesOf, synonymsOf } from './synonyms';
import { isWorthChoosing } from './worthChoosing';

/** Names so common that they fill any gap. */
const COMMONEST = new Set(['ec2', 'vpc', 's3', 'iam', 'lambda', 'ec2-instance', 'availability-zone', 'subnet', 'cloudwatch', 'az', 'region', 'regions']);
const LONGEST = 28;

/** `ECS: sensitive data can be referenced in ____`: another thing that the statement names. */
export const termCloze: Generator = {
  template: 'term',
  make(view, index) {
    const { fact } = view.noted;
    if (fact.cells !== undefined || view.predicate.kind === 'advice' || !isWorthChoosing(view)) return [];
    const gap = onlyOther(view, index);
    if (gap === undefined) return [];
    const stem = clozeStem(view, gap);
    if (stem === undefined || wordCount(stem) > LONGEST || tellingWords(contentWords(stem.replace(BLANK, ''))).length < 3) return [];
    return [...choice(view, gap, stem, index), ...typed(view, gap, stem, index)];
  },
};

/** The one name beside the subject's: two of them, or a list, leave the gap open. */
function onlyOther({ noted: { fact }, subject }: FactView, index: QuizIndex): Mention | undefined {
  const others = fact.mentions.filter((mention) => mention.entity !== subject.entity && mention.start >= fact.text.length - fact.body.length);
  const [gap] = others;
  if (gap === undefined || new Set(others.map(({ entity }) => entity)).size > 1 || others.length > 1) return undefined;
  const before = fact.text.slice(0, gap.start);
  const after = fact.text.slice(gap.end);
  if (/[\w-]$/.test(before) || /^[\w-]*-/.test(after)) return undefined;
  if (/(?:\b(?:and|or|like|such as|e\.?g\.?|including|not|no|without|via|vs\.?|example|ex)\b|[,/&+(:])\s*(?:an? |the |amazon |aws )?$/i.test(before)) return undefined;
  if (/^\s*(?:[,/&+]|\b(?:and|or|etc)\b|[a-z-]*\s*(?:instances?|console|api|sdk|cli)\b)/i.test(after) || before.trim() === '') return undefined;
  const other = index.catalog.entity(gap.entity);
  if (!other || related(subject, { ...subject, name: other.name, names: [other.name], phrases: [], entity: other.id, key: other.id, above: [] }, index)) return undefined;
  return gap;
}

function choice(view: FactView, gap: Mention, stem: string, index: QuizIndex): Question[] {
  // `An EventBridge event`: other names would not fit before the noun.
  if (!/^(?:s)?(?:\s*$|[.,;)]|\s+(?:to|for|in|on|at|by|with|from|when|if|so|and|which|that|is|are|can|must|as|via|using|through|within|before|after)\b)/i.test(view.noted.fact.text.slice(gap.end))) return [];
  if (index.catalog.entity(gap.entity)?.kind !== 'service') return [];
  const { options, distance } = nameDistractorsFor(view, gap, contentWords(stem), index);
  const text = view.noted.fact.text.slice(gap.start, gap.end);
  const right = { text, entity: gap.entity, measure: undefined, elsewhere: undefined };
  const draft: Omit<ChoiceQuestion, 'rank'> = { ...baseOf(view, 'term', { answers: namesOf(gap.entity, index) }), form: 'choice', stem, options: [right, ...options], ordered: false };
  return [{ ...draft, rank: rankOf(0.68, draft, view, { distance, namesEntity: true }) }];
}

function typed(view: FactView, gap: Mention, stem: string, index: QuizIndex): Question[] {
  if (COMMONEST.has(gap.entity)) return [];
  const entity = index.catalog.entity(gap.entity);
  if (!entity) return [];
  const text = view.noted.fact.text.slice(gap.start, gap.end);
  const also = synonymsOf(text, entity);
  const expected = { kind: 'term', text, entity: gap.entity, also, unlike: namesakesOf(text, entity, index.catalog) } as const;
  const draft: Omit<TypedQuestion, 'rank'> = { ...baseOf(view, 'termTyped', { answers: namesOf(gap.entity, index) }), form: 'typed', stem, expected };
  return [{ ...draft, rank: rankOf(0.68, draft, view, { namesEntity: true }) }];
}
