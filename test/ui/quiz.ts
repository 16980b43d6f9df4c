import type { FrameLocator, Page } from 'playwright-core';
import { until } from './poll';

/** What the panel shows, told apart by the controls that are on it. */
const pages = [
  ['summary', '[data-id="summary"]'],
  ['answered', '[data-id="next"]'],
  ['grade', '[data-id="grade-3"]'],
  ['recall', '[data-id="show"]'],
  ['typed', '[data-id="typed"]'],
  ['choice', '[data-id="option-0"]'],
  ['start', '[data-id="settings"]'],
] as const;

type PageName = (typeof pages)[number][0];

/** The quiz panel, used by the keyboard alone. */
export class Quiz {
  readonly #page: Page;
  readonly #panel: FrameLocator;

  constructor(page: Page, panel: FrameLocator) {
    this.#page = page;
    this.#panel = panel;
  }

  /** The page that is shown, with its heading: `choice: What connects many VPCs?`. */
  async shown(): Promise<{ readonly page: PageName; readonly heading: string; readonly position: string }> {
    return until('a page in the quiz panel', async () => {
      for (const [page, selector] of pages) {
        if ((await this.#panel.locator(selector).count()) === 0) continue;
        const heading = await this.#panel.locator('h1').first().innerText({ timeout: 1000 });
        const number = this.#panel.locator('.quiz-top .number');
        const position = (await number.count()) > 0 ? await number.innerText({ timeout: 1000 }) : '';
        return { page, heading, position };
      }
      return undefined;
    });
  }

  /** Waits until a page of this kind is shown, and its first control has the focus. */
  async waitFor(wanted: PageName): Promise<void> {
    await until(`the quiz page "${wanted}"`, async () => ((await this.shown()).page === wanted ? true : undefined));
  }

  /** From the start page to the first question. */
  async start(): Promise<void> {
    await this.waitFor('start');
    await this.#press('Enter');
    await until('the first question', async () => ((await this.shown()).position.startsWith('1 of') ? true : undefined));
  }

  /** Answers the question that is shown, in whatever form it is, up to its verdict. */
  async answer(): Promise<void> {
    const { page } = await this.shown();
    switch (page) {
      case 'choice':
        await this.#press('1');
        await this.#press('Enter');
        break;
      case 'typed':
        await this.#page.keyboard.type('a guess');
        await this.#press('Enter');
        break;
      case 'recall':
        await this.#press('Enter');
        await this.waitFor('grade');
        await this.#press('3');
        break;
      default:
        throw new Error(`There is no question to answer: the quiz shows its page "${page}".`);
    }
    await this.#untilPast(page);
  }

  /** From a verdict to the next question, or to the summary. */
  async next(): Promise<void> {
    const { page, position } = await this.shown();
    if (page !== 'answered') return; // A graded question goes on by itself.
    await this.#press('Enter');
    await until('the next question', async () => {
      const now = await this.shown();
      return now.page !== 'answered' || now.position !== position ? true : undefined;
    });
  }

  /** Goes on to the summary, and returns how many questions that took. */
  async finish(): Promise<number> {
    for (let answered = 0; answered < 100; answered++) {
      if ((await this.shown()).page === 'summary') return answered;
      await this.answer();
      await this.next();
    }
    throw new Error('The quiz does not come to an end.');
  }

  async #untilPast(before: PageName): Promise<void> {
    await until('the verdict', async () => ((await this.shown()).page !== before ? true : undefined));
  }

  async #press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }
}
