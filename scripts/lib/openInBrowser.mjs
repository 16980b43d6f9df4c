import { spawn } from 'node:child_process';

/**
 * Opens an address in the person's browser where there is a screen to show it on; elsewhere does nothing.
 * @param {string} address
 */
export function openInBrowser(address) {
  const command = opener(address);
  if (command === undefined) return;
  const [program = '', ...args] = command;
  spawn(program, args, { stdio: 'ignore', detached: true })
    .on('error', () => {}) // The address is on the terminal anyway.
    .unref();
}

/** @param {string} address */
function opener(address) {
  if (process.env.CI !== undefined) return undefined;
  if (process.platform === 'darwin') return ['open', address];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '""', address];
  const hasScreen = process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
  return hasScreen ? ['xdg-open', address] : undefined;
}
