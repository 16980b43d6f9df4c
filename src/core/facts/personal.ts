import type { TextSpan } from '../text/joiner';
import { countWords } from '../topics/words';
import { CueTable, type Cue } from './cues';

/** Whose courses and tests people learn with. */
const SCHOOLS = 'udemy bonso whizlabs acloudguru cloudguru cantrill maarek tutorialsdojo dojo examtopics pluralsight coursera';

/** What authors write of themselves, of their course, their exam and their notes, not of AWS. */
export const PERSONAL_CUES: readonly Cue[] = [
  { reason: 'study plan', words: `mocks flashcards ${SCHOOLS}` },
  { reason: 'study plan', words: 'mock practice practise', phrase: /\bmock (?:exams?|tests?|\d)|\bpracti[cs]e (?:exams?|tests?)\b/i },
  { reason: 'study plan', words: 'video section sections flash academy guru topics', phrase: /\bvideo courses?\b|\b(?:watch|video|udemy|lecture).{0,20}\bsections? \d|\bsection \d+ ?[+&,]|\bflash cards\b|\b(?:linux|cloud) academy\b|\bcloud guru\b|\bexam topics\b/i },
  { reason: 'study plan', words: 'exam test', phrase: /\b(?:book|schedule|reschedule|sit|take|pass|register for|sign up for) (?:the|my|an) exam\b|\b(?:exam|test) (?:is |was )?(?:booked|scheduled|date|day|centers?|centres?|voucher)\b|\bbefore the exam\b/i },
  { reason: 'study plan', words: 'plan study pass mark', phrase: /\bmy plan\b|\bstudy (?:plan|group|schedule|session)\b|\bpass mark\b/i },
  { reason: 'study plan', words: 'day week before', phrase: /\b(?:day|week) \d+\s*[:=-]|\bbefore (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i },
  { reason: 'study plan', words: 'sleep relax breathe luck', phrase: /^(?:sleep|relax|breathe|good luck)\b/i },

  { reason: 'exam', words: 'exam exams examination', phrase: /^(?:the |this )?(?:(?:aws|certification|real|actual) )?exam(?:s|ination)? (?:is|has|have|had|consists?|contains?|covers?|costs?|validates?|includes?|lasts?|takes?|will|tests?|questions?|guide|domains?|content|format|duration|fee)\b/i },
  { reason: 'exam', words: 'questions', phrase: /\b\d+ (?:(?:multiple[- ]choice|scored|unscored|exam) )*questions\b/i },
  { reason: 'exam', words: 'score scores scored takers taker candidate candidates response', phrase: /\b(?:passing|minimum|scaled) scores?\b|\bscored (?:content|questions?)\b|\b(?:test|exam) takers?\b|\btarget candidates?\b|\bcandidates? (?:should|must|will|can|needs?|has|have)\b|\bresponse types?\b/i },
  { reason: 'exam', words: 'exam exams test tests certification', phrase: /\b(?:comes?|came|shows?|showed|pops?) up (?:a lot|often|on|in)\b|\b(?:important|relevant|common|popular|frequent|asked|tested|likely) (?:for|in|on) (?:the |your |this )?(?:exam|test|certification)\b|\bout of scope\b|\b(?:needed|required|relevant) (?:for|in|on) (?:the |this )?exam\b|\bexam (?:favou?rite|question|tip)s?[.!]*$|\bexams? (?:loves?|likes?|asks?)\b|\b(?:questions?|asked|expect\w*|appears?|tested|know|remember|scenarios?)\b.{0,40}\b(?:on|in|for|at) (?:the|your) (?:exam|test)[.!]*$|\bknow (?:this|these|the difference|them)\b/i },
  { reason: 'exam', words: 'exam', phrase: /^(?:the )?exam (?:mainly |mostly |often )?(?:focus\w*|concentrates)\b/i },
  { reason: 'exam', words: 'important', phrase: /^(?:very |super )?important[.!]*$/i },

  { reason: 'about the note', words: 'note notes notebook notebooks cards summary cheatsheet sheet', phrase: /\b(?:these|this|my|own|other|following|above|below) (?:[a-z]+ )?(?:notes?|notebooks?|cards|summary|cheat ?sheet)\b/i },
  { reason: 'about the note', words: 'repo repository document handbook page readme list course lecture video chapter blog article guide tutorial module lesson', phrase: /\bthis (?:repo(?:sitory)?|handbook|document|page|readme|list|course|lecture|video|chapter|blog|article|guide|tutorial|module|lesson)\b/i },
  { reason: 'about the note', words: 'course courses lecture lectures video videos chapter chapters lesson lessons tutorial tutorials module modules section', phrase: /\b(?:course|lecture|chapter|lesson|tutorial|(?:see|watch|this|these|great|good|nice|youtube) (?:video|module))s? ?(?:\d|on\b|about\b|by\b|from\b|so far)|\b(?:video|module)s? ?(?:\d|about\b|so far)|\bin (?:the (?:[\w-]+ )?|older |other |newer )(?:course|lecture|video|chapter|lesson|module|previous section|next section)s?\b/i },
  { reason: 'about the note', words: 'soon', phrase: /\bcoming soon\W*$/i },
  { reason: 'about the note', words: 'we', phrase: /\bwe(?:['’]ll| will| are going to) (?:learn|look|cover|discuss|talk|go|dive|explore|focus|start|see|use|create|need)\b/i },
  { reason: 'about the note', words: 'we', phrase: /^(?:here,? |today,? )?we (?:only |mainly |just )?(?:focus|concentrate) on\b/i },
  { reason: 'about the note', words: 'help reach links', phrase: /\bneed help\?|\breach out\b|\bthese links\b/i },
  { reason: 'about the note', words: 'feel pull table work', phrase: /\bfeel free\b|\bpull requests? (?:are )?(?:welcome|open)\b|\btable of contents\b|\bwork in progress\b/i },
  { reason: 'about the note', words: 'legend abbreviation abbreviations key update updated last created author date version started', phrase: /^(?:(?:legend|abbreviations?|updated?|last (?:updated|modified)|created|author)\s*(?::|\d)|key\s*:.*=|(?:date|version|started)\s*:?\s*v?\d)/i },

  { reason: 'opinion', words: 'i', phrase: /(?<![\w/.-])I(?:['’](?:m|ve|ll|d))? (?:think|thought|guess|believe|hope|like|love|hate|used?|will|would|have|had|am|was|know|don['’]?t|do|did|didn['’]?t|can|could|say|found|got|took|passed|recently|recommend|suggest|created|wrote|made|still|never|always|just|prefer|find|see|saw|feel|started|learned|learnt|entered|chose|selected)\b|(?:^|[\s(,])i (?:think|thought|guess|dont|don['’]t|always|never|still)\b|\bso do i\b/ },
  { reason: 'opinion', words: 'me', phrase: /\b(?:helped|helps|for|confuses?|to|told|with) me\b/i },
  { reason: 'opinion', words: 'myself imo imho afaik iirc tbh lol wtf btw ouch omg' },
  { reason: 'opinion', words: 'honestly personally apparently fun ok okay yay ugh hm hmm', phrase: /^(?:honestly|personally|apparently|fun fact|ok(?:ay)?[,. ]|yay|ugh|hmm?)\b/i },
  { reason: 'opinion', words: 'my', phrase: /\bmy (?:opinion|view|favou?rite|guess|understanding|experience|head|laptop|boss|colleagues?|team)\b/i },
  { reason: 'opinion', words: ': ;', phrase: /[:;]-?[()D](?:\s|$)/ },
  { reason: 'opinion', words: 'likely probably perhaps maybe arguably', phrase: /\b(?:likely|probably|perhaps|maybe|arguably) (?:an? |the |a lot )?(?:better|best|worse|nicer)\b/i },
  { reason: 'opinion', words: 'important interesting nice cool', phrase: /^(?:an? )?(?:very |really |super )?(?:important|interesting|nice|cool) (?!.*\b(?:is|are|can|must|has|have|when|if|because|to)\b)[^,:;]{1,60}$/i },
  { reason: 'opinion', words: 'hardest easiest boring tricky', phrase: /\b(?:hardest|easiest|most boring|tricky) (?:part|chapter|topic|section|question|so far)\b/i },
  // What a teacher or a chat says around its answer.
  { reason: 'remark', words: 'perfect great sure awesome absolutely certainly alright excellent course', phrase: /^(?:perfect|great|sure|awesome|absolutely|certainly|of course|alright|excellent)\s?[,!]/i },
  { reason: 'remark', words: 'let', phrase: /^(?:now,? |so,? |first,? |next,? )?let(?:['’]s| us)\b(?! you\b)|,? let['’]s (?:break|look|dive|start|talk|see|go)\b/i },
  { reason: 'remark', words: 'mastery mastering understanding grasp knowledge', phrase: /^(?:mastery|mastering|an? (?:good|solid|deep|strong) (?:understanding|grasp|knowledge))\b|^understanding .*\b(?:is|are) (?:key|crucial|essential|vital|important|critical)\b/i },
];
const PERSONAL = new CueTable(PERSONAL_CUES);

/** Why a statement is about its author and not about AWS; what stands in brackets behind a statement does not count. */
export function whyPersonal(text: string): string | undefined {
  const bare = text.includes('(') ? text.replace(/\s*\([^()]*\)/g, '') : text;
  return PERSONAL.reasonsIn(bare === '' ? text : bare)[0];
}

/** `peering is not transitive (wrong again in mock 4)`: what authors add of themselves is no part of the statement. */
export function splitOffRemark(text: string, span: TextSpan): TextSpan[] {
  if (!text.slice(Math.max(0, span.end - 2), span.end + 1).includes(')')) return [span];
  const said = text.slice(span.start, span.end);
  const bracket = /\s*\([^()]*\)\W*$/.exec(said);
  if (bracket === null || countWords(said.slice(0, bracket.index)) < 3 || whyPersonal(bracket[0]) === undefined) return [span];
  const cut = span.start + bracket.index;
  return [{ start: span.start, end: cut }, { start: cut, end: span.end }];
}
