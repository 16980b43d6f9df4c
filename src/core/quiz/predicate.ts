import type { NotedFact } from '../notebook/notebook';
import { isBrand } from './language/brands';
import { contentWords } from './language/contentWords';
import { tidy } from './language/statement';
import { baseForm, inflected, isBaseVerb, isFinite, isFunctionWord, isImperative, isPlural, isVerbBefore, letsYou, mayBeNoun, thirdPerson } from './language/verbs';
import { foldedTerm } from './foldedText';
import { sameTerm, type Subject } from './subject';

/** What a fact says of its subject. */
export interface Predicate {
  /**
   * `verb`: goes on after the subject's name (`allows instances to …`, `is resilient in …`);
   * `noun`: what the subject is (`a managed NAT service`);
   * `sentence`: has a subject of its own (`VPCs can be in different accounts`);
   * `advice`: tells the reader what to do; `fragment`: none of these.
   */
  readonly kind: 'verb' | 'noun' | 'sentence' | 'advice' | 'fragment';
  readonly text: string;
}

/** The statement without its subject's name in front. */
export function predicateOf(noted: NotedFact, subject: Subject): Predicate {
  const text = tidy(isOwnText({ noted, subject }) ? noted.fact.body : noted.fact.text);
  return classify(withoutName(text, subject), subject);
}

/** Whether the fact's lead is its subject's name, so that the body says it all. */
export function isOwnText({ noted: { fact }, subject }: { readonly noted: NotedFact; readonly subject: Subject }): boolean {
  return fact.lead !== undefined && subject.from !== 'sentence' && isOwnLead(fact.lead, subject);
}

function isOwnLead(lead: string, subject: Subject): boolean {
  return subject.from === 'lead' || sameTerm(lead.replace(/\s*\([^)]*\)/g, ''), subject.name);
}

/** `NAT Gateway is resilient` to `is resilient`; the name may carry an article and a bracket. */
function withoutName(text: string, subject: Subject): string {
  const words = text.split(' ');
  const [own = [], ...others] = subject.names.map((name) => foldedTerm(name));
  // `Stage variables` is an alias of a stage, but a sentence that begins so is about the variables.
  const names = [own, ...others.filter((name) => name.length === 1 || name.every((word) => own.includes(word)))];
  for (let count = 1; count <= Math.min(words.length - 1, 6); count++) {
    const front = words.slice(0, count).join(' ');
    if (/[:;.,]$/.test(front) || !names.some((name) => standsFor(foldedTerm(front.replace(/\(.*$/, '')), name))) continue;
    const rest = words.slice(count).join(' ').replace(/^\([^)]*\)\s*/, '');
    const [next = ''] = rest.split(' ');
    // In the middle of a sentence only a form that agrees is a verb: `the CloudWatch log agent` has none.
    const agrees = isFinite(next) || baseForm(next) !== undefined || (isBaseVerb(next) && /[^s]s$/.test(front));
    if (agrees) return rest;
  }
  return text;
}

/** The name itself, or its last word with some of the others: `Volumes` for `EBS Volume`. */
function standsFor(front: readonly string[], name: readonly string[]): boolean {
  const last = name.at(-1);
  return last !== undefined && front.at(-1) === last && front.every((word) => name.includes(word));
}

