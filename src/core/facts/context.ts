import type { Topic } from '../topics/topic';
import { isTask } from './lab';

/** `What you can do with it`, `Actions of the root user`, `Use cases` */
const ABILITY = /\b(?:can|able to|actions?|features?|use[- ]cases?|benefits?|advantages?|capabilit(?:y|ies)|responsibilit(?:y|ies)|best practices?|tips?|polic(?:y|ies)|principles?|recommendations?|key (?:points?|takeaways?)|summary|overview)\b/i;

/** What is to be learned from a task stands below it, and is no step. */
const LESSON = /\b(?:key (?:points?|takeaways?|facts?)|takeaways?|best practices?|lessons?(?: learned)?|summary)\b/i;

/** Headings under which nothing is asked, whatever it says. */
const ABOVE: readonly (readonly [reason: string, fits: (label: string) => boolean])[] = [
  ['lab step', (label) => /^(?:pre-?requisites?|before you (?:begin|start))$/i.test(label)],
  ['lab step', (label) => /^(?:tear ?-?down|clean(?:ing)?[ -]?up)(?: (?:steps?|resources?|(?:for|of) .*|[-–(].*))?$/i.test(label)],
  ['contents', (label) => /^(?:table of )?contents?$|^toc$|^agenda$|^index$|^overview of (?:the )?(?:sections|notes)$/i.test(label)],
  ['link', (label) => /^(?:(?:useful |external |other |further |helpful )?(?:links?|resources?|references?|reading|sources?|related(?: (?:notes?|pages?|links?|topics?))?|see also|credits?|bibliography|further reading|documentation|docs))$/i.test(label)],
  ['price', (label) => /^(?:[\w ]{1,30} [-–] )?(?:pricing|prices?|billing|costs?|charges)(?: (?:models?|structure|details?|info|information|considerations?))?$/i.test(label)],
  ['study plan', (label) => /^(?:study plan|to-?do(?: list)?|progress|(?:my )?(?:study )?schedule|checklist to do)$/i.test(label)],
];

/** What the topics above a statement make of it, the innermost first; empty where they say nothing. */
export class Context {
  readonly #topics: readonly Topic[];
  readonly #reasons = new Map<number, string>();

  constructor(topics: readonly Topic[]) {
    this.#topics = topics;
  }

  /** Whether the topic, or the one above it, is a lab or a task: then orders below it are steps. */
  isTask(topic: number): boolean {
    const own = this.#topics[topic];
    const above = this.#topics[own?.parent ?? -1];
    if (own === undefined) return false;
    return isTask(own.label) || (above !== undefined && isTask(above.label) && !LESSON.test(own.label));
  }

  /** Whether the topic is a list of what can be done: then orders below it are no steps. */
  isAbility(topic: number): boolean {
    return ABILITY.test(this.#topics[topic]?.label ?? '');
  }

  reason(topic: number): string {
    const above = this.#topics[topic];
    if (above === undefined) return '';
    const known = this.#reasons.get(topic);
    if (known !== undefined) return known;
    const own = ABOVE.find(([, fits]) => fits(above.label))?.[0];
    // What costs of something are noted under is a thing of its own again.
    const inherited = above.parent < topic ? this.reason(above.parent) : '';
    const found = own ?? (inherited === 'price' ? '' : inherited);
    this.#reasons.set(topic, found);
    return found;
  }
}
