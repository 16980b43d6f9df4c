/** What is said of nearly every service: a statement made of these alone tells none from another. */
const COMMON = new Set(
  (
    'access account additional allow amount api app application architecture automatic automatically availability available aws az backup based benefit better block build ' +
    'built bucket case cloud cloudtrail cloudwatch come compliance configuration configure connect control cost create custom customer data default deploy deployment ' +
    'different directly durable easily easy enable encrypt encrypted encryption ensure environment every fast feature file flexible fully function gb get give ' +
    'global good great group help high highly iam improve in-transit infrastructure instance integrate integrated integration internet large level like log lot low ' +
    'maintain make manage managed management manual many mb monitor monitoring multi multi-az multiple need network new object operation optional option ' +
    'organization per performance permission policy possible process protect provide provision rate region regional reliable replicate request resilient resource rest role rule run ' +
    'scalability scalable scale scaling secure security server serverless service set setting simple single size source specific speed storage store support ' +
    'supported system time tool traffic transit type use user various useful helpful latency throughput purpose ideal providing enabling allowing managing making getting creating supporting including variety cost-effective ' +
    'identify issue opportunity optimization optimize insight actionable troubleshoot troubleshooting upgrade patch restore failover software recovery code provisioning ' +
    'version vpc way web well work workload zone'
  ).split(' '),
);

/** The words of a statement that tell its subject from others. */
export function tellingWords(words: ReadonlySet<string>): string[] {
  return [...words].filter((word) => !COMMON.has(word));
}
