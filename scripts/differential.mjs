// npm run differential -- <folder or file…>: reads Markdown documents with the outline's scanner and with markdown-it,
// and lists the headings, fences, tables and items that the two see differently.
//   --budget 0.1%   how many of the blocks named repairs may excuse; 2 % if left out
//   --repairs       lists what they excuse
//   --list 200      how many unexplained differences are shown; 40 if left out
// Any unexplained difference is a mistake of the scanner, and the exit code is 1.
import { runBundled } from './lib/runBundled.mjs';
import { runTool } from './lib/tool.mjs';

await runTool(() => runBundled('test/core/outline/printDifferential.ts'));
