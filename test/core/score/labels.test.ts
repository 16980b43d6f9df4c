import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { wholeCatalog } from '../wholeCatalog';
import { agreement } from './agreement';
import { checkLabels } from './checkLabels';
import { labelledNotes } from './labelledNotes';
import { readFactLabels, readTopicLabels, type LabelledNote } from './labels';
import { drawLines, readSecondReading } from './secondReading';

const NOTE: LabelledNote = {
  name: 'db',
  text: '# DynamoDB\n- DAX: in-memory cache\n- watch lecture 3\n- Streams: 24 hours\n',
  topics: readTopicLabels('1  0  dynamodb  DynamoDB\n2  1  dax  DAX\n4  1  dynamodb-streams  Streams', 'db.topics'),
  facts: readFactLabels('2  +  DAX: in-memory cache\n3  -  reminder\n4  +  Streams: 24 hours', 'db.facts'),
};

describe('the labels of notes', () => {
  it('say where they are not of their form', () => {
    assert.throws(() => readTopicLabels('# a\n12 0  s3  S3', 'a.topics'), /^Error: a\.topics:2: "12 0 {2}s3 {2}S3" is not of the form/);
    assert.throws(() => readFactLabels('4-x  +  text', 'a.facts'), /a\.facts:1/);
    assert.throws(() => readFactLabels('4  *  text', 'a.facts'), /a\.facts:1/);
  });

  it('are checked for slips of the hand', () => {
    const slips: LabelledNote = {
      ...NOTE,
      topics: readTopicLabels('1  9  dynamo  DynamoDB\n5  0  -  End', 'db.topics'),
      facts: readFactLabels('2  +  DAX: a cache on disk\n4-9  -  what', 'db.facts'),
    };
    assert.deepEqual(checkLabels(slips, wholeCatalog()), [
      'db.topics, line 1 (DynamoDB): its parent, line 9, is no topic.',
      'db.topics, line 1 (DynamoDB): the catalogue has no "dynamo".',
      'db.topics, line 5 (End): the note has nothing on this line.',
      'db.facts, line 2: "DAX: a cache on disk" is not in the words of the note.',
      'db.facts, line 4: the note has no lines 4 to 9.',
      'db.md, line 3: no label says what "- watch lecture 3" is.',
    ]);
    assert.deepEqual(checkLabels(NOTE, wholeCatalog()), []);
  });

  it('are right in every labelled note, as far as that can be checked', () => {
    assert.deepEqual(labelledNotes().flatMap((note) => checkLabels(note, wholeCatalog())), []);
  });
});

describe('a second reading', () => {
  function read(text: string): ReturnType<typeof readSecondReading> {
    const folder = mkdtempSync(path.join(tmpdir(), 'cribsheet-'));
    try {
      writeFileSync(path.join(folder, 'second-reading'), text);
      return readSecondReading(path.join(folder, 'second-reading'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it('is of lines drawn by a seed, without their labels', () => {
    const drawn = drawLines([NOTE], 7, 3);
    assert.equal(drawn, drawLines([NOTE], 7, 3));
    assert.match(drawn, /\n# - DAX: in-memory cache\ndb {2}2 {2}(?:\n|$)/);
    assert.doesNotMatch(drawn, /dynamodb-streams|reminder/);
    assert.throws(() => drawLines([NOTE], 7, 5), /4 labelled lines/);
    assert.throws(() => read(drawn), /is not of the form/, 'rows that nobody filled in');
  });

  it('is compared with the labels line by line', () => {
    const agreed = agreement(
      [NOTE],
      read('db  2  1  dax  DAX\ndb  2  +  in-memory cache DAX\ndb  3  +  watch lecture 3\ndb  4  2  dynamodb  Streams\ndb  4  +  Streams: 24 hours\ndb  1  0  s3|dynamodb  DynamoDB'),
    );
    assert.deepEqual(agreed.lines, { right: 2, of: 4 });
    assert.deepEqual([agreed.topics, agreed.statements], [{ right: 4, of: 4 }, { right: 3, of: 4 }]);
    assert.deepEqual([agreed.parents, agreed.entities], [{ right: 2, of: 3 }, { right: 2, of: 3 }]);
    assert.deepEqual(agreed.different, ['db:3 statement', 'db:4 parent, entity']);
  });
});
