/**
 * Leads that say what kind of remark follows, not what it is about: `Note:`, `Lab -`. In lower case; the plural counts too.
 */
const REMARKS = new Set([
  'note', 'nb', 'lab', 'demo', 'hands on', 'hands-on', 'example', 'ex', 'eg', 'e.g', 'ie', 'i.e', 'tip', 'exam tip', 'exam', 'hint', 'important',
  'remember', 'reminder', 'warning', 'caution', 'info', 'todo', 'to do', 'question', 'answer', 'q', 'a', 'read', 'see',
  'see also', 'source', 'link', 'ref', 'reference', 'url', 'video', 'pro', 'con', 'advantage', 'disadvantage', 'benefit',
  'use case', 'use', 'usage', 'when to use', 'better', 'best practice', 'recommendation', 'recommended', 'why', 'how', 'what', 'where', 'when',
  'also', 'i.e.', 'e.g.', 'summary', 'key point', 'takeaway', 'conclusion', 'step', 'old way', 'new way', 'tl;dr', 'tldr',
  'good', 'bad', 'however', 'never', 'always', 'learn more', 'trade-off', 'approach', 'result', 'still open', 'open question', 'toc', 'caption', 'best solution',
  'table of content', 'content', 'problem', 'solution', 'option', 'scenario', 'analogy', 'definition', 'mnemonic', 'fact', 'can share',
  'optional', 'flow', 'key element', 'better option', 'explanation', 'notice', 'review', 'clean up', 'cleanup',
  'purpose', 'goal', 'objective', 'meaning', 'key', 'rule of thumb', 'limitation', 'restriction', 'drawback', 'downside', 'difference', 'alternative',
  'consideration', 'requirement', 'prerequisite', 'strength', 'weakness', 'caveat', 'gotcha', 'tradeoff', 'cause', 'outcome',
  'when not to use', 'when to avoid', 'best for', 'ideal for', 'good for', 'not for', 'mission critical', 'business critical', 'timing', 'downtime',
  'what it is', 'what they are', 'what it does', 'why it matters', 'when to use it', 'why use it', 'check', 'doc', 'documentation', 'next', 'next step', 'but', 'so', 'or', 'and', 'here', 'current',
]);

/** Words in front of a remark that only say which: `Key takeaway`, `Common causes`, `The problem`. */
const WHICH = /^(?:(?:the|a|our|key|main|common|typical|current|expected|possible|important|final|official|real[- ](?:world|life)) )+/

/** Names of properties: `Memory: 128 MB` says something of the topic above and is no topic of its own. */
const PROPERTIES = new Set([
  'memory', 'ram', 'cpu', 'timeout', 'storage', 'size', 'retention', 'limit', 'quota', 'concurrency', 'throughput', 'bandwidth',
  'latency', 'price', 'pricing', 'cost', 'free tier', 'default', 'maximum', 'minimum', 'max', 'min', 'availability',
  'durability', 'duration', 'period', 'port', 'protocol', 'region', 'scope', 'range', 'capacity', 'frequency', 'format', 'type',
  'engine', 'language', 'runtime', 'rate', 'count', 'number', 'number of', 'lifetime', 'ttl', 'age', 'sla', 'target',
  'destination', 'key', 'value', 'version', 'mode', 'status', 'state', 'interval', 'iops', 'cidr', 'env var', 'payload',
  'concurrent exec', 'concurrent execution', 'execution time', 'item size', 'message size', 'file size', 'object size',
  'launch mode', 'integration', 'billing', 'access', 'backup', 'encryption', 'compression', 'examples', 'pros', 'cons',
]);

/** Verbs that make a clause of the words before them; so what stands before a dash is no name. */
const FINITE_VERBS = new Set([
  'is', 'are', 'was', 'were', 'be', 'can', 'cannot', "can't", 'could', 'may', 'might', 'must', 'should', 'shall', 'will',
  'would', 'has', 'have', 'had', 'does', 'do', "don't", "doesn't", 'did', 'needs', 'uses', 'supports', 'allows', 'provides', 'requires',
  'includes', 'contains', 'enables', 'lets', 'helps', 'makes', 'gives', 'takes', 'runs', 'works', 'starts', 'means',
  'happens', 'come', 'comes', 'consists', 'exists', 'acts', 'returns', 'responds', 'integrates', 'replicates', 'scales', 'stores', 'creates',
  'becomes', 'stays', 'cost', 'costs', 'introduces', 'sends', 'goes', 'manages', 'handles', 'protects', 'defines', 'determines', 'specifies',
  'describes', 'represents', 'refers', 'depends', 'belongs', 'applies', 'keeps', 'tells', 'exist', 'consist', 'become',
  'you', 'we', 'u', 'i', 'it', 'this', 'that', 'these', 'those', 'they', 'there',
]);

/** Words that open a condition or a circumstance: hardly a name begins with them. */
const CONDITIONS = new Set([
  'if', 'when', 'while', 'for', 'in', 'on', 'to', 'with', 'without', 'from', 'by', 'since', 'because', 'between', 'after', 'before', 'as', 'no',
  'not', 'only', 'also', 'useful', 'suitable', 'ideal', 'great', 'good', 'similar', 'compatible', 'combined', 'compared', 'each', 'every', 'all', 'both', 'most', 'some', 'one', 'our', 'using', 'choosing', 'consists',
  'regarding', 'about', 'during', 'until', 'whether', 'unlike', 'instead', 'depending',
]);

