import type { Rule } from './finding';

const ELSEWHERE =
  /(?<!\bwhich of )\bthe following\b|\bthe above\b(?! \d)|\b(?:see|as|shown|described|mentioned) (?:above|below)\b|\bas (?:shown|seen|described|mentioned|discussed)\b|\b(?:this|the|following) (?:diagram|screenshot|picture|image|figure)s?\b|\b(?:diagram|screenshot|picture|image|figure) (?:above|below|shows)\b|\bin (?:this|the) (?:video|lecture|course|lab|demo)\b|\bprevious (?:section|slide|note)\b/i;

/** R22: a question can be answered without looking elsewhere. */
export const alone: Rule = {
  id: 'R22',
  severity: 'error',
  check(question) {
    const texts = question.form === 'choice' ? [question.stem, ...question.options.map((option) => option.text)] : [question.stem];
    return texts.filter((text) => ELSEWHERE.test(text)).map((text) => `“${text.slice(0, 60)}” points at something that is not shown.`);
  },
};
