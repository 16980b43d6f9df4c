import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { escapeMarkdown } from '../../../src/core/text/escapeMarkdown';

const renderers = [new MarkdownIt('commonmark'), new MarkdownIt({ html: true, linkify: true, breaks: true })];

/** What a reader sees of a page that is one paragraph of plain text; anything else fails. */
function readerSees(html: string): string {
  if (html === '') return '';
  const paragraph = /^<p>([^<>]*)<\/p>\n$/.exec(html);
  assert.ok(paragraph?.[1] !== undefined, `more than text came of it: ${html}`);
  return paragraph[1].replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

const folded = (text: string) => text.replaceAll('\0', '').replace(/\s+/g, ' ').trim();

const nasty = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...'\\`*_{}[]()#+-.!|~:@=^$&<>"\'/ \n\t\r\0') },
    { weight: 2, arbitrary: fc.constantFrom('a', 'Zz', '1', '12. ', '- ', '# ', '> ', '    x', '```', '~~~', '---', '===', '|-|-|', '\n\n', '\u00a0', '\ufeff', 'é', '🙂') },
    { weight: 1, arbitrary: fc.constantFrom('https://a.b/c', 'www.a.com', 'me@a.com', '<b>', '</b>', '<!--', '&amp;', '&#36;', '$(play)', '\\$(play)', '[x](command:y)', '![x](https://y)', '[x]: y', '<https://x>') },
    { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
  ),
  { maxLength: 25 },
);

describe('escapeMarkdown', () => {
  it('rendered, gives its input back as text', () => {
    fc.assert(
      fc.property(nasty, (parts) => {
        const text = parts.join('');
        for (const renderer of renderers) assert.equal(readerSees(renderer.render(escapeMarkdown(text))), folded(text));
      }),
      { numRuns: 20_000 },
    );
  });

  it('holds in a list item, behind bold and as the label of a link, too', () => {
    fc.assert(
      fc.property(nasty, (parts) => {
        const text = parts.join('');
        if (folded(text) === '') return;
        for (const renderer of renderers) {
          const html = renderer.render(`**x** · y\n\n- ${escapeMarkdown(text)} [${escapeMarkdown(text)}](https://x.y)`);
          const inner = /^<p><strong>x<\/strong> · y<\/p>\n<ul>\n<li>([^<>]*) <a href="https:\/\/x\.y">([^<>]*)<\/a><\/li>\n<\/ul>\n$/.exec(html);
          assert.ok(inner, html);
          for (const part of inner.slice(1)) assert.equal(readerSees(`<p>${part}</p>\n`), folded(text));
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('leaves no icon to be found, neither in the Markdown nor in what comes of it', () => {
    const icon = /\$\([a-z0-9-]+(?:~[a-z]+)?\)/i;
    fc.assert(
      fc.property(nasty, (parts) => {
        const escaped = escapeMarkdown(`${parts.join('')}$(play) \\$(sync~spin)`);
        assert.doesNotMatch(escaped, icon);
        // The editor's renderer keeps character references, so what it searches is the unescaped Markdown.
        assert.doesNotMatch(escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1'), icon);
      }),
    );
  });

  it('keeps words readable', () => {
    assert.equal(escapeMarkdown('5 Gbps bandwidth, "bursts" up to 45/50 %; why?'), '5 Gbps bandwidth, "bursts" up to 45/50 %; why?');
    assert.equal(escapeMarkdown('a\n  b\t c'), 'a b c');
  });
});
