import type { EntityId } from '../../catalog/catalog';
import type { SourceLine } from '../finder';
import { perFile } from '../perFile';

/** Types that are one thing or another by an attribute: its name, what its values mean, and what it is without one. */
interface Variants {
  readonly attribute: RegExp;
  readonly values: Readonly<Record<string, EntityId>>;
  readonly absent: EntityId;
}

const BALANCER: Variants = {
  attribute: /^\s*load_balancer_type\s*=\s*(.*)$/,
  values: { application: 'alb', network: 'nlb', gateway: 'gwlb' },
  absent: 'alb',
};

const VARIANTS: Readonly<Record<string, Variants>> = {
  aws_lb: BALANCER,
  aws_alb: BALANCER,
  aws_vpc_endpoint: {
    attribute: /^\s*vpc_endpoint_type\s*=\s*(.*)$/,
    values: { Gateway: 'gateway-endpoint', Interface: 'interface-endpoint' },
    absent: 'gateway-endpoint',
  },
};

/** How many lines of a block are read for its attribute. */
const LONGEST_BLOCK = 120;

/**
 * The entity of a resource type, as exact as its block makes it.
 * @param block the line of the block, undefined where it is not in this file
 */
export function exactTerraformEntity(type: string, source: SourceLine, block: number | undefined): EntityId | undefined {
  const variants = VARIANTS[type];
  const general = source.catalog.terraformType(type);
  if (variants === undefined || block === undefined) return general;
  if (/^\s*data\b/.test(source.lines[block] ?? '')) return general;
  const value = attributeOf(source.lines, block, variants.attribute);
  if (value === undefined) return variants.absent;
  return variants.values[/^"([A-Za-z]+)"/.exec(value)?.[1] ?? ''] ?? general;
}

/** The value of an attribute of the block that begins on a line, as written. */
function attributeOf(lines: readonly string[], block: number, attribute: RegExp): string | undefined {
  for (let line = block + 1; line < Math.min(lines.length, block + LONGEST_BLOCK); line++) {
    const text = lines[line] ?? '';
    if (text.startsWith('}')) return undefined;
    const value = attribute.exec(text)?.[1];
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The line of `resource "aws_lb" "main"`; undefined where another file declares it. Only types that vary are looked for. */
export const blockOf = (lines: readonly string[], type: string, name: string): number | undefined =>
  VARIANTS[type] === undefined ? undefined : variedBlocks(lines).get(`${type}.${name}`);

const variedBlocks = perFile((lines) => {
  const blocks = new Map<string, number>();
  lines.forEach((text, line) => {
    if (!text.startsWith('resource')) return;
    const [, type = '', name = ''] = /^resource\s+"(\w+)"\s+"([\w-]+)"/.exec(text) ?? [];
    if (VARIANTS[type] !== undefined) blocks.set(`${type}.${name}`, line);
  });
  return blocks;
});
