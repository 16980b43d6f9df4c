/** `Suppose that …`, `Eg. You have two accounts`: a made-up case, in which nothing is true or false. */
const CASE =
  /^(?:(?:suppose|imagine|assume(?! every))\b|picture this|let['’]s (?:say|assume)|say (?:that )?(?:you|we)\b|(?:e\.?g\.?|example \d+|scenario(?: \d+)?)[.,:]? (?:you (?:have|want|are|need|run)\b|your\b|(?:two|three) |(?:an? )?(?:\w+ ){0,2}(?:customer|company|team|client|colleague|developer|startup)s?\b))/i;
const YOURS = /^your (?:account|company|team|organi[sz]ation|customer|client|boss|manager)s? (?:offers?|has|have|wants?|needs?|runs?|is running|is using|plans?|decided|stores?)\b/i;
/** A rule that the case shows. */
const RULE = /\b(?:cannot|can['’]?t|must|never|always)\b/i;

/**
 * Whether a statement tells of a made-up case.
 * @param before what stands in front of it in its line
 * @param names how many names of the catalogue it holds
 */
export function isScenario(text: string, before: string, names: number): boolean {
  if (CASE.test(text) || YOURS.test(text)) return true;
  return names === 0 && CASE.test(before) && !RULE.test(text);
}
