import assert from 'node:assert/strict';
import { Uri, ViewColumn, commands, window } from 'vscode';
import type { LogOutputChannel } from 'vscode';
import type { QuizScope } from '../../src/core/quiz/scope';
import { Guard } from '../../src/extension/log/guard';
import type { Notes } from '../../src/extension/notes/notes';
import { registerQuizOnFile } from '../../src/extension/study/quizOnFile';
import { smallCatalog } from '../core/present/smallCatalog';
import { captured } from './captured';
import { eventually } from './eventually';
import { memoryNotes } from './memoryNotes';
import { replaced } from './replaced';
import { workspaceFolder, writeFile } from './workspace';

describe('Quiz on This File', () => {
  let log: LogOutputChannel;
  let notes: Notes;
  let quizOnFile: ReturnType<typeof captured>;
  let started: QuizScope[];
  let told: string[];
  let restore: () => void;

  before(() => {
    log = window.createOutputChannel('Cribsheet tests', { log: true });
  });
  after(() => {
    log.dispose();
  });
  beforeEach(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await eventually(() => Promise.resolve(window.activeTextEditor), (editor) => editor === undefined);
    const guard = new Guard(log);
    notes = memoryNotes(guard, { 'networking.md': '# NAT Gateway\n\n- 5 Gbps of bandwidth to begin with.\n' }).notes;
    started = [];
    told = [];
    const quiz = {
      open: () => Promise.resolve(),
      undo: () => Promise.resolve(false),
      start: (scope: QuizScope) => {
        started.push(scope);
        return Promise.resolve();
      },
    };
    const catalog = () => Promise.resolve({ ...smallCatalog, terraformType: (type: string) => TYPES[type] });
    quizOnFile = captured(() => registerQuizOnFile(quiz, notes, catalog, guard));
    restore = replaced(window, 'showInformationMessage', ((message: string) => {
      told.push(message);
      return Promise.resolve(undefined);
    }) as typeof window.showInformationMessage);
  });
  afterEach(async () => {
    restore();
    quizOnFile.dispose();
    notes.dispose();
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  const show = (file: string) => window.showTextDocument(Uri.file(file));

  it('is on the entities that the file uses', async () => {
    await show(writeFile('quiz/main.tf', 'resource "aws_nat_gateway" "a" {}\nresource "aws_vpc" "b" {}\n'));
    await quizOnFile.run();
    assert.deepEqual(started, [{ kind: 'file', name: 'main.tf', entities: ['nat-gateway', 'vpc'] }]);
    assert.deepEqual(told, []);
  });

  it('is on the note in a note', async () => {
    const note = `${workspaceFolder()}/notes/networking.md`;
    await show(note);
    await quizOnFile.run();
    assert.deepEqual(started, [{ kind: 'note', uri: Uri.file(note).toString() }]);
  });

  it('is on the last file while a panel is in front of it', async () => {
    await show(writeFile('quiz/network.tf', 'resource "aws_vpc" "b" {}\n'));
    const panel = window.createWebviewPanel('cribsheet.test', 'In front', ViewColumn.Active);
    try {
      await eventually(() => Promise.resolve(window.activeTextEditor), (editor) => editor === undefined);
      assert.equal(window.activeTextEditor, undefined);
      await quizOnFile.run();
    } finally {
      panel.dispose();
    }
    assert.deepEqual(started, [{ kind: 'file', name: 'network.tf', entities: ['vpc'] }]);
  });

  it('says what is missing', async () => {
    await quizOnFile.run();
    await show(writeFile('quiz/none.tf', 'locals {}\n'));
    await quizOnFile.run();
    assert.deepEqual(started, []);
    assert.deepEqual(told, ['Open a file that uses AWS, or a note, first.', 'This file names nothing of AWS that a quiz could be on.']);
  });
});

const TYPES: Readonly<Record<string, string>> = { aws_nat_gateway: 'nat-gateway', aws_vpc: 'vpc' };
