import { counted } from './counts';
import type { EmptyView } from './quizView';

/** The page where there is nothing to ask. @param notes how many notes were read */
export function emptyView(notes: number): EmptyView {
  if (notes === 0) {
    return {
      page: 'empty',
      heading: 'No notes yet',
      text:
        'Cribsheet makes questions from Markdown notes about AWS. It found none in this workspace. ' +
        'Notes are read, never changed, and nothing leaves this machine.',
      reason: 'noNotes',
    };
  }
  const text = notes === 1 ? '1 note was read, and it names no AWS service.' : `${counted(notes, 'note')} were read, and none names an AWS service.`;
  return { page: 'empty', heading: 'No facts found', text, reason: 'noFacts' };
}

/** The page where notes or reviews could not be read. @param reason a sentence, or the end of one */
export function failedView(reason: string): EmptyView {
  const text = /[.!?]$/.test(reason) ? reason : `${reason}.`;
  return { page: 'empty', heading: 'The quiz could not be opened', text, reason: 'failed' };
}
