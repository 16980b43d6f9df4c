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
 * Goes through the demo folder as somebody who sees Cribsheet for the first time, and takes a picture of each stop.
 * @param demo the demo folder
 * @param fileOf where a picture goes: `fileOf('hover')`
 */
export async function takePictures(stage: Stage, demo: string, theme: Theme, fileOf: (name: string) => string): Promise<void> {
  const name = theme.toLowerCase().replaceAll(' ', '-');
  const window = await VscodeWindow.open(stage, { name, folder: demo, theme, openFile: 'network.tf', size: { width: 1200, height: 760 } });
  try {
    await window.topics.show();
    await window.topics.expand('networking.md');
    await window.screenshot(fileOf('topics'));
    await window.editor.hover('aws_nat_gateway', /NAT Gateway/);
    await window.screenshot(fileOf('hover'));
    await window.page.mouse.move(0, 0);
    await window.run('Cribsheet: Start Quiz');
    await window.panel.getByRole('heading', { level: 1 }).waitFor();
    await window.screenshot(fileOf('quiz-start'));
    await window.page.keyboard.press('Enter');
    await window.panel.getByText(/^1 of \d+$/).waitFor();
    await window.screenshot(fileOf('quiz-question'));
    await window.page.keyboard.press('1');
    await window.page.keyboard.press('Enter');
    await window.panel.getByText('Comes back').first().waitFor();
    await window.screenshot(fileOf('quiz-answer'));
  } catch (error) {
    await window.screenshot(fileOf('stuck'));
    throw error;
  } finally {
    await window.close();
  }
}
