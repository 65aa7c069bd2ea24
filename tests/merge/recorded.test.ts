import { diffLines } from 'diff';
import { expect, it } from 'vitest';
import type { Collision } from '../../src/merge/collision.ts';
import { mergeSides } from '../../src/merge/merge.ts';
import { CLEAN } from '../rules/variants/clean.ts';
import { GROUPS } from '../rules/variants/groups.ts';
import { edited, type Variant } from '../rules/variants/variant.ts';

const STYLE = {
  size: 7,
  ours: 'main',
  theirs: ({ reason, code = '' }: Collision) => `feature ${reason} ${code}`,
};

/** Two that are far from each other in the list of variants, so that all meet others of other kinds. */
function pairs(): [Variant, Variant][] {
  const all = Object.values(GROUPS)
    .flat()
    .filter((_, at) => at % 4 === 0);
  const next = (at: number, by: number) => all[(at + by) % all.length] as Variant;
  return all.flatMap((one, at) => [
    [one, next(at, 1)],
    ...(at % 2 === 0 ? [[one, next(at, 37)] as [Variant, Variant]] : []),
  ]);
}

const changed = (before: string, after: string) =>
  diffLines(before, after).flatMap(({ added, removed, value }) =>
    added || removed
      ? value
          .replace(/\n$/, '')
          .split('\n')
          .map((line) => `    ${added ? '+' : '-'} ${line}`)
      : [],
  );

// `-u` writes the list anew: read what changed in it.
it('what a merge of two variants of a file makes of ours', async () => {
  const list: string[] = [];
  for (const [one, other] of pairs()) {
    const [ours, theirs] = [one, other].map(({ edits }) => edits.reduce(edited, CLEAN)) as [string, string];
    const [base, here, there] = [CLEAN, ours, theirs].map((text) => Buffer.from(text)) as [
      Buffer,
      Buffer,
      Buffer,
    ];
    const merged = await mergeSides({ base, ours: here, theirs: there }, '2016-12-31', STYLE);
    list.push(`${one.what} + ${other.what}`);
    if (!merged) {
      list.push('    cannot be read');
      continue;
    }
    list.push(...changed(ours, merged.bytes.toString()));
    list.push(...merged.conflicts.map((conflict) => `    ${JSON.stringify(conflict)}`));
  }
  await expect(`${list.join('\n')}\n`).toMatchFileSnapshot('recorded.txt');
});

it('where a comment is shown that theirs has added', async () => {
  const [first = '', second = ''] = CLEAN.match(/^ {2}- \{ id: (?:koebenhavn|ballerup),.*\n/gm) ?? [];
  // Others stand before it in ours, or have gone.
  const ours = CLEAN.replace(first + second, second + first)
    .replace(/^ {2}- \{ id: gruppe-2,.*\n/m, '')
    .replace('      - { organisation: koebenhavn, role: klimachef }\n', '');
  const lines = CLEAN.split('\n');
  const list: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (at % 2 === 1) continue;
    const indent = /^ */.exec(line)?.[0] ?? '';
    const theirs = [...lines.slice(0, at), `${indent}# bemærkning`, ...lines.slice(at)].join('\n');
    const [base, here, there] = [CLEAN, ours, theirs].map((text) => Buffer.from(text)) as [
      Buffer,
      Buffer,
      Buffer,
    ];
    const merged = await mergeSides({ base, ours: here, theirs: there }, '2016-12-31', STYLE);
    const places = merged?.conflicts.map(
      ({ collision, line }) => `${collision.ours.join('.')} ${collision.theirs.join('.')} ${line}`,
    );
    list.push(`${line.trim().slice(0, 50)} → ${places?.join(', ')}`);
  }
  await expect(`${list.join('\n')}\n`).toMatchFileSnapshot('recorded-comments.txt');
});
