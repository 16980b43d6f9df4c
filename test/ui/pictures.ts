import type { Stage } from '../../scripts/lib/stage.mjs';
import { VscodeWindow } from './window';
import type { Theme } from './window';

export const themes: readonly Theme[] = [
  'Default Dark Modern',
  'Default Light Modern',
  'Default High Contrast',
  'Default High Contrast Light',
];

/**
 * Goes through the demo folder as somebody who sees Cribsheet for the first time, and takes a picture at each stop.
 * @param demo the demo folder
 * @param fileOf where the picture of a stop goes, such as `hover`; undefined where none is wanted
 */
export async function takePictures(stage: Stage, demo: string, theme: Theme, fileOf: (stop: string) => string | undefined): Promise<void> {
  const name = theme.toLowerCase().replaceAll(' ', '-');
  const window = await VscodeWindow.open(stage, { name, folder: demo, theme, openFile: 'network.tf', size: { width: 1200, height: 760 } });
  const take = async (stop: string) => {
    const file = fileOf(stop);
    if (file !== undefined) await window.screenshot(file);
  };
  try {
    await takeTopicsAndHover(window, take);
    await takeQuiz(window, take);
  } catch (error) {
    await take('stuck');
    throw error;
  } finally {
    await window.close();
  }
}

type Take = (stop: string) => Promise<void>;

async function takeTopicsAndHover(window: VscodeWindow, take: Take): Promise<void> {
  await window.topics.show();
  await window.run('Cribsheet: Group by Service');
  await window.topics.expand('Amazon VPC');
  await take('topics-by-service');
  await window.run('Cribsheet: Group by Note');
  await window.topics.expand('networking.md');
  await window.topics.expand('Networking');
  await take('topics-by-note');
  await window.editor.hover('aws_nat_gateway', /NAT Gateway/);
  await take('hover');
  await window.page.mouse.move(0, 0);
}

/** Each kind of page once: `quiz-choice`, `quiz-choice-wrong`, … */
async function takeQuiz(window: VscodeWindow, take: Take): Promise<void> {
  await window.run('Cribsheet: Start Quiz');
  await window.quiz.shown();
  await take('quiz-start');
  await window.quiz.start();
  const taken = new Set<string>();
  let asked = '';
  await window.quiz.finish(async (page) => {
    if (page !== 'answered') asked = page;
    const verdict = window.panel.locator('[data-id="verdict"]');
    const stop = page === 'answered' ? `quiz-${asked}-${(await verdict.innerText()).trim().toLowerCase().replaceAll(' ', '-')}` : `quiz-${page}`;
    if (!taken.has(stop)) await take(stop);
    taken.add(stop);
  });
  await take('quiz-summary');
}
