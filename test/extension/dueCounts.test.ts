import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ConfigurationTarget, window, workspace } from 'vscode';
import type { LogOutputChannel, StatusBarItem, TreeView } from 'vscode';
import { indexNote } from '../../src/core/notebook/indexNote';
import { localClock } from '../../src/extension/localClock';
import { Guard } from '../../src/extension/log/guard';
import type { Notes } from '../../src/extension/notes/notes';
import { DueCounts } from '../../src/extension/reviews/dueCounts';
import { Reviews } from '../../src/extension/reviews/reviews';
import { registerStatusItem } from '../../src/extension/status/statusItem';
import { showBadge } from '../../src/extension/topics/badge';
import { DiskJournal } from '../../src/node/journal/diskJournal';
import { smallCatalog } from '../core/present/smallCatalog';
import { eventually } from './eventually';
import { memoryNotes } from './memoryNotes';
import { replaced } from './replaced';

const NOTE = '# VPC\n\n- Five VPCs per Region by default.\n- A VPC spans all zones of its Region.\n';
const YEAR = 365 * 86_400_000;

describe('Due facts', () => {
  let log: LogOutputChannel;
  let folder: string;
  let notes: Notes;
  let reviews: Reviews;
  let dueCounts: DueCounts;
  let treeView: TreeView<string>;
  let item: StatusBarItem & { shown: boolean };
  let drawn: { dispose(): unknown }[];

  const seen = (seconds: number) => eventually(() => Promise.resolve(treeView.badge), (badge) => badge !== undefined, seconds);

  before(async () => {
    log = window.createOutputChannel('Cribsheet tests', { log: true });
    folder = mkdtempSync(path.join(os.tmpdir(), 'due-'));
    // Somebody answered one of the two facts a year ago.
    const [fact] = indexNote({ uri: 'file:///vpc.md', name: 'vpc.md', sample: false, text: NOTE }, smallCatalog).facts;
    assert.ok(fact);
    const journal = new DiskJournal({ folder, now: () => Date.now() - YEAR });
    await journal.append({ kind: 'answer', fact: fact.id, question: 'recall:statement', outcome: 'right', grade: 3, took: 4000 });
    await journal.dispose();
  });
  after(() => {
    log.dispose();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    const guard = new Guard(log);
    notes = memoryNotes(guard, { 'vpc.md': NOTE }).notes;
    reviews = new Reviews({ guard, clock: localClock, createJournal: () => new DiskJournal({ folder }) });
    dueCounts = new DueCounts(notes, reviews, guard);
    treeView = { badge: undefined } as TreeView<string>;
    item = statusItem();
    const restore = replaced(window, 'createStatusBarItem', () => item);
    try {
      drawn = [showBadge(treeView, dueCounts), registerStatusItem(notes, dueCounts)];
    } finally {
      restore();
    }
  });
  afterEach(() => {
    for (const each of [...drawn, dueCounts, reviews, notes]) each.dispose();
  });

  it('are counted at once when somebody has opened notes and reviews', async () => {
    await Promise.all([notes.settled(), reviews.load()]);
    assert.deepEqual(await seen(1), { value: 1, tooltip: '1 fact due' });
  });

  it('are counted soon after the start though nobody has asked for notes', async () => {
    assert.equal(notes.state.kind, 'idle');
    assert.deepEqual(await seen(5), { value: 1, tooltip: '1 fact due' });
  });

  it('are counted where notes are opened in the middle of the first look', async () => {
    await notes.settled();
    assert.deepEqual(await seen(5), { value: 1, tooltip: '1 fact due' });
  });

  it('show in the status bar, unless a setting hides them', async () => {
    assert.equal(item.shown, false);
    await Promise.all([notes.settled(), reviews.load()]);
    await seen(1);
    assert.deepEqual([item.shown, item.text, item.tooltip], [true, '$(mortar-board) 1 due', '1 fact due, 1 new. Select to start a quiz.']);
    const configuration = workspace.getConfiguration('cribsheet');
    await configuration.update('statusBar.enabled', false, ConfigurationTarget.Global);
    try {
      assert.equal(await eventually(() => Promise.resolve(item.shown), (shown) => !shown, 3), false);
    } finally {
      await configuration.update('statusBar.enabled', undefined, ConfigurationTarget.Global);
    }
    assert.equal(await eventually(() => Promise.resolve(item.shown), (shown) => shown, 3), true);
  });

  it('that are due no more leave no badge and no status item', async () => {
    await Promise.all([notes.settled(), reviews.load()]);
    await seen(1);
    const [fact] = notes.notebook?.notes[0]?.facts ?? [];
    assert.ok(fact);
    await reviews.append({ kind: 'suspend', fact: fact.id, on: true });
    assert.equal(await eventually(() => Promise.resolve(treeView.badge), (badge) => badge === undefined, 2), undefined);
    assert.equal(item.shown, false);
    await reviews.append({ kind: 'suspend', fact: fact.id, on: false });
  });
});

/** What the status bar would show. */
function statusItem(): StatusBarItem & { shown: boolean } {
  const item = {
    shown: false,
    text: '',
    show() {
      item.shown = true;
    },
    hide() {
      item.shown = false;
    },
    dispose() {},
  };
  return item as unknown as StatusBarItem & { shown: boolean };
}
