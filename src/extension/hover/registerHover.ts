import { Disposable, languages } from 'vscode';
import { hoverSelector } from './languages';
import { NotesHover, type HoverDeps } from './notesHover';
import { registerShowNotes } from './showNotes';

/** Hovers over AWS names in infrastructure code and in notes, and *Show Notes at Cursor*. */
export function registerHover(deps: HoverDeps): Disposable {
  const hover = new NotesHover(deps);
  return Disposable.from(languages.registerHoverProvider(hoverSelector, hover), registerShowNotes(hover, deps.guard));
}
