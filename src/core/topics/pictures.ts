// Keycaps and what is drawn as a picture: symbols, dingbats and the pairs of the planes of emoji.
const DRAWN = String.raw`\d\uFE0F?\u20E3|[\u2300-\u23FF\u25A0-\u27BF\u2B00-\u2BFF\uFE0F\u200D]|[\uD83C-\uD83E][\uDC00-\uDFFF]`;
const ARROWS = String.raw`[\u2190-\u21FF]`;
/** Crosses and signs that forbid: without them a statement says the opposite. */
const NOT = String.raw`[\u274C\u274E\u2715-\u2718\u26D4]|\uD83D\uDEAB`;

const AROUND = new RegExp(String.raw`^(?:${DRAWN}|${ARROWS}|\s)+|(?:${DRAWN}|${ARROWS}|\s)+$`, 'g');
const BULLET = new RegExp(String.raw`^(?:(?!${NOT})(?:${DRAWN})\s*)+`);

/** A text without the pictures around it. */
export function withoutPictures(text: string): string {
  return text.replace(AROUND, '');
}

/** How many characters the pictures and spaces in front of a text take up that stand there like a bullet: `✅ text`, `👉 Name: …`. */
export function pictureBullet(text: string): number {
  return text.charCodeAt(0) < 0x2300 && !/^\d\uFE0F?\u20E3/.test(text) ? 0 : (BULLET.exec(text)?.[0].length ?? 0);
}
