import type { Catalog } from '../../../src/core/catalog/catalog';
import { splitLines } from '../../../src/core/text/lines';
import type { LabelledNote } from './labels';
import { shareIn, wordsOf } from './words';

/** A statement is in the note's own words, but for what joins them. */
const LEAST_OWN_WORDS = 0.9;

/** What cannot be right in the labels of a note, one message a problem: slips of the hand, whatever the product finds. */
export function checkLabels(note: LabelledNote, catalog: Catalog): string[] {
  const lines = splitLines(note.text);
  const titled = new Set(note.topics.map(({ line }) => line));
  const topics = note.topics.flatMap(({ line, parent, entities, label }) => {
    const at = `${note.name}.topics, line ${line} (${label})`;
    return [
      ...((lines[line - 1] ?? '').trim() === '' ? [`${at}: the note has nothing on this line.`] : []),
      ...(parent !== 0 && !titled.has(parent) ? [`${at}: its parent, line ${parent}, is no topic.`] : []),
      ...(parent === line ? [`${at}: it is its own parent.`] : []),
      ...entities.filter((id) => catalog.entity(id) === undefined).map((id) => `${at}: the catalogue has no "${id}".`),
    ];
  });
  const facts = note.facts.flatMap(({ line, last, examinable, text }) => {
    const at = `${note.name}.facts, line ${line}`;
    if (line < 1 || last < line || last > lines.length) return [`${at}: the note has no lines ${line} to ${last}.`];
    const own = shareIn(wordsOf(text), wordsOf(lines.slice(line - 1, last).join('\n')));
    return examinable && own < LEAST_OWN_WORDS ? [`${at}: "${text}" is not in the words of the note.`] : [];
  });
  return [...topics, ...facts, ...uncovered(note, lines)];
}

/** Every line with words belongs to a topic or to a statement, or is labelled as none. */
function uncovered({ name, topics, facts }: LabelledNote, lines: readonly string[]): string[] {
  const covered = new Set(topics.map(({ line }) => line));
  for (const { line, last } of facts) for (let at = line; at <= last; at++) covered.add(at);
  return lines.flatMap((text, at) =>
    wordsOf(text).length > 0 && !covered.has(at + 1) ? [`${name}.md, line ${at + 1}: no label says what "${text.trim()}" is.`] : [],
  );
}
