import { MarkdownString } from 'vscode';
import type { HoverContent } from '../../core/present/hoverContent';
import { hoverMarkdown, unknownMarkdown } from '../../core/present/hoverMarkdown';
import { linkDestination } from '../../core/text/linkDestination';
import { encodeScope } from '../../core/quiz/scope';
import { command } from '../ids';

/** A hover as the editor draws it: what the notes say, and below it, in a string of its own, what can be done. @param asks whether a quiz would ask anything */
export function hoverParts(content: HoverContent, asks: boolean): MarkdownString[] {
  return [new MarkdownString(hoverMarkdown(content)), actions(content, asks)];
}

/** @param why there are no facts: `Nothing in your notes yet.` */
export function unknownParts(content: HoverContent, why: string): MarkdownString[] {
  return [new MarkdownString(unknownMarkdown(content, why))];
}

/** Trusted with one command, and so without a word from any note: addresses and ids alone, encoded. */
function actions({ entity, facts, docs }: HoverContent, asks: boolean): MarkdownString {
  const markdown = new MarkdownString('', true);
  markdown.isTrusted = { enabledCommands: [command.quizOnTopic] };
  const scope = encodeURIComponent(JSON.stringify([encodeScope({ kind: 'entity', entity })]));
  const [first] = facts;
  const links = [
    ...(asks ? [`[$(play) Quiz](command:${command.quizOnTopic}?${scope})`] : []),
    ...(first ? [`[$(go-to-file) Open note](${linkDestination(`${first.uri}#L${String(first.line + 1)}`)})`] : []),
    `[$(link-external) AWS docs](${linkDestination(docs)})`,
  ];
  markdown.value = links.join(' · ');
  return markdown;
}
