import { topicPath } from '../../topics/topic';
import type { FactView } from '../factView';
import { DONE, REMARK } from './besideTheMatter';

const PRICES = /\b(?:costs?|prices?|pric(?:ed|ing)|discounts?|bill(?:ed|ing)?|charg(?:e|es|ed)|cheap(?:er|est)?|free|pay|paid|expensive|savings?|refund)\b|[$€]/i;
/** Sections of which nothing can be told from what others say of themselves. */
const SOFT = /\b(?:benefits?|advantages?|disadvantages?|pros|cons|why|examples?|pricing|costs?|integrations?|drawbacks?|summary of costs)\b/i;

/** Whether a fact tells its subject from others: prices, benefits and examples do not. Recall may still ask for them. */
export function isWorthChoosing({ noted: { note, fact }, predicate }: FactView): boolean {
  if (fact.kind === 'example' || fact.kind === 'procedure') return false;
  if (REMARK.test(fact.text) || topicPath(note.topics, fact.topic).some((label) => DONE.test(label))) return false;
  const topic = note.topics[fact.topic];
  if (topic !== undefined && topic.entity === undefined && SOFT.test(topic.label)) return false;
  return !PRICES.test(predicate.text.replace(/\bcost[- ](?:effective|optimi[sz]\w+)/gi, ''));
}
