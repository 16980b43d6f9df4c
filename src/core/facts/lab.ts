const LAB = /^(?:\[[ x]\] ?)?(?:labs?|demos?|hands[- ]?on|exercises?|practice|practical|tutorial|walk-?through|step \d+|steps to (?:create|set ?up|launch|deploy|configure))\b(?!:? ?(?:is|are|environment))/i;
/** What only a person at a screen does. */
const CONSOLE = /(?:(?:^|[,;:>.(]\s*|\b(?:then|and|now|next|first|please|just|you|to) )go (?:back )?to (?:the |your |my |aws |services)?[\w -]*(?=[\s>,.:;]|$)|\b(?:click(?:ing)?(?: on)?|check ?box|drop-?down|wizard|menu item|tab and|on the (?:left|right)(?:[- ]hand)? (?:side|pane|panel|menu)|left (?:pane|menu|panel)|navigate to|sign in to|log ?in to the|(?:the|this) (?:button|tab|screen|page)|(?:open|in) the (?:\w+ ){0,2}console,? (?:and|choose|select|click|go)|open the (?:\w+ ){0,2}console|un?tick|wait \d+ (?:min|sec))\b)/i;
/** Orders that a step of a lab begins with. */
const STEP =
  /^(?:(?:now|then|next|first|finally|lastly|again|also|after that|once done),? )?(?:let['’]?s |we (?:will|shall|can now|now|need to first) |i (?:will|then) )?(?:go|click|choose|select|open|create|add|edit|navigate|copy|paste|type|press|launch|install|download|run|deploy|specify|enter|attach|associate|try|wait|switch|sign|log|login|note down|scroll|upload|fill|name (?:it|the|your)|give (?:it|the)|start|stop|shut ?down|terminate|test|verify|delete|remove|change|modify|update|edit|make|write|search|find|put|clone|import|connect|ssh|reboot|repeat|save|view|confirm|provide|leave|keep (?:the|all|everything)|assign|register)\b(?!-| ?[:=]| (?:w\/o|without|of|is|are|was|has|have|can|must|will|may|->|=>|–|-)(?![\w]))/i;
/** What follows an order that is a rule and no step: a purpose, a condition, a number, a contrast. */
const REASON = /\b(?:to (?:avoid|prevent|ensure|improve|reduce|increase|allow|enable|protect|restrict|limit|keep|make sure|get|have|be|use|access|move|encrypt|recover|restore|handle|achieve|minimi[sz]e|maximi[sz]e|help|provide|replace|decouple|share|store|enforce|send|receive)|for (?:high|fault|better|each|every|all|the best|more|redundancy|availability|resilien\w+|security|performance|cost|compliance|HTTPS)|so that|in order to|when(?:ever)?|if|unless|until|before|after|instead|rather|only|at least|at most|must|should|never|always|without|automatically)\b|\d/i;

/** Whether a statement, or the passage that begins with it, tells what to click. */
export function isLab(text: string): boolean {
  return LAB.test(text) || CONSOLE.test(text);
}

/** `Create a route table`: an order; whether it is a step or a rule, its place must tell. */
export function isOrder(text: string): boolean {
  return STEP.test(text);
}

/** `Create a gateway in each zone for fault tolerance`: an order that gives its reason is a rule. */
export function givesReason(text: string): boolean {
  return REASON.test(text);
}

/** A heading under which everything is a lab. */
export function isLabHeading(label: string): boolean {
  return /\b(?:labs?|hands[- ]?on|demo|exercise|tutorial|walk-?through|step[- ]by[- ]step)\b/i.test(label) && !/\b(?:collab|label)\b/i.test(label);
}
