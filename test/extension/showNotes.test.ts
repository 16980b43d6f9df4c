import assert from 'node:assert/strict';
import { ConfigurationTarget, Selection, Uri, commands, languages, window, workspace } from 'vscode';
import type { LogOutputChannel, QuickPickItem, Range } from 'vscode';
import type { ReviewJournal } from '../../src/core/review/journal';
import { chooseFamily } from '../../src/core/iac/chooseFamily';
import { hoverSelector } from '../../src/extension/hover/languages';
import { NotesHover } from '../../src/extension/hover/notesHover';
import { registerShowNotes } from '../../src/extension/hover/showNotes';
import { localClock } from '../../src/extension/localClock';
import { Guard } from '../../src/extension/log/guard';
import type { Notes } from '../../src/extension/notes/notes';
import { Reviews } from '../../src/extension/reviews/reviews';
import { noJournal } from '../../src/extension/web/noJournal';
import { smallCatalog } from '../core/present/smallCatalog';
import { captured } from './captured';
import { memoryNotes } from './memoryNotes';
import type { MemoryStore } from './memoryStore';
import { replaced } from './replaced';
import { writeFile } from './workspace';

const GATEWAY = 'const gateway = "arn:aws:ec2:eu-west-1:123456789012:nat|gateway/nat-1";\n';
const TABLE = 'const table = "arn:aws:dynamodb:eu-west-1:123456789012:ta|ble/orders";\n';
const ENTITIES: Readonly<Record<string, string>> = { natgateway: 'nat-gateway', table: 'dynamodb' };

/** Everything that the command asked the editor for, in order. */
type Shown = { readonly hover: true } | { readonly message: string } | { readonly title: string; readonly placeHolder: string; readonly items: readonly QuickPickItem[] };

