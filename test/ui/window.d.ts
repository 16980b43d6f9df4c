import type { FrameLocator, Page } from 'playwright-core';
import type { Stage } from '../../scripts/lib/stage.mjs';
import { Editor } from './editor';
import { Topics } from './topics';
export type Theme = 'Default Dark Modern' | 'Default Light Modern' | 'Default High Contrast' | 'Default High Contrast Light';
export interface WindowOptions {
    /** Of the profile: a name that no other window has. */
    readonly name: string;
    /** What the window opens, absolute. */
    readonly folder: string;
    /** Opened in the editor at once, relative to the folder. */
    readonly openFile?: string;
    readonly theme?: Theme;
    readonly settings?: Readonly<Record<string, unknown>>;
    /** In CSS pixels; 1280 by 800 if left out. */
    readonly size?: {
        readonly width: number;
        readonly height: number;
    };
    /** An extension in development beside the installed ones, as an absolute path. */
    readonly development?: string;
}
/** A window of VS Code in a browser, with Cribsheet installed, a profile of its own, and what a person does there. */
export declare class VscodeWindow {
    #private;
    private constructor();
    static open(stage: Stage, options: WindowOptions): Promise<VscodeWindow>;
    get page(): Page;
    /** What the extension takes to be the person's home folder. */
    get home(): string;
    get topics(): Topics;
    get editor(): Editor;
    /** The document inside the webview panel. */
    get panel(): FrameLocator;
    /** Runs a command by its title in the command palette: `Cribsheet: Start Quiz`. */
    run(title: string): Promise<void>;
    /** The labels in the open quick pick. */
    choices(): Promise<string[]>;
    /** Messages at the lower right, if there are any. */
    notifications(): Promise<string[]>;
    /** Reloads the window as the command Developer: Reload Window does, once the editor has noted its panel. */
    reload(panel: string): Promise<void>;
    /** Ends the server and all extensions in the middle of what they do, as a crash would, and starts anew. */
    crashAndRestart(panel: string): Promise<void>;
    /** The lines of all review journals in the home folder. */
    journal(): string[];
    /** Writes a picture of the window. */
    screenshot(file: string): Promise<void>;
    close(): Promise<void>;
}
