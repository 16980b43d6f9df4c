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

/** Milliseconds: longer than the panel takes Enter for a second press. */
const LOOK = 350;

type PageName = (typeof pages)[number][0];

type See = (page: PageName) => Promise<void>;

interface Shown {
  readonly page: PageName;
  /** Of a question its stem. */
  readonly heading: string;
  /** `7 of 20`, empty on pages that are no question. */
  readonly position: string;
}

/** The quiz panel, used by the keyboard alone. */
export class Quiz {
  readonly #page: Page;
  readonly #panel: FrameLocator;

  constructor(page: Page, panel: FrameLocator) {
    this.#page = page;
    this.#panel = panel;
  }

  async shown(): Promise<Shown> {
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

  /** From the start page to the first question. */
  async start(): Promise<void> {
    await this.#until('the start page', ({ page }) => page === 'start');
    await this.#pressEnter();
    await this.#until('the first question', ({ position }) => position.startsWith('1 of'));
  }

  /**
   * Answers the question that is shown, in whatever form it is, up to its verdict; one graded by oneself has none.
   * @param see is called on each page on the way
   */
  async answer(see: See = async () => {}): Promise<void> {
    const { keyboard } = this.#page;
    const asked = await this.shown();
    await see(asked.page);
    switch (asked.page) {
      case 'choice':
        await keyboard.press('1');
        await this.#pressEnter();
        break;
      case 'typed':
        await keyboard.type('a guess');
        await keyboard.press('Enter');
        break;
      case 'recall':
        await this.#pressEnter();
        await this.#until('the grades', ({ page }) => page === 'grade');
        await see('grade');
        await keyboard.press('3');
        await this.#until('the next question', ({ page, position }) => page !== 'grade' && position !== asked.position);
        return;
      default:
        throw new Error(`There is no question to answer: the quiz shows its page "${asked.page}".`);
    }
    await this.#until('the verdict', ({ page }) => page === 'answered');
    await see('answered');
  }

  /** From a verdict, if there is one, to the next question or to the summary. */
  async next(): Promise<void> {
    const { page, position } = await this.shown();
    if (page !== 'answered') return;
    await this.#pressEnter();
    await this.#until('the next question', (now) => now.position !== position);
  }

  /** Goes on to the summary, and returns how many questions that took. */
  async finish(see?: See): Promise<number> {
    for (let answered = 0; answered < 100; answered++) {
      if ((await this.shown()).page === 'summary') return answered;
      await this.answer(see);
      await this.next();
    }
    throw new Error('The quiz does not come to an end.');
  }

  /** As people do, who look at a page first: on one that has just opened, Enter counts as pressed for the page before. */
  async #pressEnter(): Promise<void> {
    const seen = JSON.stringify(await this.shown());
    const since = Date.now();
    await until('a page that stays', async () => {
      if (JSON.stringify(await this.shown()) !== seen) throw new Error('The page has changed by itself.');
      return Date.now() - since > LOOK ? true : undefined;
    });
    await this.#page.keyboard.press('Enter');
  }

  async #until(what: string, isThere: (shown: Shown) => boolean): Promise<void> {
    await until(what, async () => (isThere(await this.shown()) ? true : undefined));
  }
}
