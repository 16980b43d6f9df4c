import { distractorsOf } from './answer';
import type { Rule } from './finding';

/** R18: what belongs to the answer, or what it belongs to, is no wrong option. */
export const nearness: Rule = {
  id: 'R18',
  severity: 'error',
  check(question, { index }) {
    if (question.form !== 'choice') return [];
    const answer = entityOf(question.options[0]?.entity);
    if (!answer) return [];
    return distractorsOf(question).flatMap((option) => {
      const other = entityOf(option.entity);
      if (!other || (other.id !== answer.service && answer.id !== other.service)) return [];
      return [`“${option.text}” and the answer belong to each other: what is true of the part may be true of the whole.`];
    });

    function entityOf(id: string | undefined): ReturnType<typeof index.catalog.entity> {
      return id === undefined ? undefined : index.catalog.entity(id);
    }
  },
};
