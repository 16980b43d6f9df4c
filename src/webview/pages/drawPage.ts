import type { QuizView } from '../../core/present/quizView';
import type { Page, PageContext } from '../page';
import { answeredPage } from './answeredPage';
import { askPage } from './askPage';
import { emptyPage } from './emptyPage';
import { gradePage } from './gradePage';
import { leftOutPage } from './leftOutPage';
import { readingPage } from './readingPage';
import { startPage } from './startPage';
import { summaryPage } from './summaryPage';

export function drawPage(view: QuizView, context: PageContext): Page {
  switch (view.page) {
    case 'reading':
      return readingPage(view);
    case 'empty':
      return emptyPage(view, context);
    case 'start':
      return startPage(view, context);
    case 'ask':
      return askPage(view, context);
    case 'answered':
      return answeredPage(view, context);
    case 'grade':
      return gradePage(view, context);
    case 'leftOut':
      return leftOutPage(view, context);
    case 'summary':
      return summaryPage(view, context);
  }
}
