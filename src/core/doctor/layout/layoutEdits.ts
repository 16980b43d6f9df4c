import type { NoteText } from '../noteText';
import type { TextEdit } from '../problem';
import { expanded, neededShifts } from './indentation';
import type { Reading, Section } from './reading';

/** What would make Markdown show some lines as they are read; nothing where there is no way. */
export function layoutEdits({ kind, first, others, section }: Reading, text: NoteText): TextEdit[] {
  const repairs = [first, ...others];
  switch (kind) {
    case 'indentation':
      return indentEdits(text, section);
    case 'bullet':
      return bulletEdits(text, section, new Set(repairs.map(({ line }) => line)));
    case 'gap':
      return repairs.map(({ line }) => emptyLineBefore(text, line));
    case 'lines':
      return repairs.flatMap(({ line, end }) => text.lines.slice(line, end).map((words, at) => markerBefore(words, line + at)));
    default:
      return [];
  }
}

/** Only lines of which white space is all that stands in front. */
function indentEdits({ outline, lines }: NoteText, section: Section): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const [line, shift] of neededShifts(outline, lines, section)) {
    const typed = lines[line] ?? '';
    const lead = /^[ \t]*/.exec(typed)?.[0] ?? '';
    if (lead.length === typed.length) continue;
    if (typed.charAt(lead.length) === '>') return [];
    edits.push({ line, start: 0, end: lead.length, text: ' '.repeat(Math.max(0, expanded(lead).length + shift)) });
  }
  return edits.sort((a, b) => a.line - b.line);
}

function bulletEdits({ outline, lines }: NoteText, { firstBlock, endBlock }: Section, repaired: ReadonlySet<number>): TextEdit[] {
  return outline.blocks.slice(firstBlock, endBlock).flatMap(({ kind, start: line, marker }) => {
    if (kind !== 'item' || !isForeign(marker) || !repaired.has(line)) return [];
    const start = (lines[line] ?? '').indexOf(marker);
    return [{ line, start, end: start + marker.length, text: '-' }];
  });
}

/** A bullet that Markdown does not know. */
export const isForeign = (marker: string): boolean => marker !== '' && marker.charCodeAt(0) > 127;

function emptyLineBefore({ lines }: NoteText, line: number): TextEdit {
  const end = (lines[line - 1] ?? '').length;
  return { line: line - 1, start: end, end, text: '\n' };
}

function markerBefore(words: string, line: number): TextEdit {
  const start = words.length - words.trimStart().length;
  return { line, start, end: start, text: '- ' };
}
