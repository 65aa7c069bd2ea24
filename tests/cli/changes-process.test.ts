import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { thisProcess } from '../../src/cli/this-process.ts';
import { wordOf } from '../../src/document/holder.ts';
import { built } from '../built.ts';
import { Repository } from '../history/repository.ts';
import { hasTmux, Terminals } from './terminal.ts';
import { clean, folder } from './world.ts';

// The real program, as `npm run build` made it; its questions in a real terminal.
const program = built();
const NAME = 'organisering.yaml';
const plain = { PATH: process.env['PATH'], HOME: folder() };

function rup(argv: readonly string[], cwd: string, env = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
    cwd,
    env: { ...plain, ...env },
    input: '',
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const read = (cwd: string) => readFileSync(join(cwd, NAME), 'utf8');

describe('the program', () => {
  it('changes the file and leaves nothing beside it', () => {
    const cwd = folder({ [NAME]: clean });
    const { status, stdout, stderr } = rup(['forum', 'create', 'Kystforum', '--planned'], cwd, {
      LANG: 'da_DK.UTF-8',
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Kystforum er oprettet som planlagt \(kystforum\)\.\n/);
    expect(read(cwd)).toContain('  - id: kystforum\n    name: Kystforum\n');
    expect(readdirSync(cwd)).toEqual([NAME]);
  });

  it('asks nothing without a terminal', () => {
    const cwd = folder({ [NAME]: clean });
    expect(rup(['forum', 'dissolve'], cwd)).toEqual({
      status: 2,
      stdout: '',
      stderr: "error: Give the forum's id: `rup forum dissolve <id>`.\nSee `rup forum dissolve --help`.\n",
    });
    expect(read(cwd)).toBe(clean);
  });

  it('writes nothing on a dry run', () => {
    const cwd = folder({ [NAME]: clean });
    const { status, stdout, stderr } = rup(['forum', 'create', 'A', '--planned', '--dry-run'], cwd, {
      FORCE_COLOR: '1',
    });
    expect([status, stderr.split('\n')[0]]).toEqual([0, 'Dry run: nothing was written.']);
    expect(stdout).toContain('\u001b[32m+  - id: a\u001b[39m\n');
    expect(read(cwd)).toBe(clean);
  });
});

describe.skipIf(!hasTmux)('in a terminal of 80 columns, what is missing is asked for', () => {
  const terminals = new Terminals('changes');
  afterAll(() => terminals.end());

  function terminal(cwd: string, lang: string) {
    const shell = terminals.start(cwd, { ...plain, RUP_LANG: lang }, 'bash --norc');
    const call = (argv: string) =>
      shell.type(`'${process.execPath}' '${program}' ${argv}; echo "ended $?"`, 'Enter');
    return { ...shell, call };
  }

  it('a new forum, in Danish', async () => {
    const cwd = folder({ [NAME]: clean });
    const { call, shows, type } = terminal(cwd, 'da');
    call('forum create');
    await shows('Hvad hedder forummet?');
    type('-l', 'Forum for "grøn" vækst');
    type('Enter');
    await shows('Er forummet allerede nedsat, eller er det planlagt?');
    type('Enter');
    await shows('Hvad er forummets første dag?');
    type('C-u');
    type('-l', '2014-02-30');
    type('Enter');
    await shows('Skriv en dato');
    type('C-u');
    type('-l', '28/2-2014');
    type('Enter');
    await shows('Hvad er forummets opgave? (kan springes over)');
    type('Enter');
    await shows('Hvad er forummets mål?');
    type('Enter');
    await shows('Hvilke initiativer har brug for forummet?');
    type('Space');
    type('Enter');
    await shows('Skal det skrives i filen?');
    type('Enter');
    await shows('ended 0');
    const lines = ['name: Forum for "grøn" vækst', 'established: 2014-02-28', 'relation: [participates]'];
    for (const line of lines) expect(read(cwd)).toContain(line);
  });

  it('a forum to dissolve, by the choices of the file', async () => {
    const cwd = folder({ [NAME]: clean });
    const { call, shows, type, screen } = terminal(cwd, 'en');
    call('forum dissolve --date 2014-03-01 --release');
    await shows('Which forum is to be dissolved?');
    expect(screen()).toContain('Klimaforum (klimaforum)');
    type('Enter');
    await shows('What is the reason?');
    type('Enter');
    await shows('Give an answer');
    type('-l', 'Opgaven er løst');
    type('Enter');
    await shows('Write this to the file?');
    type('Enter');
    await shows('ended 0');
    expect(read(cwd)).toContain('reason: Opgaven er løst');
  });

  it('a seat, and an organisation that is not in the file', async () => {
    const vacant = clean.replace(/ {4}- \{ organisation: koebenhavn, role: fagdirektør.*\n/, '');
    const cwd = folder({ [NAME]: vacant });
    const { call, shows, type, screen } = terminal(cwd, 'da');
    call('member appoint gruppe --from 2014-01-01');
    await shows('Hvilken plads?');
    expect(screen()).toContain('fagdirektør, Klima (1 ubesat)');
    type('Enter');
    await shows('Hvem indtræder?');
    expect(screen()).not.toContain('Regionen');
    // Letters narrow the list.
    type('-l', 'organisation');
    await shows('› En organisation');
    expect(screen()).not.toContain('En person');
    type('Enter');
    await shows('Hvad hedder organisationen?');
    type('-l', 'Helsingør Kommune');
    type('Enter');
    await shows('Skal det skrives i filen?');
    type('Enter');
    await shows('ended 0');
    expect(read(cwd)).toContain('{ id: helsingoer-kommune, name: Helsingør Kommune, kind: municipality }');
    expect(read(cwd)).toContain('organisation: helsingoer-kommune, role: fagdirektør, area: klima');
  });

  it('the fields of an entry: which one, what of it, and its value', async () => {
    const cwd = folder({ [NAME]: clean });
    const { call, shows, type, screen } = terminal(cwd, 'da');
    call('person edit');
    await shows('Hvilken?');
    expect(screen()).toContain('Regionsrådsformanden (regionsformand)');
    type('Down', 'Enter');
    await shows('Hvad skal ændres?');
    type('Enter');
    await shows('Navnet:');
    // What stands there is offered to be changed.
    await shows('KKR-formanden');
    type('-l', ' Hansen');
    type('Enter');
    await shows('Skal det skrives i filen?');
    type('Enter');
    await shows('ended 0');
    expect(screen()).toContain('KKR-formanden er ændret (navnet).');
    expect(read(cwd)).toContain('{ id: kkr-formand, name: KKR-formanden Hansen, organisation: kkr }');
  });

  it('a new entry: what it must have, then what it may have', async () => {
    const cwd = folder({ [NAME]: clean });
    const { call, shows, type, screen } = terminal(cwd, 'en');
    call('initiative add --started 2014-02-01');
    await shows('The name:');
    type('-l', 'Åer');
    type('Enter');
    await shows('The areas:');
    type('Space', 'Enter');
    await shows('The requested forum:');
    expect(screen()).toContain('Klimaforum');
    expect(screen()).toContain('None');
    type('Enter');
    await shows('The note: (optional)');
    type('-l', 'Fra mødet');
    type('Enter');
    await shows('Write this to the file?');
    type('Enter');
    await shows('ended 0');
    const lines = ['- id: aaer', 'name: Åer', 'areas: [klima]', 'started: 2014-02-01', 'note: Fra mødet'];
    expect(read(cwd)).toContain(lines.join('\n      '));
  });

  it('who takes an office, also one who is not in the file', async () => {
    const cwd = folder({ [NAME]: clean });
    const { call, shows, type } = terminal(cwd, 'en');
    call('office hold --from 2014-02-01 --at 2014-03-01');
    await shows('Which office?');
    type('Enter');
    await shows('Who takes office?');
    type('Up', 'Enter');
    await shows('The name:');
    type('-l', 'Ny Formand');
    type('Enter');
    await shows('Write this to the file?');
    type('Enter');
    await shows('ended 0');
    expect(read(cwd)).toContain('{ person: ny-formand, from: 2014-02-01 }');
  });

  it('why it is recorded so late, where git holds the file', async () => {
    const made = new Repository();
    made.commit('Begynd', { [NAME]: clean });
    const { call, shows, type } = terminal(made.folder, 'en');
    call("forum report klimaforum --date 2014-01-10 --progress 'Godt' --at 2014-03-01");
    await shows('Why is it recorded only now?');
    type('-l', 'Forgotten');
    type('Enter');
    await shows('Write this to the file?');
    type('Enter');
    await shows('ended 0');
    expect(read(made.folder)).toContain('field: reports, reason: Forgotten }');
  });

  it('whether the forums that nobody needs are to be dissolved, when an initiative ends', async () => {
    const cwd = folder({ [NAME]: clean });
    const { call, shows, type } = terminal(cwd, 'en');
    call('initiative end klimastrategi --date 2014-03-01');
    await shows('Dissolve them too? Klimaforum');
    type('Enter');
    await shows('What is the reason?');
    type('-l', 'Done');
    type('Enter');
    await shows('Write this to the file?');
    type('Enter');
    await shows('ended 0');
    expect(read(cwd)).toContain('dissolved: { date: 2014-03-01, reason: Done, decidedBy: regionen }');
  });

  it.each([
    ['da', 'Venter på, at en anden rup bliver færdig (proces', '1 foran i køen'],
    ['en', 'Waiting for another rup to finish (process', '1 ahead of you'],
  ])('who waits for the file is told for whom (%s)', async (lang, waiting, ahead) => {
    const cwd = folder({ [NAME]: clean });
    const [lock, place] = [`.${NAME}.rup-lock`, `.${NAME}.rup-wait.000000000000001.${wordOf(thisProcess())}`];
    writeFileSync(join(cwd, lock), `${wordOf(thisProcess())} 2014-01-01T00:00:00.000Z\n`);
    writeFileSync(join(cwd, place), '');
    const { call, shows, screen } = terminal(cwd, lang);
    call('forum create Kystforum --planned');
    await shows(`${waiting} ${process.pid}`);
    await shows(ahead);
    for (const name of [place, lock]) rmSync(join(cwd, name));
    await shows('ended 0');
    // The line is gone when there is an answer.
    expect(screen()).not.toContain(waiting);
    expect(readdirSync(cwd)).toEqual([NAME]);
  });

  it.each([
    ['da', 'C-c', 'Afbrudt. Intet er ændret.'],
    ['en', 'C-d', 'Cancelled. Nothing was changed.'],
    ['da', 'Escape', 'Afbrudt. Intet er ændret.'],
  ])('and nothing is changed where the user breaks off (%s, %s)', async (lang, key, said) => {
    const cwd = folder({ [NAME]: clean });
    const { call, shows, type, cursor } = terminal(cwd, lang);
    call('initiative prioritise');
    await shows('Klimastrategi (klimastrategi)');
    type(key);
    await shows('ended 2');
    await shows(said);
    expect(cursor()).toBe('1');
    expect(read(cwd)).toBe(clean);
  });

  it('in words too the user can leave, and what is shown is not written without a yes', async () => {
    const cwd = folder({ [NAME]: clean });
    const { call, shows, type, cursor } = terminal(cwd, 'en');
    call('forum create');
    await shows('What is the forum called?');
    type('C-d');
    await shows('ended 2');
    expect(cursor()).toBe('1');
    call('forum report klimaforum --at 2014-03-01');
    await shows('On which day?');
    // What stands there is what is taken where nothing is written.
    await shows('1 March 2014');
    type('Enter');
    await shows('What progress has been made?');
    type('-l', 'All well');
    type('Enter');
    await shows('How does it work across disciplines? (optional)');
    type('Enter');
    await shows('progress: All well');
    await shows('Write this to the file?');
    type('-l', 'no');
    type('Enter');
    await shows('Cancelled. Nothing was changed.');
    expect(read(cwd)).toBe(clean);
  });

  it('the day on which somebody leaves, who has not been told', async () => {
    const cwd = folder({ [NAME]: clean });
    const { call, shows, type } = terminal(cwd, 'en');
    call('member leave gruppe --at 2014-03-01');
    await shows('What is the last day?');
    type('-l', 'yesterday');
    type('Enter');
    await shows('Who is leaving?');
    type('-l', 'regionen');
    type('Enter');
    await shows('Write this to the file?');
    type('Enter');
    await shows('ended 0');
    expect(read(cwd)).toContain('role: koncerndirektør, to: 2014-02-28');
  });

  it('which forum is to be shown', async () => {
    const cwd = folder({ [NAME]: clean });
    const { call, shows, type } = terminal(cwd, 'da');
    call('forum show');
    await shows('Hvilken?');
    type('-l', 'klima');
    type('Enter');
    await shows('Udmønte klimastrategien');
    await shows('ended 0');
    call('person show');
    await shows('Regionsrådsformanden (regionsformand)');
    type('C-c');
    await shows('Afbrudt. Intet er ændret.');
    await shows('ended 2');
  });

  it('a reason is not asked for where the change is refused whatever it is', async () => {
    const cwd = folder({ [NAME]: clean });
    const { call, shows, screen } = terminal(cwd, 'en');
    call('forum dissolve klimaforum --date 2014-03-01');
    await shows('ended 2');
    expect(screen()).toContain('--release');
    expect(screen()).not.toContain('What is the reason?');
  });

  it('and not where the file has nothing to choose', async () => {
    const cwd = folder({ [NAME]: clean });
    const { call, shows } = terminal(cwd, 'en');
    call('initiative start');
    await shows('There are no planned initiatives in the file.');
    await shows('ended 2');
  });
});
