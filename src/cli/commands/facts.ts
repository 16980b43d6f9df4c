import { topicPath } from '../../core/topics/topic';
import type { Command } from '../command';
import { loadNotes, skippedLine } from '../loadNotes';

/** One entry for each statement of each note, examinable or not. */
export const factsCommand: Command = {
  name: 'facts',
  usage: '<path…> [--json]',
  accepts: { paths: 'required', values: [] },
  async run(asked, console) {
    const { notebook, pathOf, skipped, failed } = await loadNotes(asked.paths, console.catalog());
    const rows = notebook.notes.flatMap((note) =>
      note.facts.map((fact) => ({
        id: fact.id,
        text: fact.text,
        kind: fact.kind,
        topic: topicPath(note.topics, fact.topic).join(' › '),
        entity: fact.entity ?? null,
        path: pathOf(note),
        lineStart: fact.start + 1,
        lineEnd: fact.end,
        examinable: fact.examinable,
        reason: fact.reason,
      })),
    );
    if (asked.json) {
      console.print(JSON.stringify(rows, undefined, 1));
    } else {
      for (const row of rows) {
        const about = row.entity === null ? '' : ` (${row.entity})`;
        console.print(`${row.path}:${row.lineStart} ${row.examinable ? row.kind : `- ${row.reason}`}${about} ${row.topic} | ${row.text}`);
      }
    }
    for (const each of skipped) console.warn(skippedLine(each));
    return failed ? 1 : 0;
  },
};
