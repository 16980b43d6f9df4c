import { isLink } from '../topics/links';
import { lineOf } from '../topics/passage';
import { beginsLab } from './lab';
import type { Part } from './part';
import { trimmed } from './splitStatements';
import type { Statement } from './statement';

/** A line and the items below it as one statement: `Can be deployed on: ALB; API Gateway; CloudFront`. */
export function listStatement(head: Part): Statement {
  const lead = wordsOf(head);
  const body = namesIn(head.list);
  const last = head.list.at(-1) ?? head;
  return {
    text: `${lead}: ${body}`,
    lead,
    body,
    carried: undefined,
    start: lineOf(head, 0),
    end: lineOf(last, last.plain.text.length) + 1,
    topic: head.topic,
    cells: undefined,
    form: 'list',
    opens: false,
    unfit: '',
    inLab: beginsLab(head.plain.text),
    inCode: 0,
    isLinked: head.list.some((item) => item.plain.linked),
    isLink: (head.kind === 'heading' || head.plain.linked) && head.list.every((item) => isLink(item.plain)),
    before: '',
  };
}

/** Items in one line, joined by semicolons. */
export function namesIn(list: readonly Part[]): string {
  return list.map(wordsOf).filter((words) => words !== '').join('; ');
}

/** Without the marks at its ends and the number or box in front. */
function wordsOf({ plain, lead }: Part): string {
  const { start, end } = trimmed(plain.text, { start: lead?.start ?? 0, end: plain.text.length });
  return plain.text.slice(start, end).replace(/^(?:\[[ xX]\]|[•·▪◦➢✓✔]|\(?\d{1,2}[.)])\s+/, '').replace(/\.$/, '');
}
