import type { Catalog, Entity } from '../../../src/core/catalog/catalog';
import type { EntityStatus } from '../../../src/core/catalog/status';

const current: EntityStatus = { kind: 'current' };
const notice = { date: '2022-07-26', year: 2022, source: 'https://docs.example/history' };

function entity(id: string, name: string, fullName: string, service: string, status: EntityStatus = current): Entity {
  return {
    id,
    kind: id === service ? 'service' : 'concept',
    name,
    fullName,
    service,
    broader: id === service ? undefined : service,
    category: 'networking',
    docs: `https://docs.example/${id}`,
    status,
    formerNames: [],
    aliases: [],
  };
}

const entities: readonly Entity[] = [
  entity('dax', 'DAX', 'DAX', 'dynamodb'),
  entity('dynamodb', 'DynamoDB', 'Amazon DynamoDB', 'dynamodb'),
  entity('identitycenter', 'IAM Identity Center', 'AWS IAM Identity Center', 'identitycenter', { kind: 'renamed', from: 'AWS SSO', ...notice }),
  entity('mgn', 'Application Migration Service', 'AWS Application Migration Service', 'mgn'),
  entity('nat-gateway', 'NAT Gateway', 'NAT Gateway', 'vpc'),
  entity('sms', 'SMS', 'AWS SMS', 'sms', { kind: 'retired', successor: 'mgn', ...notice }),
  entity('vpc', 'VPC', 'Amazon VPC', 'vpc'),
];

/** A handful of entities that are known by their plain names, for tests of what comes after the catalogue. */
export const smallCatalog: Catalog = {
  entities,
  entity: (id) => entities.find((each) => each.id === id),
  mentions: (text) =>
    entities.flatMap(({ id, name }) => {
      const start = text.indexOf(name);
      return start < 0 ? [] : [{ entity: id, start, end: start + name.length }];
    }),
  formerName: () => undefined,
  misspellings: () => [],
  named: (label) => entities.filter((each) => each.name === label).map((each) => each.id),
  terraformType: () => undefined,
  cloudFormationType: () => undefined,
  iamPrefix: () => undefined,
  iamAction: () => undefined,
  arnResource: () => undefined,
  principal: () => undefined,
  client: () => undefined,
};
