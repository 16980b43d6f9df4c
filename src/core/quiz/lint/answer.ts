import { foldedTerm } from '../foldedText';
import type { Option, Question } from '../question';
import type { QuizIndex } from '../quizIndex';
import { namesOf } from '../make/draft';

/** The right answer as text; for a recall question the whole statement. */
export function answerText(question: Question): string {
  switch (question.form) {
    case 'choice':
      return question.options[0]?.text ?? '';
    case 'typed':
      return question.expected.text;
    case 'recall':
      return question.answer;
  }
}

export function distractorsOf(question: Question): readonly Option[] {
  return question.form === 'choice' ? question.options.slice(1) : [];
}

/** Every name that the right answer goes by. */
export function answerNames(question: Question, index: QuizIndex): string[] {
  if (question.form === 'recall') return [];
  const names = [answerText(question)];
  if (question.form === 'choice') names.push(...namesOf(question.options[0]?.entity, index));
  else if (question.expected.kind === 'term') names.push(...question.expected.also, ...namesOf(question.expected.entity, index));
  return names;
}

/** Whether a phrase stands in a text as whole words, letter case, plurals and brands apart. */
export function saysPhrase(text: string, phrase: string): boolean {
  const words = foldedTerm(phrase).join(' ');
  return words !== '' && ` ${foldedTerm(text).join(' ')} `.includes(` ${words} `);
}
