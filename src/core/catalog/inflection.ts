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

/** British spelling made American, alike for both words that are compared. */
function american(word: string): string {
  return word
    .replace(/ys(?=e)/g, 'yz')
    .replace(/is(?=e|at|ing)/g, 'iz')
    .replace(/our/g, 'or')
    .replace(/tre(?=s?$)/, 'ter')
    .replace(/ogue/g, 'og')
    .replace(/ll/g, 'l');
}
