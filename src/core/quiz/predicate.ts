import type { NotedFact } from '../notebook/notebook';
import { contentWords } from './language/contentWords';
import { tidy } from './language/statement';
import { baseForm, isFinite, isImperative, thirdPerson } from './language/verbs';
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
export function predicateOf({ fact }: NotedFact, subject: Subject): Predicate {
  const leading = fact.lead !== undefined && subject.from !== 'sentence' && isOwnLead(fact.lead, subject);
  const text = tidy(leading ? fact.body : fact.text);
  return classify(withoutName(text, subject));
}

function isOwnLead(lead: string, subject: Subject): boolean {
  return subject.from === 'lead' || sameTerm(lead.replace(/\s*\([^)]*\)/g, ''), subject.name);
}

/** `NAT Gateway is resilient` to `is resilient`; the name may carry an article and a bracket. */
function withoutName(text: string, subject: Subject): string {
  const words = text.split(' ');
  const name = foldedTerm(subject.name).join(' ');
  for (let count = 1; count <= Math.min(words.length - 1, 6); count++) {
    const front = words.slice(0, count).join(' ');
    if (/[:;.,]$/.test(front) || foldedTerm(front.replace(/\(.*$/, '')).join(' ') !== name) continue;
    const rest = words.slice(count).join(' ').replace(/^\([^)]*\)\s*/, '');
    const [next = ''] = rest.split(' ');
    if (isFinite(next) || thirdPerson(next) !== undefined) return rest;
  }
  return text;
}

function classify(text: string): Predicate {
  const [first = '', second = ''] = text.split(' ');
  const word = first.replace(/[^A-Za-z'’-]/g, '');
  if (isFinite(word)) return { kind: 'verb', text: lowerFirst(text) };
  if (/^(?:used|designed|meant|needed|required|recommended|based|built|managed|attached|charged|stored|created|launched|supported|deployed|tied|bound|integrated|suited|suitable|available|able)$/i.test(word) && /^(?:to|for|by|on|with|at|in|as|across|from|within|only|when|per)$/i.test(second)) {
    return { kind: 'verb', text: `is ${lowerFirst(text)}` };
  }
  const carried = thirdPerson(word);
  // `Monitoring`, `Backup to S3`, `Access logs`: a noun that looks like a verb is followed by no object of a verb.
  if (carried !== undefined && (baseForm(word.toLowerCase()) !== undefined || takesObject(second)) && word === first) {
    return { kind: 'verb', text: `${carried}${text.slice(first.length)}` };
  }
  if (isImperative(word) || /^(?:you|we|if|when|once|always|never|do|let's|please|make)$/i.test(word)) return { kind: 'advice', text };
  if (hasFiniteVerb(text)) return { kind: 'sentence', text };
  return contentWords(text).size >= 2 ? { kind: 'noun', text } : { kind: 'fragment', text };
}

function takesObject(next: string): boolean {
  return next !== '' && !/^(?:of|is|are|was|can|must|=|→|->|=>|-|–|and|or)$/i.test(next) && !/[:=]$/.test(next);
}

function hasFiniteVerb(text: string): boolean {
  const words = text.split(/[^A-Za-z'’-]+/);
  return words.slice(1).some((word, index) => {
    if (isFinite(word)) return true;
    // A third person after a noun; the plural of a noun looks the same, so something must follow it.
    return baseForm(word.toLowerCase()) !== undefined && index + 2 < words.length && !/^(?:of|and|or|in|for)$/i.test(words[index + 2] ?? '');
  });
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z'’-]*\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
