import assert from 'node:assert/strict';
import { hoverAt } from './hoverAt';
import { testPositions } from './positions';

describe('entityAt in any other language', () => {
  testPositions('deploy.py', [
    ['ARN = "arn:aws:kms:eu-west-1:111122223333:ke|y/abc"', 'kms-key'],
    ['policy = {"Action": "secretsmanager:GetSecret|Value"}', 'secretsmanager'],
    ["principal = 'states.amazon|aws.com'", 'stepfunctions'],
    ['t = "AWS::EC2::VPCPeering|Connection"', 'vpc-peering'],
    ['ARN = "arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/ne|t/edge/50dc"', 'nlb'],
  ]);
  testPositions('app.ts', [
    ['const f = lamb|da x: x + 1', '-'],
    ['bus.emit("events:Cli|ck")', '-'],
    ['const s = "config:Chan|ged";', '-'],
    ['{ s3: pho|tos }', '-'],
    ['const ram = 4; // R|AM', '-'],
    ['import { back|up } from "./backup"', '-'],
    ['const t = "AWS::Reg|ion"', '-'],
    ['fetch("https://s3.amazon|aws.com.evil.example/")', '-'],
  ]);

  it('reads policy documents in JSON', () => {
    const policy = '{ "Statement": [{ "Effect": "Allow", "Action": ["events:Put|Events"] }] }';
    assert.equal(hoverAt(policy, 'policy.json'), 'eventbridge');
  });
});
