import type { Command } from '../command';
import { loadNotes, skippedLine } from '../loadNotes';

/** One entry for each topic of each note. */
export const topicsCommand: Command = {
  name: 'topics',
  usage: '<path…> [--json]',
  accepts: { paths: 'required', values: [] },
  async run(asked, console) {
    const catalog = console.catalog();
    const { notebook, pathOf, skipped, failed } = await loadNotes(asked.paths, catalog);
    const rows = notebook.notes.flatMap((note, number) => {
      const id = (index: number): string => `${number + 1}.${index + 1}`;
      return note.topics.map((topic, index) => ({
        id: id(index),
        label: topic.label,
        line: topic.start + 1,
        endLine: topic.end,
        parent: topic.parent < 0 ? null : id(topic.parent),
        entity: topic.subject ?? null,
        canonical: topic.subject === undefined ? null : (catalog.entity(topic.subject)?.fullName ?? null),
        path: pathOf(note),
      }));
    });
    if (asked.json) {
      console.print(JSON.stringify(rows, undefined, 1));
    } else {
      const depths = notebook.notes.flatMap((note) => note.topics.map((_, index) => depthOf(note.topics, index)));
      for (const [index, row] of rows.entries()) {
        console.print(`${'  '.repeat(depths[index] ?? 0)}${row.label}${row.canonical === null ? '' : ` [${row.canonical}]`}  ${row.path}:${row.line}`);
      }
    }
    for (const each of skipped) console.warn(skippedLine(each));
    return failed ? 1 : 0;
  },
};

function depthOf(topics: readonly { readonly parent: number }[], index: number): number {
  let depth = 0;
  for (let at = topics[index]?.parent ?? -1; at >= 0; at = topics[at]?.parent ?? -1) depth++;
  return depth;
}
