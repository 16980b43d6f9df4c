import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { extensions } from 'vscode';
import { tapNetwork } from './networkTap';

/** What the built extension may ask of Node: files, hashes, threads. */
const MODULES = ['vscode', 'crypto', 'fs', 'fs/promises', 'os', 'path', 'worker_threads'];

/** All files are loaded before the first test runs: so this covers all of them. */
const reached = tapNetwork();

// The last file of the suite: see index.ts.
describe('The network', () => {
  it('was used by nothing in the extension host through all tests', () => {
    assert.deepEqual(reached, []);
  });

  it('would have been seen in use', async () => {
    const server = http.createServer((_, response) => response.end('x')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const before = reached.length;
    try {
      await once(http.get({ host: '127.0.0.1', port }), 'response');
      await (await fetch(`http://127.0.0.1:${String(port)}/`)).text();
    } finally {
      server.closeAllConnections();
      server.close();
    }
    const seen = reached.splice(before);
    assert.ok(seen.filter((each) => each === `connect 127.0.0.1:${String(port)}`).length >= 1, seen.join(', '));
    assert.ok(seen.includes(`fetch http://127.0.0.1:${String(port)}/`), seen.join(', '));
  });

  // Threads have modules of their own, which no test can watch: so the package as a whole is looked at.
  it('is out of reach of the package, threads included', () => {
    const extension = extensions.getExtension('cribsheet.cribsheet');
    assert.ok(extension);
    const folder = path.join(extension.extensionPath, 'dist/node');
    const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
    assert.ok(files.length >= 2, files.join(', '));
    const used = new Set<string>();
    for (const name of files) {
      const text = readFileSync(path.join(folder, name), 'utf8');
      for (const [, module = ''] of text.matchAll(/\b(?:require|import)\("([^"]+)"\)/g)) used.add(module.replace(/^node:/, ''));
      assert.doesNotMatch(text, /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource)\(/, name);
    }
    assert.deepEqual([...used].filter((module) => !MODULES.includes(module)), []);
    assert.ok(used.has('worker_threads'));
  });
});
