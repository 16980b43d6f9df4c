import type { Stage } from '../../scripts/lib/stage.mjs';
import type { Theme } from './window';
export declare const themes: readonly Theme[];
/**
 * Goes through the demo folder as somebody who sees Cribsheet for the first time, and takes a picture of each stop.
 * @param demo the demo folder
 * @param fileOf where a picture goes: `fileOf('hover')`
 */
export declare function takePictures(stage: Stage, demo: string, theme: Theme, fileOf: (name: string) => string): Promise<void>;
/** The file that a picture goes to. */
export declare function pictureIn(folder: string, theme: Theme): (name: string) => string;
