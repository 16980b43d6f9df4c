import type { Finder, Group, SourceLine } from '../finder';
import { groups, hit } from '../finder';
import type { IacHit } from '../source';
import { logicalResources } from './logicalIds';
import { exactTemplateEntity } from './variants';

/** The ways in which a template names a resource of its own: group 1 is the logical id. */
const REFERENCES: readonly RegExp[] = [
  /(?:!Ref|\bRef["']?\s*:)\s*["']?([A-Za-z0-9]+)/dg,
  /(?:!GetAtt|Fn::GetAtt["']?\s*:)\s*(?:\[\s*)?["']?([A-Za-z0-9]+)/dg,
  /\bDependsOn["']?\s*:\s*(?:\[\s*)?["']?([A-Za-z0-9]+)/dg,
];

/** Logical ids in intrinsic functions and `DependsOn`, to the type of the resource. */
export const findLogicalIds: Finder = (source) =>
  [
    ...REFERENCES.flatMap((expression) => groups(source.text, expression)),
    ...substitutions(source.text),
    ...dependencies(source),
  ].flatMap(({ name, start, end }) => resourceHit(source, name, start, end));

function resourceHit(source: SourceLine, id: string, start: number, end: number): IacHit[] {
  const resource = logicalResources(source.lines).get(id);
  if (resource === undefined) return [];
  return hit(source, exactTemplateEntity(resource.type, source, resource.line), start, end, 'reference');
}

/** `${Bucket.Arn}` and `${Bucket}`; not `${AWS::Region}`, nor the literal `${!x}`. */
const substitutions = (text: string): Group[] =>
  text.includes('${') ? groups(text, /\$\{([A-Za-z0-9]+)(?:\.[A-Za-z0-9.]+)?\}/dg) : [];

/** The items of a list: the further ones of `DependsOn: [A, B]`, or one `- A` below `DependsOn:`. */
function dependencies(source: SourceLine): Omit<Group, 'match'>[] {
  const inline = /\bDependsOn["']?\s*:\s*\[/.exec(source.text);
  if (inline !== null) {
    const from = inline.index + inline[0].length;
    const items = groups(source.text.slice(from), /([A-Za-z0-9]+)/dg);
    return items.map(({ name, start, end }) => ({ name, start: start + from, end: end + from }));
  }
  const item = /^\s*(?:-\s+["']?|["'])([A-Za-z0-9]+)["']?\s*,?\s*$/dg;
  return isBelowDependsOn(source) ? groups(source.text, item) : [];
}

function isBelowDependsOn({ lines, line }: SourceLine): boolean {
  for (let above = line - 1; above >= Math.max(0, line - 20); above--) {
    const text = lines[above] ?? '';
    if (/\bDependsOn["']?\s*:\s*\[?\s*$/.test(text)) return true;
    if (!/^\s*(?:-\s+["']?|["'])[A-Za-z0-9]+["']?\s*,?\s*$/.test(text)) return false;
  }
  return false;
}
