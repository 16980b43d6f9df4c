import { cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root, toolsFolder } from './root.mjs';

/** The folder that `npm start` and F5 open: infrastructure code to point at, and the sample notes in `notes/`. */
export const demoFolder = path.join(toolsFolder, 'demo');

/** Lays the demo folder anew, so that what is typed there never changes the project. */
export function createDemo() {
  rmSync(demoFolder, { recursive: true, force: true });
  cpSync(path.join(root, 'scripts/demo'), demoFolder, { recursive: true });
  const notes = path.join(root, 'notes');
  if (existsSync(notes)) cpSync(notes, path.join(demoFolder, 'notes'), { recursive: true });
  return demoFolder;
}
