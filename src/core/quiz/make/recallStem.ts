import { contentWords, wordCount } from '../language/contentWords';
import { capitalized, tidy } from '../language/statement';
import { BLANK } from '../question';
import type { FactView } from '../quizIndex';
import { isDefinition } from './isDefinition';

/** Words behind which a statement may be cut, so that what follows is the answer. */
const OPENS = /^(?:is|are|was|has|have|can|cannot|can't|must|should|will|may|does|doesn't|needs?|uses?|to|for|by|from|with|in|on|at|when|if|because|so|using|via|through|per|until|before|after|between|across|without|instead|only|and|or|not|of|as|than|=|->|=>|→|:)$/i;

/** A stem that a person answers aloud, with the whole statement as its answer. */
export function recallStem(view: FactView): string | undefined {
  const { subject, predicate, noted } = view;
  if (noted.fact.cells !== undefined) return undefined;
  if (isDefinition(view)) return `Explain ${subject.name} in one sentence.`;
  return yesNo(view) ?? completion(predicate.text, subject.name);
}

/** `Can NAT Gateway be used by …?`, `Does … support …?`: a restriction or a permission. */
function yesNo({ subject, predicate }: FactView): string | undefined {
  if (predicate.kind !== 'verb' || wordCount(predicate.text) > 18) return undefined;
  const can = /^(?:can(?:not|'t|’t| not| only| also)?) (.+)$/i.exec(predicate.text);
  if (can?.[1] !== undefined && contentWords(can[1]).size >= 2) return `Can ${subject.name} ${withoutReason(can[1])}?`;
  const does = /^(?:(?:does not|doesn't|doesn’t|do not|don't|don’t) (support|allow|require|need|have|encrypt|replicate|work|store|include|provide|cost)) (.+)$/i.exec(predicate.text);
  if (does?.[1] !== undefined && contentWords(does[2] ?? '').size >= 1) return `Does ${subject.name} ${does[1]} ${withoutReason(does[2] ?? '')}?`;
  return undefined;
}

function withoutReason(text: string): string {
  return tidy(text.replace(/(?:,? (?:because|since|so|but|as) |; |\. | - | -> | \().*$/, ''));
}

/** `Complete this about NAT Gateway: “Resilient in ____”`: cut near the middle, before what can be known. */
function completion(text: string, name: string): string | undefined {
  const words = tidy(text).split(' ');
  if (words.length < 2) return undefined;
  let best = 0;
  let distance = Infinity;
  for (let at = 1; at < words.length; at++) {
    if (!OPENS.test(words[at - 1] ?? '') && !/[:=]$/.test(words[at - 1] ?? '')) continue;
    if (contentWords(words.slice(at).join(' ')).size === 0 || contentWords(words.slice(0, at).join(' ')).size === 0) continue;
    const off = Math.abs(at - words.length * 0.5);
    if (off < distance) [best, distance] = [at, off];
  }
  if (best === 0) best = Math.ceil(words.length / 2);
  const front = tidyFront(words.slice(0, best).join(' '));
  return `Complete this about ${name}: “${capitalized(front)} ${BLANK}”`;
}

/** A bracket that is opened in front and closed behind the cut would stay open. */
function tidyFront(text: string): string {
  return text.replace(/[“"](?=[^”"]*$)/, '').replace(/\((?=[^)]*$)/, '').replace(/`(?=[^`]*$)/, '');
}
