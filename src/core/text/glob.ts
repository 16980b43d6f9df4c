/** Tells whether a path below some root, with `/` between its parts, matches. */
export type PathTest = (path: string) => boolean;

/** More than any pattern that a person writes: `{a,b}` beyond it are left as they are. */
const MOST_ALTERNATIVES = 64;

/**
 * A test for glob patterns: `*` and `?` within a part, `**` over any number of parts, `{a,b}` for either.
 * A path matches where one pattern matches it whole. Upper and lower case are the same, as on most disks.
 * Takes time in the product of the lengths at worst: no backtracking.
 */
export function globTest(patterns: readonly string[]): PathTest {
  const all = patterns.flatMap((pattern) => alternatives(pattern.trim().toLowerCase())).map(parts);
  return (path) => {
    const names = parts(path.toLowerCase());
    return all.some((pattern) => matchesParts(pattern, names));
  };
}

function parts(path: string): string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.');
}

/** `*.{md,txt}` to `*.md` and `*.txt`; braces inside braces are read from the inside out. */
function alternatives(pattern: string): string[] {
  const done: string[] = [];
  const open = [pattern];
  while (open.length > 0 && done.length + open.length <= MOST_ALTERNATIVES) {
    const next = open.pop() ?? '';
    const brace = /\{([^{}]*)\}/.exec(next);
    if (!brace) done.push(next);
    else for (const choice of (brace[1] ?? '').split(',')) open.push(next.replace(brace[0], () => choice));
  }
  return [...done, ...open];
}

/** One row of a table instead of a search: `reach[i]` says whether the pattern so far covers the first `i` names. */
function matchesParts(pattern: readonly string[], names: readonly string[]): boolean {
  let reach = names.map(() => false);
  reach = [true, ...reach];
  for (const part of pattern) {
    const next = reach.map(() => false);
    for (let at = 0; at <= names.length; at++) {
      if (part === '**') next[at] = reach[at] === true || (at > 0 && next[at - 1] === true);
      else if (at > 0 && reach[at - 1] === true) next[at] = matchesName(part, names[at - 1] ?? '');
    }
    reach = next;
  }
  return reach[names.length] === true;
}

/** Two pointers: on a mismatch the last `*` takes one character more. */
function matchesName(pattern: string, name: string): boolean {
  let at = 0;
  let read = 0;
  let star = -1;
  let taken = 0;
  while (read < name.length) {
    const char = pattern.charAt(at);
    if (char === '*') {
      star = at++;
      taken = read;
    } else if (at < pattern.length && (char === '?' || char === name.charAt(read))) {
      at++;
      read++;
    } else if (star >= 0) {
      at = star + 1;
      read = ++taken;
    } else {
      return false;
    }
  }
  while (pattern.charAt(at) === '*') at++;
  return at === pattern.length;
}
