import assert from 'node:assert/strict';
import type { LintContext } from '../../../../src/core/quiz/lint/finding';
import type { Question } from '../../../../src/core/quiz/question';
import { contextOf, findings } from '../asked';

/** Questions by what is right or wrong about them. */
export type Cases = Readonly<Record<string, Question | readonly [Question, LintContext]>>;

/** A rule under test: it finds something in every flawed question and nothing in the good ones. */
export function describeRule(rule: string, { flawed, good }: { readonly flawed: Cases; readonly good: Cases }): void {
  describe(`Rule ${rule}`, () => {
    for (const [name, planted] of Object.entries(flawed)) {
      it(`finds: ${name}`, () => {
        const found = findingsOf(rule, planted);
        assert.notEqual(found.length, 0);
        for (const { message } of found) assert.match(message, /\.$|\)$/, 'a message is a sentence');
      });
    }
    for (const [name, planted] of Object.entries(good)) {
      it(`passes: ${name}`, () => {
        assert.deepEqual(findingsOf(rule, planted), []);
      });
    }
  });
}

function findingsOf(rule: string, planted: Question | readonly [Question, LintContext]): ReturnType<typeof findings> {
  const [question, context] = 'form' in planted ? [planted, contextOf()] : planted;
  return findings(rule, question, context);
}
