import { IndexCache } from '../../node/indexCache';
import type { Command } from '../command';
import { loadNotes, skippedLine } from '../loadNotes';

/** Counts what the notes hold, and says what was skipped and repaired. */
export const indexCommand: Command = {
  name: 'index',
  usage: '<path…> [--cache <file>] [--json]',
  accepts: { paths: 'required', values: ['cache'] },
  async run(asked, console) {
    const file = asked.values.get('cache')?.at(-1);
    const cache = file === undefined ? undefined : await IndexCache.open(file, console.catalogText());
    const { notebook, pathOf, skipped, failed } = await loadNotes(asked.paths, console.catalog(), cache);
    const total = { notes: notebook.notes.length, sections: 0, topics: 0, facts: 0 };
    const repairs: { path: string; line: number; rule: string }[] = [];
    for (const note of notebook.notes) {
      total.sections += note.sections;
      total.topics += note.topics.length;
      total.facts += note.facts.length;
      for (const { line, rule } of note.repairs) repairs.push({ path: pathOf(note), line: line + 1, rule });
    }
    if (asked.json) {
      console.print(JSON.stringify({ ...total, skipped, repairs }, undefined, 1));
    } else {
      console.print(`${total.notes} notes, ${total.sections} sections, ${total.topics} topics, ${total.facts} facts`);
      for (const each of skipped) console.print(skippedLine(each));
      for (const { path, line, rule } of repairs) console.print(`${path}:${line} ${rule}`);
    }
    return failed ? 1 : 0;
  },
};
