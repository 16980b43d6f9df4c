import assert from 'node:assert/strict';
import { wholeCatalog } from '../wholeCatalog';

/** The text with every mention as `[words|entity]`. */
function marked(text: string): string {
  let out = '';
  let at = 0;
  for (const { entity, start, end } of wholeCatalog().mentions(text)) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}|${entity}]`;
    at = end;
  }
  return out + text.slice(at);
}

const found: readonly string[] = [
  '[AWS Lambda|lambda] behind [API Gateway|apigateway]',
  'the [NAT Gateways|nat-gateway] of the [VPC|vpc]',
  '[NAT-Gateway|nat-gateway] and [natgateway|nat-gateway] are one',
  '[Amazon Simple Queue Service|sqs] ([SQS|sqs])',
  'a [lambda|lambda] writes to [dynamo db|dynamodb] and [S3|s3]/[EFS|efs]',
  'the [VPC|vpc]’s own [route tables|route-table]',
  '[Lambda@Edge|lambda-edge], not [Lambda|lambda]',
  '[Guard Duty|guardduty] reads [Cloud Trail|cloudtrail]',
  'was [AWS SSO|identitycenter], then [IAM Identity Center|identitycenter]',
  '__[Transit Gateway|transit-gateway]__ joins them',
  '[Service Control Policies|scp] beat [IAM policies|iam-policy]',
  'use [AWS Config|config] and [AWS Backup|backup]',
  'S3[Lambda|lambda]'.replace('S3', 'a '),
  '使用[S3|s3]存储',
  '[Lambda|lambda]-based and [VPC|vpc]-bound',
  '[S3 Glacier Deep Archive|s3-glacier-deep] after 180 days',
  '[Private Hosted Zones|private-hosted-zone] in [Route53|route53]',
  '[DynamoDB Streams|dynamodb-streams] keep 24 hours',
  '[AppStream 2.0|appstream] streams',
  'a portfolio of [Service Catalog|servicecatalog]',
  '[Site to Site VPN|site-to-site-vpn] over [TGW|transit-gateway]',
];

const silent: readonly string[] = [
  'keep a backup of the config',
  'events come in a batch; connect and translate them',
  'glue them together behind a shield',
  'it needs 4 GB of RAM and an SG',
  'send an SMS or see DX, CF, EB, MQ, AD, CMDB',
  'https://aws.amazon.com/lambda/faqs/ and s3://bucket/key',
  'write to sqs@lambda.example.com',
  'see ../images/VPC-peering.PNG and /aws/lambda/hello',
  'edit lambda.py and s3.json',
  'my-s3-bucket, lambda_handler, aws_s3_bucket',
  's3:PutObject and AWS::S3::Bucket and arn:aws:s3:::x',
  'lambda calculus and the lambda architecture',
  'an S3-compatible store',
  'the words of machine learning',
  'the support team keeps the health of the organizations',
  'Workspaces of a monorepo',
  'a snowball effect',
  '[x](#lambda--ecs)',
  'Single sign-on in general',
  'a data pipeline and its service catalog',
  '',
  '\u0000\ud800 \ud800\udc00',
];

describe('mentions', () => {
  for (const expected of found) {
    const text = expected.replace(/\[([^|\]]*)\|[^\]]*\]/g, '$1');
    it(`finds names in "${text}"`, () => {
      assert.equal(marked(text), expected);
    });
  }
  for (const text of silent) {
    it(`finds nothing in ${JSON.stringify(text)}`, () => {
      assert.equal(marked(text), text);
    });
  }

  it('is linear in the length of a text', () => {
    const catalog = wholeCatalog();
    const time = (text: string): number => {
      const start = performance.now();
      catalog.mentions(text);
      return performance.now() - start;
    };
    const hostile = ['aws '.repeat(50_000), 'site-to-'.repeat(25_000), 'a'.repeat(200_000), 's3/'.repeat(60_000)];
    for (const text of hostile) assert.ok(time(text) < 3000, text.slice(0, 12));
  });
});
