import type { EntityId } from '../catalog/catalog';
import { topicPath, type Topic } from '../topics/topic';

/** What a quiz is on. */
export type QuizScope =
  /** Due facts, then new ones up to the day's share. */
  | { readonly kind: 'today' | 'due' | 'new' }
  /** Every fact that may be asked, due or not. */
  | { readonly kind: 'practice' }
  | { readonly kind: 'note'; readonly uri: string }
  /** A section of a note with all below it, by the labels from the outermost one: indexes change with every edit. */
  | { readonly kind: 'topic'; readonly uri: string; readonly path: readonly string[] }
  /** A concept, or a service with its concepts. */
  | { readonly kind: 'entity'; readonly entity: EntityId }
  /** What a source file uses; `name` is the file's. */
  | { readonly kind: 'file'; readonly name: string; readonly entities: readonly EntityId[] }
  | { readonly kind: 'weakest' | 'wrong' };

export function topicScope(uri: string, topics: readonly Topic[], index: number): QuizScope {
  return { kind: 'topic', uri, path: topicPath(topics, index) };
}

/** A scope as one string, for view models, messages and command arguments. */
export function encodeScope(scope: QuizScope): string {
  switch (scope.kind) {
    case 'note':
      return JSON.stringify([scope.kind, scope.uri]);
    case 'topic':
      return JSON.stringify([scope.kind, scope.uri, ...scope.path]);
    case 'entity':
      return JSON.stringify([scope.kind, scope.entity]);
    case 'file':
      return JSON.stringify([scope.kind, scope.name, ...scope.entities]);
    case 'today':
    case 'due':
    case 'new':
    case 'practice':
    case 'weakest':
    case 'wrong':
      return JSON.stringify([scope.kind]);
  }
}

/** Undefined for whatever `encodeScope` did not make: the string may come from anywhere. */
export function decodeScope(text: string): QuizScope | undefined {
  const parts = stringsIn(text);
  if (parts === undefined) return undefined;
  const [kind = '', first, ...rest] = parts;
  switch (kind) {
    case 'today':
    case 'due':
    case 'new':
    case 'practice':
    case 'weakest':
    case 'wrong':
      return first === undefined ? { kind } : undefined;
    case 'note':
      return first !== undefined && rest.length === 0 ? { kind, uri: first } : undefined;
    case 'topic':
      return first !== undefined && rest.length > 0 ? { kind, uri: first, path: rest } : undefined;
    case 'entity':
      return first !== undefined && rest.length === 0 ? { kind, entity: first } : undefined;
    case 'file':
      return first !== undefined ? { kind, name: first, entities: rest } : undefined;
    default:
      return undefined;
  }
}

function stringsIn(text: string): string[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(value)) return undefined;
  const parts: unknown[] = value;
  return parts.every((part) => typeof part === 'string') ? parts : undefined;
}
