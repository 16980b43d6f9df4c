// The frame round each command line tool of the project.

/** Something that the person at the terminal can mend: its message says how, and no stack is shown. */
export class ToolError extends Error {}

/**
 * What Ctrl+C does; until a tool sets something gentler it ends at once, and its processes with it.
 * @type {() => void}
 */
let interrupted = () => process.exit(130);

/** @param {() => void} react */
export function onInterrupt(react) {
  interrupted = react;
}

/**
 * Runs a tool's main function: what it throws becomes one readable message and exit code 1.
 * @param {() => Promise<void>} main
 */
export async function runTool(main) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => interrupted());
  try {
    await main();
  } catch (error) {
    const message = error instanceof ToolError ? error.message : error instanceof Error ? error.stack : String(error);
    console.error(`\n${message}`);
    process.exitCode = 1;
  }
}
