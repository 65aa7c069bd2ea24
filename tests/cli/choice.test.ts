import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/cli/changes/holder.ts';
import { checkChoice } from '../../src/cli/choice.ts';
import { UsageError } from '../../src/cli/errors.ts';
import { inDanish } from '../../src/messages/choice-words.ts';

import { textsIn } from '../../src/messages/texts.ts';
import { FORUM_STATES } from '../../src/views/forums.ts';
import { INITIATIVE_STATES } from '../../src/views/initiatives.ts';
import { SEAT_STATES } from '../../src/views/members.ts';
import { clean, folder, rup } from './world.ts';

describe.each(['da', 'en'] as const)(
  'what rup shows of a choice can be written for it (%s)',
  async (language) => {
    const { forumState, initiativeState, seatState } = await textsIn(language, 'views');
    const { kinds, statuses } = (await textsIn(language, 'changeHelp')).says;
    const shown: [string, readonly string[], Readonly<Record<string, string>>][] = [
      ['--state', FORUM_STATES, forumState],
      ['--state', INITIATIVE_STATES, initiativeState],
      ['--state', SEAT_STATES, seatState],
      ['--kind', KINDS, kinds],
      ['--status', Object.keys(statuses), statuses],
    ];
    it.each(
      shown.flatMap(([option, allowed, labels]) =>
        allowed.map((value) => [option, labels[value] ?? '', value, allowed] as const),
      ),
    )('%s %j is %s', (option, label, value, allowed) => {
      expect(checkChoice(option, label, allowed)).toBe(value);
      expect(checkChoice(option, value, allowed)).toBe(value);
    });
  },
);

it('spaces around a word and capitals in it are of no weight', () => {
  expect(checkChoice('--state', ' Aktiv ', FORUM_STATES)).toBe('active');
  expect(checkChoice('--state', '\tACTIVE', FORUM_STATES)).toBe('active');
});

it('a word that means several things means what the option allows', () => {
  expect(checkChoice('--state', 'Afsluttet', INITIATIVE_STATES)).toBe('ended');
  expect(checkChoice('--status', 'afsluttet', ['on-track', 'completed'])).toBe('completed');
  expect(checkChoice('--state', 'aktiv', INITIATIVE_STATES)).toBe('running');
  expect(checkChoice('--state', 'aktiv', FORUM_STATES)).toBe('active');
  expect(checkChoice('--status', 'efter planen', ['on-track', 'completed'])).toBe('on-track');
  expect(() => checkChoice('--state', 'afsluttet', FORUM_STATES)).toThrow();
  expect(() => checkChoice('--state', 'constructor', FORUM_STATES)).toThrow(UsageError);
});

it('a refusal names the choices as the user would write them', async () => {
  const cwd = folder({ 'organisering.yaml': clean });
  const wrong = (lang: string) =>
    rup(['organisation', 'add', 'X', '--kind', 'komune', '--lang', lang], { cwd });
  const [danish, english] = [await wrong('da'), await wrong('en')];
  expect([danish.exitCode, english.exitCode]).toEqual([2, 2]);
  expect(danish.stderr).toMatch(
    /^fejl: --kind kan være region, kkr, kommune, .* eller andet, ikke »komune«\. Mente du kommune\?\n/,
  );
  expect(english.stderr).toMatch(
    /^error: --kind can be region, kkr, municipality, .* or other, not “komune”\./,
  );
  for (const value of KINDS) expect(checkChoice('--kind', inDanish(value), KINDS)).toBe(value);
});

describe('an empty value is a mistake, where it would take out nothing', () => {
  it.each([
    [['forum', 'dissolve', 'klimaforum', '--reason', ''], '--reason cannot be empty'],
    [['forum', 'create', 'Nyt', '--planned', '--area', ''], '--area cannot be empty'],
    [['member', 'appoint', 'gruppe', '--role', ' '], '--role cannot be empty'],
    [['rename', 'klimaforum', ''], 'new-id cannot be empty'],
    [['person', 'edit', 'kkr-formand', '--name', ''], 'This cannot be empty: the name'],
    [['organisation', 'add', 'X', '--kind', ''], 'This cannot be empty: the kind'],
    [['forum', 'edit', 'klimaforum', '--origin', ''], 'This cannot be empty: whether'],
  ])('%j', async (argv, said) => {
    const cwd = folder({ 'organisering.yaml': clean });
    const { exitCode, stdout, stderr } = await rup(argv, { cwd });
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });
});
