const TAIL = /\s+(?:overview|basics|introduction|intro|features?|primer|summary|fundamentals|deep dive|cheat sheet|notes?|exam tips?|concepts?|explained|101)$/i;

/** A label as a stem names it: without brackets, remarks behind a dash, and words like `overview`. */
export function displayName(label: string): string {
  let name = label
    .replace(/\s*[([{][^)\]}]*[)\]}]?/g, ' ')
    .replace(/\s+[-–—:|/]\s.*$/, '')
    .replace(/^(?:introduction to|intro to|overview of|what (?:is|are)|about)\s+/i, '')
    .replace(/[?!.:;,]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  while (TAIL.test(name)) name = name.replace(TAIL, '');
  return name;
}

/** Names of two things or of a whole field: nothing can be said of it alone. */
export function isBroad(name: string): boolean {
  return /\b(?:and|or|vs\.?|versus|other|others|various|more|between)\b|[&,+/]/i.test(name) || /^(?:aws|amazon|cloud|the)$/i.test(name);
}
