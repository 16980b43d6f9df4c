// npm run screenshots: pictures of the topics, a hover and the quiz in the four themes, in out/screenshots.
//   npm run screenshots -- --theme light      of the themes whose name has this word
//   npm run screenshots -- --notes <folder>   with these notes instead of the samples
//   npm run screenshots -- --readme           those that the README shows, in media/screenshots
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createDemo } from './lib/demo.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { root } from './lib/root.mjs';
import { step } from './lib/steps.mjs';
import { runTool } from './lib/tool.mjs';

/**
 * What test/ui/pictures.ts exports.
 * @typedef {object} Pictures
 * @property {readonly string[]} themes
 * @property {(stage: import('./lib/stage.mjs').Stage, demo: string, theme: string, fileOf: (stop: string) => string | undefined) => Promise<void>} takePictures
 */

/** What the README shows, by the stop of takePictures(). */
const readmePictures = new Map([
  ['hover', 'hover.png'],
  ['quiz-choice-wrong', 'quiz.png'],
  ['topics-by-service', 'topics.png'],
]);

await runTool(async () => {
  const { values } = parseArgs({
    options: { readme: { type: 'boolean', default: false }, theme: { type: 'string', default: '' }, notes: { type: 'string' } },
  });
  await ensureDependencies();
  // Imported late: these need the packages that ensureDependencies() has installed.
  const { setStage } = await import('./lib/stage.mjs');
  const { bundleTests, newOutFolder } = await import('./lib/testBundle.mjs');

  const stage = await setStage('screenshots');
  const demo = createDemo();
  if (values.notes !== undefined) {
    rmSync(path.join(demo, 'notes'), { recursive: true, force: true });
    cpSync(path.resolve(values.notes), path.join(demo, 'notes'), { recursive: true });
  }
  const bundle = newOutFolder('pictures');
  try {
    await bundleTests([path.join(root, 'test/ui/pictures.ts')], bundle, 'esm');
    /** @type {Pictures} */
    const { themes, takePictures } = await import(pathToFileURL(path.join(bundle, 'ui/pictures.mjs')).href);
    if (values.readme) {
      const folder = path.join(root, 'media/screenshots');
      await step('Pictures of the README', () =>
        takePictures(stage, demo, 'Default Dark Modern', (stop) => {
          const name = readmePictures.get(stop);
          return name === undefined ? undefined : path.join(folder, name);
        }),
      );
      return;
    }
    const folder = path.join(root, 'out/screenshots');
    for (const theme of themes.filter((each) => each.toLowerCase().includes(values.theme))) {
      const suffix = theme.replace(/^Default /, '').replace(/ Modern$/, '').toLowerCase().replaceAll(' ', '-');
      await step(theme, () => takePictures(stage, demo, theme, (stop) => path.join(folder, `${stop}-${suffix}.png`)));
    }
    console.log(path.relative(process.cwd(), folder));
  } finally {
    rmSync(bundle, { recursive: true, force: true });
  }
});
