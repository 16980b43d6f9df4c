import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { handRows, joinedCatalog, upstream } from './upstream';

/** Keys that are right although no upstream list has them, with the reason. */
const KNOWN_ABSENT = new Set([
  'CDK', // the metadata resource of CDK apps
  'CloudFormation::CustomResource', // takes any properties, so it has no schema
  'Serverless::GraphQLApi', // SAM has it, the specification does not
  'Serverless::WebSocketApi',
  // Terraform types of older providers, which code still has.
  'aws_macie_',
  'aws_opsworks_',
  'aws_simpledb_',
  'aws_worklink_',
]);

describe('catalog.json', () => {
  it('is the same each time, and small', async () => {
    const text = await joinedCatalog();
    assert.equal(text, await joinedCatalog());
    const size = gzipSync(text).length;
    assert.ok(size <= 60 * 1024, `${size} bytes gzipped`);
  });
});

describe('the hand-kept tables', () => {
  it('name IAM prefixes that exist', async () => {
    const known = new Set(upstream('iam').map(([prefix]) => prefix));
    const missing = (await handRows()).flatMap((row) => row.iam.filter((prefix) => !known.has(prefix)).map((prefix) => `${row.id}: ${prefix}`));
    assert.deepEqual(missing, []);
  });

  it('name CloudFormation namespaces, types and patterns that exist', async () => {
    const types = upstream('cloudformation').map(([type = '']) => type.slice('AWS::'.length));
    const matches = (key: string): boolean => {
      if (key.endsWith('*')) return types.some((type) => type.startsWith(key.slice(0, -1)));
      return key.includes('::') ? types.includes(key) : types.some((type) => type.startsWith(`${key}::`));
    };
    const missing = (await handRows()).flatMap((row) =>
      row.cfn.filter((key) => !KNOWN_ABSENT.has(key) && !matches(key)).map((key) => `${row.id}: ${key}`),
    );
    assert.deepEqual(missing, []);
  });

  it('name Terraform types and beginnings that exist', async () => {
    const types = upstream('terraform').map(([type = '']) => type);
    const matches = (key: string): boolean => {
      const start = key.endsWith('*') ? key.slice(0, -1) : key.endsWith('_') ? key : undefined;
      return start === undefined ? types.includes(key) : types.some((type) => type.startsWith(start));
    };
    const missing = (await handRows()).flatMap((row) => row.tf.filter((key) => !KNOWN_ABSENT.has(key) && !matches(key)).map((key) => `${row.id}: ${key}`));
    assert.deepEqual(missing, []);
  });
});
