import { foldedTerm } from '../quiz/foldedText';
import type { Question } from '../quiz/question';
import type { Answer } from '../quiz/session';
import type { InlineNode, Words } from '../text/inline';
import type { AnsweredView } from './quizView';

/** What was typed beside what the note says; for a typed answer that is not simply right. */
export function compareTyped(question: Question, { given, outcome, spelled }: Answer): AnsweredView['compare'] {
  if (question.form !== 'typed') return undefined;
  if (outcome === 'right' && spelled === undefined) return undefined;
  const wrote = given.kind === 'text' ? given.text : '';
  return { wrote, note: withMissing(question.expected.text, wrote) };
}

/** The note's words, those that were not typed set off. */
function withMissing(text: string, wrote: string): Words {
  const typed = new Set(foldedTerm(wrote));
  return text.split(/(\s+)/).flatMap((part): InlineNode[] => {
    if (part === '') return [];
    const node = { kind: 'text', text: part } as const;
    const missing = part.trim() !== '' && !foldedTerm(part).every((word) => typed.has(word));
    return missing ? [{ kind: 'strong', children: [node] }] : [node];
  });
}
