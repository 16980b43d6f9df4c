import type { Page } from 'playwright-core';
/** The text editor that is open. */
export declare class Editor {
    #private;
    constructor(page: Page);
    waitUntilOpen(): Promise<void>;
    /** Points at a text and reads the hover, once it matches. */
    hover(text: string, expected: RegExp): Promise<string>;
    /** Puts the cursor into a text. */
    click(text: string): Promise<void>;
}
