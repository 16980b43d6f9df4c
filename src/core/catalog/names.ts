import type { EntityId } from './catalog';
import type { CatalogFile } from './catalogFile';

/**
 * When a name counts. In running text: `any` case, `exact` case, or only after AWS or Amazon (`label`, `word`, `brand`).
 * As a whole label all count but `brand`; a `word` of daily speech only where the label stands under nothing else.
 */
export type NameRule = 'any' | 'exact' | 'label' | 'word' | 'brand';

export interface Name {
  readonly text: string;
  readonly rule: NameRule;
  /** What it may mean, the likelier first; none for a phrase that names nothing. */
  readonly targets: readonly EntityId[];
  /** Whether it is the entity's own name, which goes before the aliases of others. */
  readonly own: boolean;
}

const RULES: Readonly<Record<string, NameRule>> = { '=': 'exact', '?': 'label', '~': 'word', '!': 'brand' };

/** `?Config` to its text and its rule. */
export function readMark(marked: string): { readonly text: string; readonly rule: NameRule } {
  const rule = RULES[marked.charAt(0)];
  return rule === undefined ? { text: marked, rule: 'any' } : { text: marked.slice(1), rule };
}

/** Every name of the file, an ambiguous one once with all that it may mean. */
export function allNames(file: CatalogFile): Name[] {
  const shared = new Set(file.shared.map(([marked]) => readMark(marked).text));
  const names: Name[] = [];
  for (const [id, , , , , written] of file.entities) {
    written.forEach((marked, index) => {
      const { text, rule } = readMark(marked);
      if (!shared.has(text)) names.push({ text, rule, targets: [id], own: index === 0 });
    });
  }
  for (const [marked, targets] of file.shared) names.push({ ...readMark(marked), targets, own: false });
  for (const text of file.silent) names.push({ text, rule: 'any', targets: [], own: false });
  return names;
}
