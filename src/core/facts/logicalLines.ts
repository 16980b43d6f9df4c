import type { TextSpan } from '../text/joiner';
import { pictureBullet } from '../topics/pictures';
import { countWords } from '../topics/words';
import { leans } from './sentences';

/** Shorter lines are not wrapped at a column: where they end, their author ended them. */
const LEAST_COLUMN = 60;
/** Nobody wraps at a later column than this. */
const LAST_COLUMN = 110;
/** Words that are capitalised at the beginning of a sentence only. */
const STARTS =
  /^["“(]?(?:The|An?|In|On|If|When|While|You|We|For|To|By|With|Each|Every|All|Any|Some|Both|Once|After|Before|Can|Cannot|Must|Should|Use|Used|Uses|Using|Supports?|Has|Have|Is|Are|Not|No|Only|Allows?|Provides?|Also|There|At|As|From|Since|Because|Does|Do|Don['’]t|Needs?|Requires?|Good|Great|Best|Default|One|Two|Three|Most|Many|Same|Similar|Like|Without|Within|Per|Up)\b/;
/** A line that ends so goes on in the next one. */
const GOES_ON = /[,(&/+–-]$|\b(?:and|or|the|an?|of|to|in|with|for|by|on|from|at|as|that|which|is|are|your|its|amazon|aws|at most|at least|than|within|between|exceed)$/i;
/** A line that ends so goes on with a number. */
const WANTS_NUMBER = /\b(?:about|around|over|under|after|every|per|only|max\.?|min\.?|maximum|minimum|default)$/i;
/** `Term: …`, `Term - …`, `Term -> …`, `Term = …`: a line of its own, whatever stands above it. */
const TERM = /^(?:[\w@/.'’&+*-]+ ){0,5}[\w@/.'’&+*-]+(?: ?\([^()]{1,40}\))?(?: ?:|\s(?:[-–—=]|->|=>|→))\s(?=\S)/;
/** `Pros:` in a line of its own stands above what follows. */
const LABEL = /^[A-Z][\w &/()'’-]{1,40}:$/;
/** The kind of a callout with its title, and lines that begin with a bullet of their own. */
const CALLOUT = /^\[![A-Za-z-]+\]/;
const BULLET = /^[•·▪◦➢✓✔✅❌▸►-]\s|^-{2,3}\s/;
/** A line that its author broke off. */
const BROKEN_OFF = /\\$/;
const SENTENCE_END = /[.!?]["”)]?$/;

/**
 * The lines of a passage as their author meant them: hurried notes put a statement a line and no full stop, while prose
 * that is wrapped at a column goes on in the next line.
 * @param breaks where a new line of the note begins
 */
export function logicalLines(text: string, breaks: readonly number[]): TextSpan[] {
  if (breaks.length === 0) return [{ start: 0, end: text.length }];
  const starts = [0, ...breaks.filter((at) => at > 0 && at < text.length)];
  const written = starts.map((start, number) => ({ start, end: (starts[number + 1] ?? text.length + 1) - 1 }));
  const column = Math.max(...written.map(({ start, end }) => end - start));
  const lines: TextSpan[] = [];
  let above = '';
  for (const { start, end } of written) {
    const line = text.slice(start, end).trim();
    const open = lines.at(-1);
    if (open && !begins(line, above, column)) lines[lines.length - 1] = { start: open.start, end };
    else lines.push({ start, end });
    above = line;
  }
  return lines;
}

/** Whether a line says something new, and does not go on with the one above. */
function begins(line: string, above: string, column: number): boolean {
  if ((/^[A-Z]/.test(line) || above.endsWith(',')) && leans(line)) return false;
  if (SENTENCE_END.test(above) || STARTS.test(line) || TERM.test(line) || BULLET.test(line) || LABEL.test(line) || pictureBullet(line) > 0 || CALLOUT.test(above)) return true;
  if (BROKEN_OFF.test(above) && /^["“(`]?[A-Z0-9]/.test(line)) return true;
  if (WANTS_NUMBER.test(above) && /^[$~]?\d/.test(line)) return false;
  if (GOES_ON.test(above) || !/^["“(`]?[A-Z0-9]/.test(line)) return false;
  if (countWords(above) < 2 || countWords(line) < 2) return false;
  // Had the line been wrapped, its first word would have stood in the line above if there was room for it.
  const [word = ''] = line.split(' ', 1);
  return column < LEAST_COLUMN || column > LAST_COLUMN || above.length + 1 + word.length <= column;
}
