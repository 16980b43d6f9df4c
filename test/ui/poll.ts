/**
 * Asks again until the answer is one, and gives that back; the error says what was waited for, and what there was.
 * @param what for the error message: `the hover on aws_nat_gateway`
 * @param ask returns undefined while there is no answer yet; what it throws also counts as none
 */
export async function until<T>(what: string, ask: () => Promise<T | undefined>, seconds = 15): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > deadline) throw new Error(`Waited ${String(seconds)} s for ${what}.`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
