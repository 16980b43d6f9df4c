import path from 'node:path';

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Where the tools keep what they download and what they try out; safe to delete. */
export const toolsFolder = path.join(root, '.vscode-test');
