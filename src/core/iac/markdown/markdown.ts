import type { Family } from '../family';
import { findQuotedActions } from '../find/actions';
import { findArns } from '../find/arns';
import { findPrincipals } from '../find/principals';
import { findTemplateTypes } from '../find/templateTypes';
import type { Finder } from '../finder';
import { proseIn } from '../prose';
import { findCodeSpans } from './codeSpans';
import { findLabels } from './labels';

const findMentions: Finder = (source) => proseIn(source, 0, source.text.length);

/** Markdown notes: names in prose by the rules of the catalogue, and labels as wholes. Code in fences is another family's. */
export const markdown: Family = {
  name: 'markdown',
  code: [],
  prose: [findTemplateTypes, findArns, findQuotedActions, findPrincipals, findMentions, findCodeSpans, findLabels],
  commentFrom: () => undefined,
};
