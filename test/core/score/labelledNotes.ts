import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../fixtures';
import { readFactLabels, readTopicLabels, type LabelledNote } from './labels';

/** Where notes lie with what a careful reader found in them. */
export const LABELLED = path.join(root, 'test/labelled');

/** The notes of a folder that have labels, in the order of their names. */
export function labelledNotes(folder = LABELLED): LabelledNote[] {
  if (!existsSync(folder)) return [];
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const names = readdirSync(folder).filter((file) => file.endsWith('.md')).map((file) => file.slice(0, -'.md'.length));
  return names
    .filter((name) => existsSync(path.join(folder, `${name}.topics`)) && existsSync(path.join(folder, `${name}.facts`)))
    .sort()
    .map((name) => ({
      name,
      text: read(`${name}.md`),
      topics: readTopicLabels(read(`${name}.topics`), `${name}.topics`),
      facts: readFactLabels(read(`${name}.facts`), `${name}.facts`),
    }));
}
