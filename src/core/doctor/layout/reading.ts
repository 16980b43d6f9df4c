import type { LineSpan } from '../../text/lines';
import type { Outline, Repair, RepairRule } from '../../outline/outline';

/** Repairs that are mended in the same way, and told together. */
export type ReadingKind = 'indentation' | 'bullet' | 'gap' | 'lines' | 'marker' | 'heading' | 'fence';

/** What is no slip is not told: marks that other tools know. */
export type ToldRule = Exclude<RepairRule, 'callout' | 'footnote'>;

export interface ToldRepair extends Repair {
  readonly rule: ToldRule;
}

/** From a heading up to the next one. */
export interface Section extends LineSpan {
  /** Index of its first block in the outline, and the one after its last. */
  readonly firstBlock: number;
  readonly endBlock: number;
}

/** Lines that are read otherwise than Markdown shows them, all in the same way and below the same heading. */
export interface Reading {
  readonly kind: ReadingKind;
  readonly first: ToldRepair;
  /** Those after the first one, in the order of lines. */
  readonly others: readonly ToldRepair[];
  readonly section: Section;
}

const KINDS: Readonly<Record<ToldRule, ReadingKind>> = {
  'over-indented-item': 'indentation',
  'under-indented-item': 'indentation',
  'bullets-under-number': 'indentation',
  'under-indented-text': 'indentation',
  'list-goes-on': 'indentation',
  'loose-table': 'indentation',
  'heading-in-list': 'indentation',
  'foreign-marker': 'bullet',
  'number-after-text': 'gap',
  'title-after-item': 'gap',
  'unmarked-items': 'lines',
  'marker-without-space': 'marker',
  'heading-without-space': 'heading',
  'unclosed-fence': 'fence',
};

export function isOfKind(repair: Repair, kind: ReadingKind): boolean {
  return isTold(repair) && KINDS[repair.rule] === kind;
}

function isTold(repair: Repair): repair is ToldRepair {
  return repair.rule in KINDS;
}

/**
 * The repairs of a note as people are told of them: once a kind below each heading, for whoever indents one list in his
 * own way does so with all of them.
 * @param told lines that another rule speaks of
 */
export function readings(outline: Outline, told: ReadonlySet<number>): Reading[] {
  const sections = sectionsOf(outline);
  const found = new Map<string, { readonly kind: ReadingKind; readonly section: Section; readonly repairs: ToldRepair[] }>();
  let at = 0;
  for (const repair of outline.repairs) {
    while ((sections[at]?.end ?? Infinity) <= repair.line) at++;
    const section = sections[at];
    if (!section || !isTold(repair) || told.has(repair.line)) continue;
    const kind = KINDS[repair.rule];
    const key = `${String(at)} ${kind}`;
    const reading = found.get(key);
    if (reading) reading.repairs.push(repair);
    else found.set(key, { kind, section, repairs: [repair] });
  }
  return [...found.values()].flatMap(({ kind, section, repairs: [first, ...others] }) => (first ? [{ kind, section, first, others }] : []));
}

function sectionsOf({ blocks }: Outline): Section[] {
  const headings = blocks.flatMap(({ kind, parent }, index) => (kind === 'heading' && parent < 0 ? [index] : []));
  const starts = [0, ...headings];
  return starts.map((firstBlock, number) => {
    const endBlock = starts[number + 1] ?? blocks.length;
    return { firstBlock, endBlock, start: number === 0 ? 0 : (blocks[firstBlock]?.start ?? 0), end: blocks[endBlock]?.start ?? Infinity };
  });
}
