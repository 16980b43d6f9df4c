/**
 * UTF-16 units. A longer stretch of a note without a blank line is data that was pasted, not words; nor would reading it be
 * quick: markdown-it takes quadratic time on some texts, and stays below 0.1 s at this length.
 */
export const LONGEST_TEXT = 10_000;
