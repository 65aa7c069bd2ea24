import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/cli/completion/line.ts';
import { readDocument } from '../../src/document/document.ts';
import type { Value } from '../../src/document/parsed.ts';
import { folder } from './world.ts';

// The organisation that the document of 2012 proposes, entered in an empty folder by the built program's commands alone.

const EXAMPLE = resolve('examples/organisering.yaml');
const NAME = 'organisering.yaml';
const REASON =
  'Organiseringen centreres om én administrativ gruppe for at styrke sammenhæng og det tværgående element';
const TASK = 'Skabe sammenhængende fokus på tværs af temaerne i den regionale udviklingsplan';
const CLIMATE = 'Varetage udmøntningen af den fælles regionale/kommunale klimastrategi';

const formerGroup = (number: number) => `
rup former-group add 'Administrativ gruppe ${number} (den hidtidige organisering)' --id tidligere-gruppe-${number} --kind administrative-group --decided-by region-hovedstaden --dissolved 2013-08-14 --reason '${REASON}' --successor administrativ-gruppe
rup composition set tidligere-gruppe-${number} --role kommunaldirektør --role fagdirektør --kind municipality --min 3 --max 3
rup composition set tidligere-gruppe-${number} --organisation region-hovedstaden --min 3 --max 4
`;

const STORY = `
# All of it on the group's first day (--at 2013-08-15), but where another is told

# The plan, its areas, the region and KKR, and the group with its seats, all of them vacant (R6, R20, R21)
rup init --plan 'Den regionale udviklingsplan 2012' --years 2012-2016 --area Erhverv --area Trafik --area Uddannelse --area Klima --region 'Region Hovedstaden' --joint 'KKR Hovedstaden' --established 2013-08-15
rup organisation edit region-hovedstaden --code 1084

# What tells a new file's calendar from others is its own; the example has none
rup settings namespace ''

# The group: what it is for, and when it meets first (R9, R15, R16)
rup group edit --name 'Administrativ gruppe for RUP' --task '${TASK}'
rup meetings set administrativ-gruppe --per-year 2 --first 2013-autumn

# Who sits in it, as far as the document says (R19)
rup person add 'Kim Høgh' --title koncerndirektør --organisation region-hovedstaden
rup member appoint administrativ-gruppe --role koncerndirektør --person kim-hoegh --from ''

# The status meeting of the two chairs; since when they are that, the document does not say (R7, R8)
rup office edit regionsraadsformand --name 'Formand for regionsrådet'
rup office edit kkr-formand --name 'Formand for KKR'
rup office hold regionsraadsformand --new-person 'Vibeke Storm Rasmussen' --from ''
rup office hold kkr-formand --new-person 'Steen Christiansen' --from ''

# The one initiative that the document names (R25)
rup initiative add 'Den fælles regionale/kommunale klimastrategi' --id klimastrategi --area klima --started 2012-01-01 --at 2012-01-01

# What the group takes the place of: three groups and a climate forum (R1-R4)
${[1, 2, 3].map(formerGroup).join('')}
rup former-group add 'Administrativt klimaforum (den hidtidige organisering)' --id tidligere-klimaforum --kind climate-forum --decided-by region-hovedstaden
rup composition set tidligere-klimaforum --kind municipality --min 5 --max 5
rup composition set tidligere-klimaforum --organisation region-hovedstaden --min 3 --max 3

# The forums: one planned, two continued (R25-R27)
rup forum create 'Arbejdsgruppen for en fokuseret vækstdagsorden' --id vaekstdagsorden --origin continued --task 'En fokuseret vækstdagsorden' --area erhverv
rup forum create 'Samarbejdsforum på uddannelsesområdet' --id uddannelsesforum --planned --area uddannelse
rup forum create 'Administrativt klimaforum' --id klimaforum --origin continued --continues tidligere-klimaforum --task '${CLIMATE}' --initiative klimastrategi
rup composition set klimaforum --kind municipality --min 5 --max 5
rup composition set klimaforum --organisation region-hovedstaden --min 3 --max 3

# What has come of it
rup diff ${EXAMPLE} organisering.yaml
rup status
`;

const home = folder();

function rup(words: readonly string[], cwd: string) {
  const env = { PATH: process.env['PATH'], HOME: home, RUP_LANG: 'da' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('bin/rup.cjs'), ...words], {
    cwd,
    env,
    input: '',
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

/** The same day in every command that takes one. */
const atDay = (words: readonly string[]) =>
  ['init', 'diff'].includes(words[0] ?? '') || words.includes('--at')
    ? words
    : [...words, '--at', '2013-08-15'];

/** What a file says: entries are found by their ids, in whatever order they stand, and what is empty is not there. */
function meant(value: Value): Value {
  if (Array.isArray(value)) {
    const idOf = (entry: Value) => String((entry as { id?: unknown } | null)?.id ?? '');
    const hasIds = value.every((entry) => idOf(entry) !== '');
    const entries = value.map(meant);
    return hasIds ? entries.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1)) : entries;
  }
  if (typeof value !== 'object' || value === null) return value;
  const isEmpty = (each: Value) =>
    typeof each === 'object' && each !== null && Object.keys(each).length === 0;
  const entries = Object.entries(value).filter(([, each]) => !isEmpty(each));
  return Object.fromEntries(entries.map(([key, each]) => [key, meant(each)]));
}

const dataOf = async (path: string) => meant((await readDocument(readFileSync(path))).data as Value);

/** What \`rup validate\` finds on a day, but where. */
function found(file: string, day: string) {
  const { said } = rup(['validate', file, '--format', 'json', '--at', day], folder());
  const { files } = JSON.parse(said) as { files: { findings: { code: string; message: string }[] }[] };
  const findings = files.flatMap((each) => each.findings.map(({ code, message }) => `${code}: ${message}`));
  return findings.sort();
}

describe('the organisation of the document of 2012 is entered by commands alone', () => {
  const cwd = folder();
  let transcript = '';
  const failed: string[] = [];

  beforeAll(() => {
    for (const line of STORY.trim().split('\n')) {
      const isCommand = line.startsWith('rup ');
      transcript += isCommand ? `$ ${line}\n` : `${line}\n`;
      if (!isCommand) continue;
      const { status, said } = rup(atDay(wordsOf(line).slice(1)), cwd);
      if (status !== 0) failed.push(line);
      transcript += said;
    }
  }, 300_000);

  it('as the transcript tells', async () => {
    expect(failed).toEqual([]);
    const told = transcript.replaceAll(EXAMPLE, 'examples/organisering.yaml').replaceAll(/\n{3,}/g, '\n\n');
    await expect(told).toMatchFileSnapshot('transcripts/from-nothing.txt');
  });

  it('and says what the example says', async () => {
    expect(await dataOf(join(cwd, NAME))).toEqual(await dataOf(EXAMPLE));
  });

  it.each(['2013-08-15', '2014-03-01', '2017-01-01'])('and is found the same about on %s', (day) => {
    expect(found(join(cwd, NAME), day)).toEqual(found(EXAMPLE, day));
    expect(found(EXAMPLE, day)).not.toEqual([]);
  });
});
