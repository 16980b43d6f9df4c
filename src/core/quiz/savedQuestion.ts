import type { Dimension } from '../facts/fact';
import type { Expected, Option, Question, Source } from './question';
import { fieldsOf, indexOf, listOf, numberOf, oneOf, textOf } from './savedValue';

const DIMENSIONS: readonly Dimension[] = ['duration', 'size', 'bandwidth', 'count', 'percent', 'money', 'port', 'rate'];

/** A question as JSON gives it back; undefined for anything else. */
export function readQuestion(value: unknown): Question | undefined {
  const fields = fieldsOf(value);
  const id = textOf(fields?.['id']);
  const fact = textOf(fields?.['fact']);
  const template = textOf(fields?.['template']);
  const topic = listOf(fields?.['topic'], textOf);
  const stem = textOf(fields?.['stem']);
  const source = readSource(fields?.['source']);
  const why = textOf(fields?.['why']);
  const rank = numberOf(fields?.['rank']);
  if (!fields || id === undefined || fact === undefined || template === undefined || !topic) return undefined;
  if (stem === undefined || !source || why === undefined || rank === undefined) return undefined;
  const base = { id, fact, template, topic, stem, source, why, rank };
  switch (fields['form']) {
    case 'choice': {
      const options = listOf(fields['options'], readOption);
      return options && options.length > 0 ? { ...base, form: 'choice', options, ordered: fields['ordered'] === true } : undefined;
    }
    case 'typed': {
      const expected = readExpected(fields['expected']);
      return expected && { ...base, form: 'typed', expected };
    }
    case 'recall': {
      const answer = textOf(fields['answer']);
      return answer === undefined ? undefined : { ...base, form: 'recall', answer };
    }
    default:
      return undefined;
  }
}

function readSource(value: unknown): Source | undefined {
  const fields = fieldsOf(value);
  const uri = textOf(fields?.['uri']);
  const name = textOf(fields?.['name']);
  const start = indexOf(fields?.['start']);
  const end = indexOf(fields?.['end']);
  return uri === undefined || name === undefined || start === undefined || end === undefined ? undefined : { uri, name, start, end };
}

function readOption(value: unknown): Option | undefined {
  const fields = fieldsOf(value);
  const text = textOf(fields?.['text']);
  if (text === undefined) return undefined;
  const measure = fieldsOf(fields?.['measure']);
  const dimension = oneOf(measure?.['dimension'], DIMENSIONS);
  const base = numberOf(measure?.['base']);
  const elsewhere = fieldsOf(fields?.['elsewhere']);
  const quote = textOf(elsewhere?.['text']);
  const source = readSource(elsewhere?.['source']);
  return {
    text,
    entity: textOf(fields?.['entity']),
    measure: dimension === undefined || base === undefined ? undefined : { dimension, base },
    elsewhere: quote === undefined || !source ? undefined : { text: quote, source },
  };
}

function readExpected(value: unknown): Expected | undefined {
  const fields = fieldsOf(value);
  const text = textOf(fields?.['text']);
  if (!fields || text === undefined) return undefined;
  if (fields['kind'] === 'term') {
    const also = listOf(fields['also'], textOf);
    const unlike = listOf(fields['unlike'], textOf);
    return also && unlike && { kind: 'term', text, entity: textOf(fields['entity']), also, unlike };
  }
  const dimension = oneOf(fields['dimension'], DIMENSIONS);
  const number = numberOf(fields['value']);
  const unit = textOf(fields['unit']);
  if (fields['kind'] !== 'quantity' || dimension === undefined || number === undefined || unit === undefined) return undefined;
  return { kind: 'quantity', text, dimension, value: number, unit };
}
