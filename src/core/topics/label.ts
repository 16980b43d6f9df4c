/** Labels are shown in one line of a side bar. */
const MAX_LABEL = 80;


/** A heading or lead as the topic tree shows it: without numbering, empty brackets and closing punctuation. */
export function cleanLabel(text: string): string {
  let label = text
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  label = label.replace(/^(?:\d+(?:\.\d+)*[.)]|[a-z]\))\s+(?=\S)/i, '');
  label = label.replace(/^[\s:;,.–—=>→•-]+/, '');
  label = trimEnd(label);
  if (label.length <= MAX_LABEL) return label;
  const cut = label.lastIndexOf(' ', MAX_LABEL - 1);
  return `${label.slice(0, cut > 40 ? cut : MAX_LABEL - 1)}…`;
}

/** Closing punctuation and arrows, but not a closing bracket or a question mark. */
function trimEnd(label: string): string {
  let end = label.length;
  while (end > 0 && ' :;,.–—=>→-'.includes(label.charAt(end - 1))) end--;
  return label.slice(0, end);
}
