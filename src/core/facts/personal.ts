import type { TextSpan } from '../text/joiner';
import { countWords } from '../topics/words';

/**
 * What authors write of themselves, of their course, their exam and their notes, each with the reason that is shown. In
 * brackets behind a statement it does not count.
 */
const PERSONAL: readonly (readonly [reason: string, fits: RegExp])[] = [
  [
    'study plan',
    /\bmock (?:exams?|tests?|\d)|\bmocks\b|\bpracti[cs]e (?:exams?|tests?)\b|\bvideo courses?\b|\bsection \d+\b|\b(?:exam|test) (?:is |was )?(?:booked|scheduled|date|day|centers?|centres?|voucher)\b|\bflash ?cards\b|\bmy plan\b|\bstudy (?:plan|group|schedule|session)\b|\bbefore (?:the exam|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\b(?:udemy|bonso|whizlabs|a ?cloud ?guru|cantrill|maarek|tutorials ?dojo|exam ?topics|linux academy|cloud academy|pluralsight|coursera)\b|^(?:sleep|relax|breathe|good luck)\b|\bpass mark\b|\b(?:day|week) \d+\s*[:=-]/i,
  ],
  [
    'exam',
    /^(?:the |this )?(?:(?:aws|certification|real|actual) )?exam(?:s|ination)? (?:is|has|have|had|consists?|contains?|covers?|costs?|validates?|includes?|lasts?|takes?|will|tests?|questions?|guide|domains?|content|format|duration|fee)\b|\b\d+ (?:(?:multiple[- ]choice|scored|unscored|exam) )*questions\b|\b(?:passing|minimum|scaled) scores?\b|\btarget candidates?\b|\bcandidates? (?:should|must|will|can|needs?|has|have)\b|\b(?:test|exam) takers?\b|\bscored (?:content|questions?)\b|\bresponse types?\b/i,
  ],
  [
    'about the note',
    /\b(?:these|my|own|other|following|above|below) (?:[a-z]+ )?(?:notes?|notebooks?|cards|summary|cheat ?sheet)\b|\bthis (?:repo(?:sitory)?|document|page|notebook|readme|cheat ?sheet|list|course|lecture|video|chapter|blog|article|guide|summary|tutorial|module|lesson)\b|\b(?:course|lecture|video|chapter|lesson|tutorial|module)s? ?(?:\d|on\b|about\b|by\b|from\b|so far)|\bin the (?:[\w-]+ )?(?:course|lecture|video|chapter|lesson|module|previous section|next section)s?\b|\b(?:typos?|thanks to|credits? to|feel free|pull requests?|table of contents|written on|work in progress|did not finish|keep it|ctrl ?\+ ?f|newer stuff|at the bottom$|in the order of)\b|^(?:legend|abbreviations?|key|updated?|last (?:updated|modified)|created|author|date|version|started)\s*(?::|\d)/i,
  ],
  [
    'opinion',
    /(?<![\w/.-])I(?:['’](?:m|ve|ll|d))? (?:think|thought|guess|believe|hope|like|love|hate|used?|will|would|have|had|am|was|need|want|know|don['’]?t|do|did|didn['’]?t|can|could|say|found|got|took|passed|recently|recommend|suggest|created|wrote|made|still|never|always|just|prefer|find|see|saw|feel|started|learned|learnt)\b|(?:^|[\s(,])i (?:think|thought|guess|used|dont|don['’]t|always|never|will|would|am|was|have|still|need)\b|\bso do i\b|\b(?:helped|helps|for|confuses?|to|told|with) me\b|\bmyself\b|\b(?:imo|imho|afaik|iirc|tbh|lol|wtf|btw|ouch|omg)\b|^(?:honestly|personally|apparently|fun fact|ok(?:ay)?[,. ]|yay|ugh|hm+)\b|\bmy (?:opinion|view|favou?rite|guess|understanding|experience|head|laptop|boss|colleagues?|team)\b|[:;]-?[()D](?:\s|$)|\b(?:hardest|easiest|most boring|weak spot|tricky) (?:part|chapter|topic|section|question|so far)\b|\bthe weak spot\b/i,
  ],
  [
    'exam',
    /\b(?:comes?|came|shows?|showed|pops?) up (?:a lot|often|on|in) ?(?:the )?(?:exams?|tests?)?\b|\b(?:very |really |super )?(?:important|relevant|common|popular|frequent|asked|tested|likely) (?:for|in|on) (?:the |your |this )?(?:exam|test|certification)\b|\b(?:not|out of|in) (?:in )?(?:scope|needed|required|relevant) (?:for|of|in|on) (?:the |this )?exam\b|\bexam (?:favou?rite|question|tip)s?[.!]*$|\b(?:questions?|asked|expect\w*|appears?|tested|know|remember|scenarios?)\b.{0,40}\b(?:on|in|for|at) (?:the|your) (?:exam|test)[.!]*$|^(?:very |super )?important[.!]*$|\bknow (?:this|these|the difference|them)\b.*\bexam\b/i,
  ],
];

/** Why a statement is about its author and not about AWS; empty where it is not. */
export function whyPersonal(text: string): string {
  const bare = text.replace(/\s*\([^()]*\)/g, '');
  return PERSONAL.find(([, fits]) => fits.test(bare === '' ? text : bare))?.[0] ?? '';
}

/** `peering is not transitive (wrong again in mock 4)`: what authors add of themselves is no part of the statement. */
export function splitOffRemark(text: string, span: TextSpan): TextSpan[] {
  if (!text.slice(Math.max(0, span.end - 2), span.end + 1).includes(')')) return [span];
  const said = text.slice(span.start, span.end);
  const bracket = /\s*\([^()]*\)\W*$/.exec(said);
  if (bracket === null || countWords(said.slice(0, bracket.index)) < 3 || whyPersonal(bracket[0]) === '') return [span];
  const cut = span.start + bracket.index;
  return [{ start: span.start, end: cut }, { start: cut, end: span.end }];
}
