import { foldedTerm, foldedWords, singular } from '../foldedText';
import { isStopWord } from '../language/contentWords';
import type { Question } from '../question';
import { answerNames, answerText, saysPhrase } from './answer';
import type { Rule } from './finding';

/** There the acronym is the question. */
const ASKS_LETTERS = /\bstands? for\?$/;

/** R1: nothing that is shown before the answer may hold it, by whatever name. */
export const leak: Rule = {
  id: 'R1',
  severity: 'error',
  check(question, { index }) {
    if (question.form === 'recall') return [];
    const names = answerNames(question, index);
    const shown = [question.stem, ...question.topic];
    const mayAbbreviate = ASKS_LETTERS.test(question.stem);
    const told = shown.find((text) => names.some((name) => saysPhrase(text, name)) || (!mayAbbreviate && tellsAcronym(text, names)));
    if (told !== undefined) return [`“${told}” gives “${answerText(question)}” away: ask the other way round, or by recall.`];
    return numberTold(question) ? ['The number that is asked for stands in the stem.'] : [];
  },
};

/** `RPO` beside `Recovery Point Objective`, in either direction, and the parts of a camelCase name. */
function tellsAcronym(text: string, names: readonly string[]): boolean {
  const words = foldedWords(text).map(singular);
  return names.some((name) => {
    const parts = foldedTerm(name.replace(/([a-z])([A-Z])/g, '$1 $2'));
    if (parts.length === 2 && new RegExp(`\\b${initialsOf(parts)}s?\\b`).test(text)) return true;
    if (parts.length >= 3 && words.includes(initialsOf(parts).toLowerCase())) return true;
    if (parts.length > 1 && parts.length !== foldedTerm(name).length && ` ${words.join(' ')} `.includes(` ${parts.join(' ')} `)) return true;
    return /^[A-Z][A-Z0-9]{1,5}s?$/.test(name.trim()) && spells(text, name.trim().replace(/s$/, ''));
  });
}

function initialsOf(parts: readonly string[]): string {
  return parts.map((part) => part.charAt(0).replace(/[^a-z0-9]/, '')).join('').toUpperCase();
}

/** Whether consecutive capitalized words begin with the letters of an acronym (`Recovery Point Objective`). */
function spells(text: string, acronym: string): boolean {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '' && !isStopWord(word));
  const letters = acronym.toLowerCase();
  return words.some((_, at) => {
    const run = words.slice(at, at + letters.length);
    return run.length === letters.length && letters.length > 2 && run.map((word) => word.charAt(0).toLowerCase()).join('') === letters;
  });
}

/** Of a cloze, the number in its place; a bare `1` stands in many stems by chance. */
function numberTold(question: Question): boolean {
  const answer = answerText(question);
  if (!/^\d/.test(answer)) return false;
  const number = /^[\d.,]+/.exec(answer)?.[0] ?? '';
  return number.length > 1 && new RegExp(`(?<![\\d.,])${number.replace(/[.]/g, '\\.')}(?![\\d,.]*\\d)`).test(question.stem);
}
