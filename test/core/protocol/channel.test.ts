import assert from 'node:assert/strict';
import { Channel, type Port } from '../../../src/protocol/channel';
import { decodeToHost } from '../../../src/protocol/decodeToHost';
import { decodeToWebview } from '../../../src/protocol/decodeToWebview';
import type { ToHost, ToWebview } from '../../../src/protocol/messages';

/** Two ends of one line; messages are cloned on the way, as between windows. */
function line(): { readonly host: Port; readonly webview: Port } {
  const toHost = new Set<(message: unknown) => void>();
  const toWebview = new Set<(message: unknown) => void>();
  const end = (mine: typeof toHost, other: typeof toHost): Port => ({
    post: (message) => {
      for (const receive of other) receive(structuredClone(message));
    },
    listen: (receive) => {
      mine.add(receive);
      return () => mine.delete(receive);
    },
  });
  return { host: end(toHost, toWebview), webview: end(toWebview, toHost) };
}

function connected() {
  const ports = line();
  const atHost: ToHost[] = [];
  const atWebview: ToWebview[] = [];
  let refused = 0;
  const host = new Channel<ToWebview, ToHost>(ports.host, {
    decode: decodeToHost,
    receive: (message) => atHost.push(message),
    refuse: () => refused++,
  });
  const webview = new Channel<ToHost, ToWebview>(ports.webview, { decode: decodeToWebview, receive: (message) => atWebview.push(message) });
  return { ports, host, webview, atHost, atWebview, refused: () => refused };
}

describe('Channel', () => {
  it('carries messages both ways', () => {
    const { host, webview, atHost, atWebview } = connected();
    webview.send({ kind: 'ready' });
    host.send({ kind: 'view', view: { page: 'reading', done: 1, total: 2, facts: 3 }, singleKeys: true });
    host.send({ kind: 'help' });
    assert.deepEqual(atHost, [{ kind: 'ready' }]);
    assert.deepEqual(atWebview, [
      { kind: 'view', view: { page: 'reading', done: 1, total: 2, facts: 3 }, singleKeys: true },
      { kind: 'help' },
    ]);
  });

  it('drops what is no message, and says so', () => {
    const { ports, atHost, atWebview, refused } = connected();
    ports.webview.post({ kind: 'next' });
    ports.webview.post('text');
    ports.host.post({ kind: 'view', view: { page: 'constructor' }, singleKeys: true });
    ports.host.post({ kind: 'view', view: { page: 'reading' } });
    assert.deepEqual(atHost, []);
    assert.deepEqual(atWebview, []);
    assert.equal(refused(), 2);
  });

  it('is silent in both directions after dispose', () => {
    const { host, webview, atHost, atWebview, refused, ports } = connected();
    host.dispose();
    host.dispose();
    webview.send({ kind: 'ready' });
    ports.webview.post('text');
    host.send({ kind: 'help' });
    assert.deepEqual(atHost, []);
    assert.deepEqual(atWebview, []);
    assert.equal(refused(), 0);
  });
});
