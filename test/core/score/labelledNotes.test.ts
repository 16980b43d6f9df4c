import assert from 'node:assert/strict';
import path from 'node:path';
import { wholeCatalog } from '../wholeCatalog';
import { agreement } from './agreement';
import { LABELLED, labelledNotes } from './labelledNotes';
import { thresholdLines } from './report';
import { scoreNote, totalScore } from './score';
import { readSecondReading } from './secondReading';
import { meets, THRESHOLDS } from './thresholds';

describe('the labelled notes', () => {
  const notes = labelledNotes();

  it('hold enough to judge by', () => {
    const topics = notes.reduce((sum, note) => sum + note.topics.length, 0);
    const facts = notes.reduce((sum, note) => sum + note.facts.filter((fact) => fact.examinable).length, 0);
    assert.ok(notes.length >= 6 && topics >= 150 && facts >= 200, `${notes.length} notes, ${topics} topics, ${facts} facts`);
  });

  it('were read a second time in part, with little difference', () => {
    const { lines } = agreement(notes, readSecondReading(path.join(LABELLED, 'second-reading')));
    assert.ok(lines.of >= 50 && lines.right >= lines.of * 0.9, `${lines.right} of ${lines.of}`);
  });

  it('are read nearly as a careful reader reads them', function () {
    this.timeout(20_000);
    const catalog = wholeCatalog();
    const total = totalScore(notes.map((note) => scoreNote(note, catalog)));
    assert.ok(THRESHOLDS.every((threshold) => meets(total, threshold)), thresholdLines(total).join('\n'));
  });
});
