import { QuickPickItemKind, ThemeIcon, window, type QuickPickItem } from 'vscode';
import type { TopicPick } from '../../core/present/topicPicks';
import { withoutIcons } from '../../core/text/editorMarkup';

interface PickItem extends QuickPickItem {
  readonly pick?: TopicPick;
}

export interface PickGroup {
  /** Stands above its picks. */
  readonly title: string;
  readonly picks: readonly TopicPick[];
}

/** Lets the learner choose one; undefined where none was chosen. */
export async function pickTopic(title: string, groups: readonly PickGroup[]): Promise<TopicPick | undefined> {
  const items = groups.flatMap(({ title: label, picks }): PickItem[] =>
    picks.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...picks.map(itemOf)],
  );
  const chosen = await window.showQuickPick(items, {
    title,
    placeHolder: items.length === 0 ? 'No topics found in your notes' : 'Type to find a topic',
    matchOnDescription: true,
  });
  return chosen?.pick;
}

function itemOf(pick: TopicPick): PickItem {
  return { label: withoutIcons(pick.label), description: withoutIcons(pick.description), iconPath: new ThemeIcon(pick.icon), pick };
}
