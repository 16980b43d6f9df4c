import { chromium } from 'playwright-core';

/**
 * A browser without a window that calls nobody but the pages it is sent to.
 * @param {string} executablePath
 */
export function launchBrowser(executablePath) {
  return chromium.launch({
    executablePath,
    args: [
      ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync'],
    ],
  });
}
