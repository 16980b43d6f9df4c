import { fileURLToPath } from 'node:url';
import { diagnose } from '../../core/doctor/diagnose';
import { NoteText } from '../../core/doctor/noteText';
import type { Problem } from '../../core/doctor/problem';
import { levelOf, type RuleLevel } from '../../core/doctor/ruleLevel';
import { doctorRuleIds, type DoctorRuleId } from '../../core/doctor/ruleIds';
import { readNote } from '../../node/readNote';
import type { Command } from '../command';
import { readFileNames } from '../fileNames';
import { linkedFiles } from '../linkedFiles';
import { EXCLUDE, loadNotes, skippedLine } from '../loadNotes';
import { UsageError } from '../usage';

/** What is wrong in the notes, one problem a line; the exit code is 1 where there is any but hints. */
export const doctorCommand: Command = {
  name: 'doctor',
  usage: '<path…> [--disable <rule,…>] [--json]',
  accepts: { paths: 'required', values: ['disable'] },
  async run(asked, console) {
    const without = readRules(asked.values.get('disable') ?? []);
    const { notebook, pathOf, skipped, failed } = await loadNotes(asked.paths, console.catalog());
    const names = await readFileNames(asked.paths, EXCLUDE);
    const rows: Row[] = [];
    for (const index of notebook.notes) {
      if (index.skipped !== undefined) continue;
      const file = fileURLToPath(index.uri);
      const text = new NoteText(await readNote(file));
      const files = await linkedFiles(text, file, names);
      rows.push(...diagnose({ text, index, notebook, files }, without).map((problem) => rowOf(problem, pathOf(index))));
    }
    rows.sort(inOrder);
    if (asked.json) {
      console.print(JSON.stringify(rows, undefined, 1));
    } else {
      for (const { path, line, column, rule, message } of rows) console.print(`${path}:${line}:${column} ${rule} ${message}`);
    }
    for (const each of skipped) {
      if (asked.json) console.warn(skippedLine(each));
      else console.print(skippedLine(each));
    }
    return failed || rows.some(({ level }) => level === 'problem') ? 1 : 0;
  },
};

/** @param given rules parted by commas */
function readRules(given: readonly string[]): ReadonlySet<DoctorRuleId> {
  const words = given.flatMap((each) => each.split(',')).map((each) => each.trim());
  const rules = words.map((word) => {
    const rule = doctorRuleIds.find((id) => id === word);
    if (rule === undefined) throw new UsageError(`there is no rule “${word}” to disable; the rules are ${doctorRuleIds.join(', ')}`);
    return rule;
  });
  return new Set(rules);
}

/** Lines and columns are one-based, columns in UTF-16 units, `endColumn` exclusive. */
interface Row {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly level: RuleLevel;
  readonly message: string;
  /** What the quick fix of the editor would do; null where there is none. */
  readonly fix: string | null;
  readonly related: readonly { readonly note: string; readonly line: number }[];
}

function rowOf({ rule, place, message, fix, related }: Problem, path: string): Row {
  return {
    path,
    line: place.line + 1,
    column: place.start + 1,
    endColumn: place.end + 1,
    rule,
    level: levelOf(rule),
    message,
    fix: fix?.title ?? null,
    related: related.map(({ note, line }) => ({ note, line: line + 1 })),
  };
}

/** By path; within one note they are in order already, and sorting keeps it. */
function inOrder(a: Row, b: Row): number {
  return a.path === b.path ? 0 : a.path < b.path ? -1 : 1;
}
