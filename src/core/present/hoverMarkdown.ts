import { escapeMarkdown } from '../text/escapeMarkdown';
import { linkDestination } from '../text/linkDestination';
import type { HoverContent, HoverFact } from './hoverContent';

/**
 * The Markdown of a hover without its actions. Every word that is not ours has passed `escapeMarkdown`, and its links
 * are plain addresses, so that it needs no trust.
 */
export function hoverMarkdown(content: HoverContent): string {
  const parts = [headLine(content), quiet(content.status), factLines(content), quiet(content.more)];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** One line for a name that no note mentions. @param why `Nothing in your notes yet.` */
export function unknownMarkdown(content: HoverContent, why: string): string {
  const { category, status, docs } = content;
  const parts = [headLine(content), quiet(status), escapeMarkdown(category), quiet(why), `[AWS docs](${linkDestination(docs)})`];
  return parts.filter((part) => part !== '').join(' · ');
}

function headLine({ name, service }: HoverContent): string {
  const title = `**${escapeMarkdown(name)}**`;
  return service === '' ? title : `${title} · ${escapeMarkdown(service)}`;
}

function factLines({ about, facts }: HoverContent): string {
  const lines = facts.map((fact) => `- ${escapeMarkdown(fact.text)} ${sourceLink(fact)}`).join('\n');
  return about === '' ? lines : `${quiet(about)}\n\n${lines}`;
}

function sourceLink({ uri, line, label }: HoverFact): string {
  return `[${escapeMarkdown(label)}](${linkDestination(`${uri}#L${String(line + 1)}`)})`;
}

function quiet(words: string): string {
  return words === '' ? '' : `*${escapeMarkdown(words)}*`;
}
