import assert from 'node:assert/strict';
import { wholeCatalog } from '../wholeCatalog';
import { upstream } from './upstream';

/** Checks that the share of names which resolve is as high as promised, and names those that do not. */
function assertShare(names: readonly string[], resolve: (name: string) => string | undefined, least: number): void {
  const lost = names.filter((name) => resolve(name) === undefined);
  const share = 1 - lost.length / names.length;
  assert.ok(share >= least, `${(share * 100).toFixed(2)} % of ${names.length} resolve, without ${lost.slice(0, 20).join(', ')}`);
}

const first = (rows: string[][]): string[] => rows.map(([name = '']) => name);

describe('resolution of upstream names', () => {
  const catalog = wholeCatalog();

  it('takes 99.5 % of the CloudFormation types to an entity', () => {
    assertShare(first(upstream('cloudformation')), (type) => catalog.cloudFormationType(type), 0.995);
  });

  it('takes 99.5 % of the Terraform types to an entity', () => {
    assertShare(first(upstream('terraform')), (type) => catalog.terraformType(type), 0.995);
  });

  it('takes every IAM prefix and every SDK client to an entity', () => {
    assertShare(first(upstream('iam')), (prefix) => catalog.iamPrefix(prefix), 1);
    assertShare(first(upstream('sdk')), (client) => catalog.client(client), 1);
  });

  it('takes nine of ten EC2 types to a concept: EC2 is VPC, EBS and VPN as well', () => {
    const types = first(upstream('cloudformation')).filter((type) => type.startsWith('AWS::EC2::'));
    assertShare(types, (type) => {
      const id = catalog.cloudFormationType(type) ?? '';
      return catalog.entity(id)?.kind === 'concept' ? id : undefined;
    }, 0.9);
  });

  it('knows irregular types, principals and clients', () => {
    assert.equal(catalog.terraformType('aws_route'), 'route-table');
    assert.equal(catalog.terraformType('aws_route53_zone'), 'hosted-zone');
    assert.equal(catalog.terraformType('aws_vpclattice_service'), 'vpc-lattice');
    assert.equal(catalog.terraformType('aws_docdbelastic_cluster'), 'docdb');
    assert.equal(catalog.terraformType('azurerm_subnet'), undefined);
    assert.equal(catalog.cloudFormationType('AWS::EC2::Subnet::Id'), 'subnet');
    assert.equal(catalog.cloudFormationType('AWS::Region'), undefined);
    assert.equal(catalog.principal('ecs-tasks'), 'ecs');
    assert.equal(catalog.principal('vpc-flow-logs'), 'vpc-flow-logs');
    assert.equal(catalog.principal('edgelambda'), 'lambda-edge');
    assert.equal(catalog.client('secrets-manager'), 'secretsmanager');
    assert.equal(catalog.client('stepfunctions'), 'stepfunctions');
    assert.equal(catalog.iamAction('ec2', 'AuthorizeSecurityGroupIngress'), 'security-group-rule');
    assert.equal(catalog.arnResource('elasticloadbalancing', 'targetgroup'), 'target-group');
  });
});
