import type { Family } from './family';
import { findQuotedActions } from './find/actions';
import { findArns } from './find/arns';
import { findPrincipals } from './find/principals';
import { findTemplateTypes } from './find/templateTypes';

/** Any other language: only what can be nothing else. */
export const other: Family = {
  name: 'other',
  code: [findTemplateTypes, findArns, findQuotedActions, findPrincipals],
  prose: [],
  commentFrom: () => undefined,
};
