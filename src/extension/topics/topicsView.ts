import { commands, Disposable, window, type Memento } from 'vscode';
import { NoteTree } from '../../core/present/noteTree';
import { ServiceTree } from '../../core/present/serviceTree';
import type { TopicTree } from '../../core/present/topicNode';
import { context, view } from '../ids';
import type { Guard } from '../log/guard';
import type { Notes } from '../notes/notes';
import type { DueCounts } from '../reviews/dueCounts';
import type { Reviews } from '../reviews/reviews';
import { ArrangementSwitch } from './arrangement';
import { showBadge } from './badge';
import { followCursor } from './followCursor';
import { registerGoToTopic } from './goToTopic';
import { Pacer } from './pacer';
import { stateMessage } from './stateMessage';
import { TopicsProvider } from './topicsProvider';

export interface TopicsDeps {
  readonly guard: Guard;
  readonly notes: Notes;
  readonly reviews: Reviews;
  readonly dueCounts: DueCounts;
  /** Of the workspace: how its topics are arranged. */
  readonly memento: Memento;
}

/** The feature, and what commands on its rows need to know of them. */
export interface TopicsFeature extends Disposable {
  readonly provider: TopicsProvider;
}

/** Up to how many notes the view grows while they are being read; the editor takes long over many rows, again and again. */
const GROWING = 200;

/** The Topics view in the side bar, with its badge, *Go to Topic…*, and its two arrangements. */
export function registerTopics(deps: TopicsDeps): TopicsFeature {
  const { guard, notes, reviews, memento } = deps;
  const provider = new TopicsProvider(() => {
    guard.run('Reading notes for the Topics view', () => Promise.all([notes.open(), reviews.load()]));
  });
  const treeView = window.createTreeView(view.topics, { treeDataProvider: provider, showCollapseAll: true });
  const arrangement = new ArrangementSwitch(memento, guard);

  const pacer = new Pacer(() => {
    guard.run('Drawing topics', () => {
      if (notes.notebook) provider.show(treeOf(arrangement, notes.notebook, reviews));
    });
  });
  const drawSoon = (): void => {
    const size = notes.notebook?.notes.length ?? 0;
    if (notes.state.kind !== 'reading' || size <= GROWING) pacer.request();
  };
  const tell = (): void => {
    const size = notes.notebook?.notes.length ?? 0;
    // By service, notes that name nothing make no rows.
    const rows = size > 0 && (notes.state.kind !== 'noFacts' || arrangement.current === 'note');
    treeView.message = stateMessage(notes.state, rows);
    void commands.executeCommand('setContext', context.state, notes.state.kind);
  };
  tell();

  const disposable = Disposable.from(
    treeView,
    arrangement,
    pacer,
    arrangement.onDidChange(() => {
      pacer.now();
      tell();
    }),
    notes.onDidChange(drawSoon),
    reviews.onDidChange(drawSoon),
    deps.dueCounts.onDidChange(drawSoon),
    notes.onDidChangeState((state) => {
      tell();
      if (state.kind !== 'reading') drawSoon();
    }),
    showBadge(treeView, deps.dueCounts),
    followCursor(treeView, provider, guard),
    registerGoToTopic(notes, guard),
  );
  return { provider, dispose: () => void disposable.dispose() };
}

function treeOf({ current }: ArrangementSwitch, notebook: NonNullable<Notes['notebook']>, reviews: Reviews): TopicTree {
  return current === 'note' ? new NoteTree(notebook, reviews.standings()) : new ServiceTree(notebook, reviews.standings());
}
