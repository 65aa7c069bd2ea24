import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hasTmux, Terminals } from './terminal.ts';
import { folder, rup } from './world.ts';

const program = resolve('bin/rup.cjs');
const NAME = 'organisering.yaml';
const SCHEMA = 'organisering.schema.json';

/** The questions in their order, and an answer to each; an empty one takes what is offered. */
const QUESTIONS = [
  ['Hvad hedder planen', 'Udviklingsplanen'],
  ['Hvilke år gælder planen?', '2024-2027'],
  ['Hvilke områder har planen?', 'Trafik, Klima'],
  ['Hvad hedder regionen?', 'Region Nord'],
  ['Hvad hedder formandsposten i regionen?', ''],
  ['Hvem er Regionsrådsformand?', 'Anne Eksempel'],
  ['Hvad hedder kommunernes fælles organ', ''],
  ['Hvad hedder formandsposten i kommunernes', ''],
  ['Hvem er KKR-formand?', ''],
  ['Hvad hedder den administrative gruppe?', ''],
  ['Hvad er gruppens første dag?', '1.2.2024'],
  ['Skal filen oprettes?', ''],
] as const;

describe.skipIf(!hasTmux)('rup init in a terminal', () => {
  const terminals = new Terminals('init');
  afterAll(() => terminals.end());

  function dialogue(cwd: string) {
    const shell = terminals.start(cwd, { PATH: process.env['PATH'], RUP_LANG: 'da' }, 'bash --norc');
    shell.type(`'${process.execPath}' '${program}' init; echo "ended $?"`, 'Enter');
    const answer = async (count: number) => {
      for (const [question, text] of QUESTIONS.slice(0, count)) {
        await shell.shows(question);
        if (text !== '') shell.type('-l', text);
        shell.type('Enter');
      }
    };
    return { ...shell, answer };
  }

  it('asks for the organisation, and writes it with the schema that its first line names', async () => {
    const cwd = folder();
    const { answer, shows, screen } = dialogue(cwd);
    await answer(QUESTIONS.length);
    await shows('ended 0');
    expect(screen()).not.toContain('rup schema');
    const text = readFileSync(join(cwd, NAME), 'utf8');
    expect(text).toMatch(`# yaml-language-server: $schema=${SCHEMA}\n`);
    expect(text).toContain('period: { from: 2024-01-01, to: 2027-12-31 }');
    expect(text).toContain('established: 2024-02-01');
    expect(text).toContain('- { id: anne-eksempel, name: Anne Eksempel, organisation: region-nord }');
    expect(readFileSync(join(cwd, SCHEMA), 'utf8')).toBe((await rup(['schema'])).stdout);
    const { exitCode, stdout } = await rup(['validate', '--at', '2024-02-01'], { cwd });
    expect(exitCode, stdout).toBe(0);
  });

  it('leaves nothing behind when the user leaves, whatever the question', async () => {
    for (const count of QUESTIONS.keys()) {
      const cwd = folder();
      const { answer, shows, type, cursor } = dialogue(cwd);
      await answer(count);
      await shows(QUESTIONS[count]?.[0] ?? '');
      type('C-c');
      await shows('ended 2');
      expect([readdirSync(cwd), cursor()]).toEqual([[], '1']);
    }
  });

  it('leaves another schema as it is, and says so; asks nothing where the file is there', async () => {
    const cwd = folder({ [SCHEMA]: '{}' });
    const first = dialogue(cwd);
    await first.answer(QUESTIONS.length);
    await first.shows('ended 0');
    expect(first.screen()).toContain(`${SCHEMA} findes i forvejen`);
    expect(readFileSync(join(cwd, SCHEMA), 'utf8')).toBe('{}');
    writeFileSync(join(cwd, NAME), 'min egen');
    const again = dialogue(cwd);
    await again.shows('ended 2');
    expect(again.screen()).not.toContain('Hvad hedder planen');
    expect(readFileSync(join(cwd, NAME), 'utf8')).toBe('min egen');
  });
});
