import { workspace, type Uri } from 'vscode';
import { settingDefaults, type SettingId, type Settings } from './settings';

/** The value in force; its default where the settings file holds something of another type. */
export function setting<Id extends SettingId>(id: Id, scope?: Uri): Settings[Id] {
  const value: unknown = workspace.getConfiguration(undefined, scope).get(id);
  return hasTypeOf(value, settingDefaults[id]) ? value : settingDefaults[id];
}

function hasTypeOf<Value>(value: unknown, example: Value): value is Value {
  return Array.isArray(example) ? isTexts(value) : typeof value === typeof example;
}

/** Settings may hold anything: the texts of a list, and nothing else. */
export function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
