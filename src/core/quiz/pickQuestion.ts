import type { AnswerEvent } from '../review/event';
import { foldedTerm } from './foldedText';
import type { Question } from './question';

/** No more than this part of a session asks what is true of something: the easiest shape to make would take it over. */
const MOST_TRUE_OF = 0.4;
/** No more than this part is recall, as long as there is something else to ask: saying things aloud tires. */
const MOST_RECALL = 0.5;
/** What one earlier asking costs a way of asking, in rank. */
const ASKED_BEFORE = 0.08;
/** From this similarity of their stems on, two questions are twins. */
const TWINS = 0.85;

/** The questions of a session while it is put together. */
export class SessionMix {
  readonly #length: number;
  readonly #questions: Question[] = [];
  readonly #stems: ReadonlySet<string>[] = [];

  constructor(length: number) {
    this.#length = length;
  }

  get questions(): readonly Question[] {
    return this.#questions;
  }

  get isFull(): boolean {
    return this.#questions.length >= this.#length;
  }

  /** Whether another recall question would be too many, for a fact that can as well wait. */
  get hasEnoughRecall(): boolean {
    return this.#questions.filter(({ form }) => form === 'recall').length >= MOST_RECALL * this.#length;
  }

  take(question: Question): void {
    this.#questions.push(question);
    this.#stems.push(stemWords(question));
  }

  /** Whether a question would make the session monotonous or ask the same twice. */
  refuses(question: Question): boolean {
    if (question.template === 'trueOf') {
      const others = this.#questions.filter((each) => each.template === 'trueOf').length;
      if (others + 1 > MOST_TRUE_OF * this.#length) return true;
    }
    const words = stemWords(question);
    return this.#stems.some((stem) => similarity(stem, words) >= TWINS);
  }
}

/** The best way of asking a fact now: by rank, each earlier asking the same way counts against it. */
export function pickQuestion(questions: readonly Question[], answers: readonly AnswerEvent[], mix: SessionMix): Question | undefined {
  const worth = (question: Question): number => {
    const times = answers.filter((answer) => answer.question === `${question.form}:${question.template}`).length;
    return question.rank - ASKED_BEFORE * times;
  };
  let best: Question | undefined;
  for (const question of questions) {
    if (mix.refuses(question)) continue;
    if (best === undefined || worth(question) > worth(best)) best = question;
  }
  return best;
}

function stemWords(question: Question): ReadonlySet<string> {
  return new Set(foldedTerm(question.stem));
}

/** Shared words over all words (Jaccard). */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared || 1);
}
