import { findTemplateTypes } from '../find/templateTypes';
import type { Finder } from '../finder';
import { exactTemplateEntity } from './variants';

/** The `Type:` of a resource: with its properties in sight it can be more exact than the type alone. */
export const findResourceTypes: Finder = (source) =>
  findTemplateTypes(source).map((found) => {
    const declares = /^\s*["']?Type["']?\s*:/.test(source.text);
    return { ...found, entity: (declares ? exactTemplateEntity(found.text, source, source.line) : undefined) ?? found.entity };
  });
