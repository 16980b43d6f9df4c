import assert from 'node:assert/strict';
import { wholeCatalog } from '../wholeCatalog';

const labels: readonly (readonly [label: string, ids: string, context?: string])[] = [
  ['Lambda', 'lambda'],
  ['Lambda Limits', 'lambda'],
  ['What is Amazon EC2?', 'ec2'],
  ['Amazon S3 - Overview', 's3'],
  ['S3 - Storage Classes', 's3-storage-classes'],
  ['IAM (pg465)', 'iam'],
  ['VPC (page 361 - 367)', 'vpc'],
  ['**Step Functions**:', 'stepfunctions'],
  ['1. Transit Gateway', 'transit-gateway'],
  ['NAT instances', 'nat-instance'],
  ['NATGateway', 'nat-gateway'],
  ['Private Hosted Zone', 'private-hosted-zone'],
  ['Snowcone', 'snowcone'],
  // Brackets.
  ['Resource Access Manager (RAM)', 'ram'],
  ['Data Migration Service (DMS)', 'dms'],
  ['Web Application Firewall (WAF)', 'waf'],
  ['Direct Connect (DX)', 'directconnect'],
  ['SWF (Simple workflow service)', 'swf'],
  ['AWS Server Migration (AWS SMS)', 'sms'],
  ['Kubernetes (EKS)', ''],
  // Joined.
  ['NACL and SG', 'nacl security-group'],
  ['AWS PrivateLink or VPC Endpoint Services', 'privatelink endpoint-service'],
  ['WAF, Shield & Firewall Manager', 'waf shield fms'],
  ['Flow Logs and athena', 'vpc-flow-logs athena'],
  ['Gateway and Interface Endpoints', 'gateway-endpoint interface-endpoint'],
  ['CloudFormation & CloudFormation - StackSets', 'cloudformation cfn-stackset'],
  ['KMS vs CloudHSM', 'kms cloudhsm'],
  ['S3 and friends', ''],
  ['Global and Local Secondary Indexes', 'gsi lsi', 'dynamodb'],
  ['Versions and aliases', 'lambda-version lambda-alias', 'lambda'],
  // A thing and a part of it.
  ['EC2 Placement Groups', 'placement-group'],
  ['VPC Security Groups', 'security-group'],
  ['Route 53 weighted routing', 'weighted-routing'],
  ['Hosted Zones in Route 53', 'hosted-zone'],
  ['DNSSEC in Route 53', 'route53-dnssec'],
  ['RAM for lambda', ''],
  ['Bucket of ice', ''],
  ['AWS Organization - Consolidated Billing', 'consolidated-billing'],
  ['AWS WAF - Web Application Firewall', 'waf'],
  ['Route 53: Health Checks', 'route53-health-check'],
  ['Global DNS: Route 53', ''],
  // Misspelt.
  ['Guard Duty', 'guardduty'],
  ['API Gatway', 'apigateway'],
  ['Dynomodb', 'dynamodb'],
  ['Trusted Adviser', 'trustedadvisor'],
  ['Elastic Cache', 'elasticache'],
  ['AWS Workspace', 'workspaces'],
  ['IAM permission Boundries', 'permission-boundary'],
  ['Kinesys', 'kinesis'],
  ['Securtity Token Service', 'sts'],
  ['Network Acess Control Lists', 'nacl'],
  ['AWS Organisations', 'organizations'],
  ['Compute Optimiser', 'computeoptimizer'],
  ['IAM Identity Centre', 'identitycenter'],
  ['Compute Optimized', ''],
  ['Documented Limits', ''],
  ['VPN Endpoint', ''],
  // Ambiguous.
  ['SMS', 'sms sns pinpoint'],
  ['CF', 'cloudformation cloudfront'],
  ['CF', 'cloudfront cloudformation', 'cloudfront-oac'],
  ['Health checks', 'target-group route53-health-check', 'elb'],
  ['RAM', 'ram'],
  ['RAM', 'ram', 'organizations'],
  ['RAM', '', 'ec2'],
  ['SG', 'security-group', 'ec2'],
  // Completed by what it stands under.
  ['Versioning', 's3-versioning', 's3'],
  ['Lifecycle rules', 's3-lifecycle', 's3'],
  ['Interface', 'interface-endpoint', 'vpc-endpoint'],
  ['Logs', 'cloudwatchlogs', 'cloudwatch'],
  ['Roles', 'iam-role', 'iam'],
  ['Snapshots', 'ebs-snapshot', 'ebs'],
  ['Weighted', 'weighted-routing', 'route53-routing'],
  ['latency', 'latency-routing', 'route53-routing'],
  ['Private', 'private-hosted-zone', 'hosted-zone'],
  ['Spot', 'spot-instance', 'ec2'],
  ['Application', 'alb', 'elb'],
  ['Windows File Server', 'fsx-windows', 'fsx'],
  ['Provisioned', 'provisioned-concurrency', 'lambda-concurrency'],
  ['Aliases', 'lambda-alias', 'lambda'],
  ['Aliases', 'kms-alias', 'kms'],
  ['Stages', 'api-gw-stage', 'apigateway'],
  ['Streams', 'dynamodb-streams', 'dynamodb'],
  ['Endpoint Types', '', 'apigateway'],
  ['Limits', '', 'lambda'],
  ['Function', '', 'lambda'],
  ['Versioning', ''],
  ['Interface', '', 'vpc'],
  // Words of daily speech.
  ['Backup', 'backup'],
  ['Backup', '', 'sqs'],
  ['Backups', 'rds-automated-backup', 'rds'],
  ['AWS Backup', 'backup', 'rds'],
  ['backup', ''],
  ['Config', 'config'],
  ['config', ''],
  ['OU', 'ou'],
  ['ou', ''],
  ['Backups', ''],
  ['AWS Budget', 'budgets'],
  ['protoc', ''],
  ['Copilot', ''],
  ['kvs', ''],
  // Other meanings, and other scripts.
  ['Long Term Support (LTS)', ''],
  ['LC (Lucent Connector)', ''],
  ['ACLs (Access Control Lists)', 's3-acl nacl web-acl', 's3'],
  ['CLIのインストール', ''],
  ['✅ Auto Scaling', 'autoscaling'],
  ['Guardrails', 'controltower-guardrail', 'controltower'],
  ['Guardrails', 'bedrock-guardrail', 'bedrock'],
  ['Standard', '', 's3-glacier'],
  ['S3 Standard', 's3-standard', 's3-glacier'],
  ['Origins', 'cloudfront-origin', 'cloudfront'],
  ['VPN', 'site-to-site-vpn client-vpn'],
  ['Load balancers', 'elb'],
  // A content word is left over.
  ['Networking', ''],
  ['Disaster Recovery', ''],
  ['EC2 Purchasing Options', ''],
  ['Shield - DDoS protection', ''],
  ['Serverless', ''],
  ['Lab', ''],
  ['', ''],
];

describe('named', () => {
  for (const [label, ids, context] of labels) {
    it(`${JSON.stringify(label)}${context === undefined ? '' : ` below ${context}`} → ${ids === '' ? 'nothing' : ids}`, () => {
      const found = wholeCatalog().named(label, context === undefined ? [] : [context]);
      assert.equal(found.join(' '), ids);
    });
  }

  it('answers hostile labels at once', () => {
    const start = performance.now();
    for (const label of ['('.repeat(5000), 'and '.repeat(5000), '*_'.repeat(5000), 'a - '.repeat(5000)]) wholeCatalog().named(label);
    assert.ok(performance.now() - start < 500);
  });
});
