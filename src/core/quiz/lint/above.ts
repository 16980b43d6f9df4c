import type { Rule } from './finding';

const CATCH_ALL = /^(?:all|none|both|neither|any)(?: of)?(?: the)?(?: above| these| them| options| answers| following)?(?: are)?(?: correct| right| true)?[.!]?$|\b(?:all|none|both|neither|any) of (?:the )?(?:above|these|them|following)\b/i;

/** R12: no option is about the other options. */
export const above: Rule = {
  id: 'R12',
  severity: 'error',
  check(question) {
    if (question.form !== 'choice') return [];
    const texts = question.options.map((option) => option.text.toLowerCase());
    return question.options.flatMap(({ text }) => {
      if (CATCH_ALL.test(text)) return [`“${text}” is about the other options: replace it by a statement of its own.`];
      const parts = text.toLowerCase().split(/ (?:and|&) |, /);
      const joins = parts.length > 1 && parts.every((part) => texts.includes(part) || /^[a-e]$/.test(part));
      return joins ? [`“${text}” only joins other options: replace it.`] : [];
    });
  },
};
