import { randomUUID } from 'node:crypto';
import { Uri, commands, workspace } from 'vscode';
import type { Hover, MarkdownString } from 'vscode';
import { writeFile } from './workspace';

/**
 * What Cribsheet says where the bar stands, as Markdown, empty where it says nothing:
 * `hoverAt('main.tf', 'resource "aws_s3_b|ucket" "x" {}')`. Each call makes a file of its own: one that is written again
 * may be read by the editor while it is empty.
 */
export async function hoverAt(name: string, marked: string): Promise<string> {
  const offset = marked.indexOf('|');
  if (offset < 0) throw new Error(`No | in ${marked}`);
  const file = writeFile(`hover/${randomUUID()}/${name}`, marked.slice(0, offset) + marked.slice(offset + 1));
  const document = await workspace.openTextDocument(Uri.file(file));
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, document.positionAt(offset));
  return hovers
    .flatMap(({ contents }) => contents)
    .map((part) => (typeof part === 'string' ? part : (part as MarkdownString).value))
    .filter((text) => text !== '')
    .join('\n\n');
}
