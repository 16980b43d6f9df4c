import type { Part } from './part';
import type { Statement } from './statement';
import { isUnfinished } from './unfinished';

/** The only item below a line, if it has none itself: then it may be the end of that line. */
export function onlyBelow({ kind, cells, list }: Part): Part | undefined {
  const [item, ...more] = list;
  return kind === 'heading' || cells !== undefined || more.length > 0 || item?.list.length !== 0 || item.block.kind === 'heading' ? undefined : item;
}

/** `Concurrency is limited to` above `1,000 by default`: one statement, where the line stops before its end and the item begins with no term. */
export function ended(above: readonly Statement[], below: readonly Statement[]): readonly Statement[] {
  const last = above.at(-1);
  const [first, ...rest] = below;
  if (last === undefined || first === undefined || !isUnfinished(last.text)) return [...above, ...below];
  if (first.form !== 'said' || first.lead !== undefined || first.opens || first.isLink || first.unfit !== '' || last.unfit !== '') return [...above, ...below];
  const { end, inCode, isLinked } = first;
  const joined = { ...last, text: `${last.text} ${first.text}`, body: `${last.body} ${first.text}`, end, opens: false, isLinked: last.isLinked || isLinked, inCode: Math.min(last.inCode, inCode) };
  return [...above.slice(0, -1), joined, ...rest];
}
