import type { ToHost } from '../protocol/messages';
import type { Draft } from './draft';
import type { Key } from './dom/shortcut';

/** What a page may do beside being drawn. */
export interface PageContext {
  readonly send: (message: ToHost) => void;
  /** A handler that sends a message. */
  readonly sends: (message: ToHost) => () => void;
  /** Whether letters and digits are shortcuts; where they are not, no control shows one. */
  readonly singleKeys: boolean;
  readonly draft: Draft;
  /** Told by the screen reader without a change of focus. */
  readonly say: (text: string) => void;
}

/** A view, drawn. */
export interface Page {
  readonly nodes: readonly Node[];
  readonly wide?: boolean;
  /** What has the focus when the page opens. */
  readonly first: HTMLElement | undefined;
  /** What a key does wherever the focus is, but in controls that use the key themselves. */
  readonly keys: Readonly<Record<Key, () => void>>;
}
