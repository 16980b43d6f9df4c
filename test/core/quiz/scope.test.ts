import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeScope, encodeScope, topicScope, type QuizScope } from '../../../src/core/quiz/scope';
import { factsIn, scopeLabel } from '../../../src/core/quiz/scopeFacts';
import { notebookOf } from './notes';

const plain = { noNullPrototype: true } as const;
const scopes: fc.Arbitrary<QuizScope> = fc.oneof(
  fc.constantFrom<QuizScope>({ kind: 'today' }, { kind: 'due' }, { kind: 'new' }, { kind: 'practice' }, { kind: 'weakest' }, { kind: 'wrong' }),
  fc.record({ kind: fc.constant('note' as const), uri: fc.string() }, plain),
  fc.record({ kind: fc.constant('topic' as const), uri: fc.string(), path: fc.array(fc.string(), { minLength: 1 }) }, plain),
  fc.record({ kind: fc.constant('entity' as const), entity: fc.string() }, plain),
  fc.record({ kind: fc.constant('file' as const), name: fc.string(), entities: fc.array(fc.string()) }, plain),
);

const NETWORKING = `# Networking
## VPC
- Spans all zones of one Region
### NAT Gateway
- Lets instances in a private subnet reach the internet
## Costs
### NAT Gateway
- Every gigabyte that passes is counted
`;
const SERVERLESS = `# Serverless
## Lambda
- Runs code for 15 minutes at most
`;

describe('A scope', () => {
  it('is the same after a trip as a string', () => {
    fc.assert(fc.property(scopes, (scope) => assert.deepEqual(decodeScope(encodeScope(scope)), scope)));
  });

  it('is nothing for other strings', () => {
    for (const text of ['', 'today', '{}', '["today","x"]', '["note"]', '["topic","u"]', '["entity"]', '["file"]', '[1]', '["entity",1]', '["nothing"]', '[]', '["note","a","b"]']) {
      assert.equal(decodeScope(text), undefined, text);
    }
    fc.assert(fc.property(fc.string(), (text) => decodeScope(text) === undefined || encodeScope(decodeScope(text)!) !== ''));
  });

  it('covers what it says', () => {
    const notebook = notebookOf({ name: 'networking.md', text: NETWORKING }, { name: 'serverless.md', text: SERVERLESS });
    const texts = (scope: QuizScope): string[] => factsIn(scope, notebook).map(({ fact }) => fact.text.split(' ').slice(0, 2).join(' '));
    const networking = notebook.notes[0]!;
    const nat = networking.topics.findIndex((topic) => topic.label === 'NAT Gateway');

    assert.deepEqual(texts({ kind: 'practice' }), ['Spans all', 'Lets instances', 'Every gigabyte', 'Runs code']);
    assert.deepEqual(texts({ kind: 'note', uri: networking.uri }), ['Spans all', 'Lets instances', 'Every gigabyte']);
    assert.deepEqual(texts(topicScope(networking.uri, networking.topics, nat)), ['Lets instances']);
    assert.deepEqual(texts({ kind: 'topic', uri: networking.uri, path: ['Networking', 'VPC'] }), ['Spans all', 'Lets instances']);
    assert.deepEqual(texts({ kind: 'entity', entity: 'vpc' }), ['Spans all', 'Lets instances', 'Every gigabyte']);
    assert.deepEqual(texts({ kind: 'entity', entity: 'nat-gateway' }), ['Lets instances', 'Every gigabyte']);
    assert.deepEqual(texts({ kind: 'file', name: 'main.tf', entities: ['lambda', 'nat-gateway'] }), ['Runs code', 'Lets instances', 'Every gigabyte']);
    assert.deepEqual(texts({ kind: 'note', uri: 'file:///gone.md' }), []);
    assert.deepEqual(texts({ kind: 'topic', uri: networking.uri, path: ['NAT Gateway'] }), []);
  });

  it('on an entity holds what names it, and what is wider where there is no more', () => {
    const notebook = notebookOf('# VPC Endpoint\n- Keeps traffic off the internet\n# Lambda\n- Reads from SQS in batches of 100 records\n- Runs code for 15 minutes at most\n');
    const texts = (scope: QuizScope): string[] => factsIn(scope, notebook).map(({ fact }) => fact.text.split(' ')[0]!);
    assert.deepEqual(texts({ kind: 'entity', entity: 'gateway-endpoint' }), ['Keeps']);
    assert.deepEqual(texts({ kind: 'entity', entity: 'sqs' }), ['Reads']);
    assert.deepEqual(texts({ kind: 'entity', entity: 'sns' }), []);
    assert.deepEqual(texts({ kind: 'entity', entity: 'unknown' }), []);
  });

  it('on a file puts what it uses first, and what only names that last or nowhere', () => {
    const notebook = notebookOf('# Lambda\n- Reads from SQS in batches of 10 records\n- Sends failures to SNS\n# SQS\n- Keeps messages for 4 days\n');
    const texts = (entities: readonly string[]): string[] => factsIn({ kind: 'file', name: 'main.tf', entities }, notebook).map(({ fact }) => fact.text.split(' ')[0]!);
    assert.deepEqual(texts(['sns', 'sqs']), ['Keeps', 'Sends']);
    assert.deepEqual(texts(['sqs']), ['Keeps']);
  });

  it('has a name where it is a place', () => {
    const notebook = notebookOf({ name: 'networking.md', text: NETWORKING });
    const uri = notebook.notes[0]!.uri;
    const labels = ([{ kind: 'note', uri }, { kind: 'topic', uri, path: ['Networking', 'VPC'] }, { kind: 'entity', entity: 'vpc' }, { kind: 'file', name: 'main.tf', entities: [] }, { kind: 'today' }] as const).map((scope) => scopeLabel(scope, notebook));
    assert.deepEqual(labels, ['networking.md', 'VPC', 'Amazon VPC', 'main.tf', '']);
  });

  it('forgets the samples once there are own notes', () => {
    const sample = { name: 'sample.md', text: SERVERLESS, sample: true };
    assert.equal(factsIn({ kind: 'practice' }, notebookOf(sample)).length, 1);
    const both = notebookOf(sample, { name: 'networking.md', text: NETWORKING });
    assert.deepEqual(factsIn({ kind: 'practice' }, both).map(({ note }) => note.name), ['networking.md', 'networking.md', 'networking.md']);
    assert.deepEqual(factsIn({ kind: 'entity', entity: 'lambda' }, both), []);
    assert.equal(factsIn({ kind: 'note', uri: 'file:///sample.md' }, both).length, 1);
  });
});
