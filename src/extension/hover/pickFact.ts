import { commands, env, QuickPickItemKind, Range, ThemeIcon, Uri, window, type QuickPickItem } from 'vscode';
import type { HoverContent, HoverFact } from '../../core/present/hoverContent';
import { encodeScope } from '../../core/quiz/scope';
import { withoutIcons } from '../../core/text/editorMarkup';
import { command } from '../ids';
import type { Found } from './notesHover';

interface FactItem extends QuickPickItem {
  /** Absent on what only stands between others. */
  readonly run?: () => Thenable<unknown>;
}

/** What a hover would show, as a list: a fact opens its note. */
export async function pickFact({ content, why, asks }: Found): Promise<void> {
  const chosen = await window.showQuickPick(itemsOf(content, asks), {
    title: titleOf(content),
    placeHolder: content.facts.length > 0 ? 'Select a fact to open its note' : why,
    matchOnDetail: true,
  });
  await chosen?.run?.();
}

/** `NAT Gateway · Amazon VPC`. */
function titleOf({ name, service, status }: HoverContent): string {
  return [name, service, status].filter((part) => part !== '').join(' · ');
}

function itemsOf(content: HoverContent, asks: boolean): FactItem[] {
  const { entity, about, facts, docs } = content;
  const scope = encodeScope({ kind: 'entity', entity });
  const quiz = item('Quiz', 'play', () => commands.executeCommand(command.quizOnTopic, scope));
  return [
    ...(about === '' ? [] : [{ label: withoutIcons(about), kind: QuickPickItemKind.Separator }]),
    ...facts.map(factItem),
    ...(asks ? [quiz] : []),
    item('AWS docs', 'link-external', () => env.openExternal(Uri.parse(docs))),
  ];
}

/** Words of notes are long, and stand on a line of their own. */
function factItem({ text, uri, line, label }: HoverFact): FactItem {
  return {
    label: withoutIcons(label),
    detail: withoutIcons(text),
    iconPath: new ThemeIcon('note'),
    run: () => window.showTextDocument(Uri.parse(uri), { selection: new Range(line, 0, line, 0) }),
  };
}

function item(label: string, icon: string, run: () => Thenable<unknown>): FactItem {
  return { label, iconPath: new ThemeIcon(icon), run };
}
