import { contentWords, wordCount } from '../language/contentWords';
import { capitalized, tidy } from '../language/statement';
import { baseForm } from '../language/verbs';
import { BLANK } from '../question';
import type { FactView } from '../factView';
import { isDefinition } from './isDefinition';

/** Words behind which a statement may be cut, so that what follows is the answer. */
const OPENS =
  /^(?:is|are|was|has|have|can|cannot|can't|must|should|will|may|does|doesn't|needs?|uses?|supports?|requires?|to|for|by|from|with|in|on|at|when|if|because|so|using|via|through|per|until|before|after|between|across|without|instead|only|as|than|=|->|=>|→)$/i;
const FEWEST_WORDS = 4;

/**
 * A stem that a person answers aloud, with the whole statement as its answer.
 * @param isShared whether the notes say something else of the subject with the same verb, which would make the same question
 */
export function recallStem(view: FactView, isShared: (verb: string) => boolean): string | undefined {
  const { subject, noted } = view;
  if (noted.fact.cells !== undefined || noted.fact.kind === 'example') return undefined;
  if (subject.broad) return noted.fact.mentions.length > 0 ? completion(view, 'Complete this from your notes') : undefined;
  if (isDefinition(view)) return wordCount(view.predicate.text) < 3 ? undefined : `Explain ${subject.name} in one sentence.`;
  const question = restriction(view) ?? whatDoes(view, isShared);
  return question === undefined ? completion(view, `Complete this about ${subject.name}`) : saidWhere(question);
}

/** A question of one name and a verb sounds cut off. */
function saidWhere(question: string): string {
  return contentWords(question).size > 2 ? question : `By your notes, ${question.charAt(0).toLowerCase()}${question.slice(1)}`;
}

/** `Can NAT Gateway be used by …?`, `Does … support …?`: where the note says no. */
function restriction({ subject, predicate }: FactView): string | undefined {
  if (predicate.kind !== 'verb' || wordCount(predicate.text) > 18) return undefined;
  const cannot = /^can(?:not|'t|’t| not) (.+)$/i.exec(predicate.text);
  if (cannot?.[1] !== undefined && contentWords(cannot[1]).size >= 2) return `Can ${subject.name} ${withoutReason(cannot[1])}?`;
  const doesNot = /^(?:does not|doesn't|doesn’t|do not|don't|don’t) ([a-z]+) (.+)$/i.exec(predicate.text);
  if (doesNot?.[1] === undefined || contentWords(doesNot[2] ?? '').size === 0) return undefined;
  return `Does ${subject.name} ${doesNot[1]} ${withoutReason(doesNot[2] ?? '')}?`;
}

/** `What does Cognito User Pool integrate with?`: the object of its verb. */
function whatDoes({ subject, predicate }: FactView, isShared: (verb: string) => boolean): string | undefined {
  if (predicate.kind !== 'verb') return undefined;
  const [verb = '', next = ''] = predicate.text.split(' ');
  const enabling = /^(allows|enables) (you|us|users|instances|clients|customers|developers|applications|services) to /i.exec(predicate.text);
  if (enabling?.[1] !== undefined && enabling[2] !== undefined && !isShared(verb)) return `What does ${subject.name} ${enabling[1].toLowerCase().slice(0, -1)} ${enabling[2].toLowerCase()} to do?`;
  const base = baseForm(verb.toLowerCase()) ?? PLAIN.get(verb.toLowerCase());
  if (verb === 'lets') return undefined;
  if (base !== undefined && (IDIOMS.test(base) || isShared(verb))) return undefined;
  if (base !== undefined) return contentWords(predicate.text).size >= 2 ? `What does ${subject.name} ${base}${PREPOSITION.test(next) ? ` ${spelled(next)}` : ''}?` : undefined;
  const use = /^is (used|needed|required|designed|meant|recommended|charged|based|tied|attached) (to|for|by|on|with)\b/i.exec(predicate.text);
  if (use?.[1] !== undefined && use[2] !== undefined) return `What is ${subject.name} ${use[1]} ${use[2] === 'to' && use[1] !== 'tied' && use[1] !== 'attached' ? 'for' : use[2]}?`;
  const can = /^can ([a-z]+) (.+)$/i.exec(predicate.text);
  if (can?.[1] !== undefined && !/^(?:be|also|only|not|have)$/.test(can[1])) return `What can ${subject.name} ${can[1]}?`;
  return undefined;
}

/** `takes care of`, `makes sure`: the verb alone asks nothing. */
const IDIOMS = /^(?:take|make|give|let|keep|help|work|act|serve|run|go|come|include|mean|host|handle|play|consist|back)$/;
const PLAIN = new Map([
  ['needs', 'need'],
  ['uses', 'use'],
]);
const PREPOSITION = /^(?:with|w\/|on|to|from|into|at|in|for|as|through|against|over|across|within|under|between|by)$/i;

function spelled(preposition: string): string {
  return preposition === 'w/' ? 'with' : preposition;
}

function withoutReason(text: string): string {
  return tidy(text.replace(/(?:,? (?:because|since|so|but) |; |\. | - | -> | \().*$/, ''));
}

/** `Complete this about NAT Gateway: “Resilient in ____”`: cut near the middle, before what can be known. */
function completion({ predicate }: FactView, opening: string): string | undefined {
  const words = tidy(predicate.text).split(' ');
  if (words.length < FEWEST_WORDS) return undefined;
  let best = 0;
  let distance = Infinity;
  for (let at = 1; at < words.length; at++) {
    const word = words[at - 1] ?? '';
    if (!OPENS.test(word) && !/[:=]$/.test(word)) continue;
    const [front, tail] = [contentWords(words.slice(0, at).join(' ')).size, contentWords(words.slice(at).join(' ')).size];
    if (tail === 0 || front === 0 || (front === 1 && tail < 3)) continue;
    const off = Math.abs(at - words.length * 0.55);
    if (off < distance) [best, distance] = [at, off];
  }
  if (best === 0) return undefined;
  const front = tidyFront(words.slice(0, best).join(' '));
  return contentWords(front).size === 0 ? undefined : `${opening}: “${capitalized(front)} ${BLANK}”`;
}

/** A bracket that is opened in front and closed behind the cut would stay open. */
function tidyFront(text: string): string {
  return text.replace(/[“"](?=[^”"]*$)/, '').replace(/\((?=[^)]*$)/, '').replace(/`(?=[^`]*$)/, '');
}
