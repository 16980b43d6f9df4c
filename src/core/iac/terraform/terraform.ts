import { blockCommentLines, commentStart } from '../comments';
import { findActions } from '../find/actions';
import { findArns } from '../find/arns';
import { findPrincipals } from '../find/principals';
import { findTemplateTypes } from '../find/templateTypes';
import type { Family } from '../family';
import { findDescriptions } from '../prose';
import { findReferences } from './references';
import { findBlockTypes, findJsonTypes } from './types';
import { findModules, findValues } from './values';

/** Terraform and OpenTofu: `.tf`, `.tfvars`. */
export const terraform: Family = {
  name: 'terraform',
  code: [findBlockTypes, findReferences, findArns, findActions, findPrincipals, findTemplateTypes, findValues, findModules],
  prose: [findDescriptions],
  commentFrom: (lines, line) => {
    const text = lines[line] ?? '';
    return blockCommentLines(lines).has(line) ? 0 : (commentStart(text, ['#', '//']) ?? blockStart(text));
  },
};

/** Terraform's JSON syntax: `.tf.json`. */
export const terraformJson: Family = {
  name: 'terraform-json',
  code: [findJsonTypes, findReferences, findArns, findActions, findPrincipals],
  prose: [findDescriptions],
  commentFrom: () => undefined,
};

function blockStart(text: string): number | undefined {
  const start = /^\s*\/\*/.exec(text)?.[0].length;
  return start === undefined ? undefined : start - 2;
}
