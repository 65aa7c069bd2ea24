import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { checkDocument } from '../../src/rules/check.ts';
import { compose } from '../../src/rules/example.ts';
import { folder, rup } from './world.ts';

// Every command that rup tells its users to run: those of findings, of refusals and of help.

const GROUPS = [
  'forum',
  'initiative',
  'member',
  'effort',
  'meetings',
  'office',
  'composition',
  'accept',
  'settings',
  'correct',
  'person',
  'organisation',
  'area',
  'goal',
  'plan',
  'group',
  'former-group',
  'status-meeting',
];
const base = readFileSync('fixtures/base.yaml', 'utf8');

/** What is said of words that the command line does not know. What is missing, or refused, is another matter. */
const NOT_UNDERSTOOD =
  /There is no (?:option|command)|unexpected argument|needs a value|cannot be used together|takes a|can be /;

async function expectUnderstood(words: readonly string[], text = base) {
  const cwd = folder({ 'organisering.yaml': text });
  const end = words.includes('--') ? words.indexOf('--') : words.length;
  // What only shows writes nothing anyway.
  const isShown = words[1] === 'list';
  const given = isShown ? words : [...words.slice(0, end), '--dry-run', ...words.slice(end)];
  const { exitCode, stderr } = await rup(given, { cwd });
  expect([words.join(' '), exitCode === 3 ? stderr : stderr.match(NOT_UNDERSTOOD)?.[0]]).toEqual([
    words.join(' '),
    undefined,
  ]);
}

describe('every command that rup names is one that it understands', () => {
  it('in the findings of the rules’ examples', async () => {
    const seen = new Set<string>();
    for (const rule of readdirSync('fixtures', { withFileTypes: true })) {
      if (!rule.isDirectory()) continue;
      const { text, at } = compose(readFileSync(join('fixtures', rule.name, 'fails.yaml'), 'utf8'), base);
      const document = await readDocument(Buffer.from(text));
      for (const { help } of (await checkDocument(document, at)).findings) {
        const [, group = '', command = '', ...words] = help?.command ?? [];
        if (!GROUPS.includes(group)) continue;
        seen.add(`${group} ${command}`);
        await expectUnderstood([group, command, ...words], text);
      }
    }
    expect(seen.size).toBeGreaterThan(7);
  });

  it('in what changes say', async () => {
    let count = 0;
    for (const language of ['da', 'en']) {
      const source = readFileSync(`src/messages/${language}/change.ts`, 'utf8');
      for (const [, found = ''] of source.matchAll(
        /\\`rup ((?:forum|initiative|member|effort|meetings) .*?)\\`/g,
      )) {
        count++;
        await expectUnderstood(
          found
            .replaceAll(/\$\{[^}]*date[^}]*\}/g, '2014-03-01')
            .replaceAll(/\$\{.*?\}/g, 'x')
            .split(' '),
        );
      }
    }
    expect(count).toBeGreaterThan(7);
  });

  it('in the options that refusals name', async () => {
    const help = (
      await Promise.all(
        [...ALL, 'meetings plan', 'member list', 'validate'].map((words) =>
          rup([...words.split(' '), '--help']),
        ),
      )
    ).map(({ stdout }) => stdout);
    const known = new Set(help.join('').match(/--[a-z-]+/g));
    for (const language of ['da', 'en']) {
      const source = readFileSync(`src/messages/${language}/change.ts`, 'utf8');
      for (const option of source.match(/--[a-z-]+/g) ?? []) expect(known).toContain(option);
    }
  });

  it('in the examples of help', async () => {
    for (const words of ALL) {
      for (const lang of ['da', 'en']) {
        const { stdout } = await rup([...words.split(' '), '--help', '--lang', lang]);
        const examples = stdout.match(/^ {2}rup .*$/gm) ?? [];
        expect(examples).not.toEqual([]);
        for (const example of examples) {
          const [, ...argv] = (example.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
          await expectUnderstood(argv);
        }
      }
    }
  });
});

const ALL = [
  'rename',
  'forum create',
  'forum establish',
  'forum dissolve',
  'forum report',
  'forum release',
  'initiative start',
  'initiative end',
  'initiative prioritise',
  'initiative follow-up',
  'member appoint',
  'member leave',
  'effort add',
  'person add',
  'person edit',
  'organisation add',
  'organisation edit',
  'area add',
  'area edit',
  'goal add',
  'goal edit',
  'initiative add',
  'initiative edit',
  'forum edit',
  'forum drop',
  'effort assess',
  'effort edit',
  'effort drop',
  'plan edit',
  'plan succeed',
  'group edit',
  'group dissolve',
  'former-group add',
  'former-group edit',
  'former-group dissolve',
  'former-group drop',
  'status-meeting add',
  'status-meeting edit',
  'person drop',
  'organisation drop',
  'organisation dissolve',
  'organisation merge',
  'area drop',
  'goal drop',
  'initiative drop',
  'office add',
  'office edit',
  'office drop',
  'meetings set',
  'meetings avoid',
  'office hold',
  'composition set',
  'meetings add',
  'meetings edit',
  'meetings reopen',
  'accept',
  'settings',
  'correct',
  'undo',
  'meetings move',
  'meetings cancel',
  'meetings held',
];
