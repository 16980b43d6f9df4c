import { contentWords, wordCount } from '../language/contentWords';
import { isFunctionWord } from '../language/verbs';
import { BLANK, type TypedQuestion } from '../question';
import type { FactView } from '../factView';
import type { QuizIndex } from '../quizIndex';
import { clozeStem, type Gap } from './cloze';
import { baseOf } from './draft';
import type { Generator } from './generator';
import { rankOf } from './rank';
import { isWorthChoosing } from './worthChoosing';

/** `JWT`, `SourceIp`, `enableDnsSupport`, `X-Forwarded-For`: terms that are written one way. */
const TERM = /(?<![\w./-])(?:[A-Z]{3,6}|[A-Z][a-z]+(?:[A-Z][a-z]+)+|[a-z]+(?:[A-Z][a-z]+)+|X-[A-Z][A-Za-z-]+)(?![\w/-])/g;
/** Capitals that fill any gap, or are no terms of the matter. */
const COMMON = new Set(
  'AWS API APIS HTTP HTTPS URL URI SDK CLI CPU RAM SSD HDD IAM VPC EC2 AMI DNS TCP UDP JSON YAML XML HTML CSS CSV PDF SQL REST GUI IDE NOT NO AND THE FOR ALL ANY ONLY NOTE MUST CAN OR IF IP EBS EFS RDS SNS SQS ECS EKS KMS USE NEW ARN TODO FAQ MOST NEVER ALWAYS OUT TWO ONE EACH OWN BEST SAME LOW HIGH VERY ALSO BOTH EVERY SHOULD CANNOT WILL WITH HAVE HAS ARE IS BUT FROM THIS THAT YES NON BYOL IOPS GB MB TB KB US EU GET PUT POST'.split(' '),
);
const LONGEST = 24;

/** `Cognito User Pool returns a ____`: a term in capitals or camel case, to be typed. */
export const codeCloze: Generator = {
  template: 'code',
  make(view, index) {
    const { fact } = view.noted;
    if (fact.cells !== undefined || view.predicate.kind === 'advice' || !isWorthChoosing(view)) return [];
    const gap = onlyTerm(view, index);
    const stem = gap && clozeStem(view, gap);
    if (gap === undefined || stem === undefined || wordCount(stem) > LONGEST || contentWords(stem.replace(BLANK, '')).size < 3) return [];
    const expected = { kind: 'term', text: fact.text.slice(gap.start, gap.end), entity: undefined, also: [], unlike: [] } as const;
    const draft: Omit<TypedQuestion, 'rank'> = { ...baseOf(view, 'code', { answers: [expected.text] }), form: 'typed', stem, expected };
    return [{ ...draft, rank: rankOf(0.7, draft, view) }];
  },
};

/** Exactly one of them, in what is said of the subject, that is neither explained in brackets nor one of a list. */
function onlyTerm({ noted: { fact }, subject }: FactView, index: QuizIndex): Gap | undefined {
  const from = fact.text.length - fact.body.length;
  const gaps = [...fact.text.slice(from).matchAll(TERM)]
    .map((match) => ({ start: from + match.index, end: from + match.index + match[0].length, text: match[0] }))
    .filter(({ text }) => !COMMON.has(text.toUpperCase()) && !isFunctionWord(text) && !subject.names.some((name) => name.includes(text)));
  const [gap] = gaps;
  if (gap === undefined || gaps.length > 1 || gap.start === from) return undefined;
  if (index.catalog.named(gap.text).length > 0) return undefined;
  const around = [fact.text.slice(0, gap.start), fact.text.slice(gap.end)] as const;
  if (/(?:\b(?:and|or|like|such as|e\.?g\.?|including|not|no|without|vs\.?|example)|[,/&+(:-])\s*$/i.test(around[0])) return undefined;
  return /^\s*(?:[,/&+(=-]|(?:and|or|etc|vs)\b)/i.test(around[1]) ? undefined : gap;
}
