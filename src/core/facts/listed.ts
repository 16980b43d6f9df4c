import { lineOf } from '../topics/passage';
import { pictureBullet } from '../topics/pictures';
import { isClause } from '../topics/words';
import { beginsLab } from './lab';
import { isUnended } from './lists';
import type { Part } from './part';
import { trimmed } from './splitStatements';
import type { Statement } from './statement';

/** A line and names below it as one statement: `Can be deployed on: ALB; API Gateway; CloudFront`. */
export function listStatement(head: Part, names: readonly string[], items: readonly Part[]): Statement {
  const words = wordsOf(head);
  const text = `${words}: ${joined(names)}`;
  const lead = termOf(head, words);
  const last = items.at(-1) ?? head;
  return {
    text,
    lead,
    body: lead === undefined ? text : text.slice(lead.length).replace(/^[\s:–—=>-]+/, ''),
    leadIsSure: true,
    carried: [],
    start: lineOf(head, 0),
    end: lineOf(last, last.plain.text.length) + 1,
    topic: head.topic,
    cells: undefined,
    form: 'list',
    opens: false,
    unfit: '',
    inLab: beginsLab(head.plain.text),
    inCode: 0,
    isLinked: items.some((item) => item.plain.linked),
    isLink: (head.kind === 'heading' || head.plain.linked) && items.every((item) => isAllLink(item)),
    before: '',
  };
}

/** A sentence at the end of its line and names below it as one statement. */
export function completed(said: Statement, names: readonly string[], items: readonly Part[]): Statement {
  const last = items.at(-1);
  const more = `: ${joined(names)}`;
  const bare = (words: string): string => words.replace(/[.:]$/, '');
  return { ...said, text: bare(said.text) + more, body: bare(said.body) + more, end: last ? lineOf(last, last.plain.text.length) + 1 : said.end, form: 'list', opens: false };
}

/** The term that a list is of: that in front of the line above it, or all of that line; but `It includes` only begins a sentence. */
function termOf({ plain, lead }: Part, words: string): string | undefined {
  if (lead && lead.body < plain.text.length) return plain.text.slice(lead.start, lead.end);
  return isUnended(plain.text) || isClause(words) ? undefined : words;
}

/** An item beside a picture is no link. */
function isAllLink({ plain: { text, links } }: Part): boolean {
  return links.reduce((sum, span) => sum + span.end - span.start, 0) >= text.length * 0.9 && links.length > 0;
}

/** Items in one line, joined by semicolons. */
export function namesIn(list: readonly Part[]): string {
  return joined(list.map(wordsOf));
}

function joined(names: readonly string[]): string {
  return names.filter((words) => words !== '').join('; ');
}

/** Without the marks at its ends and the number, box or picture in front. */
export function wordsOf({ plain, lead }: Part): string {
  const { start, end } = trimmed(plain.text, { start: lead?.start ?? 0, end: plain.text.length });
  const words = plain.text.slice(start, end).replace(/^(?:\[[ xX]\]|[•·▪◦➢✓✔]|\(?\d{1,2}[.)])\s+/, '').replace(/\.$/, '');
  return words.slice(pictureBullet(words));
}
