import { countWords, isClause } from '../topics/words';
import { beginsLab, isTask, orderOf } from './lab';
import { leadsList } from './leadIns';
import { isUnended } from './lists';
import type { Part } from './part';
import type { Statement } from './statement';

/** A longer line is a statement of its own. */
const MOST_WORDS = 14;
/** Fewer words below it are a value or a name. */
const FEWEST_WORDS = 3;
/** What says nothing of what follows it. */
const EMPTY = /^(?:explanation|examples?|answer|solution|note|correct|reason|choose|details?)\b[^:]*:/i;
/** What waits for a statement, though it has a verb: `If the queue is full:`. */
const CIRCUMSTANCE = /^(?:if|when|while|to|with|without|for|in|on|by|once|after|before|during)\b/i;
const WAY = /\s(?:→|->|=>|>)\s/;

/** The item that goes on with a line as if it stood behind its colon: `For deletes:` with one thing below it. */
export function onlyItemOf(part: Part): Part | undefined {
  const { plain: { text }, list: [item] } = part;
  if (item === undefined || !opensOne(part) || EMPTY.test(text) || beginsLab(text) || isTask(text) || orderOf(text) !== undefined) return undefined;
  if (!goesOn(item)) return undefined;
  if (CIRCUMSTANCE.test(text) || !isClause(text)) return item;
  // A whole sentence stands beside another, and may only announce it.
  const announces = leadsList(text, part.lead) && !isUnended(text);
  return isClause(item.plain.text) || item.lead !== undefined || announces ? undefined : item;
}

/** Whether a line ends in a colon and has one item below it and nothing said of its term. */
function opensOne({ plain: { text }, kind, lead, list, states }: Part): boolean {
  if (list.length !== 1 || !states || kind === 'heading' || countWords(text) > MOST_WORDS) return false;
  return /[^:]:\s*$/.test(text) && !/[.?!;] /.test(text) && (lead === undefined || lead.body >= text.trimEnd().length);
}

function goesOn({ plain: { text }, list, states, opensCode }: Part): boolean {
  if (list.length > 0 || !states || opensCode || countWords(text) < FEWEST_WORDS) return false;
  return orderOf(text) !== 'strong' && !WAY.test(text) && !/[?:]\s*$/.test(text);
}

/** A line with what its only item says first. */
export function continued(line: Statement, item: Statement): Statement {
  const front = line.text.replace(/[\s:]+$/, '');
  return { ...item, text: `${front}: ${item.text}`, lead: line.lead === undefined ? undefined : front, body: line.lead === undefined ? `${front}: ${item.text}` : item.text, start: line.start };
}
