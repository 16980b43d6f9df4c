import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { anchorsOf } from '../core/doctor/links/anchors';
import { wantedFiles, type LinkedFile, type LinkedFiles } from '../core/doctor/links/linkedFiles';
import { NoteText } from '../core/doctor/noteText';
import { tooLarge } from '../core/notebook/skippedNote';
import type { FileNames } from './fileNames';

/** Looks up on the disk what the links of a note lead to. @param file the note, absolute */
export async function linkedFiles(note: NoteText, file: string, names: FileNames): Promise<LinkedFiles> {
  const folder = path.dirname(file);
  const known = new Map<string, LinkedFile | undefined>();
  for (const { path: below, anchors } of wantedFiles(note)) known.set(below, await look(path.join(folder, below), anchors));
  return { at: (below) => known.get(below), named: (name) => names.has(name) };
}

/** Undefined where a file may be there, but cannot be looked at. */
async function look(place: string, anchors: boolean): Promise<LinkedFile | undefined> {
  try {
    const found = await stat(place);
    if (!found.isFile()) return { kind: 'folder' };
    const text = anchors && tooLarge(found.size) === undefined ? await readFile(place, 'utf8') : undefined;
    return { kind: 'file', anchors: text === undefined ? undefined : anchorsOf(new NoteText(text)) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'missing' } : undefined;
  }
}
