/** An input that nobody would type, to show that time and memory stay in proportion to any input's length. */
export interface Pathological {
  readonly name: string;
  /** The length, in UTF-16 units, at which it is tested. */
  readonly size: number;
  /** The input in about the given length. */
  readonly make: (size: number) => string;
}

const KILOBYTE = 1024;

/** Enough to tell what grows faster than its input from what does not. */
const SIZE = 128 * KILOBYTE;

/** One unit over and over, after a start and before an end that stand there once. */
function runOf(unit: string, { start = '', end = '' } = {}): Pathological['make'] {
  return (size) => start + unit.repeat(Math.ceil(size / unit.length)) + end;
}

/** Lines that each depend on their number, as many as fit; growing ones are as many as the square root of the size. */
function linesOf(line: (number: number) => string): Pathological['make'] {
  return (size) => {
    const lines: string[] = [];
    for (let length = 0; length < size; length += (lines.at(-1) ?? '').length + 1) lines.push(line(lines.length));
    return lines.join('\n');
  };
}

/** A table of as many rows as columns: 1,000 by 1,000 in two million units. */
function squareTable(size: number): string {
  const columns = Math.floor(Math.sqrt(size / 2));
  return ['|a'.repeat(columns), '|-'.repeat(columns), ...Array<string>(columns - 1).fill('|b'.repeat(columns))].join('\n');
}

/** Marks of Markdown in no order; the same on every machine (a linear congruential generator). */
function noise(alphabet: string): Pathological['make'] {
  return (size) => {
    let state = 1;
    let text = '';
    while (text.length < size) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      text += alphabet.charAt((state >>> 8) % alphabet.length);
    }
    return text;
  };
}

const CONTAINERS: Readonly<Record<string, Pathological['make']>> = {
  'quotes in quotes on one line': runOf('>'),
  'quotes that grow by one a line': linesOf((number) => `${'>'.repeat(number)} a`),
  'sixty-four quotes on every line': runOf(`${'> '.repeat(64)}a\n`),
  'items in items on one line': runOf('- '),
  'numbered items in items on one line': runOf('1. '),
  'items that go one level deeper a line': linesOf((number) => `${'  '.repeat(number)}- a`),
  'items that go deep and come back': linesOf((number) => `${'  '.repeat(number % 200)}- a`),
  'items typed ever further to the right': linesOf((number) => `${' '.repeat(number % 40)}* a`),
  'quotes and items by turns': runOf('> - '),
  'a list of short items': runOf('- a\n'),
  'markers of all kinds by turns': runOf('- a\n* b\n+ c\n1. d\n2) e\n'),
  'markers without their space': runOf('*Name:\n-Name\n'),
  'items that hold nothing': runOf('-\n'),
  'an item and blank lines': runOf('\n', { start: '- a\n' }),
  'one item on one line': runOf('word ', { start: '- ' }),
  'one item of lazy lines': runOf('b\n', { start: '- a\n' }),
  'callouts in callouts': linesOf((number) => `${'    '.repeat(number % 60)}!!! note "a"`),
  'details in details': runOf('<details><summary>a</summary>\n\n'),
};

const LEAVES: Readonly<Record<string, Pathological['make']>> = {
  'a paragraph of short lines': runOf('a\n'),
  'lines that could each be a title': runOf('Name\n'),
  'lines that each define something': runOf('Name: is what it is\n'),
  'blank lines': runOf('\n'),
  'headings of all levels by turns': runOf('# a\n###### b\n'),
  'number signs': runOf('#'),
  'setext headings': runOf('a\n=\nb\n---\n'),
  'an underline without end': runOf('=', { start: 'a\n' }),
  'a thematic break without end': runOf('- - '),
  'thematic breaks': runOf('---\n'),
  'fences that never close': runOf('```x\n'),
  'one fence that never closes': runOf('a\n', { start: '```\n' }),
  'fences that grow by one a line': linesOf((number) => '`'.repeat(number + 3)),
  'fences of two kinds by turns': runOf('```\n~~~\n'),
  'comments that never close': runOf('<!--\n'),
  'one comment on one line': runOf('- ', { start: '<!-- ' }),
  'tags that never close': runOf('<a b="'),
  'one tag a line': runOf('<div>\n'),
  'a declaration that never closes': runOf('a\n', { start: '<!DOCTYPE\n' }),
  'a table as wide as it is long': squareTable,
  'a table of one very long row': (size) => `${'|a'.repeat(size / 4)}\n${'|-'.repeat(size / 4)}`,
  'a table of very many rows': runOf('|c|d|\n', { start: '|a|b|\n|-|-|\n' }),
  'a table without a head': runOf('|-'),
  'tables of two rows': runOf('|a|b|\n|-|-|\n\n'),
  'heads that no delimiter follows': runOf('|a|b|\n\n'),
  'front matter that never closes': runOf('key: value\n', { start: '---\n' }),
  'front matter of very many keys': runOf('key: value\n', { start: '---\n', end: '---\n' }),
  'reference definitions': linesOf((number) => `[a${number}]: https://example.com`),
  'footnotes': linesOf((number) => `[^${number}]: a[^${number + 1}]`),
  'indented code': runOf('    a\n'),
};

