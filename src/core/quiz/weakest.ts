import type { NotedFact } from '../notebook/notebook';
import type { ReviewState } from '../review/reviewState';

/** A topic with what the learner would recall of it now. */
export interface TopicRecall {
  readonly label: string;
  /** Mean predicted recall over the facts seen so far, 0 to 1. */
  readonly recall: number;
  readonly facts: readonly NotedFact[];
}

/** With fewer facts seen than this, a topic's mean says little. */
const ENOUGH = 3;

/** Topics with enough facts seen, the weakest first. */
export function topicsByRecall(facts: readonly NotedFact[], review: ReviewState, now: number): TopicRecall[] {
  const topics = new Map<string, { label: string; sum: number; facts: NotedFact[] }>();
  for (const noted of facts) {
    const recall = review.recall(noted.fact.id, now);
    if (recall === undefined) continue;
    const key = `${noted.note.uri} ${String(noted.fact.topic)}`;
    const topic = topics.get(key) ?? { label: labelOf(noted), sum: 0, facts: [] };
    topic.sum += recall;
    topic.facts.push(noted);
    topics.set(key, topic);
  }
  return [...topics.values()]
    .filter((topic) => topic.facts.length >= ENOUGH)
    .map(({ label, sum, facts: seen }) => ({ label, recall: sum / seen.length, facts: seen }))
    .sort((a, b) => a.recall - b.recall);
}

/** Facts of the weakest topics, topic by topic, the least known of each first. */
export function weakestFacts(facts: readonly NotedFact[], review: ReviewState, now: number): NotedFact[] {
  return topicsByRecall(facts, review, now).flatMap((topic) =>
    topic.facts
      .map((noted) => ({ noted, recall: review.recall(noted.fact.id, now) ?? 1 }))
      .sort((a, b) => a.recall - b.recall)
      .map(({ noted }) => noted),
  );
}

function labelOf({ note, fact }: NotedFact): string {
  return note.topics[fact.topic]?.label ?? note.title;
}
