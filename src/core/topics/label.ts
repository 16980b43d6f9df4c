import { withoutPictures } from './pictures';

/** Labels are shown in one line of a side bar. */
const MAX_LABEL = 80;

/** What an author says of a section, not of its subject. */
const STATE = /\s*[([](?:deprecated|legacy|obsolete|retired|wip|todo|cont(?:inued|'d|\.)?)[)\]]/gi;

/** Words and nothing else: there is nothing to clean. */
const WORDS = /^[a-z]+(?: [a-z0-9]+)*$/i;

/** A heading or lead as the topic tree shows it: without numbering, pictures, anchors, empty brackets and closing punctuation. */
export function cleanLabel(text: string): string {
  if (text.length <= MAX_LABEL && WORDS.test(text)) return text;
  let label = text
    .replace(/\s*\{[#.:][^{}]{1,80}\}\s*$/, '')
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(STATE, '')
    .replace(/\s+/g, ' ');
  label = withoutPictures(label);
  label = label.replace(/^(?:(?:\(?\d+(?:\.\d+)*[.)]|\d+(?:\.\d+)+|\d+ ?[-–—]|[a-z]\))\s+(?=\S)|\d+[.)](?=[A-Z]))/i, '');
  label = withoutPictures(label.replace(/^[\s:;,.–—=>→•*_-]+/, ''));
  label = trimEnd(label);
  if (label.length <= MAX_LABEL) return label;
  const cut = label.lastIndexOf(' ', MAX_LABEL - 1);
  return `${label.slice(0, cut > 40 ? cut : MAX_LABEL - 1)}…`;
}

/** Closing punctuation, marks that close nothing and arrows, but not a closing bracket or a question mark. */
function trimEnd(label: string): string {
  let end = label.length;
  while (end > 0 && ' :;,.–—=>→*_!-'.includes(label.charAt(end - 1))) end--;
  return label.slice(0, end);
}
