import { chunkEnd, isAddress } from './chunks';
import { isWordUnit, wordEnd } from './words';

/**
 * Visits the words of running text in order, those in addresses and paths left out.
 * @param visit answers with the offset to go on from: the word's end, or that of a name which begins there
 */
export function eachProseWord(text: string, visit: (start: number, end: number) => number): void {
  let chunkStop = 0;
  for (let at = 0; at < text.length; ) {
    if (at >= chunkStop) {
      chunkStop = chunkEnd(text, at);
      if (isAddress(text, at, chunkStop)) at = chunkStop;
      if (at >= chunkStop) {
        at++;
        continue;
      }
    }
    if (isWordUnit(text.charCodeAt(at))) at = visit(at, wordEnd(text, at));
    else at++;
  }
}
