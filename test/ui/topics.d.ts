import type { Locator, Page } from 'playwright-core';
/** The Topics view in the side bar. */
export declare class Topics {
    #private;
    constructor(page: Page);
    /** Shows the view and waits for its first row. */
    show(): Promise<void>;
    /**
     * What a person sees, a row a line: `- NAT Gateway (3 facts · 3 new)`, indented by level. Rows outside of the
     * window are not there.
     */
    text(): Promise<string>;
    /** Waits until the view shows these rows, in the form that text() gives, and nothing else. */
    assertText(expected: string): Promise<void>;
    expand(label: string): Promise<void>;
    row(label: string): Locator;
}
