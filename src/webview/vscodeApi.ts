/** What the editor gives to the script of a webview, once. */
export interface VsCodeApi {
  postMessage(message: unknown): void;
  /** What `setState` kept, also after the webview was hidden or the window reloaded. */
  getState(): unknown;
  setState(state: unknown): void;
}

declare global {
  function acquireVsCodeApi(): VsCodeApi;
}
