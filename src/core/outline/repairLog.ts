import type { LineSpan } from '../text/lines';
import type { Repair, RepairRule } from './outline';

/** A repair that may still reach further. */
export interface RepairDraft {
  readonly line: number;
  end: number;
  readonly rule: RepairRule;
}

/** The repairs of a note while it is read. */
export class RepairLog {
  readonly #repairs: RepairDraft[] = [];

  add(rule: RepairRule, line: number, end: number): RepairDraft {
    const repair = { line, end, rule };
    this.#repairs.push(repair);
    return repair;
  }

  /** One that reaches as far as a block will, which is not known before all has been read: till then the index stands in for it. */
  addBlock(rule: RepairRule, line: number, index: number): void {
    this.add(rule, line, -1 - index);
  }

  /** In the order of lines. */
  finish(blocks: readonly LineSpan[]): readonly Repair[] {
    for (const repair of this.#repairs) {
      if (repair.end < 0) repair.end = blocks[-1 - repair.end]?.end ?? repair.line + 1;
    }
    return this.#repairs.sort((a, b) => a.line - b.line);
  }
}
