import assert from 'node:assert/strict';
import { logicalLines } from '../../../src/core/facts/logicalLines';
import { splitStatements } from '../../../src/core/facts/splitStatements';

/** The statements of a passage whose lines are parted by `\n`. */
function split(passage: string): string[] {
  const breaks = [...passage.matchAll(/\n/g)].map((found) => found.index + 1);
  const text = passage.replaceAll('\n', ' ');
  return logicalLines(text, breaks).flatMap((line) => splitStatements(text, line).map((span) => text.slice(span.start, span.end)));
}

const CASES: readonly (readonly [why: string, text: string, expected: readonly string[]])[] = [
  ['bars part statements', '15 mins execution time | env vars 4 KB | /tmp 512 MB', ['15 mins execution time', 'env vars 4 KB', '/tmp 512 MB']],
  ['also short ones that deny or equate', 'not transitive | no overlaps | PII = Macie', ['not transitive', 'no overlaps', 'PII = Macie']],
  ['but not a list of names', 'Key types: AWS owned | customer managed | imported material', ['Key types: AWS owned | customer managed | imported material']],
  ['nor the pipes of a command', 'docker ps -q | xargs docker rm', ['docker ps -q | xargs docker rm']],
  ['sentences that stand alone', 'Works across accounts. Routes must be added on both sides.', ['Works across accounts.', 'Routes must be added on both sides.']],
  ['sentences in lower case', 'async copies. up to 15 per source DB. can be promoted', ['async copies.', 'up to 15 per source DB.', 'can be promoted']],
  ['a part that leans on the one before stays with it', 'Uses two tunnels. It costs little.', ['Uses two tunnels. It costs little.']],
  ['also where it begins otherwise', 'Uses two tunnels. For example, one is in use. Note that it can fail', ['Uses two tunnels. For example, one is in use. Note that it can fail']],
  ['or names within it what has been said', 'Counts the open files. You can use this metric to scale. Alarms cost extra', ['Counts the open files. You can use this metric to scale.', 'Alarms cost extra']],
  ['or is a clause that hangs on it', 'Use it for long jobs. Especially when they can wait. Except in Gov Cloud. Keeps two copies', ['Use it for long jobs. Especially when they can wait. Except in Gov Cloud.', 'Keeps two copies']],
  ['also with an example behind', 'Stripes data over two disks. When speed matters most; say, for a cache', ['Stripes data over two disks. When speed matters most', 'say, for a cache']],
  ['also behind a semicolon', 'uses no clients; it loads the data itself; buffers for a minute', ['uses no clients; it loads the data itself', 'buffers for a minute']],
  ['and in a list with an end', 'Reads from apps such as a mailer; other databases of any make; and files of a bucket', ['Reads from apps such as a mailer; other databases of any make; and files of a bucket']],
  ['lines that begin with dashes', 'Roles have no password\n-- They are assumed by someone\n-- Keys of a role expire by themselves', ['Roles have no password', '-- They are assumed by someone', '-- Keys of a role expire by themselves']],
  ['lines that say something each', 'Buckets store objects\nEach bucket has a unique name\nwithin all of AWS', ['Buckets store objects', 'Each bucket has a unique name within all of AWS']],
  [
    'prose that is wrapped',
    'A gateway endpoint is a target in a route table for traffic to Amazon\nS3 and to DynamoDB',
    ['A gateway endpoint is a target in a route table for traffic to Amazon S3 and to DynamoDB'],
  ],
  ['a number in the next line', 'Timeout of a function is at most\n15 minutes', ['Timeout of a function is at most 15 minutes']],
  ['also behind a word that may end a line', 'Kept for a day by default, after\n7 days at most in the archive', ['Kept for a day by default, after 7 days at most in the archive']],
  ['but no sentence behind such a word', 'Images belong to your account only\nBilling is for what a snapshot stores', ['Images belong to your account only', 'Billing is for what a snapshot stores']],
  [
    'lines of definitions, however long',
    'Pilot light -> only the core of the stack is live, all the rest waits switched off\nwarm standby -> full stack, scaled down',
    ['Pilot light -> only the core of the stack is live, all the rest waits switched off', 'warm standby -> full stack, scaled down'],
  ],
  ['lines with bullets of their own', '• On-Demand: no commitment\n• Spot: taken back at short notice', ['• On-Demand: no commitment', '• Spot: taken back at short notice']],
  ['semicolons between clauses', 'stateful at the instance; stateless at the subnet level; OAC replaces OAI', ['stateful at the instance', 'stateless at the subnet level', 'OAC replaces OAI']],
  ['semicolons in a list of names', 'Runtimes: Node; Python; Java', ['Runtimes: Node; Python; Java']],
  ['numbers whose parts each say something', 'errors: 1. sync: the caller gets it 2. async: two more tries', ['errors: 1. sync: the caller gets it', 'async: two more tries']],
  ['but not the steps of a procedure', 'encrypt a volume: 1. snapshot 2. copy it 3. create a volume', ['encrypt a volume: 1. snapshot 2. copy it 3. create a volume']],
  ['abbreviations, versions and numbers do not end one', 'Needs SAML 2.0, e.g. ADFS vs. an IdP, max. 3 at once', ['Needs SAML 2.0, e.g. ADFS vs. an IdP, max. 3 at once']],
  ['brackets hold together', 'Two modes (on demand. Provisioned) exist here', ['Two modes (on demand. Provisioned) exist here']],
  ['unless they never close', 'Two modes (see below. They differ in speed. Both scale', ['Two modes (see below. They differ in speed.', 'Both scale']],
  ['ranges and file names stay whole', 'From 3. 5 is enough for template.yaml files', ['From 3. 5 is enough for template.yaml files']],
  ['the price behind a statement', 'moves objects by their use, no retrieval fees', ['moves objects by their use', 'no retrieval fees']],
  ['but not from what it hangs on', 'Licenses go by socket. So if you own a host, you pay for all of its sockets', ['Licenses go by socket. So if you own a host, you pay for all of its sockets']],
  ['what pointed to an address that is gone', 'names are unique in the world - Example:', ['names are unique in the world']],
  ['no comma inside of a number', 'the first 1,000 paths a month are free', ['the first 1,000 paths a month are free']],
  ['what authors add of themselves', 'peering is not transitive (wrong again in mock 4!)', ['peering is not transitive', '(wrong again in mock 4!)']],
];

describe('splitStatements', () => {
  for (const [why, text, expected] of CASES) it(why, () => assert.deepEqual(split(text), expected));
});
