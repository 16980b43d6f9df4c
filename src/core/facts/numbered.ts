import type { TextSpan } from '../text/joiner';
import { countWords } from '../topics/words';

const NUMBER = /(?<=^|[\s:(])\(?(\d)[.)]\s+(?=\S)/g;
/** `sync: the caller gets it` */
const TERM = /^[\w@ -]{1,30}:\s/;
const VERB = /\s(?:is|are|can|must|has|have|needs|gets|uses|goes|will|may|does|supports|allows|requires|lasts|costs|keeps|takes)\s/;

/** `1. … 2. …` inside a line, where each part says something by itself; steps of a procedure and mere names stay together. */
export function splitNumbered(text: string, span: TextSpan): TextSpan[] {
  const said = text.slice(span.start, span.end);
  if (!/2[.)] /.test(said)) return [span];
  const marks = inOrder([...said.matchAll(NUMBER)]);
  if (marks.length < 2) return [span];
  const parts = marks.map((mark, number) => said.slice(mark.index + mark[0].length, marks[number + 1]?.index ?? said.length));
  if (!parts.every((part) => TERM.test(part) || (countWords(part) >= 4 && VERB.test(part)))) return [span];
  return marks.map((mark, number) => ({
    start: span.start + (number === 0 ? 0 : mark.index + mark[0].length),
    end: span.start + (marks[number + 1]?.index ?? said.length),
  }));
}

/** Marks that count from 1 on without a gap. */
function inOrder(marks: readonly RegExpExecArray[]): readonly RegExpExecArray[] {
  let next = 1;
  return marks.filter((mark) => {
    if (Number(mark[1]) !== next) return false;
    next++;
    return true;
  });
}
