import { countWords, isClause, isOrder } from '../topics/words';
import { saysSomething } from './names';

/** A title has hardly more words than this, and a name fewer. */
const MOST_WORDS = 12;
const MOST_NAME_WORDS = 4;
/** A longer bracket is a statement. */
const MOST_ASIDE_WORDS = 4;
/** Where a colon ends it, a name may be longer. */
const MOST_OPEN_WORDS = 6;

/** `How files are checked`, `After the trail is created`, `Restricting users to …`, `Examples of policies`, `Four kinds`. */
const TITLES: readonly RegExp[] = [
  /^(?:how|why|what|where)\b[^,;]*$/i,
  /^(?:after|before|when|once|if|while|during|for)\b[^,;]{0,50}$/i,
  /^(?!During\b)[A-Z][a-z-]{2,}ing\b(?!,)[^;]*$/,
  /^(?:(?:two|three|four|five|six|seven|eight|nine|ten|several|various|different|many|multiple|available|main|\d{1,2}) ){1,2}(?:[\w-]+ ){0,2}(?:types?|kinds?|flavou?rs?|modes?|options?|ways?|forms?|categor(?:y|ies)|variants?|class(?:es)?|tiers?|methods?|approaches|components?|levels?|phases?|stages?|parts?|policies|features?|strategies|models?)$/i,
];

/** `Some examples of policies`: what follows is worth asking about, if anything. */
const EXAMPLES = /^(?:(?:some|more|other|a few|here are|the) )*(?:[\w-]+ ){0,3}examples?(?: (?:of|for) [^;:,]*)?[.:]?$/i;
/** What names nothing that the items below would be, so that each of them stands alone. */
const TIPS = /^\W*(?:(?:exam|key|quick|important|some|other|main) )*(?:tips?(?: (?:and|&) tricks)?|notes?|reminders?|takeaways?|points?|facts?|summary|things to (?:remember|know|note)|(?:points )?to remember|good to know)\W*$/i;
/** Words that name nothing but say what something is like: `fully managed`, `not reusable`. */
const LIKE = /\b(?:\w{3,}ly|managed|serverless|only|default|required|optional|based|used|good|great|best|useful|ideal|better|easy|simple|highly|can|needs?)\b|^(?:[a-z]+(?:able|ible|less)|to|in|on|at|per|by|with|up|no|non|it|you)\b/i;

const VERB = /\b(?:is|are|was|were|can|cannot|can['’]t|will|must|should|has|have|does|do|requires?|needs?|allows?|makes?|helps?|means|lets?|gives?|costs?|takes?)\b/i;

/** Whether words above a list only announce what it is about. @param line with the marks at its end */
export function isTitle(line: string): boolean {
  const text = line.replace(/[\s:—–.-]+$/, '');
  const most = text === line ? MOST_NAME_WORDS : MOST_OPEN_WORDS;
  const [aside = ''] = /\s*\([^()]*\)$/.exec(text) ?? [];
  // `Authorizer (runs a function that checks the token)` says in the bracket what it is.
  if (countWords(aside) > MOST_ASIDE_WORDS) return false;
  const bare = text.slice(0, text.length - aside.length);
  const words = countWords(bare);
  if (words > MOST_WORDS || /[.;]/.test(bare) || line.trimEnd().endsWith('.')) return false;
  if (TITLES.some((title) => title.test(bare))) return !isClauseAfter(bare);
  return words <= most && !bare.includes(',') && /^[A-Z0-9]/.test(bare) && !saysSomething(bare.replace(/^\d\w+/, '')) && !LIKE.test(bare);
}

/** `Lambda based authorizers`, `IAM execution roles`: a plural and what parts it from others. */
const MANY = /^[A-Z][\w-]*(?<!s|ed|ly|ve|able|ible) [a-z][\w-]* [a-z][a-z-]*(?<![sui])s$/;
/** Words before a plural that say something of it. */
const SAYING = /^(?:no|not|any|all|each|both|more|less|most|up|per|multi|one|many|low|high|fast|free|full|large|small|fine|pay)\b|\b(?:to|of|in|on|at|by|for|from|with|and|or|per|vs|than|not|no|only|up|across|between|via|as|is|are|can|in-place|runs|has|uses)\b/i;

export function isNameOfMany(text: string): boolean {
  return MANY.test(text) && !SAYING.test(text) && !isOrder(text) && !isClause(text);
}

export function isTips(text: string): boolean {
  return TIPS.test(text);
}

export function isExamples(text: string): boolean {
  return EXAMPLES.test(text);
}

/** `Encrypting a volume is not possible`: a statement that begins like a title. */
function isClauseAfter(text: string): boolean {
  return /^[a-z-]+ing\b/i.test(text) && VERB.test(text);
}
