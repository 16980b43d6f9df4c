import type { Disposable } from 'vscode';
import { entityPicks, topicPicks } from '../../core/present/topicPicks';
import { decodeScope, type QuizScope } from '../../core/quiz/scope';
import { command } from '../ids';
import type { Guard } from '../log/guard';
import type { Notes } from '../notes/notes';
import { pickTopic } from '../topics/pickTopic';
import type { TopicsProvider } from '../topics/topicsProvider';
import type { QuizHost } from './quizHost';

/**
 * *Quiz on Topic…*: on the row of the Topics view or the link of a hover that it was called from, else on a topic
 * that the learner picks. Arguments may come from anywhere and count only where they are one of ours.
 */
export function registerQuizOnTopic(quiz: QuizHost, notes: Notes, provider: TopicsProvider, guard: Guard): Disposable {
  return guard.command(command.quizOnTopic, async (argument) => {
    const scope = typeof argument === 'string' ? (decodeScope(argument) ?? provider.node(argument)?.scope) : undefined;
    const chosen = scope ?? (await pickScope(notes));
    if (chosen) await quiz.start(chosen);
  });
}

async function pickScope(notes: Notes): Promise<QuizScope | undefined> {
  const notebook = await notes.settled();
  const chosen = await pickTopic('Quiz on Topic', [
    { title: 'services and concepts', picks: entityPicks(notebook) },
    { title: 'topics in notes', picks: topicPicks(notebook) },
  ]);
  return chosen?.scope;
}
