import type { Catalog, EntityId } from '../../catalog/catalog';
import type { Finder } from '../finder';
import { hit } from '../finder';

/** `arn:aws:iam::aws:policy/ReadOnlyAccess`, with interpolations and wildcards in any part but the service. */
const ARN = /\barn:(?:aws[a-z-]*|\$\{[^}\s]{1,80}\}|\*):([a-z0-9-]+):[^\s"'`,<>|]*/g;

/** ARNs: the whole of one is one thing. */
export const findArns: Finder = (source) => {
  if (!source.text.includes('arn:')) return [];
  return [...source.text.matchAll(ARN)].flatMap((match) => {
    const arn = match[0].replace(/[.;)\]}]+$/, (end) => (match[0].includes('{') ? end.replace(/[.;)\]]+$/, '') : ''));
    return hit(source, arnEntity(arn, match[1] ?? '', source.catalog), match.index, match.index + arn.length, 'arn');
  });
};

function arnEntity(arn: string, service: string, catalog: Catalog): EntityId | undefined {
  const resource = partsOf(arn)[5] ?? '';
  const balancer = /^loadbalancer\/(app|net|gwy)\//.exec(resource)?.[1];
  if (service === 'elasticloadbalancing' && balancer !== undefined) return BALANCERS[balancer];
  const type = /^[a-z][A-Za-z-]*(?=[:/])/.exec(resource)?.[0];
  return type === undefined ? catalog.iamPrefix(service) : catalog.arnResource(service, type);
}

const BALANCERS: Readonly<Record<string, EntityId>> = { app: 'alb', net: 'nlb', gwy: 'gwlb' };

/** The six parts of an ARN; a colon inside an interpolation parts nothing. */
function partsOf(arn: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const character of arn) {
    if (character === '{') depth++;
    if (character === '}') depth--;
    if (character === ':' && depth === 0 && parts.length < 6) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}
