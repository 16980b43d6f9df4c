import type { EntityId } from '../catalog/catalog';
import type { Naming } from './naming';

/** Names of files and folders that say what they are, not what is in them. */
const GENERIC = /^(?:readme|notes?|index|main|home|summary|overview|docs?|topics?|intro(?:duction)?|untitled|new|aws(?: notes?)?|\d*)$/i;

/** How many folders above the file lend their name. */
const FOLDERS = 2;

/**
 * What a note as a whole is about: by its title, else its file's name (`50_AWS_DynamoDB.md`), else the folder's
 * (`ECS/README.md`).
 * @param name path below the notes folder, with `/`
 */
export function entityOfFile(title: string | undefined, name: string, naming: Naming): EntityId | undefined {
  const steps = name.replace(/\.(?:md|markdown)$/i, '').split('/').reverse().slice(0, FOLDERS + 1);
  for (const step of title === undefined ? steps : [title, ...steps]) {
    const words = wordsOf(step);
    if (GENERIC.test(words)) continue;
    const entity = naming.about(words, [], 'heading');
    if (entity !== undefined) return entity;
  }
  return undefined;
}

/** `06.IAM_deepdive` as a heading would have it. */
function wordsOf(step: string): string {
  return step
    .replace(/^[\d.]+[\s_.)-]+/, '')
    .replace(/_+|(?<=[a-z])-+(?=[a-z])/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
