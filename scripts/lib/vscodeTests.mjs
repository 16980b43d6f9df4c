import { reportCheck } from './checks.mjs';
import { addCounts } from './counts.mjs';
import { maxPackageSize } from './extensionPackage.mjs';
import { runHostSuite } from './hostSuite.mjs';
import { setStage } from './stage.mjs';
import { runUiSuite } from './uiSuite.mjs';

/**
 * Packs the extension as it is shipped, and tests that package in a real VS Code.
 * @param {{extension: boolean, ui: boolean, grep?: string | undefined}} chosen
 */
export async function runVscodeTests({ extension, ui, grep }) {
  const stage = await setStage('test');
  const size = `${Math.ceil(stage.packageSize / 1024)} KB`;
  const counts = [
    reportCheck(stage.packageSize <= maxPackageSize, `Package size (${size})`, 'The package may be 1 MB at most: see .vscodeignore.'),
  ];
  if (extension) {
    console.log('\n== In the extension host ==');
    counts.push(await runHostSuite(stage, grep));
  }
  if (ui) {
    console.log('\n== In the window ==');
    counts.push(await runUiSuite(stage, grep));
  }
  return addCounts(counts);
}
