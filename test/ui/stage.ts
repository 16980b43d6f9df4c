import type { Stage } from '../../scripts/lib/stage.mjs';

/** What `npm test` has prepared: the server, the browser, and the installed .vsix. */
export function stage(): Stage {
  const json = process.env['CRIBSHEET_STAGE'];
  if (json === undefined) throw new Error('CRIBSHEET_STAGE is not set: run these tests by npm test -- ui.');
  return JSON.parse(json) as Stage;
}
