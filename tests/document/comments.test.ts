import { describe, expect, it } from 'vitest';
import { commentsOf } from '../../src/document/comments.ts';
import { readDocument } from '../../src/document/document.ts';

/** What each comment of a text belongs to: `above a.0`, `behind a.0`, `in a after 0`, where nothing is before it `in a`. */
async function owners(text: string): Promise<Record<string, string>> {
  const comments = commentsOf(await readDocument(Buffer.from(text)));
  return Object.fromEntries(
    comments.map(({ text: comment, place, owner, after }) => {
      const where = owner.join('.') || 'the file';
      const said = { above: `above ${where}`, beside: `behind ${where}`, within: `in ${where}` }[place];
      return [comment.replace('# ', ''), after ? `${said} after ${after.at(-1)}` : said];
    }),
  );
}

describe('a comment belongs to', () => {
  it('what it stands behind', async () => {
    expect(
      await owners(`a: 1 # one
b: # two
  - x # three
  - { c: 1, d: [2] } # four
  - # five
    e: 1
  - e: 1 # six
f: | # seven
  # no comment
g: [ # eight
  1, # nine
  2 # ten
 ] # eleven
h: "x # y" # twelve
`),
    ).toEqual({
      one: 'behind a',
      two: 'behind b',
      three: 'behind b.0',
      four: 'behind b.1',
      five: 'behind b.2',
      six: 'behind b.3.e',
      seven: 'behind f',
      eight: 'behind g',
      nine: 'behind g.0',
      ten: 'behind g.1',
      eleven: 'behind g',
      twelve: 'behind h',
    });
  });

  it('the entry directly below it, at its column', async () => {
    expect(
      await owners(`# one
# two
a:
  # three
  - b: 1
    # four
    c: 2
  # five
  -
    # six
    d: 1
e: {
  # seven
  f: 1,
   # eight
  g: 2 }
h:
  # nine
  text
`),
    ).toEqual({
      one: 'above a',
      two: 'above a',
      three: 'above a.0',
      four: 'above a.0.c',
      five: 'above a.1',
      six: 'above a.1.d',
      seven: 'above e.f',
      eight: 'above e.g',
      nine: 'above h',
    });
  });

  it('the collection in which it stands, where neither is so', async () => {
    expect(
      await owners(`# one

a:
  # two

  - b: 1
    # three

    c: 2
    # four
  # five

  - d
     # six
  # seven
# eight

e: [
  1,
  # nine

  2
  # ten
 ]
f:
# eleven
- x

# twelve

- y

# thirteen
g: 1
# fourteen
`),
    ).toEqual({
      one: 'in the file',
      two: 'in a',
      three: 'in a.0 after b',
      four: 'in a.0 after c',
      five: 'in a after 0',
      six: 'in a.1',
      seven: 'in a after 1',
      eight: 'in the file after a',
      nine: 'in e after 0',
      ten: 'in e after 1',
      eleven: 'above f.0',
      twelve: 'in f after 0',
      thirteen: 'above g',
      fourteen: 'in the file after g',
    });
  });

  it('nothing, where it is none', async () => {
    expect(await owners('a: x#y\nb: "# x"\nc: \'# x\'\nd: >\n  # x\n\n  # y\ne: [a#b, "c # d"]\n')).toEqual(
      {},
    );
    expect(await owners('- &a#b x\n')).toEqual({});
  });

  it('the same, whatever the line ends and whichever the reader', async () => {
    const text = 'a: # one\n  # two\n  - b: 1 # three\n  # four\n  - { c: 1 } # five\n# six\n';
    const expected = await owners(text);
    expect(expected).toEqual({
      one: 'behind a',
      two: 'above a.0',
      three: 'behind a.0.b',
      four: 'above a.1',
      five: 'behind a.1',
      six: 'in the file after a',
    });
    expect(await owners(text.replaceAll('\n', '\r\n'))).toEqual(expected);
    expect(await owners(text.replaceAll('\n', '\r'))).toEqual(expected);
    // A quote with an escape is for the full parser.
    expect(await owners(`${text}z: "\\t"\n`)).toEqual({ ...expected, six: 'above z' });
  });
});

/** The comments that stand in a collection: between which of its entries. */
async function between(text: string) {
  const comments = commentsOf(await readDocument(Buffer.from(text)));
  return comments.map(({ text, owner, after, next }) =>
    [text.replace('# ', ''), owner, after, next].map((part) => (Array.isArray(part) ? part.join('.') : part)),
  );
}

describe('a comment that is no entry’s stands between two', () => {
  it('in a block', async () => {
    expect(await between('# one\n\na:\n  - b\n  # two\n\n  - c\n\n# three\n\nd: 1\n# four\n')).toEqual([
      ['one', '', undefined, undefined],
      ['two', 'a', 'a.0', 'a.1'],
      ['three', '', 'a', 'd'],
      ['four', '', 'd', undefined],
    ]);
  });

  it('in brackets', async () => {
    expect(
      await between(
        'a: [\n  # one\n\n  b,\n  # two\n\n  { c: 1,\n  # three\n\n  d: 2\n  # four\n }\n # five\n]\n',
      ),
    ).toEqual([
      ['one', 'a', undefined, 'a.0'],
      ['two', 'a', 'a.0', 'a.1'],
      ['three', 'a.1', 'a.1.c', 'a.1.d'],
      ['four', 'a.1', 'a.1.d', undefined],
      ['five', 'a', 'a.1', undefined],
    ]);
  });

  it('where one of them is not written', async () => {
    expect(await between('a:\n# one\n\nb:\n')).toEqual([['one', '', 'a', 'b']]);
    expect(await between('-\n# one\n\n-\n# two - x\n\n- c\n')).toEqual([
      ['one', '', '0', '1'],
      ['two - x', '', '1', '2'],
    ]);
  });

  it('in a list at the column of its key', async () => {
    expect(await between('a:\n- b\n# one\n\n- c\n# two\n\nd: 1\n')).toEqual([
      ['one', 'a', 'a.0', 'a.1'],
      ['two', '', 'a', 'd'],
    ]);
  });

  it('and further in than the entries it is of the one that it follows', async () => {
    expect(await between('a: 1\n  # one\n\nb:\n\n  # two\n\n  - c\n\n    # three\n\n  - d\n')).toEqual([
      ['one', 'a', undefined, undefined],
      ['two', 'b', undefined, undefined],
      ['three', 'b.0', undefined, undefined],
    ]);
  });
});

it('a hash in a name or a text is none, and one behind a blank or at the start is', async () => {
  const texts = async (text: string) => (await between(text)).map(([comment]) => comment);
  expect(await texts('a#b: c#d\ne: "#x"\nf: \'x #y\'\n')).toEqual([]);
  expect(await texts('#one\na: 1\t#two\r#three\r\n#four')).toEqual(['#one', '#two', '#three', '#four']);
  expect(await texts('a: [ #one\n  b, #two\n  "c#" #three\n  ] #four\n')).toEqual([
    ...['#one', '#two', '#three', '#four'],
  ]);
});
