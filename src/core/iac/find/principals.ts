import type { Finder } from '../finder';
import { groups, hit } from '../finder';

/** `ecs-tasks.amazonaws.com`, `logs.${region}.amazonaws.com`: the service's own name in front. */
const PRINCIPAL =
  /(?<![\w./@-])([a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)?)\.(?:(?:[a-z]{2}-[a-z-]+-\d|\$\{[^}\s]{1,80}\})\.)?amazonaws\.com(?![\w-])/dg;

/** `com.amazonaws.eu-west-1.s3`: what a VPC endpoint leads to. */
const ENDPOINT = /\bcom\.amazonaws\.(?:[a-z]{2}-[a-z-]+-\d|vpce|\$\{[^}\s]{1,80}\}|[*])\.([a-z0-9][a-z0-9.-]*)/dg;

/** Service principals and endpoint service names. */
export const findPrincipals: Finder = (source) => {
  const { text, catalog } = source;
  if (!text.includes('amazonaws')) return [];
  const principals = groups(text, PRINCIPAL).flatMap(({ name, start, match }) =>
    hit(source, catalog.principal(name) ?? regional(name, catalog), start, match.index + match[0].length, 'principal'),
  );
  const endpoints = groups(text, ENDPOINT).flatMap(({ name, match }) => {
    const service = name.split('.')[0] ?? name;
    return hit(source, catalog.principal(service), match.index, match.index + match[0].length, 'value');
  });
  return [...principals, ...endpoints];
};

/** `pods.eks` is a principal of its own, `dualstack.s3` is none: only what is listed counts. */
const regional = (name: string, catalog: Parameters<Finder>[0]['catalog']): string | undefined =>
  name.includes('.') ? undefined : catalog.client(name);
