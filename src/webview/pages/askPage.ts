import type { AskView } from '../../core/present/quizView';
import type { Page, PageContext } from '../page';
import { choicePage } from './choicePage';
import { recallPage } from './recallPage';
import { typedPage } from './typedPage';

export function askPage(view: AskView, context: PageContext): Page {
  switch (view.form) {
    case 'choice':
      return choicePage(view, context);
    case 'typed':
      return typedPage(view, context);
    case 'recall':
      return recallPage(view, context);
  }
}
