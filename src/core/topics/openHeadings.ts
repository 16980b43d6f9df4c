/** A heading or title line that what comes next stands under. */
interface OpenHeading {
  readonly level: number;
  /** Index of its topic. */
  readonly topic: number;
  /** The number that its author put in front of it. */
  readonly number: number | undefined;
  /** Which of the headings below its parent it is, from 1 on; 0 for a title line. */
  readonly ordinal: number;
}

/** Levels of headings proper; title lines rank below. */
const LOWEST_HEADING = 6;

/** The headings that are open at a line of a note, outermost first. */
export class OpenHeadings {
  readonly #open: OpenHeading[] = [];
  /** How many headings are below a topic. */
  readonly #children = new Map<number, number>();

  /** The topic of the innermost, -1 where none is open. */
  get innermost(): number {
    return this.#open.at(-1)?.topic ?? -1;
  }

  /** The level of the innermost heading that is no title line, 0 where none is open. */
  get lowest(): number {
    return this.#open.findLast(({ level }) => level <= LOWEST_HEADING)?.level ?? 0;
  }

  /** @param parent the topic that it is under */
  open(level: number, topic: number, parent: number, number: number | undefined): void {
    const ordinal = (this.#children.get(parent) ?? 0) + 1;
    this.#children.set(parent, ordinal);
    this.#open.push({ level, topic, number, ordinal });
  }

  /** A title line is no heading that others are counted with. */
  openTitle(level: number, topic: number): void {
    this.#open.push({ level, topic, number: undefined, ordinal: 0 });
  }

  /** Ends those of a level and below. Returns their topics. */
  close(level: number): number[] {
    const from = this.#open.findIndex((heading) => heading.level >= level);
    return from < 0 ? [] : this.#open.splice(from).map((heading) => heading.topic);
  }

  /**
   * The level that a heading is meant to have: `#### 3. Volumes` below `## 2. Images`, or below the second `##` of its
   * parent, stands beside that.
   */
  levelOf(level: number, number: number | undefined): number {
    if (number === undefined || number < 2) return level;
    if (this.#open.some((heading) => heading.level >= level && heading.number === number - 1)) return level;
    const above = this.#open.findLast((heading) => heading.level < level);
    if (above === undefined || above.level > LOWEST_HEADING) return level;
    // A number that follows another says more than the place among headings without any.
    const before = above.number ?? (level - above.level > 1 ? above.ordinal : undefined);
    return before === number - 1 ? above.level : level;
  }
}

/** The number in front of a heading, `3. Security groups`; undefined where there is none. */
export function numberOf(text: string): number | undefined {
  const [, number] = /^\s*\(?(\d{1,2})[.)](?!\d)\s*\S/.exec(text) ?? [];
  return number === undefined ? undefined : Number(number);
}
