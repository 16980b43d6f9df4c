import dns from 'node:dns';
import net from 'node:net';
import { replaced } from './replaced';

/**
 * Gives back what the extension host tries to reach from now on, beside pipes on this computer: `connect 127.0.0.1:80`.
 * Notes every connection that anything in this process opens, whichever module it goes through: HTTP, TLS and `fetch`
 * all end in `Socket.connect`; `fetch` and names are noted before that too, in case they never get so far.
 */
export function tapNetwork(): string[] {
  const reached: string[] = [];
  const { connect } = net.Socket.prototype as { connect: (this: net.Socket, ...args: unknown[]) => net.Socket };
  replaced(net.Socket.prototype, 'connect', function (this: net.Socket, ...args: unknown[]) {
    const target = targetOf(args.flat());
    if (target !== undefined) reached.push(`connect ${target}`);
    return connect.apply(this, args);
  } as typeof net.Socket.prototype.connect);

  const { lookup } = dns as unknown as { lookup: (...args: unknown[]) => void };
  replaced(dns, 'lookup', ((...args: unknown[]) => {
    reached.push(`lookup ${String(args[0])}`);
    lookup(...args);
  }) as unknown as typeof dns.lookup);

  const { fetch } = globalThis;
  replaced(globalThis, 'fetch', (input, init) => {
    reached.push(`fetch ${input instanceof Request ? input.url : String(input)}`);
    return fetch(input, init);
  });
  return reached;
}

/** `host:port`; undefined for a pipe. The arguments are those of `connect`, in any of its forms. */
function targetOf([first, second]: readonly unknown[]): string | undefined {
  if (typeof first === 'object' && first !== null) {
    const { path, host = 'localhost', port } = first as { path?: unknown; host?: unknown; port?: unknown };
    // Requests have a path too, of the address: a pipe has no port.
    if (port === undefined || port === null) return path === undefined ? 'an unknown place' : undefined;
    return `${String(host)}:${String(port)}`;
  }
  if (typeof first === 'string' && Number.isNaN(Number(first))) return undefined;
  return `${typeof second === 'string' ? second : 'localhost'}:${String(first)}`;
}
