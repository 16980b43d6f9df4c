import assert from 'node:assert/strict';
import { hostExtension } from '../../scripts/lib/hostSuite.mjs';
import { describeWindow } from './describeWindow';
import { until } from './poll';

/**
 * How much longer than an empty extension Cribsheet may take to activate, as VS Code measures it, milliseconds; a busy
 * machine may take a few times as long.
 */
const allowance = 30;
const margin = 3;

// High enough for all running extensions to be in view.
describeWindow('activation', { development: hostExtension, size: { width: 1280, height: 2600 } }, (window) => {
  it(`takes about ${String(allowance)} ms more than an empty extension at most`, async () => {
    await window().run('Developer: Show Running Extensions');
    const times = await until('both activation times', async () => {
      const rows = await window().page.locator('.runtime-extensions-editor .monaco-list-row').allInnerTexts();
      const timeOf = (name: string) => Number(/Activation: (\d+)ms/.exec(rows.find((row) => row.startsWith(`${name}\n`)) ?? '')?.[1]);
      const [cribsheet, host] = [timeOf('Cribsheet'), timeOf('cribsheet.cribsheet-test-host')];
      return Number.isNaN(cribsheet) || Number.isNaN(host) ? undefined : { cribsheet, host };
    });
    console.log(`      Cribsheet ${String(times.cribsheet)} ms, an empty extension ${String(times.host)} ms`);
    assert.ok(times.cribsheet - times.host <= allowance * margin, `${String(times.cribsheet)} ms, the empty one ${String(times.host)} ms`);
  });
});