const INLINE: Readonly<Record<string, Pathological['make']>> = {
  'emphasis that never closes': runOf('*a '),
  'strong emphasis that never closes': runOf('**a '),
  'emphasis of both marks in each other': runOf('*a _b '),
  'emphasis that opens and closes at once': runOf('a**b'),
  'asterisks': runOf('*'),
  'underscores': runOf('_'),
  'strikethrough that never closes': runOf('~~a '),
  'highlights that never close': runOf('==a '),
  'opening brackets': runOf('['),
  'closing brackets': runOf(']'),
  'links that never close': runOf('[a](b'),
  'links in links': runOf('[a['),
  'images that never close': runOf('![a'),
  'wiki links that never close': runOf('[[a'),
  'brackets round brackets': (size) => '['.repeat(size / 2) + ']'.repeat(size / 2),
  'link destinations of brackets': (size) => `[a](${'('.repeat(size / 2)}${')'.repeat(size / 2)}`,
  'code spans that never close': (size) => linesOf((number) => '`'.repeat(number + 1) + 'a')(size).replaceAll('\n', ' '),
  'backticks': runOf('`'),
  'a backtick after each word': runOf('a` '),
  'addresses that never end': runOf('<https://a'),
  'an address a word': runOf('https://a.b '),
  'opening angle brackets': runOf('<'),
  'entities that are none': runOf('&#x'),
  'entities': runOf('&amp;'),
  'backslashes': runOf('\\'),
};

const PROSE: Readonly<Record<string, Pathological['make']>> = {
  'one word': runOf('a'),
  'spaces': runOf(' '),
  'spaces inside a line': runOf(' ', { start: 'a', end: 'b' }),
  'tabs': runOf('\t'),
  'tabs before items': runOf('\t- a\n'),
  'pipes': runOf('|'),
  'statements parted by pipes': runOf('is a | '),
  'colons': runOf(':'),
  'names before names': runOf('Name: '),
  'a lead a line': runOf('- Name: is a\n'),
  'bold leads': runOf('**Name** - is a\n\n'),
  'arrows': runOf('a -> '),
  'dashes between words': runOf('a - '),
  'full stops': runOf('.'),
  'sentences of two words': runOf('It is. '),
  'sentences of one letter': runOf('A. '),
  'semicolons': runOf('is a b; '),
  'opening round brackets': runOf('('),
  'pages that never close': runOf('(pg. 12 '),
  'quotation marks': runOf('"'),
  'digits': runOf('1'),
  'numbers': runOf('1 '),
  'numbers with commas': runOf('1,000,'),
  'numbers with units': runOf('5 GB '),
  'ranges of numbers': runOf('1 - 2 or '),
  'numbers that count things': runOf('10 read replicas '),
  'steps on one line': linesOf((number) => `${number + 1}. do it`),
  'questions and answers': runOf('Q: is it? A: it is '),
  'a name of the catalogue over and over': runOf('Lambda '),
  'beginnings of names': runOf('Elastic Load '),
  'what stands before names': runOf('Amazon AWS '),
  'names in lower case': runOf('config batch glue '),
  'facts that are all the same': runOf('- S3 stores up to 5 TB\n'),
};

const CHARACTERS: Readonly<Record<string, Pathological['make']>> = {
  'carriage returns alone': runOf('- a\r'),
  'lines of both kinds': runOf('- a\r\n- b\n\r'),
  'byte order marks': runOf('\uFEFF'),
  'zeros': runOf('\0'),
  'halves of surrogate pairs': runOf('\uD83D\n'),
  'emoji': runOf('- 😀 👩‍👩‍👧‍👦\n'),
  'words from right to left': runOf('- \u202Eשלום مرحبا\n'),
  'marks above one letter': runOf('\u0301', { start: 'a' }),
  'spaces that are none': runOf('\u00A0\u200B\u2003'),
  'words without spaces between': runOf('関数は実行される。'),
  'separators of lines and paragraphs': runOf('a\u2028b\u2029'),
  'marks of Markdown in no order': noise(' \n#*-_`~>|[]()!<&\\:=+1.aA'),
  'words and marks in no order': noise('abc ABC 123 .,:;|-*_\n\n'),
};

/** Inputs whose size is what makes them. */
const LARGE: readonly Pathological[] = [
  { name: 'a megabyte of asterisks before letters', size: 1024 * KILOBYTE, make: runOf('*a ') },
  { name: 'a megabyte of one item', size: 1024 * KILOBYTE, make: runOf('word\n  ', { start: '- ' }) },
  { name: 'a hundred thousand quotes', size: 100_000, make: runOf('>') },
  { name: 'a hundred thousand reference definitions', size: 3_000_000, make: linesOf((number) => `[reference ${number}]: /a`) },
  { name: 'a thousand by a thousand cells', size: 2_000_000, make: squareTable },
  { name: 'a million headings', size: 4_000_000, make: runOf('# a\n') },
  { name: 'one line of ten megabytes', size: 10_240 * KILOBYTE, make: runOf('Lambda is a ') },
  { name: 'more than is read at all', size: 21_000 * KILOBYTE, make: runOf('# a\n') },
];

/** The longest text that is read as words; what is longer is taken for pasted data. */
const PASSAGE = 9_900;

/** The same in many items that are each just short enough to be read as words. */
function inItems(makers: Readonly<Record<string, Pathological['make']>>): Record<string, Pathological['make']> {
  return Object.fromEntries(Object.entries(makers).map(([name, make]) => [`${name}, in items`, runOf(`- ${make(PASSAGE).slice(0, PASSAGE)}\n`)]));
}

function tested(makers: Readonly<Record<string, Pathological['make']>>): Pathological[] {
  return Object.entries(makers).map(([name, make]) => ({ name, size: SIZE, make }));
}

export const PATHOLOGICAL: readonly Pathological[] = [
  ...[CONTAINERS, LEAVES, INLINE, PROSE, CHARACTERS, inItems(INLINE), inItems(PROSE)].flatMap(tested),
  ...LARGE,
];
