import { foldedWords } from '../foldedText';

const ENGLISH = new Set('the and of to is are for with can you be that it on by from when your or not as an this use used have has will if all more than only which'.split(' '));
/** The small words of Spanish, Portuguese, Italian, French, German, Dutch, Polish, Turkish and Indonesian that English lacks. */
const FOREIGN = new Set(
  (
    'el la los las de del que y en un una para con por se es como su al lo mas o da do das dos em uma os no na nao ou ao il che di e per sono della nel gli le dei alla piu les des et une dans pour sur est qui au aux avec ' +
    'du ce der die das und den von zu mit ist ein eine auf fur nicht dem im het van een en op voor niet jest na nie sie jak ve bir bu icin ile olarak yang dan untuk dengan dari adalah pada atau'
  ).split(' '),
);
/** How many small words are enough to tell. */
const SAMPLE = 400;

/** Whether the texts are English more than anything else: the templates of questions are. */
export function isEnglish(texts: Iterable<string>): boolean {
  let english = 0;
  let foreign = 0;
  for (const text of texts) {
    for (const word of foldedWords(text)) {
      if (ENGLISH.has(word)) english++;
      else if (FOREIGN.has(word)) foreign++;
    }
    if (english + foreign >= SAMPLE) break;
  }
  return english >= foreign;
}
