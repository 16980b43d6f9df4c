import assert from 'node:assert/strict';
import { entitiesIn } from '../../../src/core/iac/entitiesIn';
import { wholeCatalog } from '../wholeCatalog';

const used = (text: string, path: string): string[] =>
  entitiesIn({ languageId: undefined, path, lines: text.split('\n') }, wholeCatalog());

describe('entitiesIn', () => {
  it('lists what Terraform code uses, once, in order, without what comments speak of', () => {
    const text = [
      '# Lambda and SQS come later',
      'resource "aws_nat_gateway" "a" {',
      '  allocation_id = aws_eip.a.id # not Route 53',
      '  description   = "Behind CloudFront"',
      '}',
      'resource "aws_nat_gateway" "b" {}',
      'data "aws_iam_policy_document" "x" { statement { actions = ["kms:Decrypt"] } }',
    ].join('\n');
    assert.deepEqual(used(text, 'main.tf'), ['nat-gateway', 'eip', 'iam-policy', 'kms']);
  });

  it('lists the types of a template', () => {
    const text = 'Resources:\n  A:\n    Type: AWS::SNS::Topic\n  B:\n    Type: AWS::SQS::Queue\n    DependsOn: A\n';
    assert.deepEqual(used(text, 't.yaml'), ['sns', 'sqs']);
  });

  it('says nothing of notes', () => {
    assert.deepEqual(used('# Lambda\nruns code', 'a.md'), []);
  });

  it('is linear: a file of ten times the lines takes about ten times as long', () => {
    const lines = Array.from({ length: 4000 }, (_, i) => `  R${i}:\n    Type: AWS::SQS::Queue\n    DependsOn: R${i - 1}`);
    const text = `Resources:\n${lines.join('\n')}`;
    const start = performance.now();
    used(text, 't.yaml');
    assert.ok(performance.now() - start < 2000);
  });
});
