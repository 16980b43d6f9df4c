import { readAnswers } from './answers';
import { ended, onlyBelow } from './ended';
import { listStatement } from './listed';
import { joinBack } from './joinBack';
import { namesBelow } from './lists';
import { markedPieces } from './marks';
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
      return [listStatement(part, names)];
    }
    if (!part.states) return [];
    const below = onlyBelow(part);
    if (!below?.states || pieces.get(below)?.some((piece) => answers.has(piece)) === true) return statementsIn(part, topicAt);
    listed.add(below);
    return ended(statementsIn(part, topicAt), statementsIn(below, topicAt));
  });
  return joinBack(statements);
}

function mayAsk({ block }: Part): boolean {
  return block.content.some((line) => line.includes('?') || /^\W*Q/i.test(line));
}
