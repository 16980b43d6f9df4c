import type { EntityId } from '../../catalog/catalog';
import type { Finder } from '../finder';
import { groups, hit } from '../finder';

/** Attributes whose very value is a thing of AWS. */
const VALUES: readonly (readonly [RegExp, Readonly<Record<string, EntityId>>])[] = [
  [/^\s*load_balancer_type\s*=\s*"([a-z]+)"/dg, { application: 'alb', network: 'nlb', gateway: 'gwlb' }],
  [/^\s*vpc_endpoint_type\s*=\s*"([A-Za-z]+)"/dg, { Gateway: 'gateway-endpoint', Interface: 'interface-endpoint' }],
];

export const findValues: Finder = (source) =>
  VALUES.flatMap(([attribute, meanings]) =>
    groups(source.text, attribute).flatMap(({ name, start, end }) => hit(source, meanings[name], start, end, 'value')),
  );

const MODULE = /\bsource\s*=\s*"(?:[a-z.]+\/)?(terraform-aws-modules\/([a-z0-9-]+)\/aws)(?:\/\/[^"]*)?"/dg;

/** Modules of the registry that are named for the service: `terraform-aws-modules/vpc/aws`. */
export const findModules: Finder = (source) => {
  if (!source.text.includes('terraform-aws-modules/')) return [];
  return groups(source.text, MODULE).flatMap(({ start, end, match }) => {
    const name = match[2] ?? '';
    const entity = source.catalog.named(name)[0] ?? source.catalog.client(name);
    return hit(source, entity, start, end, 'module');
  });
};
