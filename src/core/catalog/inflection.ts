/** Whether two words in lower case are forms of one (`balanced`, `balancer`) or its two English spellings (`analyser`). */
export function isInflection(a: string, b: string): boolean {
  const [x, y] = [american(a), american(b)];
  let head = 0;
  while (head < x.length && x[head] === y[head]) head++;
  return ENDINGS.has(x.slice(head)) && ENDINGS.has(y.slice(head));
}

/** What stands behind the letters that two forms of an English word have in common. */
const ENDINGS = new Set(
  ' s es d ed r er rs ers or ors ing ings ion ions y ies ied al ally ly able e t n nt nce ncy cy ce ive ity'.split(' '),
);

/** British words in American spelling (`organisation`, `analyser`, `centre`); a word that only looks so changes as well. */
export function american(words: string): string {
  return words
    .replace(/(?<=[a-z]{2}[ly])s(?=er?\b)/g, 'z')
    .replace(/(?<=[a-z]{2}i)s(?=(?:e[drs]?|ers|ations?|ing)\b)/g, 'z')
    .replace(/(?<=[a-z])tre(?=s?\b)/g, 'ter')
    .replace(/(?<=[a-z])ogue(?=s?\b)/g, 'og');
}
