/**
 * All settings with their defaults, which are those of `package.json` (see `test/node/manifest.test.ts`).
 * No setting is a command or an address that is fetched.
 */
export const settingDefaults = {
  'cribsheet.notes.folders': [] as readonly string[],
  'cribsheet.notes.include': '**/*.{md,markdown}',
  'cribsheet.notes.exclude': ['**/node_modules', '**/.*'] as readonly string[],
  'cribsheet.topics.followCursor': true,
  'cribsheet.hover.facts': 5,
  'cribsheet.hover.unknown': true,
  'cribsheet.statusBar.enabled': true,
  'cribsheet.quiz.singleKeys': true,
  'cribsheet.doctor.enabled': true,
  'cribsheet.doctor.disabledRules': [] as readonly string[],
};

export type Settings = typeof settingDefaults;
export type SettingId = keyof Settings;

/** Not read from a workspace that the user does not trust: they say which files are opened. */
export const pathSettings: readonly SettingId[] = [
  'cribsheet.notes.folders',
  'cribsheet.notes.include',
  'cribsheet.notes.exclude',
];
