import { isProperty, isRemark } from '../topics/words';

/** Whether the words in front of a statement name what it is about, and not its kind or a property. */
export function isTerm(lead: string): boolean {
  return !isRemark(lead) && !isProperty(lead);
}
