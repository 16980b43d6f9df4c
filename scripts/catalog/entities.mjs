// The two hand tables as records: { id, kind, name, brand, broader, service, aliases, docs, category, iam, sdk, principals, cfn, tf, nouns }.
import { keysOf, list, readTable, readUpstream } from './tables.mjs';

/** A service's keys that the table leaves out are those that its IAM prefixes suggest. */
export function readServices() {
  const namespaces = readUpstream('cloudformation').map(([type]) => type.split('::')[1]);
  const terraform = readUpstream('terraform').map(([type]) => type);
  const byLowerCase = new Map(namespaces.map((namespace) => [namespace.toLowerCase(), namespace]));
  const services = readTable('services').map(([id, name, brand, aliases, ...fields]) => {
    const keys = keysOf(fields);
    const iam = list(keys.iam);
    const bare = iam.map((prefix) => prefix.replaceAll('-', ''));
    const guessed = bare.map((prefix) => byLowerCase.get(prefix)).filter((namespace) => namespace !== undefined);
    const beginnings = bare.map((prefix) => `aws_${prefix}_`);
    return {
      id,
      kind: 'service',
      name,
      brand,
      service: id,
      aliases: list(aliases, ';'),
      docs: keys.doc ?? '',
      category: keys.cat,
      iam,
      sdk: keys.sdk === undefined ? iam : list(keys.sdk),
      principals: list(keys.prin),
      cfn: keys.cfn === undefined ? guessed : list(keys.cfn),
      tf: keys.tf === undefined ? beginnings.filter((each) => terraform.some((type) => type.startsWith(each))) : list(keys.tf),
      nouns: [],
    };
  });
  return [...services, ...unlistedServices(services, byLowerCase)];
}

export function readConcepts() {
  const rows = readTable('concepts');
  const broader = new Map(rows.map(([id, , above]) => [id, above]));
  const guides = new Map(readTable('services').map(([id, , , , ...fields]) => [id, keysOf(fields).doc ?? '']));
  const serviceOf = (id) => (broader.has(id) ? serviceOf(broader.get(id)) : id);
  return rows.map(([id, name, above, aliases, cfn, tf, nouns, ...fields]) => {
    const keys = keysOf(fields);
    return {
      id,
      kind: 'concept',
      name,
      brand: '',
      broader: above,
      service: serviceOf(above),
      aliases: list(aliases, ';'),
      docs: pageIn(guides.get(serviceOf(above)), keys.doc ?? ''),
      category: keys.cat,
      iam: list(keys.iam),
      sdk: list(keys.sdk),
      principals: list(keys.prin),
      cfn: list(cfn),
      tf: list(tf).map((type) => `aws_${type.endsWith('_*') ? type.slice(0, -1) : type}`),
      nouns: list(nouns),
    };
  });
}

/** `vpc-nat-gateway.html` in the guide of its service; a whole path stays. */
function pageIn(guide, page) {
  return page === '' || page.includes('/') ? page : `${guide}/${page}`;
}

/** IAM knows services that the table does not: each becomes one of its own, known by its full name and prefix alone. */
function unlistedServices(services, namespaces) {
  const concepts = readTable('concepts').flatMap(([, , , , , , , ...fields]) => list(keysOf(fields).iam));
  const known = new Set([...services.flatMap((service) => service.iam), ...concepts]);
  const left = readUpstream('iam').filter(([prefix]) => !known.has(prefix));
  return left.map(([prefix, fullName]) => {
    const [, brand = '', name] = /^(?:(AWS|Amazon) )?(.*)$/.exec(fullName);
    const docs = `service-authorization/latest/reference/list_${fullName.toLowerCase().replace(/[^a-z0-9]/g, '')}.html`;
    const record = { id: prefix, kind: 'service', name, brand, service: prefix, aliases: [], docs, category: undefined };
    const namespace = namespaces.get(prefix.replaceAll('-', ''));
    const cfn = namespace === undefined ? [] : [namespace];
    return { ...record, iam: [prefix], sdk: [], principals: [], cfn, tf: [], nouns: [], unlisted: true };
  });
}
