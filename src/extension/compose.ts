import { Disposable, Uri, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { lazyCatalog } from './catalog/lazyCatalog';
import { registerDoctor } from './doctor/registerDoctor';
import { registerHover } from './hover/registerHover';
import { Guard } from './log/guard';
import { registerShowLog } from './log/showLog';
import { registerChooseFolder } from './notes/chooseFolder';
import { Notes } from './notes/notes';
import { registerOpenSamples } from './notes/openSamples';
import { registerRefreshNotes } from './notes/refreshNotes';
import { registerShowRead } from './notes/showRead';
import { tellMissing } from './notes/tellMissing';
import { watchNotes } from './notes/watchNotes';
import type { Platform } from './platform';
import { registerQuiz } from './quiz/registerQuiz';
import { DueCounts } from './reviews/dueCounts';
import { Reviews } from './reviews/reviews';
import { registerStatusItem } from './status/statusItem';
import { registerQuizOnFile } from './study/quizOnFile';
import { registerQuizOnTopic } from './study/quizOnTopic';
import { registerStartQuiz } from './study/startQuiz';
import { registerUndoLastAnswer } from './study/undoLastAnswer';
import { registerTopics } from './topics/topicsView';

/** Wires all features by hand, each after those that it needs. Registers only: whatever costs time waits until it is asked for. */
export function compose(context: ExtensionContext, platform: Platform, log: LogOutputChannel): Disposable {
  const guard = new Guard(log);
  const { clock, home, store } = platform;
  const samples = Uri.joinPath(context.extensionUri, 'notes');
  const catalog = lazyCatalog(() => platform.catalogText());

  const createIndexer = () => platform.createIndexer((problem) => { log.error(`Index: ${problem}`); });
  const notes = new Notes({ guard, store, home, samples, catalog, createIndexer });
  const reviews = new Reviews({ guard, clock, createJournal: () => platform.createJournal() });
  const dueCounts = new DueCounts(notes, reviews, guard);
  const topics = registerTopics({ guard, notes, reviews, dueCounts, memento: context.workspaceState });

  const quizFeature = registerQuiz({ guard, notes, reviews, clock, extension: context.extensionUri, store, memento: context.workspaceState });
  const { quiz } = quizFeature;

  return Disposable.from(
    notes,
    reviews,
    dueCounts,
    topics,
    quizFeature,
    watchNotes(notes, guard, home),
    tellMissing(notes, guard),
    registerHover({ guard, notes, reviews, catalog }),
    registerDoctor({ guard, notes, store, home }),
    registerStatusItem(notes, dueCounts),
    registerStartQuiz(quiz, guard),
    registerQuizOnTopic(quiz, notes, topics.provider, guard),
    registerQuizOnFile(quiz, notes, catalog, guard),
    registerUndoLastAnswer(quiz, reviews, guard),
    registerShowLog(guard),
    registerChooseFolder(notes, guard, home),
    registerOpenSamples(guard, store, samples),
    registerShowRead(notes, guard),
    registerRefreshNotes(notes, guard),
  );
}
