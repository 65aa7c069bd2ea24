import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/cli/changes/holder.ts';
import { checkChoice } from '../../src/cli/choice.ts';
import { UsageError } from '../../src/cli/errors.ts';
import { changeHelp } from '../../src/messages/help-changes.ts';
import { viewTexts } from '../../src/messages/views.ts';
import { FORUM_STATES } from '../../src/views/forums.ts';
import { INITIATIVE_STATES } from '../../src/views/initiatives.ts';
import { SEAT_STATES } from '../../src/views/members.ts';

describe.each(['da', 'en'] as const)(
  'what rup shows of a choice can be written for it (%s)',
  async (language) => {
    const { forumState, initiativeState, seatState } = await viewTexts(language);
    const { kinds, statuses } = (await changeHelp(language)).says;
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

it('a word that means several things means what the option allows', () => {
  expect(checkChoice('--state', 'Afsluttet', INITIATIVE_STATES)).toBe('ended');
  expect(checkChoice('--status', 'afsluttet', ['on-track', 'completed'])).toBe('completed');
  expect(checkChoice('--state', 'aktiv', INITIATIVE_STATES)).toBe('running');
  expect(checkChoice('--state', 'aktiv', FORUM_STATES)).toBe('active');
  expect(checkChoice('--status', 'efter planen', ['on-track', 'completed'])).toBe('on-track');
  expect(() => checkChoice('--state', 'afsluttet', FORUM_STATES)).toThrow();
  expect(() => checkChoice('--state', 'constructor', FORUM_STATES)).toThrow(UsageError);
});
