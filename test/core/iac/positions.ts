import assert from 'node:assert/strict';
import { hoverAt } from './hoverAt';

/** Declares a test a position: the text with its `|`, and the entity there (`-` for silence). */
export function testPositions(path: string, positions: readonly (readonly [marked: string, entity: string])[]): void {
  for (const [marked, entity] of positions) {
    const [line = ''] = marked.split('\n').filter((each) => each.includes('|'));
    it(`${line.trim()} → ${entity}`, () => {
      assert.equal(hoverAt(marked, path), entity);
    });
  }
}
