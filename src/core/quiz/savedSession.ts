import type { Grade, Outcome } from '../review/event';
import { readQuestion } from './savedQuestion';
import { fieldsOf, indexOf, listOf, numberOf, oneOf, textOf } from './savedValue';
import type { Answer, Asked, Given, Phase, Session } from './session';

const OUTCOMES: readonly Outcome[] = ['right', 'nearly', 'wrong', 'unknown', 'guessed', 'seen'];

/**
 * A session as JSON gives it back; undefined for anything else, so that a spoiled store costs one session at most.
 * What was on its way to the journal is not read: `resumeSession` asks it again.
 */
export function readSession(value: unknown): Session | undefined {
  const fields = fieldsOf(value);
  const label = textOf(fields?.['label']);
  const seed = numberOf(fields?.['seed']);
  const queue = listOf(fields?.['queue'], readAsked);
  const position = indexOf(fields?.['position']);
  const sequence = indexOf(fields?.['sequence']);
  const phase = readPhase(fields?.['phase']);
  const answers = listOf(fields?.['answers'], readAnswer);
  const flagged = listOf(fields?.['flagged'], textOf);
  const shown = numberOf(fields?.['shown']);
  if (label === undefined || seed === undefined || !queue || position === undefined || sequence === undefined) return undefined;
  if (!phase || !answers || !flagged || shown === undefined) return undefined;
  if (phase.kind !== 'done' && position >= queue.length) return undefined;
  return { label, seed, queue, position, sequence, phase, pending: undefined, answers, flagged, shown };
}

function readAsked(value: unknown): Asked | undefined {
  const fields = fieldsOf(value);
  const question = readQuestion(fields?.['question']);
  const order = listOf(fields?.['order'], indexOf);
  if (!question || !order) return undefined;
  const options = question.form === 'choice' ? question.options.length : 0;
  const whole = order.length === options && new Set(order).size === options && order.every((index) => index < options);
  return whole ? { question, order } : undefined;
}

function readPhase(value: unknown): Phase | undefined {
  const fields = fieldsOf(value);
  const kind = oneOf(fields?.['kind'], ['ask', 'grade', 'answered', 'leftOut', 'done']);
  if (kind === undefined) return undefined;
  if (kind !== 'answered') return { kind };
  const answer = readAnswer(fields?.['answer']);
  return answer && { kind, answer };
}

function readAnswer(value: unknown): Answer | undefined {
  const fields = fieldsOf(value);
  const position = indexOf(fields?.['position']);
  const fact = textOf(fields?.['fact']);
  const given = readGiven(fields?.['given']);
  const outcome = oneOf(fields?.['outcome'], OUTCOMES);
  const grade = readGrade(fields?.['grade']);
  const took = numberOf(fields?.['took']);
  if (position === undefined || fact === undefined || !given || outcome === undefined || grade === undefined || took === undefined) return undefined;
  return { position, fact, given, outcome, grade, spelled: textOf(fields?.['spelled']), took, event: textOf(fields?.['event']), wait: numberOf(fields?.['wait']) };
}

function readGiven(value: unknown): Given | undefined {
  const fields = fieldsOf(value);
  const place = indexOf(fields?.['place']);
  const text = textOf(fields?.['text']);
  switch (fields?.['kind']) {
    case 'option':
      return place === undefined ? undefined : { kind: 'option', place };
    case 'text':
      return text === undefined ? undefined : { kind: 'text', text };
    case 'unknown':
      return { kind: 'unknown' };
    case 'self':
      return { kind: 'self' };
    default:
      return undefined;
  }
}

function readGrade(value: unknown): Grade | undefined {
  return value === 1 || value === 2 || value === 3 || value === 4 ? value : undefined;
}
