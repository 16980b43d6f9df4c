/** Wrong usage: one clear line on standard error and exit code 2. */
export class UsageError extends Error {}

export interface Arguments {
  readonly paths: readonly string[];
  readonly json: boolean;
  /** By name without dashes, for options that take a value; one may be given several times. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** What a command takes: whether paths are wanted, and the options that have a value. */
export interface Accepts {
  readonly paths: 'required' | 'none';
  readonly values: readonly string[];
}

export function readArguments(words: readonly string[], accepts: Accepts): Arguments {
  const paths: string[] = [];
  const values = new Map<string, string[]>();
  let json = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const name = word.startsWith('--') ? word.slice(2) : undefined;
    if (name === undefined) paths.push(word);
    else if (name === 'json') json = true;
    else if (!accepts.values.includes(name)) throw new UsageError(`unknown option ${word}`);
    else {
      const value = words[++at];
      if (value === undefined) throw new UsageError(`${word} needs a value`);
      values.set(name, [...(values.get(name) ?? []), value]);
    }
  }
  if (accepts.paths === 'required' && paths.length === 0) throw new UsageError('name at least one note or folder');
  if (accepts.paths === 'none' && paths.length > 0) throw new UsageError(`unexpected ${paths[0] ?? ''}`);
  return { paths, json, values };
}
