import type { DoctorRule } from './examination';
import { brokenLink } from './rules/brokenLink';
import { disagreeingFacts } from './rules/disagreeingFacts';
import { duplicateFact } from './rules/duplicateFact';
import { emphasisNotRendered } from './rules/emphasisNotRendered';
import { headingWithoutSpace } from './rules/headingWithoutSpace';
import { layoutNotRendered } from './rules/layoutNotRendered';
import { markerWithoutSpace } from './rules/markerWithoutSpace';
import { misspeltService } from './rules/misspeltService';
import { renamedService } from './rules/renamedService';
import { retiredService } from './rules/retiredService';
import { unclosedFence } from './rules/unclosedFence';

/** In the order of `doctorRuleIds`. */
export const doctorRules: readonly DoctorRule[] = [
  misspeltService,
  renamedService,
  retiredService,
  brokenLink,
  markerWithoutSpace,
  headingWithoutSpace,
  emphasisNotRendered,
  unclosedFence,
  layoutNotRendered,
  duplicateFact,
  disagreeingFacts,
];
