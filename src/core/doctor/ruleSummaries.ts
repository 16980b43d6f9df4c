import type { DoctorRuleId } from './ruleIds';

/** What each rule reports, for people who choose among them. */
export const ruleSummaries: Readonly<Record<DoctorRuleId, string>> = {
  'misspelt-service': 'An AWS name that is misspelled, such as Dynamo DB.',
  'renamed-service': 'A service by its former name, such as AWS SSO.',
  'retired-service': 'A service that AWS has shut down, where the note first names it.',
  'broken-link': 'A link or picture whose file is not there, or whose file has no such heading.',
  'marker-without-space': 'A list item without the space after its marker.',
  'heading-without-space': 'A heading without the space after its number signs.',
  'emphasis-not-rendered': 'Bold text that is not shown in bold, because of a space or a missing mark.',
  'unclosed-fence': 'A code block that nothing closes.',
  'layout-not-rendered': 'A list, heading or table that Cribsheet reads as it is meant and Markdown shows otherwise. A hint.',
  'duplicate-fact': 'A statement that is also in another note.',
  'disagreeing-facts': 'A number that differs from that of another note for the same thing.',
};
