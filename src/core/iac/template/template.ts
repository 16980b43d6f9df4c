import { commentStart } from '../comments';
import type { Family } from '../family';
import { findActions } from '../find/actions';
import { findArns } from '../find/arns';
import { findPrincipals } from '../find/principals';
import { findDescriptions } from '../prose';
import { findFoldedDescriptions } from './foldedDescriptions';
import { findLogicalIds } from './references';
import { findResourceTypes } from './types';

/** CloudFormation and SAM templates in YAML. */
export const yamlTemplate: Family = {
  name: 'template-yaml',
  code: [findResourceTypes, findLogicalIds, findArns, findActions, findPrincipals],
  prose: [findDescriptions, findFoldedDescriptions],
  commentFrom: (lines, line) => commentStart(lines[line] ?? '', ['#']),
};

/** CloudFormation templates in JSON. */
export const jsonTemplate: Family = {
  ...yamlTemplate,
  name: 'template-json',
  prose: [findDescriptions],
  commentFrom: () => undefined,
};