describe('Show Notes at Cursor', () => {
  let log: LogOutputChannel;
  let notes: Notes;
  let store: MemoryStore;
  let address: (name: string) => string;
  let reviews: Reviews;
  let createJournal: () => ReviewJournal;
  let asked = 0;
  let run: () => unknown;
  let shown: Shown[];
  let choose: (items: readonly QuickPickItem[]) => QuickPickItem | undefined;
  let restore: (() => void)[];

  before(() => {
    log = window.createOutputChannel('Cribsheet tests', { log: true });
  });
  after(async () => {
    log.dispose();
    await commands.executeCommand('workbench.action.closeAllEditors');
  });
  beforeEach(() => {
    const guard = new Guard(log);
    ({ notes, store, address } = memoryNotes(guard, { 'nat.md': '# NAT Gateway\n\n- 5 Gbps of bandwidth to begin with.\n' }));
    reviews = new Reviews({ guard, clock: localClock, createJournal: () => createJournal() });
    createJournal = noJournal;
    shown = [];
    choose = () => undefined;
    const catalog = () => Promise.resolve({ ...smallCatalog, arnResource: (_: string, type: string) => ENTITIES[type] });
    ({ run } = captured(() => registerShowNotes(new NotesHover({ guard, notes, reviews, catalog }), guard)));
    restore = [
      replaced(window, 'showInformationMessage', ((message: string) => {
        shown.push({ message });
        return Promise.resolve(undefined);
      }) as typeof window.showInformationMessage),
      replaced(window, 'showQuickPick', (async (items: readonly QuickPickItem[], { title, placeHolder }: { title: string; placeHolder: string }) => {
        shown.push({ title, placeHolder, items });
        return Promise.resolve(choose(items));
      }) as unknown as typeof window.showQuickPick),
      replaced(commands, 'executeCommand', ((id: string) => {
        if (id === 'editor.action.showHover') shown.push({ hover: true });
        return Promise.resolve(undefined);
      }) as typeof commands.executeCommand),
    ];
  });
  afterEach(() => {
    for (const each of restore) each();
    reviews.dispose();
    notes.dispose();
  });

  /** Runs the command where the bar stands. @param ready called before */
  async function at(name: string, marked: string, ready: () => unknown = () => undefined): Promise<Shown | undefined> {
    const offset = marked.indexOf('|');
    const file = writeFile(`show/${name}`, marked.replace('|', ''));
    const editor = await window.showTextDocument(Uri.file(file));
    const position = editor.document.positionAt(offset);
    editor.selection = new Selection(position, position);
    ready();
    await run();
    assert.ok(shown.length <= 1, 'one answer');
    return shown[0];
  }

  function again(name: string, marked: string): Promise<Shown | undefined> {
    shown = [];
    return at(name, marked);
  }

  it('shows the hover where there is one', async () => {
    assert.deepEqual(await at('nat.md', 'Behind the NAT Gate|way.\n'), { hover: true });
    assert.deepEqual(await again('nat.tofu', GATEWAY), { hover: true });
  });

  it('lists the same where no hover is offered, and opens the note of a fact', async () => {
    choose = (items) => items[0];
    const opened: unknown[] = [];
    const shows = await at('nat.ts', GATEWAY, () => {
      restore.push(
        replaced(window, 'showTextDocument', ((uri: Uri, { selection }: { selection: Range }) => {
          opened.push([uri.path.split('/').at(-1), selection.start.line]);
          return Promise.resolve(undefined);
        }) as unknown as typeof window.showTextDocument),
      );
    });
    assert.ok(shows && 'items' in shows);
    assert.equal(shows.title, 'NAT Gateway · Amazon VPC');
    assert.deepEqual(
      shows.items.map(({ label, detail }) => [label, detail]),
      [['nat.md:3', '5 Gbps of bandwidth to begin with.'], ['Quiz', undefined], ['AWS docs', undefined]],
    );
    assert.deepEqual(opened, [['nat.md', 2]]);
  });

  it('says that no note mentions a name, also where a setting leaves that out of hovers', async () => {
    const list = { title: 'Amazon DynamoDB', placeHolder: 'Nothing in your notes yet.' };
    const first = await at('table.py', TABLE);
    assert.ok(first && 'items' in first);
    assert.deepEqual([first.title, first.placeHolder, first.items.length], [list.title, list.placeHolder, 1]);
    assert.deepEqual(await again('table.md', 'In Dynamo|DB.\n'), { hover: true });
    const configuration = workspace.getConfiguration('cribsheet');
    await configuration.update('hover.unknown', false, ConfigurationTarget.Global);
    try {
      const second = await again('table.md', 'In Dynamo|DB.\n');
      assert.ok(second && 'items' in second);
      assert.equal(second.placeHolder, list.placeHolder);
    } finally {
      await configuration.update('hover.unknown', undefined, ConfigurationTarget.Global);
    }
  });

  it('says in one message that there is no AWS name', async () => {
    assert.deepEqual(await at('none.ts', 'const gate|way = 1;\n'), { message: 'There is no AWS name at the cursor.' });
  });

  it('waits no more for notes that are read again', async () => {
    await notes.settled();
    store.write(Uri.parse(address('nat.md')).path, '# NAT Gateway\n');
    let open = (): void => undefined;
    store.gates.set(Uri.parse(address('nat.md')).path, new Promise((resolve) => (open = resolve)));
    const again = notes.reconcile();
    assert.deepEqual(await at('nat.md', 'Behind the NAT Gate|way.\n', () => (asked = Date.now())), { hover: true });
    assert.ok(Date.now() - asked < 1000, `${String(Date.now() - asked)} ms`);
    open();
    await again;
  });

  it('does without due states where reviews can not be read', async () => {
    createJournal = () => ({ ...noJournal(), read: () => Promise.reject(new Error('access is denied')) });
    const shows = await at('nat.ts', GATEWAY);
    assert.ok(shows && 'items' in shows);
    assert.equal(shows.items.length, 3);
  });
});

describe('Hovers', () => {
  it('are offered in no language whose files the core reads as any other text', () => {
    const named = hoverSelector.flatMap(({ language }) => (language === undefined ? [] : [language]));
    const lines = ['AWSTemplateFormatVersion: "2010-09-09"'];
    const unread = [...new Set(named)].filter((languageId) => chooseFamily({ languageId, path: '/file', lines, line: 0, character: 0 }).name === 'other');
    assert.deepEqual(unread, ['dockercompose']);
  });

  it('are offered on files of Terraform and OpenTofu by their names alone', async () => {
    for (const name of ['a.tf', 'a.tfvars', 'a.tofu', 'a.hcl', 'a.template']) {
      const document = await workspace.openTextDocument(Uri.file(writeFile(`show/${name}`, '\n')));
      assert.ok(languages.match(hoverSelector, document) > 0, name);
    }
    const script = await workspace.openTextDocument(Uri.file(writeFile('show/a.py', '\n')));
    assert.equal(languages.match(hoverSelector, script), 0);
  });
});
