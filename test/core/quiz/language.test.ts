import assert from 'node:assert/strict';
import { articleFor, withArticle } from '../../../src/core/quiz/language/article';
import { displayName, isBroad } from '../../../src/core/quiz/language/displayName';
import { isGenericLabel } from '../../../src/core/quiz/language/labels';
import { numberText, quantityText } from '../../../src/core/quiz/language/quantityText';
import { capitalized, shortened, tidy } from '../../../src/core/quiz/language/statement';
import { predicateOf } from '../../../src/core/quiz/predicate';
import { Subjects } from '../../../src/core/quiz/subject';
import { wholeCatalog } from '../wholeCatalog';
import { notebookOf } from './notes';

/** What a bullet under a heading says of it: `verb: encrypts data at rest`. */
function saysOf(heading: string, bullet: string): string {
  const [noted] = [...notebookOf(`# Notes\n## ${heading}\n- ${bullet}\n`).facts()];
  const subject = noted && new Subjects(wholeCatalog()).of(noted);
  if (!noted || !subject) return 'nothing';
  const { kind, text } = predicateOf(noted, subject);
  return `${kind}: ${text}`;
}

const PREDICATES: readonly (readonly [heading: string, bullet: string, says: string])[] = [
  ['Amazon EBS', 'Encrypts snapshots with keys of KMS', 'verb: encrypts snapshots with keys of KMS'],
  ['Amazon EBS', 'Encrypt snapshots with keys of KMS', 'verb: encrypts snapshots with keys of KMS'],
  ['NAT Gateway', 'NAT Gateway is resilient in one zone', 'verb: is resilient in one zone'],
  ['NAT Gateway', 'A NAT gateway (managed) needs an Elastic IP', 'verb: needs an Elastic IP'],
  ['Amazon EBS', 'EBS volumes are attached to one zone', 'verb: are attached to one zone'],
  ['EBS Snapshot', 'Snapshots are kept in S3 buckets', 'verb: are kept in S3 buckets'],
  ['Spot Instances', 'Used for batch jobs that may stop', 'verb: is used for batch jobs that may stop'],
  ['Amazon EFS', 'Designed for shared Linux files', 'verb: is designed for shared Linux files'],
  ['AWS IoT Core', 'Build fleets of connected things', 'verb: lets you build fleets of connected things'],
  ['AWS Direct Connect', 'Establish a private line to the data center', 'verb: establishes a private line to the data center'],
  ['AWS Glue', 'Extract rows from sources and load them elsewhere', 'verb: extracts rows from sources and load them elsewhere'],
  ['Amazon EBS', 'Block device volume for one machine', 'noun: Block device volume for one machine'],
  ['AWS WAF', 'Block requests from unwanted countries', 'verb: blocks requests from unwanted countries'],
  ['Amazon VPC', 'Route table with one local route', 'noun: Route table with one local route'],
  ['Amazon S3', 'Backup to another Region by hand', 'noun: Backup to another Region by hand'],
  ['VPC Peering', 'Networks can belong to other accounts', 'sentence: Networks can belong to other accounts'],
  ['Amazon SQS', 'Consumers share the messages of one queue', 'sentence: Consumers share the messages of one queue'],
  ['Amazon Kinesis', 'High throughput mode lifts the limit of calls', 'sentence: High throughput mode lifts the limit of calls'],
  ['AWS KMS', "Don't use the same key for everything", "advice: Don't use the same key for everything"],
  ['AWS KMS', 'If keys are imported, rotation is by hand', 'advice: If keys are imported, rotation is by hand'],
  ['Amazon Macie', 'Managed discovery of personal data', 'noun: Managed discovery of personal data'],
];

describe('What a statement says of its subject', () => {
  for (const [heading, bullet, says] of PREDICATES) it(`${heading} | ${bullet}`, () => assert.equal(saysOf(heading, bullet), says));
});

