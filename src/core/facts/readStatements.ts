import { readAnswers } from './answers';
import { announcedBy, countedTerms, nameOf } from './announced';
import { ended, onlyBelow } from './ended';
import { completed, listStatement, wordsOf } from './listed';
import { joinBack } from './joinBack';
import { namesBelow } from './lists';
import { markedPieces } from './marks';
import { isMereName } from './names';
import { continued, onlyItemOf } from './onlyItem';
import type { Part, TopicAt } from './part';
import { statementsIn } from './said';
import type { Statement } from './statement';

/** Everything that a note says, in the order of its lines. */
export function readStatements(parts: readonly Part[], topicAt: TopicAt): Statement[] {
  // Most notes ask nothing, and need not be looked through for answers.
  const { pieces, labels } = markedPieces(parts.some(mayAsk) ? parts : []);
  const answers = readAnswers([...pieces.values()].flat(), labels, topicAt);
  const listed = new Set<Part>();
  const statements = parts.flatMap((part) => {
    if (listed.has(part)) return [];
    const own = pieces.get(part) ?? [];
    if (own.some((piece) => answers.has(piece))) return own.flatMap((piece) => answers.get(piece) ?? statementsIn(part, topicAt, piece.span));
    const names = namesBelow(part);
    if (names.length > 0) {
      for (const item of names) listed.add(item);
      return withList(part, names.map(wordsOf), names, topicAt);
    }
    const terms = countedTerms(part);
    if (terms.length > 0) {
      // Those of which nothing more is said are told of with the line above.
      for (const item of terms) if (item.list.length === 0 && isMereName(item.plain.text)) listed.add(item);
      return withList(part, terms.map(nameOf), terms, topicAt);
    }
    const only = onlyItemOf(part);
    const said = only && statementsIn(part, topicAt);
    if (only && said?.length === 1) {
      listed.add(only);
      const [line, [first, ...rest]] = [said[0], statementsIn(only, topicAt)];
      if (line && first) return [continued(line, first), ...rest];
    }
    if (!part.states) return [];
    const below = onlyBelow(part);
    if (!below?.states || pieces.get(below)?.some((piece) => answers.has(piece)) === true) return statementsIn(part, topicAt);
    listed.add(below);
    return ended(statementsIn(part, topicAt), statementsIn(below, topicAt));
  });
  return joinBack(statements);
}

/** A line with the names below it; of several sentences the last alone where it counts them. */
function withList(part: Part, names: readonly string[], items: readonly Part[], topicAt: TopicAt): Statement[] {
  const said = part.states && announcedBy(part).length > 0 ? statementsIn(part, topicAt) : [];
  const last = said.at(-1);
  return last === undefined || said.length === 1 ? [listStatement(part, names, items)] : [...said.slice(0, -1), completed(last, names, items)];
}

function mayAsk({ block }: Part): boolean {
  return block.content.some((line) => line.includes('?') || /^\W*Q/i.test(line));
}
