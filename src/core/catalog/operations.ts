import type { Entity, EntityId } from './catalog';
import type { CatalogFile } from './catalogFile';

/** A noun of an API and what it is: `natgateway`, or with `loose` all that begins so. */
interface Noun {
  readonly noun: string;
  readonly loose: boolean;
  readonly id: EntityId;
}

export interface OperationLookup {
  action(prefix: string, action: string): EntityId | undefined;
  resource(prefix: string, type: string): EntityId | undefined;
}

/** One IAM prefix is not one product: these services are built with the actions of EC2. */
const SHARED_PREFIX: Readonly<Record<string, readonly EntityId[]>> = { ec2: ['ec2', 'vpc', 'ebs'] };

export function operationLookup(file: CatalogFile, entities: ReadonlyMap<EntityId, Entity>): OperationLookup {
  const nouns = new Map<EntityId, Noun[]>();
  for (const [id, , , , , , words] of file.entities) {
    const service = entities.get(id)?.service;
    if (service === undefined || words === '') continue;
    const list = nouns.get(service) ?? [];
    for (const word of words.split(' ')) list.push({ noun: squash(word), loose: word.endsWith('*'), id });
    nouns.set(service, list);
  }
  const find = (prefix: string, written: readonly string[]): EntityId | undefined => {
    const whole = file.iam.get(prefix);
    const service = whole === undefined ? undefined : entities.get(whole)?.service;
    if (service === undefined) return undefined;
    const among = (SHARED_PREFIX[prefix] ?? [service]).flatMap((id) => nouns.get(id) ?? []);
    return best(among, written.map(squash)) ?? whole;
  };
  return {
    action: (prefix, action) => find(prefix, [action.replace(VERB, ''), action]),
    resource: (prefix, type) => find(prefix, [type]),
  };
}

/** `Create` of `CreateNatGateway`, `BatchGet` of `BatchGetProjects`. */
const VERB = /^(?:Batch)?[A-Z][a-z]+(?=[A-Z])/;

const squash = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The longest noun that the operation is about. */
function best(nouns: readonly Noun[], written: readonly string[]): EntityId | undefined {
  let found: Noun | undefined;
  for (const each of nouns) {
    if (found !== undefined && found.noun.length >= each.noun.length) continue;
    if (written.some((text) => speaksOf(text, each))) found = each;
  }
  return found?.id;
}

function speaksOf(text: string, { noun, loose }: Noun): boolean {
  if (text === noun || text === `${noun}s` || text === `${noun}es`) return true;
  if (noun.endsWith('y') && text === `${noun.slice(0, -1)}ies`) return true;
  return loose && text.startsWith(noun);
}
