import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import type { Value } from '../../src/document/parsed.ts';
import { canonical } from '../../src/history/canonical.ts';
import { built } from '../built.ts';
import { clean, folder, rup } from '../cli/world.ts';
import { gitEnv } from '../history/repository.ts';

const FILE = 'organisering.yaml';

/** What a secretariat has entered before. */
const BEFORE = [
  'organisation add Gentofte --kind municipality --id gentofte',
  'organisation add Ballerup --kind municipality --id ballerup',
  'person add Kirsten --id kirsten',
  'initiative add Cykelstier --area klima --id cykelstier --started 2014-01-10',
  'goal add Støj --area klima --id stoej',
  'effort add --municipality gentofte --goal stoej --effort Asfalt --id asfalt',
  'forum create Cykelforum --area klima --initiative cykelstier:develops --established 2014-01-15 --task x --goal y',
  'meetings add klimaforum 2014-04-03 --id april',
  'meetings add klimaforum 2014-05-08 --id maj',
];

const report = (forum: string, date: string, progress: string) =>
  `forum report ${forum} --date ${date} --progress ${progress} --interdisciplinarity Alle`;
const appoint = (body: string, organisation: string) =>
  `member appoint ${body} --organisation ${organisation} --role medlem --from 2014-02-20`;

/** Pairs of commands that two people may give on the same day; those that need a choice are marked. */
const PAIRS: readonly (readonly [ours: string, theirs: string, needs?: 'choice'])[] = [
  [report('klimaforum', '2014-02-03', 'På-vej'), report('klimaforum', '2014-02-10', 'Forsinket')],
  [report('klimaforum', '2014-02-03', 'På-vej'), report('cykelforum', '2014-02-10', 'Forsinket')],
  [appoint('klimaforum', 'gentofte'), appoint('klimaforum', 'ballerup')],
  [appoint('klimaforum', 'gentofte'), appoint('cykelforum', 'ballerup')],
  ['person add Astrid', 'person add Åse'],
  ['organisation add Herlev --kind municipality', 'organisation add Allerød --kind municipality'],
  ['goal add Varme --area klima', 'goal add Luft --area klima'],
  ['initiative add Letbane --area klima', 'initiative add Havne --area klima'],
  [
    'effort add --municipality gentofte --goal stoej --effort Skærme',
    'effort add --municipality ballerup --goal stoej --effort Volde',
  ],
  ['forum create Havneforum --area klima --planned', 'forum create Vandforum --area klima --planned'],
  ['meetings add gruppe 2014-04-10 --theme klima', 'meetings add gruppe 2014-10-09 --theme klima'],
  ['meetings move april 2014-04-24', 'meetings cancel maj --reason Afbud'],
  ['meetings edit april --place Hillerød', 'meetings edit april --time 10:00-12:00'],
  [
    'initiative follow-up klimastrategi --status on-track --date 2014-02-01',
    'initiative follow-up klimastrategi --status delayed --date 2014-02-20',
  ],
  [
    'initiative prioritise klimastrategi --rank 1 --date 2014-02-20',
    'initiative follow-up klimastrategi --status delayed --date 2014-02-20',
  ],
  ['forum edit klimaforum --task Ny', report('klimaforum', '2014-02-03', 'På-vej')],
  ['area edit klima --name Klimaet', 'goal add Varme --area klima'],
  [
    'effort assess asfalt --assessment Godt',
    'effort add --municipality ballerup --goal stoej --effort Volde',
  ],
  ['person edit kirsten --title Direktør', 'person edit kirsten --note Orlov'],
  ['settings windUpDays 45', 'settings history.graceDays 45'],
  [
    'accept forum-without-goal klimaforum --until 2014-12-31 --reason Senere',
    'person edit kirsten --note Orlov',
  ],
  ['rename cykelforum stiforum', report('cykelforum', '2014-02-10', 'Forsinket')],
  ['area edit klima --name Klimaet', 'area edit klima --name Klima-og-miljø', 'choice'],
  [
    'forum dissolve klimaforum --date 2014-02-10 --reason Slut --release',
    appoint('klimaforum', 'gentofte'),
    'choice',
  ],
];

async function given(text: string, ...lines: readonly string[]): Promise<string> {
  const cwd = folder({ [FILE]: text });
  for (const line of lines) {
    const { exitCode, stderr } = await rup([...line.split(' '), '--at', '2014-03-01'], { cwd });
    if (exitCode !== 0) throw new Error(`${line}: ${stderr}`);
  }
  return readFileSync(join(cwd, FILE), 'utf8');
}

const dataOf = async (text: string) => canonical((await readDocument(Buffer.from(text))).data as Value);

it('of 24 pairs of commands, rup leaves to people the two that need a choice, and git alone fourteen', async () => {
  const before = await given(clean, ...BEFORE);
  const driver = `node '${built()}' merge %O %A %B --marker-size %L --path %P --at 2014-03-01`;
  const byLines: string[] = [];
  const byRup: string[] = [];
  for (const [mine, other] of PAIRS) {
    const [ours, theirs] = [await given(before, mine), await given(before, other)];
    const cwd = folder({ [FILE]: before, '.gitattributes': `${FILE} merge=rup\n` });
    const git = (...args: readonly string[]) =>
      spawnSync('git', ['-c', `merge.rup.driver=${driver}`, ...args], { cwd, env: gitEnv, encoding: 'utf8' });
    const commit = (text: string) => {
      writeFileSync(join(cwd, FILE), text);
      git('add', '--all');
      git('commit', '--quiet', '--message', 'x');
    };
    git('init', '--quiet', '--initial-branch=main');
    commit(before);
    git('checkout', '--quiet', '-b', 'other');
    commit(theirs);
    git('checkout', '--quiet', 'main');
    commit(ours);
    if (git('-c', 'merge.rup.driver=git merge-file %A %O %B', 'merge', '--no-edit', 'other').status !== 0) {
      byLines.push(`${mine} | ${other}`);
      git('merge', '--abort');
    } else git('reset', '--quiet', '--hard', 'HEAD^');
    const { status } = git('merge', '--no-edit', 'other');
    if (status !== 0) byRup.push(`${mine} | ${other}`);
    else {
      const merged = await dataOf(readFileSync(join(cwd, FILE), 'utf8'));
      const orders = await Promise.all(
        [given(ours, other), given(theirs, mine)].map((one) => one.catch(() => before)),
      );
      expect(await Promise.all(orders.map(dataOf)), `${mine} | ${other}`).toContain(merged);
    }
  }
  const needed = PAIRS.filter(([, , choice]) => choice).map(([mine, other]) => `${mine} | ${other}`);
  expect(PAIRS).toHaveLength(24);
  expect(byRup).toEqual(needed);
  expect(byLines).toHaveLength(14);
  // Git leaves one of the two to people, and does the other wrong without a word: a member of a forum that is dissolved.
  expect(byLines.filter((pair) => needed.includes(pair))).toEqual(needed.slice(0, 1));
});
