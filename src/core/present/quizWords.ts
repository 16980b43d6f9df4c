import { BLANK } from '../quiz/question';
import { plainWords, type InlineNode, type Words } from '../text/inline';

/** A stem, its blank as a gap. Stems hold no markup. */
export function stemWords(stem: string): Words {
  return stem.split(BLANK).flatMap((part, index): InlineNode[] => {
    const words = plainWords(part);
    return index === 0 ? [...words] : [{ kind: 'blank' }, ...words];
  });
}
