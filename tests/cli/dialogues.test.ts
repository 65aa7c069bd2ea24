import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { CHANGES } from '../../src/changes/index.ts';
import { textsIn } from '../../src/messages/texts.ts';
import { base } from '../changes/commands.ts';
import { hasTmux, type ShellTerminal, Terminals } from './terminal.ts';
import { folder, rup } from './world.ts';

const program = resolve('bin/rup.cjs');
const NAME = 'organisering.yaml';
const TODAY = '2014-03-01';
/** With something for each command to ask about, and long lines. */
const text = stringify(base, { lineWidth: 0 });

/** How a command is called, where its words alone ask nothing, or what is refused. */
const CALLED: Readonly<Record<string, string>> = {
  settings: 'settings windUpDays',
  'forum dissolve': 'forum dissolve --release',
};
/** What asks nothing: there is a default for all that it is told, or it is an option of other commands. */
const SILENT = ['meetings plan', 'withdraw'];

/** Letters that find one of the choices, an answer in words, or ticks a box, by the number of the question. */
type Typed = Readonly<Record<number, string>>;
/** What is typed before Enter, where Enter alone would not do; where something must be written, `TEXT` otherwise. */
const TYPED: Readonly<Record<string, Typed>> = {
  'initiative prioritise': { 1: '2' },
  'initiative add': { 1: ' ' },
  'member appoint': { 3: 'person' },
  'plan edit': { 1: ' ny' },
  'plan succeed': { 1: '1.1.2017', 2: '31.12.2020' },
  'group edit': { 1: ' ny' },
  'group dissolve': { 0: '31.12.2016' },
  'status-meeting edit': { 1: ' ny' },
  'former-group add': { 1: 'climate-forum' },
  'former-group edit': { 2: ' ny' },
  'office edit': { 2: ' ny' },
  'initiative drop': { 0: 'ny-viden' },
  'goal drop': { 0: 'unavngivet' },
  'effort edit': { 1: 'note', 2: 'Ny' },
  'effort assess': { 2: 'Ny' },
  'meetings set': { 1: 'place', 2: 'Regionsgården' },
  'meetings held': { 0: 'temamoede' },
  'person edit': { 2: ' ny' },
  'organisation edit': { 2: ' ny' },
  'organisation merge': { 0: ' ', 1: 'new' },
  'area edit': { 2: ' ny' },
  'goal edit': { 2: ' ny' },
  'initiative edit': { 2: ' ny' },
  'forum edit': { 2: ' ny' },
  'office hold': { 2: 'new' },
  'composition set': { 0: 'Klimaforum' },
  'meetings add': { 1: '8.5.2014' },
  'meetings avoid': { 0: '8.5.2014' },
  'meetings edit': { 1: 'place', 2: 'Regionsgården' },
  accept: { 0: 'forum-without-goal' },
  settings: { 0: '45' },
  correct: { 0: 'klimaforum', 1: 'established', 2: '1.10.2013', 3: 'Referatet siger 1. oktober' },
  'meetings move': { 1: '8.5.2014' },
  rename: { 1: 'nyt-id' },
};
const TEXT = 'Nyt og grønt';

/** Commands that this file gives a reason to refuse: they end there. */
const REFUSED = [
  'status-meeting add',
  'office add',
  'office drop',
  'person drop',
  'organisation drop',
  'area drop',
];

const LEAVING = ['C-c', 'C-d', 'Escape'] as const;

const count = (shown: string, mark: string) => shown.split(mark).length - 1;
const hasEnded = (shown: string) => /ended \d/.test(shown);
/** What is shown, as one line: a question may stand on several, behind the bar. */
const inLine = (shown: string) => shown.replace(/[│\s]+/g, ' ');
/** Without the spaces at the ends of lines, of which the terminal keeps its own count. */
const trimmed = (shown: string) => shown.replace(/ +$/gm, '').trimEnd();

describe.skipIf(!hasTmux)('the dialogue of every command that changes', () => {
  const terminals = new Terminals('dialogues');
  afterAll(() => terminals.end());

  /** Answers each question until one asks whether that is to be written. */
  async function walk(terminal: ShellTerminal, typed: Typed, last: string): Promise<void> {
    for (let answered = 0; ; answered++) {
      const isNext = (shown: string) => count(shown, '◇') === answered && shown.includes('◆');
      const shown = await terminal.until((shown) => isNext(shown) || hasEnded(shown));
      if (hasEnded(shown) || inLine(shown).includes(last)) return;
      const own = typed[answered];
      if (own !== undefined) terminal.type('-l', own);
      terminal.type('Enter');
      const isOver = (shown: string) => count(shown, '◇') > answered || hasEnded(shown);
      const after = await terminal.until((shown) => isOver(shown) || shown.includes('▲'));
      if (isOver(after)) continue;
      terminal.type('-l', TEXT);
      terminal.type('Enter');
    }
  }

  /** Walks to the last question, and leaves by a key. */
  async function leave(command: string, columns: 40 | 80, key: string) {
    const lang = columns === 40 ? 'da' : 'en';
    const { questions } = await textsIn(lang, 'changeHelp');
    const cwd = folder({ [NAME]: text });
    const state = { XDG_STATE_HOME: folder() };
    if (command === 'undo') await rup(['area', 'add', 'Trafik', '--at', TODAY], { cwd, env: state });
    const read = () => readFileSync(join(cwd, NAME), 'utf8');
    const before = read();
    const call = `"${process.execPath}" "${program}" ${CALLED[command] ?? command} --at ${TODAY}`;
    const env = { PATH: process.env['PATH'], RUP_LANG: lang, ...state };
    // The terminal stays as it is left.
    const terminal = terminals.start(cwd, env, `sh -c '${call}; echo "ended $?"; cat'`, columns);
    await walk(terminal, TYPED[command] ?? {}, command === 'undo' ? questions.takeBack : questions.write);
    const isAsked = !hasEnded(terminal.shown());
    if (isAsked) terminal.type(key);
    const shown = await terminal.until(hasEnded);
    const isBroken = trimmed(shown) !== trimmed(terminal.shown('joined'));
    return {
      call: `${command} in ${columns} columns, left by ${key}`,
      hasFailed: (isAsked ? /ended 2/ : /ended [12]/).test(shown),
      cursor: terminal.cursor(),
      isAsked,
      isUntouched: read() === before,
      // What goes over the edge is shown whole.
      ...((isBroken || isAsked === REFUSED.includes(command)) && { shown: trimmed(shown) }),
    };
  }

  it('is walked to its end at 80 and 40 columns: no word is broken, and whoever leaves leaves nothing behind', async () => {
    const commands = [...Object.keys(CHANGES), 'undo'].filter((name) => !SILENT.includes(name));
    const left: Awaited<ReturnType<typeof leave>>[] = [];
    const walks = commands.flatMap((command, at) =>
      ([80, 40] as const).map((columns) => async () => {
        left.push(await leave(command, columns, LEAVING[(at + columns / 40) % LEAVING.length] as string));
      }),
    );
    // A few at a time, all in one server.
    const lane = async () => {
      for (let next = walks.shift(); next; next = walks.shift()) await next();
    };
    await Promise.all([lane(), lane(), lane(), lane()]);
    expect(left.length).toBe(2 * commands.length);
    const good = { hasFailed: true, cursor: '1', isUntouched: true };
    const isAsked = (call: string) => !REFUSED.some((command) => call.startsWith(`${command} in`));
    expect(left).toEqual(left.map(({ call }) => ({ call, ...good, isAsked: isAsked(call) })));
  });
});
