import { countWords } from '../topics/words';
import type { Statement } from './statement';

/** How a line begins that goes on with what the line above says. */
const GOES_ON =
  /^(?:to do (?:this|that|so)\b|(?:this|these|those) (?!is (?:what|how|why|where|an? example)\b)(?:allows?|means?|includes?|enables?|lets?|helps?|ensures?|makes?|can|is|are|gives?|provides?|prevents?|reduces?|improves?|keeps?|happens|was|were|will|causes?|requires?)\b|for (?:example|instance)\b|once (?:done|applied|created|enabled|set up|that)\b|or (?:for|if|when|in|by|to|use)\b|as a result\b|in other words\b|in (?:this|that|such) case\b)/i;
/** More would be a passage, not a statement. */
const LONGEST = 420;
/** Fewer words above are a title. */
const FEWEST_WORDS = 4;

/** Joins lines that say nothing without the one above with it: `This allows …`, `For example, …`, `Or for …`. */
export function joinBack(statements: readonly Statement[]): Statement[] {
  const joined: Statement[] = [];
  for (const statement of statements) {
    const above = joined.at(-1);
    if (above && goesOn(above, statement)) joined[joined.length - 1] = both(above, statement);
    else joined.push(statement);
  }
  return joined;
}

function goesOn(above: Statement, { text, lead, before, form, start, topic, unfit, opens }: Statement): boolean {
  // What only leads to a list would make the statement above unfit as well.
  if (opens || form !== 'said' || lead !== undefined || before !== '' || unfit !== '' || !GOES_ON.test(text)) return false;
  if (above.form !== 'said' || above.opens || above.unfit !== '' || above.topic !== topic || above.end !== start) return false;
  return above.text.length + text.length < LONGEST && countWords(above.text) >= FEWEST_WORDS && !above.text.endsWith('?');
}

function both(above: Statement, { text, end, inCode, isLinked, isLink, opens }: Statement): Statement {
  const more = `${/[.!]$/.test(above.text) ? ' ' : '; '}${text}`;
  return {
    ...above,
    text: above.text + more,
    body: above.body + more,
    end,
    opens,
    inCode: Math.min(above.inCode, inCode),
    isLinked: above.isLinked || isLinked,
    isLink: above.isLink && isLink,
  };
}
