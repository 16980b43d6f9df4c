import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {object} Counts of tests, or of checks
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * What mochaReporter.mjs wrote; a run that did not come to its end counts as one failure.
 * @param {string} file
 * @returns {Counts}
 */
export function readCounts(file) {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  console.error('The tests did not run to their end.');
  return { passed: 0, failed: 1, skipped: 0 };
}

/**
 * @param {readonly Counts[]} parts
 * @returns {Counts}
 */
export function addCounts(parts) {
  /** @param {keyof Counts} key */
  const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}
