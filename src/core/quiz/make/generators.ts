import { describes, trueOf } from './describes';
import type { Generator } from './generator';
import { quantity } from './quantity';
import { nameAll, recall, row } from './recall';
import { useCase } from './useCase';
import { whichName } from './whichName';

/** Every way of asking, the most specific first; a new one is one file and one line. */
export const GENERATORS: readonly Generator[] = [useCase, quantity, describes, whichName, trueOf, nameAll, row, recall];
