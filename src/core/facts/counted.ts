/** What a number counts. */
export interface Counted {
  /** The noun, in the note's words. */
  readonly noun: string;
  /** From the end of the number to the end of the noun. */
  readonly length: number;
  readonly rate: boolean;
}

const PER = '(?:per|a|each)\\s+(?:second|sec|minute|min|hour|day|month)|\\/\\s?(?:s|sec|second|min|minute|h|hour|hr|day|month)';
/** `requests per second`, `records/s`. */
const RATE = new RegExp(String.raw`^\s+((?:[A-Za-z-]+\s+){0,2}[A-Za-z]+\s?(?:${PER}))(?![\w])`, 'i');
/** `AZs`, `read replicas`, `concurrent executions`: up to three words that end in a plural. */
const PLURAL = /^\s+((?:[A-Za-z][\w-]*\s+){0,2}?[A-Za-z][\w-]*s)\b(?!['’])/;
/** `3 AZ`, `20 GSI`, `2 vCPU`: an acronym has its plural as it likes. */
const ACRONYM = /^\s+(v?[A-Z]{2,6})\b(?!['’/-])/;
/** `~5x the throughput`, `10× faster`: how many times as much; but `2x 500 GB` and `8× A100` are so many things. */
const FACTOR = /^(?:x|×)(?![\w×]| ?[\w.]*\d)/i;
const NINES = /^\s+(9['’]?s|nines)\b/;
/** Words that no counted noun holds: then the plural behind them is another's. */
const BREAKS = /\b(?:is|was|has|its|this|as|us|vs|plus|less|does|and|or|to|of|in|the|a|an|for|with|per|on|at|by|from|across|within|than|if|when|can|are|will|it|so|but|always|sometimes|means|uses|happens|occurs|returns|requires|needs|towards|besides|access|s)\b/i;
/** `10 times faster` counts nothing. */
const COMPARED = /^\s+times\s+(?:as|more|less|faster|slower|cheaper|larger|bigger|the|higher|lower|better)\b/i;

/** @param inWords whether the number is in words: then an acronym behind it is no plural (`two VPC share …`) */
export function countedAfter(after: string, inWords: boolean): Counted | undefined {
  const rate = RATE.exec(after);
  if (rate?.[1] !== undefined) return { noun: rate[1], length: rate[0].length, rate: true };
  if (!inWords && FACTOR.test(after)) return { noun: 'x', length: 1, rate: false };
  const nines = NINES.exec(after);
  if (nines) return { noun: 'nines', length: nines[0].length, rate: false };
  if (COMPARED.test(after)) return undefined;
  const plural = PLURAL.exec(after);
  if (plural?.[1] !== undefined && !BREAKS.test(plural[1])) return { noun: plural[1], length: plural[0].length, rate: false };
  const acronym = inWords ? null : ACRONYM.exec(after);
  return acronym?.[1] === undefined || acronym[1] === 'OR' || acronym[1] === 'AND' ? undefined : { noun: acronym[1], length: acronym[0].length, rate: false };
}
