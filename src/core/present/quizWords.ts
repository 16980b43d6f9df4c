import { BLANK } from '../quiz/question';
import type { InlineNode, Words } from '../text/inline';

/** Plain text as words to draw. Facts and stems hold no markup, so a `*` in them is a star. */
export function plainWords(text: string): Words {
  return text === '' ? [] : [{ kind: 'text', text }];
}

/** A stem, its blank as a gap. */
export function stemWords(stem: string): Words {
  return stem.split(BLANK).flatMap((part, index): InlineNode[] => {
    const words = plainWords(part);
    return index === 0 ? [...words] : [{ kind: 'blank' }, ...words];
  });
}
