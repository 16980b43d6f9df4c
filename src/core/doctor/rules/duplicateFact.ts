import type { Fact, FactKind } from '../../facts/fact';
import type { NoteIndex } from '../../notebook/noteIndex';
import type { NotedFact } from '../../notebook/notebook';
import type { DoctorRule } from '../examination';
import { factPlace } from '../factPlace';
import type { Problem } from '../problem';
import { relatedPlace } from '../relatedPlace';

/** Shorter statements say the same by chance. */
const FEWEST_WORDS = 5;
/** What stands in more notes than these is a template. */
const MOST_NOTES = 3;
/** Notes that share more than these are copies of each other in part: that is said once. */
const MOST_FACTS = 5;
/** Places that are listed beside a problem. */
const MOST_RELATED = 20;

interface Shared {
  readonly fact: Fact;
  readonly there: NotedFact;
}

/** The same statement about the same thing in another note: one of the two is forgotten when the other is corrected. */
export const duplicateFact: DoctorRule = {
  id: 'duplicate-fact',
  find({ text, index, notebook }) {
    const byNote = new Map<NoteIndex, Shared[]>();
    for (const fact of index.facts) {
      if (!counts(fact, text.lines)) continue;
      const others = notebook.places(fact.id).filter(({ note }) => note.uri !== index.uri && !note.sample);
      if (others.length >= MOST_NOTES) continue;
      for (const there of others) {
        const list = byNote.get(there.note);
        if (list) list.push({ fact, there });
        else byNote.set(there.note, [{ fact, there }]);
      }
    }
    return [...byNote.values()].flatMap((shared) => (shared.length > MOST_FACTS ? copy(shared, text.lines) : shared.map((each) => single(each, text.lines))));
  },
};

/** Kinds that guides repeat from page to page, and that no change at AWS makes wrong. */
const LASTING: readonly FactKind[] = ['procedure', 'example'];

/** What opens a list is no statement, nor is an option of a question that mock exams repeat. */
function counts(fact: Fact, lines: readonly string[]): boolean {
  const { entity, examinable, kind, text, end } = fact;
  if (entity === undefined || !examinable || LASTING.includes(kind) || text.split(' ').length < FEWEST_WORDS) return false;
  if (kind === 'statement' && !namesItsEntity(fact)) return false;
  return !/:\W*$/.test(lines[end - 1] ?? '') && !/^[A-H][.)] /.test(text);
}

/** `Access is controlled by policies` is said of many things; without a number, a rule or a definition it is a turn of phrase. */
function namesItsEntity({ entity, mentions }: Fact): boolean {
  return mentions.some((mention) => mention.entity === entity);
}

function single({ fact, there }: Shared, lines: readonly string[]): Problem {
  return {
    rule: 'duplicate-fact',
    place: factPlace(fact, lines),
    message: `This is also in ${there.note.name}, line ${String(there.fact.start + 1)}: keep it in one of the two.`,
    fix: undefined,
    related: [relatedPlace(there)],
  };
}

function copy(shared: readonly Shared[], lines: readonly string[]): Problem[] {
  const [first] = shared;
  if (!first) return [];
  return [
    {
      rule: 'duplicate-fact',
      place: factPlace(first.fact, lines),
      message: `This and ${String(shared.length - 1)} more statements of this note are also in ${first.there.note.name}: keep them in one of the two.`,
      fix: undefined,
      related: shared.slice(0, MOST_RELATED).map(({ there }) => relatedPlace(there)),
    },
  ];
}
