import type { EntityId } from './catalog';
import type { NamespaceRow } from './catalogFile';

/** `AWS::EC2::NatGateway` (or a parameter's `AWS::EC2::NatGateway::Id`) to its most exact entity; a type that is newer than the catalogue to that of its namespace. */
export function cloudFormationEntity(
  type: string,
  namespaces: ReadonlyMap<string, NamespaceRow>,
): EntityId | undefined {
  const [vendor, namespace, ...rest] = type.split('::');
  if (vendor !== 'AWS' || namespace === undefined || rest.length === 0) return undefined;
  const row = namespaces.get(namespace);
  if (row === undefined) return undefined;
  const [other, exact] = row;
  for (let length = rest.length; length > 0; length--) {
    const found = exact.get(rest.slice(0, length).join('::'));
    if (found !== undefined) return found;
  }
  return other;
}

/** The lookup of Terraform types: an exact rule first, then the longest that the type begins with. */
export function terraformLookup(rules: ReadonlyMap<string, EntityId>): (type: string) => EntityId | undefined {
  const loose = [...rules].filter(([rule]) => rule.endsWith('*')).map(([rule, id]) => [rule.slice(0, -1), id] as const);
  return (type) => {
    if (!type.startsWith('aws_')) return undefined;
    const name = type.slice('aws_'.length);
    const exact = rules.get(name);
    if (exact !== undefined) return exact;
    for (let end = name.lastIndexOf('_'); end > 0; end = name.lastIndexOf('_', end - 1)) {
      const found = rules.get(name.slice(0, end + 1));
      if (found !== undefined) return found;
    }
    return loose.find(([start]) => name.startsWith(start))?.[1];
  };
}
