import path from 'node:path';
import { diagnose } from '../../../src/core/doctor/diagnose';
import { anchorsOf } from '../../../src/core/doctor/links/anchors';
import type { LinkedFile, LinkedFiles } from '../../../src/core/doctor/links/linkedFiles';
import { LinkNames } from '../../../src/core/doctor/links/linkNames';
import { NoteText } from '../../../src/core/doctor/noteText';
import type { Problem } from '../../../src/core/doctor/problem';
import { doctorRuleIds, type DoctorRuleId } from '../../../src/core/doctor/ruleIds';
import { indexNote } from '../../../src/core/notebook/indexNote';
import { Notebook } from '../../../src/core/notebook/notebook';
import { wholeCatalog } from '../wholeCatalog';

/**
 * A folder in memory, written as one text: `=== name` begins a file, and what stands before the first is `note.md`.
 * Files that do not end with `.md` are only there.
 */
export class Folder {
  readonly #texts = new Map<string, string>();
  readonly #notebook = new Notebook(wholeCatalog());

  /** @param lineEnd of its files */
  constructor(text: string, lineEnd = '\n') {
    let name = 'note.md';
    const bodies = new Map<string, string[]>();
    for (const line of text.split('\n')) {
      const begun = /^=== (.+)$/.exec(line)?.[1];
      if (begun !== undefined) bodies.set((name = begun), []);
      else bodies.set(name, [...(bodies.get(name) ?? []), line]);
    }
    for (const [each, lines] of bodies) this.#texts.set(each, lines.join(lineEnd));
    const changed = this.notes.map((each) => indexNote({ uri: uriOf(each), name: each, text: this.text(each), sample: false }, wholeCatalog()));
    this.#notebook.apply({ changed, removed: [] });
  }

  get notes(): string[] {
    return [...this.#texts.keys()].filter((name) => name.endsWith('.md'));
  }

  text(name: string): string {
    return this.#texts.get(name) ?? '';
  }

  diagnose(name: string, only: readonly DoctorRuleId[] = doctorRuleIds): Problem[] {
    const index = this.#notebook.note(uriOf(name));
    if (!index) throw new Error(`no note ${name}`);
    const examination = { text: new NoteText(this.text(name)), index, notebook: this.#notebook, files: this.#around(name) };
    return diagnose(examination, new Set(doctorRuleIds.filter((rule) => !only.includes(rule))));
  }

  #around(name: string): LinkedFiles {
    const names = new LinkNames();
    for (const each of this.#texts.keys()) names.add(each);
    return {
      at: (below) => this.#look(path.posix.join(path.posix.dirname(name), below)),
      named: (each) => names.has(each),
    };
  }

  #look(file: string): LinkedFile {
    const text = this.#texts.get(file);
    if (text !== undefined) return { kind: 'file', anchors: file.endsWith('.md') ? anchorsOf(new NoteText(text)) : undefined };
    return [...this.#texts.keys()].some((each) => each.startsWith(`${file}/`)) ? { kind: 'folder' } : { kind: 'missing' };
  }
}

const uriOf = (name: string): string => `memory:/${name}`;
