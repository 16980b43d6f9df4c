import type { Finder } from '../finder';
import { hit } from '../finder';
import { blockOf, exactTerraformEntity } from './variants';

/** `aws_lb.main`, `data.aws_vpc.this`: the type and the name of a resource; not `var.aws_…`, `module.aws_…`. */
const REFERENCE = /(?<![\w."-]|\bdata\.)(?:data\.)?(aws_[a-z0-9_]+)\.([A-Za-z_][\w-]*)/g;

/** References in expressions and interpolations. */
export const findReferences: Finder = (source) => {
  if (!source.text.includes('aws_')) return [];
  return [...source.text.matchAll(REFERENCE)].flatMap((match) => {
    const [whole, type = '', name = ''] = match;
    const block = whole.startsWith('data.') ? undefined : blockOf(source.lines, type, name);
    const entity = exactTerraformEntity(type, source, block);
    return hit(source, entity, match.index, match.index + whole.length, 'reference');
  });
};
