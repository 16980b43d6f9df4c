/** Every rule of the doctor, in the order in which people read of them. */
export const doctorRuleIds = [
  'misspelt-service',
  'renamed-service',
  'retired-service',
  'broken-link',
  'marker-without-space',
  'heading-without-space',
  'emphasis-not-rendered',
  'unclosed-fence',
  'layout-not-rendered',
  'duplicate-fact',
  'disagreeing-facts',
] as const;

export type DoctorRuleId = (typeof doctorRuleIds)[number];
