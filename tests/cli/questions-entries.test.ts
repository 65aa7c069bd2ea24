import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hasTmux, Terminals } from './terminal.ts';
import { clean, folder } from './world.ts';

const program = resolve('bin/rup.cjs');
const NAME = 'organisering.yaml';

const leaving = clean.replace('role: koncerndirektør }', 'role: koncerndirektør, to: 2014-04-30 }');

/** A command, what is asked and answered (keys, or text after `-l`), what the file then holds, and held before. */
const DIALOGUES: readonly [string, readonly (readonly [string, ...string[]])[], string, string?][] = [
  [
    'member leave gruppe',
    [
      ['Hvad er den sidste dag?', '-l', '31.5.2014'],
      ['Hvem udtræder?', '-l', 'koncerndirektør'],
    ],
    'role: koncerndirektør, to: 2014-05-31 }',
    leaving,
  ],
  [
    'forum report --withdraw',
    [
      ['Hvad skal trækkes tilbage?', '-l', 'klima'],
      ['2. marts 2014', '-l', '2.3.2014'],
    ],
    'reports: [{ date: 2014-03-01, progress: Godt }]',
    clean.replace(
      /reports: .*/,
      'reports: [{ date: 2014-03-01, progress: Godt }, { date: 2014-03-02, progress: Fint }]',
    ),
  ],
  [
    'plan edit',
    [
      ['Hvad skal ændres?', '-l', 'sidste'],
      ['Den sidste dag', 'C-u'],
      ['Den sidste dag', '-l', '31.12.2015'],
    ],
    'to: 2015-12-31',
  ],
  [
    // A space after what narrows the list ticks what is left of it.
    'plan succeed ReVUS --from 2014-04-01 --to 2018-12-31',
    [['Hvad fortsætter ikke?', '-l', 'klimastr ']],
    'ended: 2014-03-31',
  ],
  [
    'office hold formand-kkr',
    [
      ['Hvad er den første dag?', '-l', '1.2.2014'],
      ['Hvem tiltræder', '-l', 'ikke er i'],
      ['Navnet', '-l', 'Ny Formand'],
    ],
    'holders: [{ person: kkr-formand, to: 2014-01-31 }, { person: ny-formand, from: 2014-02-01 }]',
  ],
  [
    'composition set klimaforum --min 1',
    [
      ['Hvilken rolle?', 'Enter'],
      ['type', '-l', 'kommune'],
    ],
    '- { kind: municipality, min: 1 }',
  ],
  [
    'member appoint gruppe --role fagdirektør --area klima',
    [
      ['Hvad er den første dag?', '-l', '1.3.2014'],
      ['Hvem', '-l', 'ledig'],
    ],
    '- { vacant: true, role: fagdirektør, area: klima, from: 2014-03-01 }',
  ],
  // Of what kind a new organisation is, the composition of the group or the forum says.
  [
    'member appoint gruppe --role fagdirektør --area klima',
    [
      ['Hvad er den første dag?', '-l', '1.3.2014'],
      ['Hvem', '-l', 'organisation, som'],
      ['organisationen', '-l', 'Herlev Kommune'],
    ],
    'name: Herlev Kommune, kind: municipality',
  ],
  [
    'member appoint klimaforum --role rektor',
    [
      ['Hvad er den første dag?', '-l', '1.3.2014'],
      ['Hvem', '-l', 'organisation, som'],
      ['organisationen', '-l', 'Skolen'],
    ],
    'name: Skolen, kind: education',
    clean.replace(
      '    reportsTo: gruppe\n',
      '    reportsTo: gruppe\n    composition: [{ roles: [rektor], kind: education, min: 1 }]\n',
    ),
  ],
  [
    'meetings set klimaforum',
    [
      ['Hvad skal ændres?', '-l', 'antallet af møder'],
      ['Antallet', '-l', '4'],
    ],
    'meetings: { perYear: 4 }',
  ],
];

describe.skipIf(!hasTmux)('what a command lacks is asked for', () => {
  const terminals = new Terminals('entries');
  afterAll(() => terminals.end());

  it.each(DIALOGUES)('%s', async (command, answers, written, before = clean) => {
    const cwd = folder({ [NAME]: before });
    const env = { PATH: process.env['PATH'], HOME: folder(), RUP_LANG: 'da' };
    const { shows, type } = terminals.start(cwd, env, 'bash --norc', 60);
    type(`'${process.execPath}' '${program}' ${command} --at 2014-03-01; echo "ended $?"`, 'Enter');
    for (const [question, ...keys] of answers) {
      await shows(question);
      type(...keys);
      if (keys[0] === '-l') type('Enter');
    }
    await shows('Skal det skrives');
    type('Enter');
    await shows('ended 0');
    expect(readFileSync(join(cwd, NAME), 'utf8')).toContain(written);
  });
});
