import { readFileSync } from 'node:fs';

const ASSIGNED = /^Date\.prototype\.(\w+) = function/gm;

/**
 * ts-fsrs hangs four methods on `Date.prototype` when it is loaded, enumerable and for everybody: in an extension host
 * that is every other extension too. Its algorithm class, which is all that Cribsheet uses, needs none of them.
 * @type {import('esbuild').Plugin}
 */
export const politeFsrs = {
  name: 'polite-fsrs',
  setup(build) {
    build.onLoad({ filter: /[\\/]ts-fsrs[\\/]dist[\\/]index\.m?js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const found = source.match(ASSIGNED)?.length ?? 0;
      if (found !== 4) throw new Error(`ts-fsrs assigns to Date.prototype ${found} times instead of 4: look at ${path} again`);
      return { contents: source.replace(ASSIGNED, 'const $1OfDate = function'), loader: 'js' };
    });
  },
};
