/**
 * Asks again until the answer is one, and gives that back; the error says what was waited for, and what there was.
 * @param what for the error message: `the hover on aws_nat_gateway`
 * @param ask returns undefined while there is no answer yet; what it throws also counts as none
 */
export declare function until<T>(what: string, ask: () => Promise<T | undefined>, seconds?: number): Promise<T>;
