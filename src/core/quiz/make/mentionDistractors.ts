import type { Mention } from '../../catalog/catalog';
import type { Option } from '../question';
import type { FactView } from '../factView';
import type { QuizIndex } from '../quizIndex';
import { seededRandom, seedOf, shuffle } from '../random';
import { holds, namedIn, related, representative, WRONG_OPTIONS, type Distractors } from './distractors';

/** How many subjects of the notes are looked at. */
const LOOKED_AT = 40;

/** Other things of the kind of the one named in the gap, of which the frame is not true as far as the notes tell. */
export function nameDistractorsFor(view: FactView, gap: Mention, frame: ReadonlySet<string>, index: QuizIndex): Distractors {
  const named = index.catalog.entity(gap.entity);
  if (!named) return { options: [], distance: 2 };
  const subject = { name: named.name, entity: named.id, key: named.id, group: '', names: [named.name], phrases: [], above: [], from: 'topic', broad: false } as const;
  const rings: Option[][] = [[], [], [], []];
  let looked = 0;
  for (const { node, distance } of index.near(subject)) {
    if (looked++ >= LOOKED_AT) break;
    const other = node.subject;
    if (other.entity === undefined || other.broad || other.entity === view.subject.entity) continue;
    if (related(subject, other, index) || related(view.subject, other, index)) continue;
    if (namedIn(view.line, other) || holds(other, frame, index)) continue;
    rings[distance]?.push({ text: other.name, entity: other.entity, measure: undefined, elsewhere: representative(node) });
  }
  const random = seededRandom(seedOf(view.noted.fact.id));
  const options = rings.flatMap((ring) => shuffle(ring, random)).slice(0, WRONG_OPTIONS);
  return { options, distance: rings[1]?.length === 0 ? 2 : 1 };
}
