import type { Disposable } from 'vscode';
import { command } from '../ids';
import type { Guard } from './guard';

export function registerShowLog(guard: Guard): Disposable {
  return guard.command(command.showLog, () => {
    guard.log.show();
  });
}
