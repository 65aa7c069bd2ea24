import { describe, expect, it } from 'vitest';
import { conflictMarks } from '../../src/document/conflict-marks.ts';
import { applyEdits } from '../../src/document/edit/text-edit.ts';
import { type Holder, hasEnded, type Process, processIn, wordOf } from '../../src/document/holder.ts';
import { complaintIn } from '../../src/document/rights.ts';

describe('the marks of a conflict', () => {
  const [begin, middle, end] = ['<<<<<<< main', '=======', '>>>>>>> feature'];
  const found = (...lines: string[]) => {
    const text = lines.join('\n');
    const span = conflictMarks(text);
    return span && text.slice(span.start, span.end);
  };

  it('are three, each at the beginning of a line, one after the other', () => {
    expect(found(begin, 'a: 1', middle, 'a: 2', end)).toBe(begin);
    expect(found('x: 1\r', `${begin}\r`, `${middle}\r`, end)).toBe(begin);
    expect([found('a: 1'), found(begin, middle), found(begin, end), found(middle, end)]).toEqual([
      ...[undefined, undefined, undefined, undefined],
    ]);
    expect([found(middle, begin, end), found(begin, end, middle), found(end, middle, begin)]).toEqual([
      ...[undefined, undefined, undefined],
    ]);
    expect(found(` ${begin}`, middle, end)).toBeUndefined();
  });
});

describe('edits of a text', () => {
  const edit = (start: number, end: number, text = 'x') => ({ start, end, text });

  it('are of the text as it was, in whatever order, and insertions at one place in theirs', () => {
    expect(applyEdits('abcdef', [edit(4, 5), edit(0, 1)])).toBe('xbcdxf');
    expect(applyEdits('abc', [edit(1, 1, '1'), edit(1, 1, '2'), edit(1, 2, '3')])).toBe('a123c');
    expect(applyEdits('abc', [edit(0, 3, ''), edit(3, 3, 'z')])).toBe('z');
  });

  it.each([
    ['overlap', [edit(0, 2), edit(1, 3)]],
    ['end before they begin', [edit(2, 1)]],
    ['lead beyond the text', [edit(2, 4)]],
    ['begin before it', [edit(-1, 1)]],
  ])('that %s are our fault', (_, edits) => {
    expect(() => applyEdits('abc', edits)).toThrow(RangeError);
  });
});

describe('a process in a word', () => {
  const us: Process = { pid: 12, start: '345', space: '4026', boot: 'b'.repeat(9), machine: 'm', host: 'h' };
  const by = (start: string | undefined, more: Partial<Process> = {}): Holder => ({
    ...{ ...us, ...more },
    now: () => 0,
    sleep: async () => {},
    startOf: () => start,
  });

  it('can be part of a file’s name: no more of each than tells it apart', () => {
    const long = { boot: '123456789', machine: 'abcdefghi', host: `min maskine.${'x'.repeat(40)}` };
    expect(wordOf({ ...us, ...long })).toBe(`12.345.4026.12345678.abcdefgh.min_maskine_${'x'.repeat(28)}`);
    expect(processIn(wordOf({ ...us, boot: 'b' }))).toEqual({ ...us, boot: 'b' });
    expect(['', '12', 'x.1.1.1.1.1', '12345678901.1.1.1.1.1', '1.1.1.1.1.1.1'].map(processIn)).toEqual(
      Array(5).fill(undefined),
    );
  });

  it('has ended where its number is nobody’s or another’s, or the machine has been started since', () => {
    const ended = (it: Partial<Process>, start: string | undefined = '345') =>
      hasEnded({ ...us, boot: 'b'.repeat(8), ...it }, by(start));
    expect(hasEnded({ ...us, boot: 'b'.repeat(8) }, by(undefined))).toBe(true);
    expect([ended({}), ended({ start: '1' }), ended({ start: '' }), ended({}, '')]).toEqual([
      ...[false, true, false, false],
    ]);
    expect([ended({ boot: 'andet' }), ended({ boot: '' }), hasEnded(us, by('345', { boot: '' }))]).toEqual([
      ...[true, undefined, undefined],
    ]);
    expect([ended({ host: 'x' }), ended({ machine: 'x' }), ended({ space: '1' })]).toEqual([
      ...[undefined, undefined, undefined],
    ]);
  });
});

it('a complaint of rights that are not kept is the last, without the names; labels of the system are none', () => {
  const [label, list] = ["'security.selinux'", "'user.note'"].map(
    (name) => `cp: setting attribute ${name} for '/proc/self/fd/4': Operation not supported\n`,
  ) as [string, string];
  expect([complaintIn(''), complaintIn(label)]).toEqual([undefined, undefined]);
  expect([complaintIn(list), complaintIn(list + label)]).toEqual(Array(2).fill('Operation not supported'));
  expect(complaintIn(`${list}cp: preserving permissions for 'x': Ikke tilladt\n`)).toBe('Ikke tilladt');
});
