// `npm run catalog`: takes the lists of names out of the upstream packages, for src/core/catalog/data/upstream/.
// Needs the network once; the build itself only reads the committed lists.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cloudFormationTypes, iamPrefixes, sdkClients, terraformTypes } from './catalog/extract.mjs';
import { installPackages } from './catalog/packages.mjs';
import { root, upstreamFolder } from './catalog/places.mjs';

const folders = installPackages(path.join(root, '.catalog'));

mkdirSync(upstreamFolder, { recursive: true });
for (const extract of [iamPrefixes, cloudFormationTypes, terraformTypes, sdkClients]) {
  const { file, from, columns, rows } = extract(folders);
  const sorted = [...new Set(rows)].sort((a, b) => (a < b ? -1 : 1));
  const heading = `# ${from.name} ${from.version} ${from.license}: ${columns}`;
  writeFileSync(path.join(upstreamFolder, file), `${[heading, ...sorted].join('\n')}\n`);
  console.log(`${file}: ${sorted.length} rows`);
}
