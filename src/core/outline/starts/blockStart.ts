import type { Scan } from '../scan';

/**
 * Looks whether a block begins at the cursor, and if so begins it: a `leaf`, which takes the rest of the line, or a
 * `container`, in which further blocks may begin.
 */
export type BlockStart = (scan: Scan) => 'leaf' | 'container' | undefined;
