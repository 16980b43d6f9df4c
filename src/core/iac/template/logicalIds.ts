import { perFile } from '../perFile';

/** Where a resource of a template says what type it is. */
export interface LogicalResource {
  /** The line of its `Type`. */
  readonly line: number;
  readonly type: string;
}

interface Key {
  readonly indent: number;
  readonly name: string;
}

const KEY = /^(\s*)["']?([A-Za-z0-9]+)["']?\s*:/;
const TYPE = /^\s*["']?Type["']?\s*:\s*["']?([A-Za-z0-9]+::[A-Za-z0-9:]+)/;
const ON_ONE_LINE = /^\s*["']?([A-Za-z0-9]+)["']?\s*:\s*\{\s*["']?Type["']?\s*:\s*["']?([A-Za-z0-9]+::[A-Za-z0-9:]+)/;

/** The resources of a template by logical id, in YAML or JSON: a `Type` belongs to the nearest key that is indented less. */
export const logicalResources = perFile((lines): ReadonlyMap<string, LogicalResource> => {
  const resources = new Map<string, LogicalResource>();
  const above: Key[] = [];
  lines.forEach((text, line) => {
    if (text.length > 2000) return;
    const [, indentation = '', name] = KEY.exec(text) ?? [];
    if (name === undefined) return;
    while ((above.at(-1)?.indent ?? -1) >= indentation.length) above.pop();
    const type = TYPE.exec(text)?.[1];
    const owner = above.at(-1)?.name;
    if (type !== undefined && owner !== undefined && !resources.has(owner)) resources.set(owner, { line, type });
    const [, id, only] = ON_ONE_LINE.exec(text) ?? [];
    if (id !== undefined && only !== undefined) resources.set(id, { line, type: only });
    above.push({ indent: indentation.length, name });
  });
  return resources;
});
