import { CueTable, type Cue } from './cues';
import { withoutBrackets } from './withoutBrackets';

const reason = 'points elsewhere';

/** The words of a link that only says where to go. */
export const LINK_CUES: readonly Cue[] = [{ reason: 'link', words: 'click', phrase: /\bclick here\b/i }];

/** What cannot be understood without a picture, a command or a passage that stands elsewhere. */
export const ELSEWHERE_CUES: readonly Cue[] = [
  { reason, words: 'above below here', phrase: /\bas (?:shown|seen|described|mentioned|discussed|listed) (?:above|below|here)\b|\b(?:see|shown|picture|diagram|image|figure|screenshot|table|somewhere|listed|described) (?:above|below)\b/i },
  { reason, words: 'following', phrase: /\bfollowing (?:[a-z]+ )?(?:diagram|picture|image|figure|screenshot|table|steps?|example|command|code|script|information|policy|template)\b/i },
  { reason, words: 'in', phrase: /^in this (?:case|scenario)\b|\bin this (?:example|diagram|picture|fragment|snippet|listing)\b|\bas (?:shown|seen|described|mentioned) in the\b/i },
  { reason, words: 'looks', phrase: /\bwhat (?:an? |the )?[\w -]{1,30} looks like\b/i },
  { reason, words: 'see visit', phrase: /(?:^|[,;.] )(?:please )?(?:see|visit)\W*$/i },
  { reason, words: 'here', phrase: /\b(?:available|found|find|listed?|list|details?|documentation|guide|more|review)\b.{0,40} here\W*$/i },
  { reason, words: 'line', phrase: /\bline \d+$/i },
  { reason, words: 'slide slides diagram picture screenshot screenshots whiteboard drawing book pdf', phrase: /\b(?:in|on|see) (?:the |my )?(?:slides?|diagram|picture|screenshots?|whiteboard|drawing|book|pdf)\b/i },
  { reason, words: 'diagram screenshot picture illustration image figure', phrase: /^(?:[\w&/-]+ ){0,4}(?:diagram|screenshot|picture|illustration|image|figure)[.:]?$/i },
];
const ELSEWHERE = new CueTable(ELSEWHERE_CUES);

/** Whether the statement itself points elsewhere, and not just an aside in brackets: `… (see above)`. */
export function pointsElsewhere(text: string): boolean {
  return ELSEWHERE.holdsIn(withoutBrackets(text));
}