function classify(text: string, subject: Subject): Predicate {
  const [first = '', second = ''] = text.split(' ');
  const word = first.replace(/[^A-Za-z'’-]/g, '');
  if (/^(?:do|don['’]t)$/i.test(word)) return { kind: 'advice', text };
  if (isFinite(word) && word === first) return { kind: 'verb', text: lowerFirst(text) };
  if (word === first && PASSIVE.test(word) && PREPOSITION.test(second)) return { kind: 'verb', text: `is ${lowerFirst(text)}` };
  if (/^for$/i.test(word) && contentWords(text.replace(/\([^)]*\)/g, '')).size >= 3 && !/,/.test(text)) return { kind: 'verb', text: `is ${lowerFirst(text)}` };
  const rest = text.slice(first.length).trim();
  // `Compute Optimized`: a name of two words.
  const isName = /^[A-Z][a-z]+ed$/.test(second);
  const verb = word === first && !isName && !mayBeNoun(word, rest) && !isPlural(word, second) ? carriedVerb(word, second) : undefined;
  if (verb !== undefined) {
    const isBase = baseForm(word.toLowerCase()) === undefined;
    // In its base form a verb may as well be advice to the reader: only a thing that acts carries it.
    const acts = subject.entity !== undefined || subject.from === 'lead';
    if (isBase && !acts) return { kind: 'advice', text };
    if (isBase && letsYou(word)) return { kind: 'verb', text: `lets you ${word.toLowerCase()} ${rest}` };
    return { kind: 'verb', text: `${verb} ${isBase ? carriedOn(rest) : rest}` };
  }
  if (isImperative(word) || /^(?:you|we|if|when|once|always|never|do|don't|don’t|let's|please|make|e\.?g\.?|i\.?e\.?|say|eg:|ex:|but|so|then|now|also|and|or|however|example|today|currently|remember|recall|ideally|basically|want|need|wants)$/i.test(word)) return { kind: 'advice', text };
  if (hasFiniteVerb(text)) return { kind: 'sentence', text };
  return contentWords(text).size >= 2 ? { kind: 'noun', text } : { kind: 'fragment', text };
}

/** `book a server, control its placement`: the verbs after the first one go along, unless they hang on a `to`. */
function carriedOn(rest: string): string {
  const free = rest.search(/\bto\b|[.;:(]/);
  const [front, back] = free < 0 ? [rest, ''] : [rest.slice(0, free), rest.slice(free)];
  return front.replace(/((?:, (?:and )?| and | & ))([a-z]+)(?= [a-z])/gi, (whole, joint: string, verb: string) => (isBaseVerb(verb) ? `${joint}${inflected(verb)}` : whole)) + back;
}

const PASSIVE =
  /^(?!need|speed|feed|shed|bed|embed|exceed|proceed)(?:[a-z]{2,}ed|done|made|built|bound|sent|written|kept|lost|suitable|available|able|compatible|responsible|ideal|accessible|known|meant|run|put|held|hidden|shown|given|chosen)$/i;
const PREPOSITION = /^(?:automatically|due|to|for|by|on|with|at|in|as|across|from|within|only|when|per|into|through|of|up|over|using|via)$/i;

/** `encrypts` out of `Encrypt data …`; undefined for a noun that only looks like a verb (`Monitoring`, `Backup to S3`, `Access logs`). */
function carriedVerb(word: string, next: string): string | undefined {
  const known = thirdPerson(word);
  if (known !== undefined) return baseForm(word.toLowerCase()) !== undefined || takesObject(next) ? known : undefined;
  return isVerbBefore(word, next) && !isImperative(word) ? inflected(word) : undefined;
}

function takesObject(next: string): boolean {
  return next !== '' && !/^(?:of|for|is|are|was|can|must|=|→|->|=>|-|–|and|or)$/i.test(next) && !/[:=]$/.test(next);
}

function hasFiniteVerb(text: string): boolean {
  const words = text.split(/[^A-Za-z'’-]+/);
  return words.slice(1).some((word, index) => {
    if (isFinite(word)) return true;
    // `Consumers share the messages`: a plain verb behind a plural.
    if (isBaseVerb(word) && /[a-z]s$/.test(words[index] ?? '') && index + 2 < words.length) return true;
    if (/^[a-z]{3,}[^s\W]s$/.test(word) && /^(?:the|an?|its|their|your|all|any|each|every|no|one|two)$/i.test(words[index + 2] ?? '') && !isFunctionWord(word)) return true;
    // A third person after a noun; the plural of a noun looks the same, so something must follow it.
    return baseForm(word.toLowerCase()) !== undefined && index + 2 < words.length && !/^(?:of|and|or|in|for)$/i.test(words[index + 2] ?? '');
  });
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z'’-]*(?= |$)/.test(text) && !isBrand(text.split(' ')[0] ?? '') ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
