import assert from 'node:assert/strict';
import { panelHtml } from '../../../src/extension/quiz/panelHtml';

const page = () => panelHtml({ script: 'https://a.test/main.js', style: 'https://a.test/quiz.css?x="<y>&z', source: "https://*.a.test 'self'" });

function policy(html: string): Readonly<Record<string, string>> {
  const content = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  return Object.fromEntries(content.split('; ').map((part) => [part.slice(0, part.indexOf(' ')), part.slice(part.indexOf(' ') + 1)]));
}

describe('The document of the quiz panel', () => {
  it('allows its own style, one script, and nothing else', () => {
    const { 'default-src': all, 'style-src': style, 'script-src': script, ...others } = policy(page());
    assert.equal(all, "'none'");
    assert.equal(style, "https://*.a.test 'self'");
    assert.match(script ?? '', /^'nonce-[0-9a-f]{32}'$/);
    assert.deepEqual(others, { 'base-uri': "'none'", 'form-action': "'none'" });
  });

  it('has a nonce that is new each time, on its one script', () => {
    const nonces = new Set(Array.from({ length: 50 }, () => /nonce-([0-9a-f]+)/.exec(page())?.[1]));
    assert.equal(nonces.size, 50);
    const html = page();
    const nonce = /nonce-([0-9a-f]+)/.exec(html)?.[1] ?? '';
    assert.deepEqual(html.match(/<script[^>]*>/g), [`<script nonce="${nonce}" src="https://a.test/main.js">`]);
  });

  it('keeps addresses inside their attributes', () => {
    assert.ok(page().includes('href="https://a.test/quiz.css?x=&quot;&lt;y>&amp;z"'));
  });
});
