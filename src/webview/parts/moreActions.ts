/**
 * Opens the editor's own menu under a button: the editor answers to `contextmenu` with what `webview/context` in
 * package.json contributes, by the keys in `data-vscode-context`.
 */
export function openMenu(button: HTMLElement): void {
  const { left, bottom } = button.getBoundingClientRect();
  // Without this, Cut, Copy and Paste would stand in it.
  button.dataset['vscodeContext'] = JSON.stringify({ preventDefaultContextMenuItems: true });
  button.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: left, clientY: bottom }));
}
