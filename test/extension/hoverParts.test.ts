import assert from 'node:assert/strict';
import { hoverContent } from '../../src/core/present/hover';
import { hoverParts, unknownParts } from '../../src/extension/hover/hoverParts';
import { command } from '../../src/extension/ids';
import { notebookOf, noteOf, standingsOf } from '../core/present/smallNotebook';

describe('The parts of a hover', () => {
  const hostile = '# VPC\n  - [click](command:workbench.action.quit) $(flame) <b>bold</b>';
  const content = hoverContent(notebookOf(noteOf('a](command:x).md', hostile)), 'vpc', standingsOf(''), 5);
  assert.ok(content);
  const [words, actions] = hoverParts(content, true);

  it('trust the words of notes with nothing', () => {
    assert.ok(words);
    assert.equal(words.isTrusted, undefined);
    assert.ok(words.supportThemeIcons !== true);
    assert.ok(words.supportHtml !== true);
  });

  it('trust the actions with one command, and keep every word of a note out of them', () => {
    assert.deepEqual(actions?.isTrusted, { enabledCommands: [command.quizOnTopic] });
    assert.doesNotMatch(actions.value, /click|flame|bold/);
    assert.deepEqual(
      [...actions.value.matchAll(/\]\(<?([a-z.:]+)/gi)].map((match) => match[1]),
      [`command:${command.quizOnTopic}`, 'file:', 'https:'],
    );
  });

  it('carry to the command the scope of a quiz', () => {
    const [, query] = /quizOnTopic\?([^)]*)\)/.exec(actions?.value ?? '') ?? [];
    assert.deepEqual(JSON.parse(decodeURIComponent(query ?? '')), ['["entity","vpc"]']);
  });

  it('offer no quiz that would ask nothing', () => {
    const [, unasked] = hoverParts(content, false);
    assert.doesNotMatch(unasked?.value ?? 'Quiz', /Quiz|\]\(command:/);
    assert.match(unasked?.value ?? '', /Open note.*AWS docs/);
  });

  it('are one untrusted line for a name that no note mentions', () => {
    const [line, ...rest] = unknownParts(content, 'Nothing in your notes yet.');
    assert.deepEqual(rest, []);
    assert.equal(line?.isTrusted, undefined);
    assert.doesNotMatch(line?.value ?? '\n', /\n/);
  });
});
