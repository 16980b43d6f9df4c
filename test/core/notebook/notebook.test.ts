import assert from 'node:assert/strict';
import { indexNote } from '../../../src/core/notebook/indexNote';
import { Notebook } from '../../../src/core/notebook/notebook';
import type { NoteIndex } from '../../../src/core/notebook/noteIndex';
import { wholeCatalog } from '../wholeCatalog';

function note(name: string, text: string, sample = false): NoteIndex {
  return indexNote({ uri: `memory:/${name}`, name, text, sample }, wholeCatalog());
}

function notebookOf(...notes: readonly NoteIndex[]): Notebook {
  const notebook = new Notebook(wholeCatalog());
  notebook.apply({ changed: notes, removed: [] });
  return notebook;
}

const queues = (): NoteIndex => note('queues.md', '# SQS\n- Messages stay 14 days at most\n- Lambda polls the queue for you\n');
const events = (): NoteIndex => note('events.md', '# SQS\n- Decouples producers from consumers\n# Lambda\n- Runs for 15 minutes at most\n');

function texts(facts: readonly { readonly fact: { readonly text: string } }[]): string[] {
  return facts.map(({ fact }) => fact.text);
}

describe('Notebook', () => {
  it('answers by entity in the order of notes and lines, however the notes came', () => {
    const expected = ['Decouples producers from consumers', 'Messages stay 14 days at most'];
    for (const notebook of [notebookOf(queues(), events()), notebookOf(events(), queues())]) {
      assert.deepEqual(texts(notebook.about('sqs')), expected);
      notebook.apply({ changed: [events()], removed: [] });
      assert.deepEqual(texts(notebook.about('sqs')), expected);
    }
  });

  it('keeps what a fact is about apart from what it names', () => {
    const notebook = notebookOf(note('a.md', '# Lambda\n- Can be triggered by SQS, SNS and S3\n'));
    assert.deepEqual(texts(notebook.about('sqs')), []);
    assert.deepEqual(texts(notebook.mentioning('sqs')), ['Can be triggered by SQS, SNS and S3']);
    assert.deepEqual(texts(notebook.mentioning('lambda')), []);
  });

  it('knows the same statement in two notes as one fact, and keeps it when one of them goes', () => {
    const copy = note('copy.md', '# SQS\n- messages stay **14 days** at most.\n');
    const notebook = notebookOf(queues(), copy);
    const id = copy.facts[0]?.id ?? '';
    assert.equal(notebook.fact(id)?.note.name, 'copy.md');
    assert.equal([...notebook.facts()].filter(({ fact }) => fact.id === id).length, 1);
    notebook.apply({ changed: [], removed: [copy.uri] });
    assert.equal(notebook.fact(id)?.note.name, 'queues.md');
    notebook.apply({ changed: [], removed: [queues().uri] });
    assert.equal(notebook.fact(id), undefined);
    assert.deepEqual(notebook.about('sqs'), []);
  });

  it('lists samples after notes of one’s own, and counts its changes', () => {
    const notebook = notebookOf(note('a.md', '', true), note('b.md', ''));
    assert.deepEqual(notebook.notes.map(({ name }) => name), ['b.md', 'a.md']);
    const before = notebook.revision;
    notebook.apply({ changed: [queues()], removed: [] });
    assert.ok(notebook.revision > before);
  });
});
