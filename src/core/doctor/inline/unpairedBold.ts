import { unpairedRuns, type EmphasisRun } from './emphasis';
import type { InlineParts } from './inline';

/** Marks of bold (`**`, `__`) that found no partner, in order: in the words of each link for itself, and outside of links. */
export function unpairedBold({ runs, links }: InlineParts): EmphasisRun[] {
  const inLinks = links.map(({ words }) => ({ words, runs: [] as EmphasisRun[] }));
  const outside: EmphasisRun[] = [];
  let next = 0;
  for (const run of runs) {
    // Links come in the order of their ends; the first that ends behind the run is the innermost that may hold it.
    while ((inLinks[next]?.words.end ?? run.end) < run.end) next++;
    const link = inLinks[next];
    if (link && link.words.start <= run.start) link.runs.push(run);
    else outside.push(run);
  }
  return [...inLinks.map((link) => link.runs), outside]
    .flatMap((group) => unpairedRuns(group))
    .filter(({ run, left }) => left === 2 && run.end - run.start === 2)
    .map(({ run }) => run)
    .sort((a, b) => a.start - b.start);
}
