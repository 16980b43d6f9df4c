import { isClause } from '../topics/words';

const LAB = /^(?:\[[ x]\] ?)?(?:labs?|demos?|hands[- ]?on|exercises?|practice|practical|tutorial|walk-?through|step \d+|steps to (?:create|set ?up|launch|deploy|configure))\b(?!:? ?(?:is|are|environment))/i;
/** What only a person at a screen does. */
const CONSOLE = /(?:(?:^|[,;:>.(]\s*|\b(?:then|and|now|next|first|please|just|you|to) )go (?:back )?to (?:the |your |my |aws |services)?[\w -]*(?=[\s>,.:;]|$)|\bgo (?:back )?to (?:the |your |my )?(?:\w+ ){0,2}(?:console|tabs?|page|menu|settings?|permissions|monitoring|section|dashboard|configuration|wizard|actions?|url|link|website|browser)\b|\bsee that\b|\b(?:click(?:ing)?(?: on)?|check ?box|drop-?down|wizard|menu item|tab and|on the (?:left|right)(?:[- ]hand)? (?:side|pane|panel|menu)|left (?:pane|menu|panel)|navigate to|sign in to|log ?in to the|(?:the|this) (?:button|tab|screen|page)|(?:open|in) the (?:\w+ ){0,2}console,? (?:and|choose|select|click|go)|open the (?:\w+ ){0,2}console|un?tick|wait \d+ (?:min|sec))\b)/i;
/** Orders that begin a step of a lab more often than a rule. */
const STEP =
  /^(?:(?:now|then|next|first|finally|lastly|again|also|after that|once done),? )?(?:let['’]?s |we (?:will|shall|can now|now|need to first) |i (?:will|then) )?(?:go|click|open|create|add|edit|navigate|copy|paste|type|press|launch|install|download|run|specify|enter|attach|associate|try|wait|switch|sign|log|login|note down|scroll|upload|fill|name (?:it|the|your)|give (?:it|the)|start|shut ?down|terminate|verify|delete|modify|update|write|search|find|put|clone|import|connect|ssh|reboot|repeat|save|view|confirm|assign|register|select|set up|invite)\b(?!-| ?[:=]| (?:w\/o|without|of|is|are|was|has|have|can|must|will|may|->|=>|–|-)(?![\w]))/i;
/** Orders that are steps only among others. */
const WEAK_STEP = /^(?:(?:now|then|next|first|finally),? )?(?:choose|deploy|stop|test|remove|change|make|provide|leave|keep|use|enable|disable|configure|set|check|review|specify|ensure|define)\b(?!-| ?[:=])/i;
/** What follows an order that is a rule and no step: a purpose, a condition, a number, a contrast. */
const REASON = /\b(?:to (?:avoid|prevent|ensure|improve|reduce|increase|allow|enable|protect|restrict|limit|keep|make sure|get|have|be|use|access|move|encrypt|recover|restore|handle|achieve|minimi[sz]e|maximi[sz]e|help|provide|replace|decouple|share|store|enforce|send|receive)|for (?:high|fault|better|each|every|all|the best|more|redundancy|availability|resilien\w+|security|performance|cost|compliance|HTTPS)|so that|in order to|when(?:ever)?|if|unless|until|before|after|instead|rather|only|at least|at most|must|should|never|always|without|automatically)\b|\d/i;

/** Whether a statement, or the passage that begins with it, tells what to click. */
export function isLab(text: string): boolean {
  return LAB.test(text) || CONSOLE.test(text);
}

/** `strong`: `Create a route table`, a step unless it gives a reason; `weak`: `Choose the smallest size`, a rule unless it stands among steps. */
export function orderOf(text: string): 'strong' | 'weak' | undefined {
  if (isClause(text.split(' ', 4).join(' '))) return undefined;
  return STEP.test(text) ? 'strong' : WEAK_STEP.test(text) ? 'weak' : undefined;
}

/** Whether an order is a step of a lab; one that gives its reason (`… for fault tolerance`) is a rule, unless it stands among steps. */
export function isStep(text: string, amongSteps: boolean): boolean {
  const order = orderOf(text);
  return order !== undefined && (amongSteps || (order === 'strong' && !REASON.test(text)));
}

/** A heading under which everything is a lab. */
export function isLabHeading(label: string): boolean {
  return /\b(?:labs?|hands[- ]?on|demo|exercise|tutorial|walk-?through|step[- ]by[- ]step)\b/i.test(label) && !/\b(?:collab|label)\b/i.test(label);
}
