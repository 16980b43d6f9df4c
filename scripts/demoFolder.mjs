// Lays the demo folder that F5 opens; `npm start` does it by itself.
import { createDemo } from './lib/demo.mjs';
import { runTool } from './lib/tool.mjs';

await runTool(async () => {
  console.log(createDemo());
});
