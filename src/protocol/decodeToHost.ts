import { LONGEST_ANSWER, type ToHost } from './messages';
import { ownField } from './ownField';

/**
 * UTF-16 units. A `file` scope holds the names of all entities that a source file uses, some 20 units each: room for
 * more than the whole catalogue. What a scope says is compared with what was offered before it is read.
 */
export const LONGEST_SCOPE = 200_000;
/** More options or links than any page has. */
const HIGHEST_INDEX = 999;

/**
 * A message of the webview, made anew field by field; undefined for all that is none.
 * What it holds is well-formed, but not yet true: whoever acts on it compares it with what is in view.
 */
export function decodeToHost(message: unknown): ToHost | undefined {
  const kind = ownField(message, 'kind');
  const sequence = whole(ownField(message, 'sequence'), Number.MAX_SAFE_INTEGER);
  switch (kind) {
    case 'ready':
    case 'resume':
    case 'more':
    case 'again':
    case 'done':
    case 'showLog':
    case 'settings':
    case 'chooseFolder':
    case 'openSamples':
    case 'showRead':
      return { kind };
    case 'unknown':
    case 'show':
    case 'next':
    case 'guessed':
    case 'overrule':
    case 'retry':
    case 'undo':
    case 'flag':
    case 'bury':
    case 'suspend':
      return sequence === undefined ? undefined : { kind, sequence };
    case 'start': {
      const scope = text(ownField(message, 'scope'), LONGEST_SCOPE);
      return scope === undefined ? undefined : { kind, scope };
    }
    case 'groupBy': {
      const by = ownField(message, 'by');
      return by === 'topic' || by === 'service' || by === 'note' ? { kind, by } : undefined;
    }
    case 'choose': {
      const option = whole(ownField(message, 'option'), HIGHEST_INDEX);
      return sequence === undefined || option === undefined ? undefined : { kind, sequence, option };
    }
    case 'type': {
      const typed = text(ownField(message, 'text'), LONGEST_ANSWER);
      return sequence === undefined || typed === undefined ? undefined : { kind, sequence, text: typed };
    }
    case 'grade': {
      const grade = ownField(message, 'grade');
      const known = grade === 1 || grade === 2 || grade === 3 || grade === 4;
      return sequence === undefined || !known ? undefined : { kind, sequence, grade };
    }
    case 'open': {
      const index = whole(ownField(message, 'index'), HIGHEST_INDEX);
      return index === undefined ? undefined : { kind, index };
    }
    default:
      return undefined;
  }
}

function whole(value: unknown, most: number): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most ? value : undefined;
}

function text(value: unknown, longest: number): string | undefined {
  return typeof value === 'string' && value.length <= longest ? value : undefined;
}
