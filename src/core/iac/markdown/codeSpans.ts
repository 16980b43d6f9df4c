import type { EntityId } from '../../catalog/catalog';
import type { Finder, SourceLine } from '../finder';
import { hit } from '../finder';
import { headingsAbove } from './labels';

const SPAN = /(`+)(?!`)(.{1,120}?)(?<!`)\1(?!`)/g;

/** Code in a sentence: a Terraform type, else what the whole of it names as a label. Types, actions and ARNs are found as everywhere. */
export const findCodeSpans: Finder = (source) => {
  if (!source.text.includes('`')) return [];
  return [...source.text.matchAll(SPAN)].flatMap((match) => {
    const start = match.index + (match[1]?.length ?? 0);
    const code = match[2] ?? '';
    return hit(source, codeEntity(code.trim(), source), start, start + code.length, 'code');
  });
};

function codeEntity(code: string, source: SourceLine): EntityId | undefined {
  const type = /^(?:data\.)?(aws_[a-z0-9_]+)(?:\.[\w.-]+)?$/.exec(code)?.[1];
  if (type !== undefined) return source.catalog.terraformType(type);
  return source.catalog.named(code, headingsAbove(source))[0];
}
