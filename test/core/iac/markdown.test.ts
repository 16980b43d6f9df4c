import assert from 'node:assert/strict';
import { hoverAt } from './hoverAt';
import { testPositions } from './positions';

describe('entityAt in Markdown', () => {
  describe('prose', () => {
    testPositions('notes/net.md', [
      ['* __Transit Gate|way__: hub and spoke', 'transit-gateway'],
      ['A route to the inter|net gateway makes a subnet public.', 'internet-gateway'],
      ['Point it at an |ALB, not an NLB', 'alb'],
      ['|Amazon Simple Queue Service holds it', 'sqs'],
      ['Rotate them with Secret|s Manager.', 'secretsmanager'],
      ['| Backup | uses Dynamo|DB |'.replaceAll('| ', '').replace(' |', ''), 'dynamodb'],
      ['AWS Conf|ig records changes.', 'config'],
    ]);
  });

  describe('labels', () => {
    testPositions('notes/net.md', [
      ['## NACL and S|G', 'nacl'],
      ['- **SG|** is stateful', 'security-group'],
      ['- SG|: allow SSH', 'security-group'],
      ['* **DX|** - takes a month', 'directconnect'],
      ['# Direct Connect (D|X)', 'directconnect'],
      ['# Organizations\n- **RA|M** shares resources', 'ram'],
      ['# EC2\n- **RA|M** optimised: R family', '-'],
      ['# CloudFront\n## C|F behaviours', '-'],
    ]);
  });

  describe('code', () => {
    testPositions('notes/net.md', [
      ['Made by `aws_nat_gate|way` in Terraform', 'nat-gateway'],
      ['The action `s3:GetOb|ject` reads', 's3'],
      ['`AWS::KMS::K|ey` in a template', 'kms-key'],
      ['```hcl\nresource "aws_sqs_qu|eue" "q" {}\n```', 'sqs'],
      ['```json5\n{ "Action": "kms:Decr|ypt" }\n```', 'kms'],
      ['```\n# lamb|da\n```', '-'],
    ]);
  });

  describe('silence', () => {
    testPositions('notes/net.md', [
      ['Keep a back|up of the config', '-'],
      ['see https://aws.amazon.com/lamb|da/faqs', '-'],
      ['![x](../images/CMK|-cross.PNG)', '-'],
      ['Edit lambda|.py first', '-'],
      ['The lambda arch|itecture has a speed layer', '-'],
      ['write to jobs@s3|.example.com', '-'],
      ['Needs 4 GB of R|AM', '-'],
      ['it responds to eve|nts in a batch', '-'],
    ]);
  });

  it('closes fences before it reads on', () => {
    assert.equal(hoverAt('```\nx\n```\nThe NAT Gate|way', 'a.md'), 'nat-gateway');
  });
});
