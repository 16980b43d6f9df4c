// Which entity a CloudFormation or Terraform type is: the exact type wins, then the longest pattern.

/** { NatGateway: 'nat-gateway' } under each namespace, beside the entity of all its other types. */
export function cloudFormationRules(entities, types) {
  const patterns = [];
  const byNamespace = new Map();
  for (const entity of entities) {
    for (const key of entity.cfn) {
      if (key.includes('::')) patterns.push([key, entity.id]);
      else byNamespace.set(key, entity.id);
    }
  }
  const rules = {};
  for (const namespace of sorted([...new Set([...byNamespace.keys(), ...types.map((type) => type.split('::')[1])])])) {
    const whole = patterns.find(([pattern]) => pattern === `${namespace}::*`)?.[1];
    const rest = whole ?? byNamespace.get(namespace);
    if (rest === undefined) continue;
    const exact = {};
    for (const type of types.filter((each) => each.startsWith(`AWS::${namespace}::`))) {
      const found = bestPattern(type.slice('AWS::'.length), patterns, '*');
      if (found !== undefined && found !== rest) exact[type.split('::').slice(2).join('::')] = found;
    }
    for (const [pattern, id] of patterns) {
      const [head, ...tail] = pattern.split('::');
      if (head === namespace && !pattern.endsWith('*') && id !== rest) exact[tail.join('::')] = id;
    }
    rules[namespace] = [rest, byKey(exact)];
  }
  return rules;
}

/** Patterns without `aws_`: `nat_gateway` is exact, `nat_gateway_` and `docdb*` begin the type. Concepts win over services. */
export function terraformRules(entities) {
  const rules = {};
  for (const kind of ['service', 'concept']) {
    for (const entity of entities.filter((each) => each.kind === kind)) {
      for (const type of entity.tf) rules[type.slice('aws_'.length)] = entity.id;
    }
  }
  return byKey(rules);
}

function bestPattern(name, patterns, star) {
  let best;
  let length = -1;
  for (const [pattern, id] of patterns) {
    if (pattern === name) return id;
    if (!pattern.endsWith(star)) continue;
    const head = pattern.slice(0, -1);
    if (name.startsWith(head) && head.length > length) [best, length] = [id, head.length];
  }
  return best;
}

export const sorted = (items) => [...items].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

export const byKey = (object) => Object.fromEntries(sorted(Object.keys(object)).map((key) => [key, object[key]]));
