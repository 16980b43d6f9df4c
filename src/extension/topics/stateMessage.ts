import { emptyView } from '../../core/present/quizEmpty';
import type { NotesState } from '../notes/notesState';

/**
 * What stands above the rows of the Topics view; empty where there is nothing to say, and where there are no rows and
 * a message would take the place of the welcome.
 * @param rows whether there are any
 */
export function stateMessage(state: NotesState, rows: boolean): string {
  switch (state.kind) {
    case 'samples':
      return `${state.why === 'noFolder' ? 'No folder is open' : 'No notes were found'}, so these are sample notes. Choose a folder to see your own.`;
    case 'reading':
      return state.total === 0 ? '' : `Reading notes: ${String(state.done)} of ${String(state.total)}`;
    case 'noFacts':
      return rows ? emptyView(state.notes).text : '';
    case 'failed':
      return rows ? 'Your notes could not be read again. The log says why.' : '';
    case 'idle':
    case 'ready':
    case 'noFolder':
    case 'noNotes':
      return '';
  }
}
