import assert from 'node:assert/strict';
import { hoverAt } from './hoverAt';
import { testPositions } from './positions';

/** A template in YAML around a few lines. */
const yaml = (resources: string): string => `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Queue:
    Type: AWS::SQS::Queue
  Edge:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Scheme: internal
      Type: network
  Role:
    Type: AWS::IAM::Role
${resources}`;

const positions = (path: string, list: readonly (readonly [string, string])[]): void => {
  testPositions(
    path,
    list.map(([marked, entity]) => [yaml(marked), entity]),
  );
};

describe('entityAt in CloudFormation', () => {
  describe('types in YAML', () => {
    positions('template.yaml', [
      ['  Gateway:\n    Type: AWS::EC2::NatGate|way', 'nat-gateway'],
      ['  Fn:\n    Type: "AWS::Lambda::Func|tion"', 'lambda'],
      ['  Key:\n    Type: AWS::KMS::Ke|y', 'kms-key'],
      ['  Api:\n    Type: AWS::Serverless::HttpA|pi', 'api-gw-http'],
      ['  Fn:\n    Type: AWS::Serverless::Funct|ion', 'lambda'],
      ['  Table:\n    Type: AWS::Serverless::Simple|Table', 'dynamodb'],
      ['  Client:\n    Type: AWS::Cognito::UserPoolCl|ient', 'app-client'],
      ['  Web:\n    Type: AWS::ElasticLoadBalancingV2::LoadBal|ancer\n    Properties:\n      Scheme: internal', 'alb'],
      ['  Ep:\n    Type: AWS::EC2::VPCEnd|point\n    Properties:\n      VpcEndpointType: Interface', 'interface-endpoint'],
      ['  Inner:\n    Type: AWS::CloudFormation::St|ack', 'nested-stack'],
      ['  Param:\n    Type: AWS::EC2::Sub|net::Id', 'subnet'],
      ['  Param:\n    Type: List<AWS::EC2::Secu|rityGroup::Id>', 'security-group'],
      ['  Newer:\n    Type: AWS::Lambda::Brand|NewThing', 'lambda'],
    ]);
  });

  describe('references to logical ids', () => {
    positions('template.yml', [
      ['      Arn: !GetAtt Que|ue.Arn', 'sqs'],
      ['      Url: !Ref Que|ue', 'sqs'],
      ['      Url:\n        Ref: Que|ue', 'sqs'],
      ['      Arn: !GetAtt [Que|ue, Arn]', 'sqs'],
      ['      Arn:\n        Fn::GetAtt: [ Que|ue, Arn ]', 'sqs'],
      ['      Name: !Sub "${Que|ue.QueueName}-${AWS::Region}"', 'sqs'],
      ['      Dns: !GetAtt Ed|ge.DNSName', 'nlb'],
      ['    DependsOn: Ro|le', 'iam-role'],
      ['    DependsOn:\n      - Queue\n      - Ro|le', 'iam-role'],
      ['    DependsOn: [Queue, Ro|le]', 'iam-role'],
    ]);
  });

  describe('policies and prose', () => {
    positions('template.yaml', [
      ['              - dynamodb:Get|Item', 'dynamodb'],
      ['              Action: s3:*|', 's3'],
      ['              - "ec2:AuthorizeSecurityGroupIngr|ess"', 'security-group-rule'],
      ['                Service: lam|bda.amazonaws.com', 'lambda'],
      ['            Resource: !Sub "arn:${AWS::Partition}:sn|s:${AWS::Region}:*"', 'sns'],
      ['    # keeps the NAT Gate|way cheap', 'nat-gateway'],
      ['Description: Runs on Far|gate', 'fargate'],
      ['Description: >\n  A queue in front of a Step Func|tions workflow', 'stepfunctions'],
    ]);
  });

  describe('silence', () => {
    positions('template.yaml', [
      ['      Region: !Ref AWS::Reg|ion', '-'],
      ['      Name: !Sub "${AWS::Acco|untId}-x"', '-'],
      ['      Name: !Ref Unkn|own', '-'],
      ['  Que|ue2:', '-'],
      ['Metadata:\n  AWS::CloudFormation::Inter|face: {}', '-'],
      ['      Config: stan|dard', '-'],
      ['      Events|:', '-'],
      ['      Back|up: true', '-'],
      ['      FunctionName: my-lambd|a', '-'],
      ['      Handler: s3.hand|ler', '-'],
      ['      BucketName: s|3-photos', '-'],
    ]);
  });

  it('reads JSON templates', () => {
    const template = (last: string): string =>
      `{\n  "AWSTemplateFormatVersion": "2010-09-09",\n  "Resources": {\n    "Topic": {\n      "Type": "AWS::SNS::Topic"\n    },\n    "One": { "Type": "AWS::SQS::Queue" },\n${last}\n  }\n}`;
    assert.equal(hoverAt(template('    "N": { "Type": "AWS::EC2::NatGate|way" }'), 'stack.json'), 'nat-gateway');
    assert.equal(hoverAt(template('    "X": { "Ref": "Top|ic" }'), 'stack.json'), 'sns');
    assert.equal(hoverAt(template('    "X": { "Fn::GetAtt": ["On|e", "Arn"] }'), 'stack.json'), 'sqs');
    assert.equal(hoverAt(template('    "DependsOn": ["Topic", "On|e"]'), 'stack.json'), 'sqs');
    assert.equal(hoverAt(template('    "Description": "Behind Cloud|Front"'), 'stack.json'), 'cloudfront');
    assert.equal(hoverAt(template('    "Re|f": "Topic"'), 'stack.json'), '-');
  });

  it('knows a template by its content, whatever its name', () => {
    const template = 'Resources:\n  Q:\n    Type: AWS::SQS::Queue\n  R:\n    DependsOn: |Q';
    assert.equal(hoverAt(template, 'infra.yml'), 'sqs');
    assert.equal(hoverAt('services:\n  lamb|da:\n    image: x', 'compose.yml'), '-');
    assert.equal(hoverAt('kind: Deployment # on EK|S', 'k8s.yaml'), '-');
  });
});
