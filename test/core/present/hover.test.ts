import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { hoverContent } from '../../../src/core/present/hover';
import type { HoverContent } from '../../../src/core/present/hoverContent';
import { hoverMarkdown, unknownMarkdown } from '../../../src/core/present/hoverMarkdown';
import { notebookOf, noteOf, standingsOf } from './smallNotebook';

const NETWORKING = `
# VPC
  - Spans all zones of a region.
  - A console page shows its map. [example]
  # NAT Gateway
    - Managed by AWS.
    - 5 Gbps of bandwidth that scales. [number]
    - Lives in one zone only. [rule] (due)
    ? Create a NAT Gateway in the console.
# SMS
  - Moved servers behind a NAT Gateway. [rule]
# IAM Identity Center
  - One login for all accounts.`;

function hoverOn(entity: string, most = 5, text = NETWORKING): HoverContent {
  const content = hoverContent(notebookOf(noteOf('aws/networking.md', text)), entity, standingsOf(text), most);
  assert.ok(content, entity);
  return content;
}

/** What an ordinary reader of Markdown makes of it. */
function inlineKinds(markdown: string): string[] {
  const reader = new MarkdownIt({ html: true, linkify: true });
  reader.validateLink = () => true;
  const tokens = reader.parse(markdown, {});
  return tokens.flatMap((token) => [token.type, ...(token.children ?? []).map((child) => child.type)]);
}

const facts = (content: HoverContent): string[] => content.facts.map((fact) => `${fact.text} [${fact.label}]`);

describe('A hover', () => {
  it('shows a concept’s own facts first, rules and limits before trivia, due ones before others', () => {
    const content = hoverOn('nat-gateway');
    assert.equal(content.name, 'NAT Gateway');
    assert.equal(content.service, 'Amazon VPC');
    assert.deepEqual(facts(content), [
      'Lives in one zone only. [networking.md:8]',
      '5 Gbps of bandwidth that scales. [networking.md:7]',
      'Managed by AWS. [networking.md:6]',
      'Moved servers behind a NAT Gateway. [networking.md:11]',
    ]);
    assert.equal(content.more, '1 due');
  });

  it('shows a service’s own facts, then those of its concepts', () => {
    assert.deepEqual(facts(hoverOn('vpc')), [
      'Spans all zones of a region. [networking.md:3]',
      'A console page shows its map. [networking.md:4]',
      'Lives in one zone only. [networking.md:8]',
      '5 Gbps of bandwidth that scales. [networking.md:7]',
      'Managed by AWS. [networking.md:6]',
    ]);
  });

  it('says how many more there are, and where', () => {
    assert.equal(hoverOn('nat-gateway', 2).more, '2 more in 1 note · 1 due');
    assert.equal(hoverOn('nat-gateway', 2, NETWORKING.replace(' (due)', '')).more, '2 more in 1 note');
  });

  it('falls back on the service of a concept that the notes do not name, and says so', () => {
    const content = hoverOn('dax', 5, '# DynamoDB\n  - Keys and values.');
    assert.equal(content.about, 'About Amazon DynamoDB:');
    assert.deepEqual(facts(content), ['Keys and values. [networking.md:2]']);
  });

  it('says what became of the name', () => {
    assert.equal(hoverOn('identitycenter').status, 'formerly AWS SSO');
    assert.equal(hoverOn('sms').status, 'retired 2022, use AWS Application Migration Service');
    assert.equal(hoverOn('vpc').status, '');
  });

  it('has no facts where the notes have none', () => {
    const content = hoverOn('mgn');
    assert.deepEqual(content.facts, []);
    assert.equal(content.more, '');
    assert.equal(content.category, 'Networking');
  });

  it('is none for an entity that nobody knows', () => {
    assert.equal(hoverContent(notebookOf(), 'nothing', standingsOf(''), 5), undefined);
  });

  it('shortens a long sentence between words', () => {
    const [fact] = hoverOn('vpc', 1, `# VPC\n  - ${'word '.repeat(60)}end.`).facts;
    assert.match(fact?.text ?? '', /word…$/);
    assert.ok((fact?.text.length ?? 999) <= 140);
  });

  it('says which facts are those of samples', () => {
    const notebook = notebookOf(noteOf('vpc.md', '# VPC\n  - One.', { sample: true }));
    assert.equal(hoverContent(notebook, 'vpc', standingsOf(''), 5)?.facts[0]?.label, 'sample vpc.md:2');
  });
});

describe('The Markdown of a hover', () => {
  it('has a head, facts with links to their lines, and what there is more', () => {
    assert.equal(
      hoverMarkdown(hoverOn('nat-gateway', 2)),
      [
        '**NAT Gateway** · Amazon VPC',
        '- Lives in one zone only\\. [networking\\.md\\:8](<file:///notes/aws/networking.md#L8>)\n' +
          '- 5 Gbps of bandwidth that scales\\. [networking\\.md\\:7](<file:///notes/aws/networking.md#L7>)',
        '*2 more in 1 note · 1 due*',
      ].join('\n\n'),
    );
  });

  it('names what a service was called before', () => {
    assert.match(hoverMarkdown(hoverOn('identitycenter')), /^\*\*AWS IAM Identity Center\*\*\n\n\*formerly AWS SSO\*\n\n- /);
  });

  it('is one line for a name that no note mentions', () => {
    assert.equal(
      unknownMarkdown(hoverOn('mgn'), 'Nothing in your notes yet.'),
      '**AWS Application Migration Service** · Networking · *Nothing in your notes yet\\.* · [AWS docs](<https://docs.example/mgn>)',
    );
  });

  it('lets no word of a note become a link, an image, an icon, HTML or a command', () => {
    const hostile = ['[x](command:a)', '![x](https://e.example)', '$(play)', '<img src=x>', '<https://e.example>', '`code`', '# h', '| a |'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...hostile, 'word', '\\', '\n', '](', '<', '>', '*'), { maxLength: 12 }), (parts) => {
        const fact = { text: parts.join(''), uri: 'file:///a b<c>](x).md', line: 1, label: parts.join('') };
        const markdown = hoverMarkdown({ ...hoverOn('vpc'), facts: [fact] });
        const kinds = inlineKinds(markdown);
        assert.deepEqual(kinds.filter((kind) => /link|image|html|code/.test(kind)), ['link_open', 'link_close'], markdown);
        assert.doesNotMatch(markdown, /\$\(|\$\\\(/, 'an icon');
        assert.match(markdown, /\]\(<file:\/\/\/a%20b%3Cc%3E%5D%28x%29\.md#L2>\)/);
      }),
      { seed: 2 },
    );
  });
});
