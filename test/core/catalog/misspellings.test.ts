import assert from 'node:assert/strict';
import { respelt } from '../../../src/core/catalog/misspelling';
import { wholeCatalog } from '../wholeCatalog';

const mended = (text: string): string => respelt(text, wholeCatalog().misspellings(text));

/** What is written, what is meant, and the entity. */
const slips: readonly (readonly [written: string, meant: string, entity: string])[] = [
  ['Dynamo DB holds items', 'DynamoDB holds items', 'dynamodb'],
  ['DynomoDB', 'DynamoDB', 'dynamodb'],
  ['in dynmodb', 'in DynamoDB', 'dynamodb'],
  ['Amazon Guard Duty', 'Amazon GuardDuty', 'guardduty'],
  ['behind Cloud Front', 'behind CloudFront', 'cloudfront'],
  ['an ElasticBeanstalk app', 'an Elastic Beanstalk app', 'elasticbeanstalk'],
  ['Elastic Beanstak', 'Elastic Beanstalk', 'elasticbeanstalk'],
  ['Kinesys keeps order', 'Kinesis keeps order', 'kinesis'],
  ['a Lamda function', 'a Lambda function', 'lambda'],
  ['CloudFormtion', 'CloudFormation', 'cloudformation'],
  ['CloudTrial logs', 'CloudTrail logs', 'cloudtrail'],
  ['a permission boundry', 'a permission boundary', 'permission-boundary'],
  ['IAM permission Boundries', 'IAM permission Boundaries', 'permission-boundary'],
  ['the nat gatway', 'the nat gateway', 'nat-gateway'],
  ['Secrets Manger', 'Secrets Manager', 'secretsmanager'],
  ['Secrets Mananger', 'Secrets Manager', 'secretsmanager'],
  ['the secrets mananger', 'the secrets manager', 'secretsmanager'],
  ['AWS Secret Manager rotates', 'AWS Secrets Manager rotates', 'secretsmanager'],
  ['ELASTIC BEANSTAK', 'ELASTIC BEANSTALK', 'elasticbeanstalk'],
  ['ECS, Lamba', 'ECS, Lambda', 'lambda'],
  ['the DB Sunets', 'the DB Subnets', 'subnet'],
  ['a subnect', 'a subnet', 'subnet'],
  ['Kinesis Firehouse', 'Data Firehose', 'firehose'],
  ['DynamoDB Accelarotor', 'DynamoDB Accelerator', 'dax'],
  ['Sage Maker', 'SageMaker', 'sagemaker'],
  ['AWS Data Sync', 'AWS DataSync', 'datasync'],
  ['Amazon Recognition', 'Amazon Rekognition', 'rekognition'],
];

const right: readonly string[] = [
  'Cloudwatch and cloudwatch and CLOUDWATCH',
  'DynamoDb, Dynamodb',
  'permissions boundaries',
  'a load that is balanced elastically',
  'see https://example.com/lamda and src/lamda.ts',
  'my_lamda, lamda-handler, lamda.py',
  'the boundries of a field',
  'Route 53 weights of the records',
  'the gatway',
  'OpenSearch, Opensearch, SageMaker, Route53, Site to Site VPN',
  'documented subsets of in-memory DB and document DB',
  'subnetA and lambdaX',
  'code build and code pipeline in lower case, data sync, app sync',
  'the IAM Credentials Report and Lambda concurrent executions',
  'organised by an analyser at the centre',
  'a talk by Shivay Lamba',
  'an external Secret Manager, and that of Google',
  'a Lambda functio nto rotate it',
  'an AppSec file',
  'speech recognition, the firehouse, square brackets, Athens',
];

describe('misspellings', () => {
  for (const [written, meant, entity] of slips) {
    it(`mends "${written}"`, () => {
      assert.equal(mended(written), meant);
      assert.deepEqual(wholeCatalog().misspellings(written).map((each) => each.entity), [entity]);
    });
  }
  for (const text of right) {
    it(`leaves "${text}"`, () => {
      assert.equal(mended(text), text);
    });
  }

  it('takes less time than to find all names, where nothing is misspelt', () => {
    const text = 'Lambda reads from DynamoDB streams, and CloudWatch alarms when a function is throttled for longer than a minute. '.repeat(2000);
    const best = (work: () => void): number => {
      const times = Array.from({ length: 7 }, () => {
        const start = performance.now();
        work();
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    assert.ok(best(() => wholeCatalog().misspellings(text)) < best(() => wholeCatalog().mentions(text)));
  });

  it('is linear in the length of a text', () => {
    const hostile = ['lamdas '.repeat(30_000), 'gatway '.repeat(30_000), 'cloudformtio'.repeat(20_000), 'nat gatwai '.repeat(20_000)];
    for (const text of hostile) {
      const start = performance.now();
      wholeCatalog().misspellings(text);
      assert.ok(performance.now() - start < 3000, text.slice(0, 12));
    }
  });
});
