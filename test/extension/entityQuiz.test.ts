import assert from 'node:assert/strict';
import { indexNote } from '../../src/core/notebook/indexNote';
import { Notebook } from '../../src/core/notebook/notebook';
import { EntityQuiz } from '../../src/extension/hover/entityQuiz';
import { smallCatalog } from '../core/present/smallCatalog';

describe('The quiz of a hover', () => {
  const notebook = new Notebook(smallCatalog);
  const write = (text: string) => {
    const index = indexNote({ uri: 'file:///notes/a.md', name: 'a.md', sample: false, text }, smallCatalog);
    notebook.apply({ changed: [index], removed: [] });
  };

  it('is there where there is something to ask, by the notes as they are', () => {
    const quiz = new EntityQuiz();
    write('# NAT Gateway\n\n- A NAT Gateway lives in one Availability Zone and scales by itself.\n\n# VPC\n');
    assert.deepEqual([quiz.asks(notebook, 'nat-gateway'), quiz.asks(notebook, 'dynamodb')], [true, false]);
    write('# VPC\n');
    assert.equal(quiz.asks(notebook, 'nat-gateway'), false);
  });
});
