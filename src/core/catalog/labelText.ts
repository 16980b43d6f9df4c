/** A label without markup, numbering, page numbers and closing punctuation. */
export function cleanLabel(label: string): string {
  if (label.length <= LONGEST_LABEL && CLEAN.test(label)) return label;
  return label
    .slice(0, LONGEST_LABEL)
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`~]+|(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])|<\/?[a-z]+\/?>/g, '')
    .replace(PAGE, ' ')
    .replace(/^[\s#>+\-–—•]*(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]\s+)?/, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s:;.,!?\-–—=>→]+$/, '')
    .trim();
}

/** Most labels: words and nothing else. */
const CLEAN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** Longer texts are statements; they name nothing as a whole. */
const LONGEST_LABEL = 120;

/** `(page 361 - 367)`, `(pg465)`, `pg 487`. */
const PAGE = /\(?\b(?:pages?|pgs?\.?|pp\.?)\s*\d+(?:\s*[-–]\s*\d+)?\)?/gi;

/** A label in two: what stands before its last bracket, and in it. */
export function splitBracket(label: string): { readonly head: string; readonly inside: string } | undefined {
  const match = /^([^()[\]]*\S)\s*[([]([^()[\]]*)[)\]]?$/.exec(label);
  const [, head, inside] = match ?? [];
  return head === undefined || inside === undefined ? undefined : { head, inside: inside.trim() };
}

/** A label that leads from a thing to a part of it: `Organizations - Consolidated Billing`. */
export function splitLead(label: string): readonly [head: string, tail: string] | undefined {
  const [, head, tail] = /^(.*?\S)\s*(?:\s[-–—]\s|:\s)\s*(\S.*)$/.exec(label) ?? [];
  return head === undefined || tail === undefined ? undefined : [head, tail];
}

/** The names that a label joins: `NACL and SG`, `WAF, Shield & Firewall Manager`. */
export function splitJoined(label: string): string[] {
  const parts = label.split(/\s+(?:and|or|vs\.?|versus|&|\+|n)\s+|\s*[,/|&]\s*/i).map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

/** Words at the end of a label that say which side of the thing is meant, and leave the thing what it is. */
const TAIL =
  /\s+(?:overview|summary|intro(?:duction)?|basics|fundamentals|concepts?|details|features?|limits?|limitations?|quotas?|pricing|costs?|security|notes?|tips|faqs?|use[- ]cases?|benefits|advantages|best practices|deep dive|cheat ?sheet|exam tips|key points|examples?|labs?|demo|hands[- ]on|services?|resources?|architecture|integrations?|part \d+|101|cont(?:inued)?|\d)$/i;

const HEAD =
  /^(?:introduction to|intro to|overview of|what is|what are|what['’]s|why|about|understanding|using|lab|more on|the|an?)\s+/i;

/** A label with one such word less; undefined where there is none. */
export function withoutGeneric(label: string): string | undefined {
  const shorter = label.replace(TAIL, '');
  if (shorter !== label) return shorter.replace(/[\s:\-–—]+$/, '');
  const later = label.replace(HEAD, '');
  return later === label ? undefined : later;
}

/** Whether an acronym is made of the initials of the words: `WAF` of `Web Application Firewall`. */
export function isAcronymOf(acronym: string, words: string): boolean {
  const initials = words
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  const bare = acronym.replace(/s$/, '').toUpperCase();
  return bare.length >= 2 && (initials === bare || initials.replace(/^A(?=..)/, '') === bare);
}