describe('Subjects', () => {
  const subjectIn = (note: string): string => {
    const noted = [...notebookOf(note).facts()].at(-1)!;
    const subject = new Subjects(wholeCatalog()).of(noted);
    return subject ? `${subject.name}${subject.broad ? ' (broad)' : ''} ${subject.entity ?? '-'}` : 'none';
  };
  const cases: readonly (readonly [note: string, subject: string])[] = [
    ['## NAT Gateway\n- Resilient in one zone of a Region', 'NAT Gateway nat-gateway'],
    ['## Lambda\n- Runs code in response to events', 'AWS Lambda lambda'],
    ['## Lambda\n### Limits\n- Runs for 15 minutes at most each time', 'AWS Lambda lambda'],
    ['# Page\n## S3 - Versioning\n- Keeps every version of an object', 'Versioning s3-versioning'],
    ['# Page\n## Connecting On-Premises with Direct Connect\n- Private line of fiber', 'Direct Connect directconnect'],
    ['# Page\n## Chapter 4.2 NAT Gateway\n- Resilient in one zone of a Region', 'NAT Gateway nat-gateway'],
    ['# Page\n## Benefits of Amazon EFS\n- Grows with the files in it', 'Amazon EFS efs'],
    ['# My page\n- Serves many things to many people', 'My page (broad) -'],
    ['## ELB & ASG\n- Grow and shrink together with load', 'ELB & ASG (broad) elb'],
  ];
  it('are what the file is about where a note has no headings', () => {
    const [noted] = [...notebookOf({ name: 'SQS.md', text: '- Keeps messages up to 14 days\n' }).facts()];
    assert.equal(noted && new Subjects(wholeCatalog()).of(noted)?.name, 'Amazon SQS');
  });

  for (const [note, subject] of cases) it(note.replaceAll('\n', ' / '), () => assert.ok([subject, subject.replace(/ \S+$/, ' -')].includes(subjectIn(note)), subjectIn(note)));
});

describe('Labels', () => {
  it('are shown without what surrounds a name', () => {
    const names = ['NAT Gateway (managed)', 'S3 Overview', 'What is an AMI?', 'Introduction to Amazon SNS', 'Amazon Lex: (as Alexa)', '🚀 AWS IAM', 'the Classic Load Balancer', 'AppFlow Use Cases'].map(displayName);
    assert.deepEqual(names, ['NAT Gateway', 'S3', 'AMI', 'Amazon SNS', 'Amazon Lex', 'AWS IAM', 'Classic Load Balancer', 'AppFlow']);
  });

  it('may name nothing', () => {
    for (const label of ['Overview', 'Key Features', 'Common use cases', 'Why use it?', 'How it works', 'Chapter 3', 'Design principles', 'Exam tips', 'Limits (2024)', '']) assert.ok(isGenericLabel(label), label);
    for (const label of ['S3 Storage Lens', 'Security Group', 'NAT Gateway', 'Service Quotas', 'Route table']) assert.ok(!isGenericLabel(label), label);
  });

  it('may name too much', () => {
    for (const name of ['Compute and Storage', 'SQS vs SNS', 'ELB & ASG']) assert.ok(isBroad(name), name);
    for (const name of ['NAT Gateway', 'Storage Gateway']) assert.ok(!isBroad(name), name);
  });
});

describe('Phrases', () => {
  it('get the article that they are spoken with', () => {
    const phrases = ['EC2 fleet', 'NAT service', 'user', 'hour', 'URL', 'object store', 'SQS queue', 'uniform rule', 'IAM role'];
    assert.deepEqual(phrases.map(articleFor), ['an', 'a', 'a', 'an', 'a', 'an', 'an', 'a', 'an']);
    assert.equal(withArticle('Managed NAT service for subnets'), 'a managed NAT service for subnets');
    assert.equal(withArticle('Fastest way to answer'), 'the fastest way to answer');
    assert.equal(withArticle('A key store'), 'a key store');
    assert.equal(withArticle('Microsoft SQL database'), 'a Microsoft SQL database');
    assert.equal(withArticle('Real-time ML for everybody'), undefined);
  });

  it('are made presentable', () => {
    assert.equal(tidy(' : Scales  up ( to 45 Gbps .'), 'Scales up');
    assert.equal(tidy('.NET on Windows.'), '.NET on Windows');
    assert.equal(capitalized('can scale'), 'Can scale');
    assert.equal(capitalized('enableDnsSupport is on'), 'enableDnsSupport is on');
  });

  it('are cut only where the rest stands alone', () => {
    assert.equal(shortened('Scales (from 5 to 45 Gbps) by itself', 3), 'Scales by itself');
    assert.equal(shortened('Joins many networks in a hub, which saves peering connections', 7), 'Joins many networks in a hub');
    assert.equal(shortened('Joins many networks of all the accounts of one company', 6), undefined);
  });

  it('write numbers alike on every machine', () => {
    assert.deepEqual([1000, 0.5, 1234567.25, 99.999].map(numberText), ['1,000', '0.5', '1,234,567.25', '99.999']);
    assert.equal(quantityText(1, 'minute', 'duration'), '1 minute');
    assert.equal(quantityText(15, 'minute', 'duration'), '15 minutes');
    assert.equal(quantityText(99.9, '%', 'percent'), '99.9%');
    assert.equal(quantityText(200, 'subnet', 'count'), '200');
  });
});