/** Verbs that give an order. */
const ORDERS = new Set([
  'go', 'create', 'deploy', 'use', 'enable', 'disable', 'add', 'make', 'choose', 'click', 'define', 'specify', 'select', 'find', 'follow', 'rotate',
  'require', 'prevent', 'provide', 'capture', 'assign', 'attach', 'configure', 'navigate', 'avoid', 'ensure', 'keep', 'protect', 'verify', 'remove',
  'install', 'download', 'upload', 'convert', 'give', 'pay', 'contact', 'remember', 'understand', 'consider', 'try', 'let', 'have', 'allow', 'apply',
  'include', 'shut',
]);

/** Orders that are nouns too: `Store secrets`, but `Set Types`. */
const ORDERS_OR_NOUNS = new Set([
  'set', 'open', 'run', 'store', 'check', 'review', 'delete', 'get', 'minimize', 'minimise', 'maximize', 'maximise', 'increase',
  'decrease', 'reduce', 'improve', 'meet', 'encrypt', 'restrict', 'separate', 'move', 'copy', 'replace',
]);

/** `Design the function as stateless`: what follows a verb that is mostly a noun, or an object with a name, tells an order. */
const ORDERED = /^(?:design|store|set|run|check|plan|test|monitor|encrypt|separate|split|move|copy|reduce|increase) (?:.* )?(?:as|so that|your|when|before|after|without)\b/i;

/** `Deploy an API`: an order, whatever it names. */
export function isOrder(label: string): boolean {
  const [first = '', second = ''] = label.split(' ');
  const verb = first.toLowerCase();
  if (verb === 'read' || verb === 'write' || verb === 'build') return /^(?:an?|the|about|more|this|up|from|to)$/i.test(second);
  return ORDERS.has(verb);
}

/** How many at once: in bold a name, `**All upfront**`, `**One at a time**`. */
const AMOUNT_NAME = /^(?:all(?: \S+){0,2}|\S+ at a time)$/i;

/** `If ALB`, `Deploy an API`, `A + B`: a condition, an order or a sum, not a name. @param marked whether it is in bold */
export function isNoName(label: string, marked = false): boolean {
  const [first = '', second = ''] = label.split(' ');
  const opener = first.toLowerCase();
  return / \+ /.test(label) || (CONDITIONS.has(opener) && !(marked && AMOUNT_NAME.test(label))) || isOrder(label) || (ORDERS_OR_NOUNS.has(opener) && /^(?!of$)[a-z]/.test(second)) || ORDERED.test(label);
}

/** `Q`, `Answer`: the leads of a question and what answers it. */
export function isQuestionMark(label: string): boolean {
  return /^(?:q|a|ans|question|answer)\s?\d*$/i.test(label.trim());
}

/** Headings that only say which side of their parent they describe. */
const GENERIC_HEADINGS = new Set([
  'overview', 'introduction', 'intro', 'basics', 'fundamentals', 'general', 'feature', 'key feature', 'limit', 'limitation', 'quota', 'note', 'misc',
  'miscellaneous', 'summary', 'security', 'pricing', 'price', 'cost', 'monitoring', 'performance', 'best practice', 'use case', 'how it works', 'concept',
  'component', 'architecture', 'detail', 'example', 'faq', 'tip', 'reference', 'resource', 'link', 'table of content', 'content', 'advantage', 'disadvantage',
  'benefit', 'what is it', 'key concept', 'key point', 'terminology', 'characteristic', 'property', 'others', 'other', 'additional', 'more',
]);

/** Longer labels are no mere remark. */
const LONGEST_REMARK = 30;

function singular(text: string): string {
  const lower = text.toLowerCase().trim();
  return lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
}

/** `Lab 3`, `Approach B`, `Useful links`. */
const NUMBERED_REMARK =
  /^(?:lab\b.*|.* links?|part \d+|(?:note|example|use case|step|question|tip|approach|option|scenario|case|phase|domain|solution|requirement)s? ?(?:\d*|[a-z]))$/;

export function isRemark(label: string): boolean {
  if (label.length > LONGEST_REMARK && !/^lab\b/i.test(label)) return false;
  const lower = label.toLowerCase().trim();
  const bare = lower.replace(WHICH, '');
  return [lower, bare].some((words) => REMARKS.has(words) || REMARKS.has(singular(words)) || NUMBERED_REMARK.test(words));
}

/** Whether a label is the name of a property and nothing else. */
export function isPropertyName(label: string): boolean {
  const lower = label.toLowerCase().trim();
  return PROPERTIES.has(lower) || PROPERTIES.has(singular(lower));
}

/** Whether a label is a property, or ends in one: `Item size`. */
export function isProperty(label: string): boolean {
  if (isPropertyName(label)) return true;
  const lower = label.toLowerCase().trim();
  const words = lower.split(' ');
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  if (words.length > 4) return false;
  return PROPERTIES.has(singular(last)) || (/^(?:max|min|maximum|minimum|default|number|total|avg|average)$/.test(first) && !/ [A-Z]/.test(label));
}

export function isGenericHeading(label: string): boolean {
  const lower = label.toLowerCase().trim();
  return GENERIC_HEADINGS.has(lower) || GENERIC_HEADINGS.has(singular(lower));
}

/** Whether the words hold a verb that is finite beyond doubt: a clause, not a name. */
export function isClause(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^a-z'/]+/)
    .some((word, number) => FINITE_VERBS.has(word) && !(number === 0 && word === 'cost'));
}

export function countWords(text: string): number {
  let words = 0;
  let counted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) counted = false;
    else if (!counted && (code >= 128 || (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122))) {
      counted = true;
      words++;
    }
  }
  return words;
}
