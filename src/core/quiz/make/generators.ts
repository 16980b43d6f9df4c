import { acronym } from './acronym';
import { closedSet } from './closedSet';
import { codeCloze } from './codeCloze';
import { describes, trueOf } from './describes';
import type { Generator } from './generator';
import { numberCloze } from './numberCloze';
import { quantity } from './quantity';
import { nameAll, recall, row } from './recall';
import { ruledOut } from './ruledOut';
import { tableCell } from './tableCell';
import { termCloze } from './termCloze';
import { useCase } from './useCase';
import { whichName } from './whichName';

/** Every way of asking, the most specific first; a new one is one file and one line. */
export const GENERATORS: readonly Generator[] = [
  useCase,
  quantity,
  tableCell,
  ruledOut,
  acronym,
  describes,
  whichName,
  trueOf,
  termCloze,
  codeCloze,
  closedSet,
  numberCloze,
  nameAll,
  row,
  recall,
];
