import type { FactId } from '../facts/fact';
import type { NotedFact, Notebook } from '../notebook/notebook';
import { dueQueue } from '../review/dueQueue';
import type { ReviewState } from '../review/reviewState';
import type { Question } from './question';
import { pickQuestion, SessionMix } from './pickQuestion';
import type { QuestionBank } from './questionBank';
import { seededRandom, shuffle } from './random';
import type { QuizScope } from './scope';
import { factsIn } from './scopeFacts';
import { weakestFacts } from './weakest';

export interface SelectionInput {
  readonly notebook: Notebook;
  readonly bank: QuestionBank;
  readonly review: ReviewState;
  /** Milliseconds. */
  readonly now: number;
  /** Minutes east of UTC where the learner is. */
  readonly offset: number;
  readonly newPerDay: number;
  readonly seed: number;
  /** How many questions at most. */
  readonly length: number;
}

export const DEFAULT_LENGTH = 20;

/** One question for each fact of the scope that is most worth asking now, shuffled by the seed. */
export function selectQuestions(scope: QuizScope, input: SelectionInput): Question[] {
  const mix = new SessionMix(input.length);
  const left: NotedFact[] = [];
  for (const noted of inOrder(scope, input)) {
    if (mix.isFull) break;
    const question = picked(noted, mix, input);
    // What is due is asked as it can be; a fact that can wait makes room for other forms first.
    const waits = question?.form === 'recall' && mix.hasEnoughRecall && !input.review.isDue(noted.fact.id, input.now);
    if (waits) left.push(noted);
    else if (question) mix.take(question);
  }
  for (const noted of left) {
    if (mix.isFull) break;
    const question = picked(noted, mix, input);
    if (question) mix.take(question);
  }
  return shuffle(mix.questions, seededRandom(input.seed));
}

function picked(noted: NotedFact, mix: SessionMix, { bank, review }: SelectionInput): Question | undefined {
  return pickQuestion(bank.of(noted), review.answers(noted.fact.id), mix);
}

/** The scope's facts, the most wanted first; hidden ones never. */
function* inOrder(scope: QuizScope, input: SelectionInput): Iterable<NotedFact> {
  const { notebook, bank, review, now, offset, newPerDay } = input;
  const facts = factsIn(scope, notebook).filter((noted) => !review.isHidden(noted.fact.id, now));
  const byId = new Map(facts.map((noted) => [noted.fact.id, noted]));
  const { due, unseen } = dueQueue(byId.keys(), review, now, { newPerDay: Infinity, offset });
  // Only facts with a question take a place of the day's share; the rest of the notebook is not looked at.
  const fresh = (limit: number): Iterable<NotedFact> => first(limit, named(unseen, byId), (noted) => bank.asks(noted));
  switch (scope.kind) {
    case 'today':
      yield* named(due, byId);
      return yield* fresh(newPerDay - review.startedToday(now, offset));
    case 'due':
      return yield* named(due, byId);
    case 'new':
      // More than the day's share, because the learner asked for it.
      return yield* fresh(newPerDay);
    case 'wrong':
      return yield* facts.filter(({ fact }) => review.memory(fact.id)?.wrongLast === true);
    case 'weakest':
      return yield* weakestFacts(facts, review, now);
    case 'practice':
    case 'note':
    case 'topic':
    case 'entity':
    case 'file':
      return yield* named([...due, ...unseen, ...resting(facts, review, now)], byId);
  }
}

/** The first ones of which it holds. */
function* first(limit: number, facts: Iterable<NotedFact>, holds: (noted: NotedFact) => boolean): Iterable<NotedFact> {
  let left = limit;
  if (left <= 0) return;
  for (const noted of facts) {
    if (!holds(noted)) continue;
    yield noted;
    if (--left <= 0) return;
  }
}

function* named(ids: readonly FactId[], byId: ReadonlyMap<FactId, NotedFact>): Iterable<NotedFact> {
  for (const id of ids) {
    const noted = byId.get(id);
    if (noted) yield noted;
  }
}

/** Known and not due: the least likely to be recalled first. */
function resting(facts: readonly NotedFact[], review: ReviewState, now: number): FactId[] {
  return facts
    .map(({ fact }) => ({ id: fact.id, recall: review.isDue(fact.id, now) ? undefined : review.recall(fact.id, now) }))
    .filter((each): each is { id: FactId; recall: number } => each.recall !== undefined)
    .sort((a, b) => a.recall - b.recall)
    .map(({ id }) => id);
}
