/** Points at something outside of itself, or ends in the middle. */
export function leans(text: string): boolean {
  return (
    /^[([\d/~<>]/.test(text) ||
    /^(?:it|its|this|that|these|those|they|their|them|then|also|but|so|and|or|same|here|there|however|otherwise|e\.g|i\.e|like|such)\b/i.test(text) ||
    /\b(?:this|these|those|it|above|below|following|here|mentioned|previous|next section)\b/i.test(text) ||
    /(?:\b(?:a|an|the|of|for|to|in|on|with|and|or|is|are|by|from|as|at|that|which|e\.g|i\.e|eg|using|via|vs|your|only)|[,:=+&–-])$/i.test(text) ||
    / (?:-+|[–—=]) |(?<!\d):\s|[>→]|\.(?:png|jpe?g|gif|svg)\b/.test(text) ||
    isRunOn(text) ||
    /[.,;]{2}|["“][^"”]*$|^[^"“]*”|[?!]|https?:|[{}<>[\]|]|\.{3}|…/.test(text)
  );
}

/** Two sentences without a stop between them, as lines of a paragraph often are: `store objects Each bucket has a name`. */
export function isRunOn(text: string): boolean {
  return /[a-z)] (?:You|Each|The|This|These|It|Its|They|We|Can|If|When|However|Normally|Also|Not|There|An?|But|And|So|Then|For|In|By|Your|Uses?|Only|Two|Both)\b(?! [A-Z])/.test(text);
}
