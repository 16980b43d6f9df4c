import { indexNote } from '../../../src/core/notebook/indexNote';
import { Notebook, type NotedFact } from '../../../src/core/notebook/notebook';
import { questionsFor } from '../../../src/core/quiz/questionsFor';
import { QuizIndex } from '../../../src/core/quiz/quizIndex';
import type { Question } from '../../../src/core/quiz/question';
import { wholeCatalog } from '../wholeCatalog';

/** A notebook of notes as people type them; each has its name, or `note.md`. */
export function notebookOf(...notes: readonly (string | { readonly name: string; readonly text: string; readonly sample?: boolean })[]): Notebook {
  const catalog = wholeCatalog();
  const notebook = new Notebook(catalog);
  const changed = notes.map((note, number) => {
    const { name, text, sample = false } = typeof note === 'string' ? { name: number === 0 ? 'note.md' : `note${String(number)}.md`, text: note } : note;
    return indexNote({ uri: `file:///${name}`, name, text, sample }, catalog);
  });
  notebook.apply({ changed, removed: [] });
  return notebook;
}

/** The one fact whose statement begins so. */
export function factIn(notebook: Notebook, start: string): NotedFact {
  const found = [...notebook.facts()].filter(({ fact }) => fact.text.startsWith(start));
  if (found.length !== 1) throw new Error(`${String(found.length)} facts begin with "${start}": ${[...notebook.facts()].map(({ fact }) => fact.text).join(' / ')}`);
  return found[0]!;
}

export function questionsOn(notebook: Notebook): Question[] {
  const index = new QuizIndex(notebook);
  return [...notebook.facts()].flatMap((noted) => questionsFor(noted, index));
}

/** `choice:quantity What is …? = 15 minutes`: a question on one line, without its distractors. */
export function inLine(question: Question): string {
  return `${question.form}:${question.template} ${question.stem} = ${answerOf(question)}`;
}

export function answerOf(question: Question): string {
  if (question.form === 'choice') return question.options[0]!.text;
  return question.form === 'typed' ? question.expected.text : question.answer;
}
