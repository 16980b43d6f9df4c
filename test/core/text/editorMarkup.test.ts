import assert from 'node:assert/strict';
import { withoutIcons, withoutLinks } from '../../../src/core/text/editorMarkup';

/** How VS Code finds icons in the labels of a list, and links in a message. */
const ICON = /(\\)?\$\(([A-Za-z0-9-]+(?:~[A-Za-z]+)?)\)/g;
const LINK = /\[[^\]]+\]\((?:https?:\/\/|command:|file:)[^)\s]+(?: (["']).+?\1)?\)/i;

describe('Text without markup of the editor', () => {
  it('keeps in a list what looks like an icon as text', () => {
    const drawn = withoutIcons('$(flame) costs $(5), $(sync~spin)$').replace(ICON, (all, escaped) => (escaped === undefined ? 'ICON' : all.slice(1)));
    assert.equal(drawn.replaceAll('\\$', '$'), '$(flame) costs $(5), $(sync~spin)$');
  });

  it('leaves no link in a message', () => {
    assert.doesNotMatch(withoutLinks('On [Click](command:workbench.action.quit) and [[a](https://b.c "d")](file:///e).'), LINK);
  });

  it('changes no other text', () => {
    assert.equal(withoutIcons('costs $5 (once)'), 'costs $5 (once)');
    assert.equal(withoutLinks('list[0] (first)'), 'list[0] (first)');
  });
});
