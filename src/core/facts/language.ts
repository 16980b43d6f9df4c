/** The small words that hold English together, and those of other languages that English lacks. */
const ENGLISH = new Set('the and of to is are for with can you be that it on by from when your or not as an this use used have has will if all more than only which'.split(' '));
const FOREIGN = new Set(
  (
    'el la los las de del que y en un una para con por se es como su al lo mas o da do das dos em uma os na nao ou ao il che di e sono della nel gli le dei alla piu les des et une dans pour sur est qui au aux avec ' +
    'du ce der die das und den von zu mit ist ein eine auf fur nicht dem im het van een en op voor niet jest na nie sie jak ve bir bu icin ile olarak yang dan untuk dengan dari adalah pada atau'
  ).split(' '),
);

/** How many small words are enough to tell the language of a note. */
const SAMPLE = 400;
/** A statement in another language has at least so many of its small words. */
const FEWEST = 3;
/** Where fewer of the small words are foreign, no single statement needs a look. */
const FEW = 0.1;

/** `mixed`: English, but with enough words of another language that single statements may be in it. */
export type NoteLanguage = 'english' | 'mixed' | 'other';

/** What a note is written in, by the small words of its texts: the templates of questions are English. */
export function languageOf(texts: Iterable<string>): NoteLanguage {
  let english = 0;
  let foreign = 0;
  for (const text of texts) {
    const counts = smallWords(text);
    english += counts.english;
    foreign += counts.foreign;
    if (english + foreign >= SAMPLE) break;
  }
  if (foreign > english) return 'other';
  return foreign > (english + foreign) * FEW ? 'mixed' : 'english';
}

/** Whether a single statement is beyond doubt in another language: written in other letters, or held together by its words. */
export function isForeign(text: string, note: NoteLanguage): boolean {
  if (note === 'other' || (/[\u0370-\uffff]/.test(text) && hasOtherLetters(text))) return true;
  if (note === 'english') return false;
  const { english, foreign } = smallWords(text);
  return foreign >= FEWEST && foreign > english * 2;
}

function smallWords(text: string): { english: number; foreign: number } {
  let english = 0;
  let foreign = 0;
  for (const [word] of withoutAccents(text).toLowerCase().matchAll(/[a-z]+/g)) {
    if (ENGLISH.has(word)) english++;
    else if (FOREIGN.has(word)) foreign++;
  }
  return { english, foreign };
}

function withoutAccents(text: string): string {
  return /[\u0080-\uffff]/.test(text) ? text.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : text;
}

/** Most letters beyond Latin. */
function hasOtherLetters(text: string): boolean {
  let latin = 0;
  let other = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) latin++;
    else if (code >= 0x370 && code < 0x2000) other++;
    else if (code >= 0x2e80 && code < 0xfb00) other++;
  }
  return other > latin;
}
