import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { doctorRuleIds } from '../../src/core/doctor/ruleIds';
import { ruleSummaries } from '../../src/core/doctor/ruleSummaries';
import { command, container, context, quizPanel, quizRow, view } from '../../src/extension/ids';
import type { NotesState } from '../../src/extension/notes/notesState';
import { pathSettings, settingDefaults } from '../../src/extension/settings';
import { ON_QUESTION } from '../../src/protocol/menuContext';

interface Manifest {
  readonly publisher: string;
  readonly icon: string;
  readonly main: string;
  readonly browser: string;
  readonly extensionKind: readonly string[];
  readonly engines: { readonly vscode: string };
  readonly activationEvents: readonly string[];
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: string; readonly restrictedConfigurations: readonly string[] };
    readonly virtualWorkspaces: boolean;
  };
  readonly contributes: {
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly icon: string }[] };
    readonly views: Record<string, readonly { readonly id: string }[]>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when: string }[];
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly menus: Record<string, readonly { readonly command: string; readonly when?: string }[]>;
    readonly configuration: {
      readonly properties: Record<string, { readonly default: unknown; readonly markdownDescription: string; readonly scope?: string; readonly ignoreSync?: boolean; readonly items?: { readonly enum?: readonly string[]; readonly enumDescriptions?: readonly string[] } }>;
    };
  };
}

const root = process.env['CRIBSHEET_ROOT'] ?? process.cwd();
const text = readFileSync(path.join(root, 'package.json'), 'utf8');
const manifest = JSON.parse(text) as Manifest;
const nls = JSON.parse(readFileSync(path.join(root, 'package.nls.json'), 'utf8')) as Record<string, string>;
const { contributes, capabilities } = manifest;

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

describe('The manifest', () => {
  it('contributes the commands that the code knows, and no others', () => {
    assert.deepEqual(sorted(contributes.commands.map((each) => each.command)), sorted(Object.values(command)));
  });

  it('gives every command the category', () => {
    for (const each of contributes.commands) assert.equal(each.category, 'Cribsheet', each.command);
  });

  it('contributes the settings that the code knows, with the same defaults', () => {
    const defaults = Object.fromEntries(
      Object.entries(contributes.configuration.properties).map(([id, property]) => [id, property.default]),
    );
    assert.deepEqual(defaults, settingDefaults);
  });

  it('offers the rules of the doctor to turn off, each with what it reports', () => {
    const { enum: ids, enumDescriptions } = contributes.configuration.properties['cribsheet.doctor.disabledRules']?.items ?? {};
    assert.deepEqual(ids, doctorRuleIds);
    assert.deepEqual(enumDescriptions?.map((key) => nls[key.slice(1, -1)]), doctorRuleIds.map((id) => ruleSummaries[id]));
  });

  it('contributes the views that the code knows', () => {
    assert.deepEqual(contributes.viewsContainers.activitybar.map((each) => each.id), [container]);
    assert.deepEqual(Object.keys(contributes.views), [container]);
    assert.deepEqual(sorted(Object.values(contributes.views).flat().map((each) => each.id)), sorted(Object.values(view)));
  });

  it('uses in its conditions the keys, views and row kinds that the code knows', () => {
    const conditions = [
      ...contributes.viewsWelcome.map((each) => each.when),
      ...Object.values(contributes.menus).flatMap((items) => items.map((each) => each.when ?? '')),
    ];
    const used = sorted(conditions.join(' ').match(/cribsheet\.\w+/g) ?? []);
    assert.deepEqual(used, sorted([...Object.values(context), ...Object.values(view), quizRow, quizPanel, ON_QUESTION]));
  });

  it('puts in its menus and links commands of its own alone', () => {
    const ours = new Set<string>(Object.values(command));
    for (const item of Object.values(contributes.menus).flat()) assert.ok(ours.has(item.command), item.command);
    for (const line of Object.values(nls)) {
      for (const [, id] of line.matchAll(/\(command:([\w.]+)\)/g)) {
        assert.ok(ours.has(id ?? '') || id === 'vscode.openFolder', id);
      }
    }
  });

  it('welcomes each empty state with one action', () => {
    const states: readonly NotesState['kind'][] = ['failed', 'noFacts', 'noFolder', 'noNotes', 'reading', 'samples'];
    assert.deepEqual(sorted(contributes.viewsWelcome.map((each) => each.when.replace('cribsheet.state == ', ''))), states);
    for (const each of contributes.viewsWelcome) {
      const contents = nls[each.contents.slice(1, -1)] ?? '';
      assert.equal(contents.match(/\]\(command:/g)?.length, 1, each.when);
    }
  });

  it('names every text, and every text is used', () => {
    const used = sorted([...text.matchAll(/"%([\w.]+)%"/g)].map((match) => match[1] ?? ''));
    assert.deepEqual(used, sorted(Object.keys(nls)));
  });

  it('describes settings in sentences', () => {
    for (const [key, value] of Object.entries(nls)) {
      if (key.startsWith('setting.')) assert.match(value, /^[A-Z].*\.$/s, key);
    }
  });

  it('keeps settings that say which files are read out of untrusted folders', () => {
    assert.equal(capabilities.untrustedWorkspaces.supported, 'limited');
    assert.deepEqual(capabilities.untrustedWorkspaces.restrictedConfigurations, pathSettings);
  });

  it('reads the folders of the user’s own settings in remote windows too', () => {
    // A setting of a machine scope is left out there once the extension is known, though notes lie on the learner's machine.
    for (const id of pathSettings) assert.equal(contributes.configuration.properties[id]?.scope, 'resource');
    assert.equal(contributes.configuration.properties['cribsheet.notes.folders']?.ignoreSync, true);
  });

  it('is activated after start-up and by its panel alone', () => {
    assert.deepEqual(manifest.activationEvents, ['onStartupFinished', `onWebviewPanel:${quizPanel}`]);
  });

  it('runs beside the learner’s notes, from VS Code 1.100 on', () => {
    assert.deepEqual(manifest.extensionKind, ['ui', 'workspace']);
    assert.equal(manifest.engines.vscode, '^1.100.0');
    assert.equal(manifest.publisher, 'cribsheet');
    assert.equal(capabilities.virtualWorkspaces, true);
  });

  it('has its icons in the repository', () => {
    const icons = [manifest.icon, ...contributes.viewsContainers.activitybar.map((each) => each.icon)];
    for (const icon of icons) assert.ok(existsSync(path.join(root, icon)), icon);
  });
});
