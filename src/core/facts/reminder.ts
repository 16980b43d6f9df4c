/** What the reader shall do some time: read on, look up, ask, practise. `Read replicas` and `watch for` are none. */
const REMINDER =
  /^(?:\W*)(?:(?:re-?)?read\b(?!\/|[- ](?:replicas?|capacity|only|writes?|heavy|through|consistency|throughput|requests?|after|performance|access|units?|operations?|traffic|scal\w+|is|are|and|or|from|committed|model|endpoints?|the data|data|messages?|records?|items?)\b)|see\b(?! (?:what|who|which)\b)|refer\b(?: to)?|watch\b(?! for)|check out|check (?:if|whether|(?:the |this |aws )?(?:docs?|documentation|faqs?|link|video|page|blog|console|lectures?|course|service quotas))|(?:to-?do|fixme|tbd|tbc|revise|revisit|redo|compare (?:with|to))\b|look (?:at|up|into)|learn (?:more|about|how|the|this)|(?:study|come back|google|memori[sz]e|skim|find out)\b|go over|go through (?:the|my|this|these) [\w ]*(?:notes?|course|faqs?|docs?|whitepapers?|videos?|section)|ask (?:[A-Z][a-z]+|in|the|about|on)\b|(?:have|need|want)(?:s|ed)? to (?:ask|read|check|review|revise|look|study|practi[cs]e|learn|understand|find out|watch)|still (?:have |need )?to (?:read|do|check|learn|review)|rewrite this|don['’]?t (?:understand|get) (?:this|it)|(?:for )?(?:more|further) (?:[a-z]+ )?(?:info|information|details?|reading)\b|details? (?:in|at|on|here)\b|i(?:['’]ll| will| need to| have to| must| should)\b)/i;
const SOURCE = /^(?:sources?|refs?|references?|docs?|documentation|links?|credits?|taken from|copied from)\s*[:=-]/i;
const UNSURE = /\b(?:not (?:clear|sure)(?: (?:yet|about this|to me))?[!?.…]*$|still (?:to read|unclear|open)|one more time|once (?:more|again)[!.]*$)/i;

const AGAIN = /^(?:read|check|review|watch|repeat|revise|do)\b.{0,60}\bagain\b/i;

/** Whether a statement only says what its author means to do or to read. @param lead the term in front of the text, if any */
export function isReminder(text: string, lead?: string): boolean {
  if (lead === undefined) return REMINDER.test(text) || SOURCE.test(text) || AGAIN.test(text) || UNSURE.test(text);
  return REMINDER.test(`${lead} `) || SOURCE.test(`${lead}:`) || isReminder(text);
}
