import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { workspace } from 'vscode';

/** The folder that the window has open: a copy of test/fixtures/workspace. */
export function workspaceFolder(): string {
  const folder = workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('The window has no folder open.');
  return folder.uri.fsPath;
}

/** Writes a file as another program would, past the editor. @param name relative to the folder */
export function writeFile(name: string, content: string | Uint8Array): string {
  const file = path.join(workspaceFolder(), name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}
