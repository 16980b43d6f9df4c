// npm run score: how near Cribsheet comes to a careful reader on the labelled notes of test/labelled.
//   npm run score                          the figures, and whether they are good enough
//   npm run score -- --misses [note…]      and each place where they differ
//   npm run score -- --draw 7              lines for a second reader, drawn with this seed, without their labels
//   npm run score -- --folder notes        the notes of another folder, labelled in the same way
import { writeCatalog } from './catalog/join.mjs';
import { runBundled } from './lib/runBundled.mjs';
import { runTool } from './lib/tool.mjs';

await runTool(() => runBundled('test/core/score/printScore.ts', { writeCatalog }));
