import { isGenericLabel } from '../language/labels';
import type { Rule } from './finding';

/** `… of Limits?`, `Explain Overview`: the place of the subject in the stems that are made here. */
const ASKED = /\b(?:of|for|about|describes|Explain) ([A-Z][\w &/-]{1,60}?)(?:\?|\.|:| in one\b|$)/;

/** R14: a heading that says what kind of thing follows is no subject. */
export const context: Rule = {
  id: 'R14',
  severity: 'error',
  check({ stem, template }) {
    if (template === 'name' || template === 'nameDefined' || template === 'useCase') return [];
    const subject = ASKED.exec(stem)?.[1]?.trim();
    if (subject === undefined || !isGenericLabel(subject)) return [];
    return [`“${subject}” is a heading, not a subject: take the topic above it.`];
  },
};
