import type { Mention } from '../../catalog/catalog';
import type { ChoiceQuestion, Option } from '../question';
import { baseOf, namesOf } from './draft';
import type { Generator } from './generator';
import { rankOf } from './rank';

const NEGATION = /(?:\b(?:not|no|except(?: for)?|excluding|but not|never|doesn['’]?t support|does not support|not supported (?:by|for|on))\s+(?:for |on |in |with |by |to )?(?:an? |the |amazon |aws )?)$/i;

const JOINT = /^s?(?:\s*(?:,|;|&|\/|\band\b|\bor\b|\bbut\b|\bnot\b|\bno\b|\bexcept\b|\bexcluding\b|\bamazon\b|\baws\b|\bthe\b|\([^)]*\))\s*)+$/i;

/** `Which of these do your notes rule out for AWS Backup?`: where the note itself says "X, Y, Z, but not W". */
export const ruledOut: Generator = {
  template: 'ruledOut',
  make(view, index) {
    const { fact } = view.noted;
    const { subject } = view;
    if (subject.broad || fact.cells !== undefined) return [];
    const excluded = fact.mentions.filter((mention) => NEGATION.test(fact.text.slice(0, mention.start)));
    const [out] = excluded;
    const listed = distinct(fact.mentions.filter((mention) => mention.entity !== subject.entity && !excluded.includes(mention)));
    if (out === undefined || excluded.length !== 1 || out.entity === subject.entity || listed.length < 2) return [];
    if (listed.some((mention) => mention.entity === out.entity) || !isOneList([...listed, out], fact.text)) return [];
    const toOption = ({ entity, start, end }: Mention): Option => ({ text: fact.text.slice(start, end), entity, measure: undefined, elsewhere: undefined });
    const draft: Omit<ChoiceQuestion, 'rank'> = {
      ...baseOf(view, 'ruledOut', { answers: namesOf(out.entity, index) }),
      form: 'choice',
      stem: `Which of these do your notes RULE OUT for ${subject.name}?`,
      options: [toOption(out), ...listed.slice(0, 3).map(toOption)],
      ordered: false,
    };
    return [{ ...draft, rank: rankOf(0.76, draft, view) }];
  },
};

/** Nothing but commas, conjunctions and the negation stands between the names. */
function isOneList(mentions: readonly Mention[], text: string): boolean {
  const inOrder = [...mentions].sort((a, b) => a.start - b.start);
  return inOrder.slice(1).every((mention, at) => JOINT.test(text.slice(inOrder[at]?.end ?? 0, mention.start)));
}

function distinct(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ entity }) => {
    if (seen.has(entity)) return false;
    seen.add(entity);
    return true;
  });
}
