import type { GradeView } from '../../core/present/quizView';
import { element } from '../dom/element';
import { keyCap } from '../dom/shortcut';
import { drawWords, wordsText } from '../dom/words';
import type { Page, PageContext } from '../page';
import { questionKeys } from '../parts/questionKeys';
import { quizTop } from '../parts/quizTop';
import { stemHeading } from '../parts/stem';
import { noteQuote } from '../parts/why';

const GRADES = [
  { grade: 1, name: 'Again' },
  { grade: 2, name: 'Hard' },
  { grade: 3, name: 'Good' },
  { grade: 4, name: 'Easy' },
] as const;

/** The answer to a recall question, and the learner's own judgment. */
export function gradePage(view: GradeView, context: PageContext): Page {
  const { sends, singleKeys } = context;
  const give = (grade: 1 | 2 | 3 | 4) => sends({ kind: 'grade', sequence: view.sequence, grade });
  const buttons = GRADES.map(({ grade, name }, index) => {
    const made = element(
      'button',
      {
        type: 'button',
        class: grade === 3 ? 'button grade button-primary' : 'button grade',
        'data-id': `grade-${String(grade)}`,
        'aria-keyshortcuts': singleKeys && String(grade),
      },
      element('span', {}, name),
      element('span', { class: 'when' }, view.intervals[index] ?? ''),
      singleKeys ? keyCap(String(grade)) : undefined,
    );
    made.addEventListener('click', give(grade));
    return made;
  });
  // The answer is often the note's own statement, and then said once.
  const quoted = view.why.quote.some((words) => wordsText(words).includes(wordsText(view.answer)));
  const answer = quoted ? [] : [element('p', { class: 'answer-words' }, ...drawWords(view.answer))];
  return {
    nodes: [
      quizTop(view, context),
      element('div', { class: 'question' }, stemHeading(view.stem)),
      element('section', { class: 'answer', 'aria-labelledby': 'answer' }, element('h2', { id: 'answer', class: 'visually-hidden' }, 'Answer'), ...answer, ...noteQuote(view.why, context)),
      element('div', { class: 'actions' }, element('div', { class: 'grades', role: 'group', 'aria-label': 'How well did you know it?' }, ...buttons)),
    ],
    first: buttons[2],
    keys: {
      ...questionKeys(view, context),
      ...Object.fromEntries(GRADES.map(({ grade }) => [String(grade), give(grade)])),
      Enter: give(3),
      ' ': give(3),
    },
  };
}
