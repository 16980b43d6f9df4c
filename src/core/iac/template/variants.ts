import type { EntityId } from '../../catalog/catalog';
import type { SourceLine } from '../finder';

/** Types that are one thing or another by a property of theirs. */
const VARIANTS: Readonly<Record<string, { readonly property: RegExp; readonly values: Readonly<Record<string, EntityId>>; readonly absent: EntityId }>> = {
  'AWS::ElasticLoadBalancingV2::LoadBalancer': {
    property: /^\s*["']?Type["']?\s*:\s*["']?(\w+|[!{].*)/,
    values: { application: 'alb', network: 'nlb', gateway: 'gwlb' },
    absent: 'alb',
  },
  'AWS::EC2::VPCEndpoint': {
    property: /^\s*["']?VpcEndpointType["']?\s*:\s*["']?(\w+|[!{].*)/,
    values: { Gateway: 'gateway-endpoint', Interface: 'interface-endpoint' },
    absent: 'gateway-endpoint',
  },
};

const REACH = 80;

/**
 * The entity of a resource type, as exact as its properties make it.
 * @param declared the line where the type stands, undefined where it is not known
 */
export function exactTemplateEntity(type: string, source: SourceLine, declared: number | undefined): EntityId | undefined {
  const general = source.catalog.cloudFormationType(type);
  const variants = VARIANTS[type];
  if (variants === undefined || declared === undefined) return general;
  const indent = (source.lines[declared] ?? '').search(/\S/);
  for (let line = declared + 1; line < Math.min(source.lines.length, declared + REACH); line++) {
    const text = source.lines[line] ?? '';
    const start = text.search(/\S/);
    if (start >= 0 && start < indent) break;
    const value = text.includes('::') ? undefined : variants.property.exec(text)?.[1];
    if (value !== undefined) return variants.values[value] ?? general;
  }
  return variants.absent;
}
