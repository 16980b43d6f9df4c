// Icons of @vscode/codicons in a bundle: each .svg becomes the outlines of its paths, so that the page builds them as
// elements and parses no markup. The icons are Microsoft's, CC BY 4.0.
import { readFile } from 'node:fs/promises';

/** @type {import('esbuild').Plugin} */
export const codicons = {
  name: 'codicons',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]@vscode[\\/]codicons[\\/].*\.svg$/ }, async ({ path }) => ({
      contents: `export const paths = ${JSON.stringify(pathsIn(await readFile(path, 'utf8'), path))};`,
      loader: 'js',
    }));
  },
};

/**
 * @param {string} svg
 * @param {string} name for the error message
 */
function pathsIn(svg, name) {
  const elements = [...svg.matchAll(/<(?!\/|svg\b)([a-z]+)\b([^>]*)>/g)];
  return elements.map(([, tag, attributes = '']) => {
    const d = / d="([^"]+)"/.exec(` ${attributes}`)?.[1];
    if (tag !== 'path' || d === undefined) throw new Error(`${name} holds <${tag}>: only paths are drawn.`);
    return { d, evenOdd: attributes.includes('fill-rule="evenodd"') };
  });
}
