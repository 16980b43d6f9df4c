import { countWords, isClause } from '../topics/words';
import type { Cue } from './cues';
import { withoutBrackets } from './withoutBrackets';

const LAB = /^(?:\[[ x]\] ?)?(?:labs?|demos?|hands[- ]?on|exercises?|practice|practical|tutorial|walk-?through|step \d+|steps to (?:create|set ?up|launch|deploy|configure))\b(?!:? ?(?:is|are|environment))/i;
const reason = 'lab step';
/** What only a person at a screen does; but files go to a storage class, and a notification goes to a queue. */
export const SCREEN_CUES: readonly Cue[] = [
  { reason, words: 'go', phrase: /(?:(?:^|[,;:>.(]\s*|\b(?:then|and|now|next|first|please|just|you|to) )go (?:back )?to (?:the |your |my |aws |services)?[\w -]*(?=[\s>,.:;]|$)|\bgo (?:back )?to (?:the |your |my )?(?:\w+ ){0,2}(?:console|tabs?|page|menu|settings?|permissions|monitoring|section|dashboard|configuration|wizard|actions?|url|link|website|browser)\b)/i },
  { reason, words: 'clicking checkbox dropdown tick untick' },
  // What is a click away or takes a single click is no step.
  { reason, words: 'click', phrase: /(?<!\b(?:one|single|a)[ -])\bclick\b(?![ -](?:away|streams?|through|rates?)\b)/i },
  { reason, words: 'wizard', phrase: /(?<!\ban? )\bwizard\b/i },
  { reason, words: 'check drop menu tab', phrase: /\bcheck box\b|\bdrop[- ]down\b|\bmenu item\b|\btab and\b|\bleft (?:pane|menu|panel)\b/i },
  { reason, words: 'left right', phrase: /\bon the (?:left|right)(?:[- ]hand)? (?:side|pane|panel|menu)\b|\bleft (?:pane|panel)\b/i },
  { reason, words: 'navigate sign log login', phrase: /\bnavigate to\b|(?<!\b(?:must|can|may|cannot|users?|who|they) )(?:\bsign in to\b|\blog ?in to the\b)/i },
  { reason, words: 'button tab screen page', phrase: /\b(?:the|this) (?:button|tab|screen|page)\b/i },
  { reason, words: 'console', phrase: /\b(?:open|in) the (?:\w+ ){0,2}console,? (?:and|choose|select|click|go)\b|\bopen the (?:\w+ ){0,2}console\b/i },
  { reason, words: 'should', phrase: /^(?:(?:you|it|this|the command) )?should (?:now )?(?:receive|see|get|return|display|show)\b/i },
  { reason, words: 'play', phrase: /^play (?:around )?with\b/i },
  { reason, words: 'ctrl cmd', phrase: /\b(?:ctrl|cmd) ?[+-] ?\S/i },
  { reason, words: 'wait', phrase: /\bwait \d+ (?:min|sec)/i },
  { reason, words: 'see', phrase: /\bsee that\b|\b(?:you|we)(?:['’]ll| will| should)(?: now)? see\b/i },
  { reason, words: '" “', phrase: /\b(?:select|choose|enter|type|pick|click|check|tick)\b[^.]{0,24}["“”]|\b(?:on|in|under|from) the ["“][^"”]{1,40}["”] (?:page|section|field|tab|pane|menu|option|list)/i },
  { reason, words: 'below', phrase: /\b(?:command|code|template|script) (?:given )?below\b/i },
  { reason, words: 'leave', phrase: /\bleave (?:the|all) .{0,30}\bdefaults?\b/i },
];
const LAB_HEADING = /\b(?:labs?|hands[- ]?on|demos?|exercises?|tutorials?|walk-?throughs?|step[- ]by[- ]step)\b/i;
const TASK =
  /^(?:\W*\d*\W*)(?:(?:task|step|part) \d+|steps\b|(?:let['’]?s|how to|now|follow the steps)\b|(?:create|creating|launch|launching|install|installing|set ?up|setup|setting up|connecting|connect (?:to|with)|deploying|clean(?:ing)? ?up|deleting?|test|testing|verify|verifying|practicals?|configure|configuring|apply|enable|enabling|generate|generating|build|building|run|running|share|restore|add|adding|attach|attaching|switch)\b)/i;
/** Orders that begin a step of a lab more often than a rule. */
const STEP =
  /^(?:(?:now|then|next|first|finally|lastly|again|also|after that|once done),? )?(?:(?:in|on|from|under) [^,]{1,30}, )?(?:let['’]?s |we (?:will|shall|can now|now|need to first) |i (?:will|then) )?(?:go|click|open|create|add|edit|navigate|copy|paste|type|press|launch|install|download|enter|attach|associate|try|wait|sign|log|login|note down|scroll|upload|fill|name (?:it|the|your)|give (?:it|the)|shut ?down|verify|clone|ssh|reboot|save|view|confirm|set up|invite)\b(?!-| ?[:=]| (?:w\/o|without|of|is|are|was|has|have|can|must|will|may|->|=>|–|-)(?![\w]))/i;
/** `Launch mode: EC2 or Fargate`: a label that begins like an order. */
const LABEL = /^[\w-]+(?: [\w-]+){0,3} ?: \S/;
/** Orders that are steps only among others. */
const WEAK_STEP = /^(?:(?:now|then|next|first|finally),? )?(?:(?:in|on|from|under) [^,]{1,30}, )?(?:choose|select|deploy|start|stop|test|run|remove|delete|terminate|change|modify|update|write|put|make|provide|leave|keep|use|enable|disable|configure|set|check|review|specify|ensure|define|search|find|import|connect|register|assign|switch|repeat|subscribe|generate|attempt|apply|execute|build|push|pull|restart|reload|refresh|expand|locate|invoke|trigger|observe|notice|return)\b(?!-| ?[:=])/i;
/** What follows an order that is a rule and no step: a purpose, a condition, a number, a contrast. */
const REASON = /\b(?:to (?:avoid|prevent|ensure|improve|reduce|increase|allow|enable|protect|restrict|limit|keep|make sure|get|have|be|use|access|move|encrypt|recover|restore|handle|achieve|modify|filter|transform|serve|deliver|detect|block|deny|cache|notify|audit|authenticate|minimi[sz]e|maximi[sz]e|help|provide|replace|decouple|share|store|enforce|send|receive|assess|track|monitor|visuali[sz]e|analy[sz]e|automate|control|manage|define|separate|isolate|scale|route|balance|run|process|group|simulate)|for (?:high|fault|better|each|every|all|the best|more|redundancy|availability|resilien\w+|security|performance|cost|compliance|HTTPS)|so that|in order to|when(?:ever)?|if|unless|until|before|after|instead|rather|only|at least|at most|must|should|never|always|without|automatically)\b|(?<!\w)\d+(?!\w)/i;

/** Whether a passage says at its beginning that it is a lab: then all of it is one. */
export function beginsLab(text: string): boolean {
  return LAB.test(text);
}

/** `strong`: `Create a route table`, a step unless it gives a reason; `weak`: `Choose the smallest size`, a rule unless it stands among steps. */
export type Order = 'strong' | 'weak';

export function orderOf(text: string): Order | undefined {
  const order = STEP.test(text) ? 'strong' : WEAK_STEP.test(text) ? 'weak' : undefined;
  return order === undefined || LABEL.test(text) || isClause(text.split(' ', 4).join(' ')) ? undefined : order;
}

/** What the place of a statement makes of an order: a step of a lab, a rule, or what its words say. */
export type Orders = 'steps' | 'rules' | 'open';

/** Two orders at once say what can be done: `Create, change and delete buckets`. */
const SEVERAL = /^[a-z]+(?:,| and| or|\/) ?(?:and |or )?(?:manage|update|delete|control|modify|configure|monitor|view|maintain|change|create|edit|remove|publish|deploy|run|share)\b/i;

/** Whether an order is a step of a lab; where its place does not tell, one that gives its reason (`… for fault tolerance`) is a rule. */
export function isStep(text: string, orders: Orders): boolean {
  const order = orderOf(text);
  if (order === undefined || orders === 'rules') return false;
  return orders === 'steps' || (order === 'strong' && !REASON.test(text) && !SEVERAL.test(text));
}

/** `Actions > Edit`, but not `CPU > 70 %`. */
const MENUS = /\w >+ [A-Za-z]/;
const TRIES = /\byou (?:can|should|will) (?:now )?(?:prove|see|test|verify|upload|try|check)\b/i;

/** What a rule says with, whoever is told it. */
const RULE = /\b(?:must|cannot|can not|can(?:['’]t| only)|never|only (?:be|one|if|when|supports?|works?|applies)|not (?:supported|allowed|possible|available)|by default|at (?:least|most) (?:\d|one|two)|up to \d|maximum of|required for)\b/i;
/** Who follows a lab, and what only its screen shows. */
const AT_LAB = /\b(?:you|your|we|our|i|my|me|let['’]?s|an error|this (?:lab|step|demo|exercise|tutorial|time))\b|["“”]|->|=>|→|:\s*\S+$/i;
/** Fewer words name something. */
const FEWEST_WORDS = 5;

/** Whether a statement among the steps of a lab says a rule of the thing itself: `Security groups can only be deleted when nothing uses them`. */
export function isRuleInLab(text: string): boolean {
  const said = text.replace(/^(?:note|nb|important|remember|warning|caution)\s*[:,–-]\s*/i, '');
  return RULE.test(said) && !AT_LAB.test(said) && /^[A-Z]/.test(said) && orderOf(said) === undefined && isClause(said) && countWords(said) >= FEWEST_WORDS;
}

/** Below the name of a lab also a line with an order behind a circumstance, or with the way through menus, is a step. @param body of the text, without the term in front */
export function isLabLine(text: string, body: string): boolean {
  return MENUS.test(text) || TRIES.test(text) || withoutBrackets(body).split(/[,:] /).some((piece) => piece.includes(' ') && orderOf(piece) !== undefined);
}

/** A heading that is a lab or a task: `Hands-on`, `Create a VPC`, `Clean up`, `Step 3`, `Follow the steps below`. */
export function isTask(label: string): boolean {
  return TASK.test(label) || LAB_HEADING.test(label);
}
