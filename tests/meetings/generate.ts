import fc from 'fast-check';
import { addDays } from '../../src/organisation/days.ts';
import type { Forum, Meeting, OrganisationFile, SeasonDays } from '../../src/organisation/generated/types.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
const AREAS = ['erhverv', 'trafik', 'uddannelse', 'klima', 'kultur'];

const monthDay = (from: string, to: string) => {
  const all: string[] = [];
  for (let date = `2013-${from}`; date <= `2013-${to}`; date = addDays(date, 1)) all.push(date.slice(5));
  return fc.constantFrom(...all);
};

/** A season within a half of the year: two ends in order, and perhaps a preferred part with its own. */
const seasonDays = (from: string, to: string): fc.Arbitrary<SeasonDays> =>
  fc
    .tuple(
      fc.array(monthDay(from, to), { minLength: 2, maxLength: 2 }),
      fc.option(fc.array(monthDay(from, to), { minLength: 2, maxLength: 2 })),
    )
    .map(([ends, wish]) => {
      const [first = from, last = to] = [...ends].sort();
      const [wishFirst = from, wishLast = to] = [...(wish ?? [])].sort();
      return { from: first, to: last, ...(wish && { preferred: { from: wishFirst, to: wishLast } }) };
    });

const rules = (most: number) =>
  fc.record(
    {
      perYear: fc.integer({ min: 0, max: most }),
      weekdays: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }),
      weeksBetween: fc.integer({ min: 0, max: 40 }),
      time: fc.constant('13:00-15:00'),
    },
    { requiredKeys: ['perYear'] },
  );

interface Options {
  readonly pinned?: boolean;
  readonly forums?: boolean;
}

/** Organisations of many kinds with settings of many kinds, some of them impossible to fulfil. */
export function organisations({
  pinned = true,
  forums = true,
}: Options = {}): fc.Arbitrary<OrganisationFile> {
  return fc
    .record({
      start: fc.integer({ min: 2013, max: 2034 }),
      length: fc.integer({ min: 1, max: 4 }),
      name: fc.constantFrom('spring', 'autumn'),
      group: rules(4),
      themes: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
      status: rules(1),
      statusSeason: fc.option(fc.constantFrom('spring', 'autumn', 'any'), { nil: undefined, freq: 2 }),
      seasons: fc.option(
        fc.record(
          { spring: seasonDays('01-01', '07-15'), autumn: seasonDays('07-16', '12-31') },
          { requiredKeys: [] },
        ),
        { nil: undefined },
      ),
      areas: fc.integer({ min: 1, max: 5 }),
      ranks: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 5 }),
      forumRules: fc.array(fc.option(rules(4), { nil: undefined }), { maxLength: forums ? 3 : 0 }),
      meetings: fc.array(
        fc.record({
          body: fc.constantFrom('gruppe', 'status', 'forum-0', 'forum-1'),
          offset: fc.integer({ min: -100, max: 1500 }),
          fate: fc.constantFrom('pinned', 'pinned', 'held', 'cancelled'),
          theme: fc.constantFrom(...AREAS),
        }),
        { maxLength: pinned ? 6 : 0 },
      ),
    })
    .map((seed) => ({
      format: 1,
      plan: {
        name: 'Planen',
        period: { from: `${seed.start}-01-01`, to: `${seed.start + seed.length - 1}-12-31` },
        areas: AREAS.slice(0, seed.areas).map((id) => ({ id, name: id.toUpperCase() })),
        initiatives: seed.ranks.map((rank, index) => ({
          id: `initiativ-${index}`,
          name: `Initiativ ${index}`,
          areas: [AREAS[index % seed.areas] ?? 'erhverv'],
          started: `${seed.start}-06-01`,
          priorities: [{ date: `${seed.start + (index % 2)}-09-01`, rank }],
        })),
      },
      organisations: [],
      statusMeeting: {
        id: 'status',
        name: 'Statusmøde',
        perYear: seed.status.perYear,
        offices: [],
        meetings: {
          ...without(seed.status, 'perYear'),
          ...(seed.statusSeason && { season: seed.statusSeason }),
        },
      },
      administrativeGroup: {
        id: 'gruppe',
        name: 'Gruppen',
        established: `${seed.start}-01-01`,
        composition: [],
        meetings: {
          ...seed.group,
          first: `${seed.start}-${seed.name}`,
          ...(seed.themes !== undefined && { themesPerMeeting: seed.themes }),
        },
      },
      forums: seed.forumRules.map(
        (own, index): Forum => ({
          id: `forum-${index}`,
          name: `Forum ${index}`,
          origin: 'established',
          established: `${seed.start}-${index === 0 ? '01-01' : '10-01'}`,
          ...(own && { meetings: own }),
        }),
      ),
      meetings: seed.meetings
        .filter(({ body }) => !body.startsWith('forum') || Number(body.slice(6)) < seed.forumRules.length)
        .map(({ body, offset, fate, theme }, index): Meeting => {
          const date = addDays(`${seed.start}-06-01`, offset);
          return {
            id: `moede-${index}`,
            body,
            date,
            ...(body === 'gruppe' && { themes: [theme] }),
            ...(fate === 'held' && { held: { date } }),
            ...(fate === 'cancelled' && { cancelled: { date, reason: 'Afbud' } }),
          };
        }),
      ...(seed.seasons && { settings: { seasons: seed.seasons } }),
    }));
}

function without<T extends object, Key extends keyof T>(value: T, key: Key): Omit<T, Key> {
  const { [key]: _gone, ...rest } = value;
  return rest;
}
