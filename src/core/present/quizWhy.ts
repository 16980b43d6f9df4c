import type { Catalog, Entity } from '../catalog/catalog';
import type { Question } from '../quiz/question';
import { plainWords } from '../text/inline';
import type { QuizContext } from './quizContext';
import type { SourceLinks } from './quizLinks';
import type { Why } from './quizView';

/** The note behind a question, and what the catalogue adds to it. */
export function whyOf(question: Question, context: QuizContext, links: SourceLinks): Why {
  return {
    quote: [context.quoted ?? plainWords(question.why)],
    source: links.link(question.source),
    path: question.topic.join(' › '),
    remarks: remarksOn(question, context),
  };
}

function remarksOn(question: Question, { notebook }: QuizContext): string[] {
  const fact = notebook.fact(question.fact)?.fact;
  if (!fact) return [];
  const ids = new Set([fact.entity, ...fact.mentions.map((mention) => mention.entity)]);
  const said = `${question.topic.join(' ')} ${question.why}`.toLowerCase();
  return [...ids].flatMap((id) => {
    const entity = id === undefined ? undefined : notebook.catalog.entity(id);
    const remark = entity && remarkOn(entity, said, notebook.catalog);
    return remark === undefined ? [] : [remark];
  });
}

/** A new name is told where the note uses the old one, a retirement and a closing always. */
function remarkOn(entity: Entity, said: string, catalog: Catalog): string | undefined {
  const { status } = entity;
  switch (status.kind) {
    case 'current':
      return undefined;
    case 'renamed':
      if (!said.includes(status.from.toLowerCase())) return undefined;
      return `${status.from} has been called ${entity.fullName} since ${String(status.year)}.`;
    case 'closed':
    case 'retired': {
      const successor = status.successor === undefined ? undefined : catalog.entity(status.successor);
      const instead = successor ? ` Use ${successor.fullName} instead.` : '';
      const what = status.kind === 'retired' ? 'retired' : 'closed to new customers';
      return `${entity.fullName} was ${what} in ${String(status.year)}.${instead}`;
    }
  }
}
