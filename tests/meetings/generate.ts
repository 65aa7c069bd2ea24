import { addDays } from '../../src/organisation/days.ts';
import type {
  Forum,
  Meeting,
  Member,
  OrganisationFile,
  SeasonDays,
  Settings,
} from '../../src/organisation/generated/types.ts';
import fc from '../property.ts';
import type { Start } from './oracle.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
const AREAS = ['erhverv', 'trafik', 'uddannelse', 'klima', 'kultur'];
const USUAL = [
  'week-7',
  'week-8',
  'easter-week',
  'ascension-friday',
  'weeks-27-32',
  'week-42',
  'election-week',
  'christmas',
] as const;

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
      time: fc.constantFrom('13:00-15:00', '09:00-12:00', '12:00-13:30'),
      deadlines: fc.constantFrom({ notice: 'none' }, { notice: '-10d' }, { notice: '-6w' }),
    },
    { requiredKeys: ['perYear'] },
  );

const forumRules = fc.oneof(
  { weight: 4, arbitrary: rules(4) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { monthly: 'second-thursday' },
      { monthly: 'last-monday' },
      { monthly: 'first-friday', weeksBetween: 6 },
    ),
  },
);

const members: fc.Arbitrary<Member[]> = fc.array(
  fc.record(
    {
      role: fc.constant('medlem'),
      person: fc.constantFrom('anna', 'bo', 'cai'),
      to: fc.constantFrom('2014-06-30', '2030-12-31'),
    },
    { requiredKeys: ['role', 'person'] },
  ),
  { maxLength: 2 },
);

interface Options {
  readonly recorded?: boolean;
  readonly forums?: boolean;
}

const settings = (year: number): fc.Arbitrary<Settings> =>
  fc.record(
    {
      seasons: fc.record(
        { spring: seasonDays('01-01', '07-15'), autumn: seasonDays('07-16', '12-31') },
        { requiredKeys: [] },
      ),
      deadlines: fc.constantFrom({ notice: '-2w' }, { agenda: 'none' }),
      notAvoided: fc.uniqueArray(fc.constantFrom(...USUAL), { maxLength: 4 }),
      avoid: fc.array(
        fc.record(
          {
            reason: fc.constantFrom('Landsmøde', 'Messe'),
            weeks: fc.uniqueArray(fc.integer({ min: 1, max: 53 }), { minLength: 1, maxLength: 12 }),
            dates: fc.uniqueArray(
              fc.integer({ min: 0, max: 700 }).map((offset) => addDays(`${year}-01-01`, offset)),
              { minLength: 1, maxLength: 20 },
            ),
            body: fc.constantFrom('gruppe', 'forum-0'),
          },
          { requiredKeys: ['reason', 'weeks'] },
        ),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: [] },
  );

/** Organisations of many kinds with settings of many kinds, some of them impossible to fulfil. */
export function organisations({
  recorded = true,
  forums = true,
}: Options = {}): fc.Arbitrary<OrganisationFile> {
  return fc
    .integer({ min: 2013, max: 2034 })
    .chain((start) =>
      fc.record({
        start: fc.constant(start),
        length: fc.integer({ min: 1, max: 3 }),
        // The last year may be a short one.
        end: fc.constantFrom('12-31', '12-31', '06-30', '03-15'),
        name: fc.constantFrom('spring', 'autumn'),
        group: rules(4),
        groupMembers: members,
        themes: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
        status: rules(2),
        statusMembers: members,
        statusSeason: fc.option(fc.constantFrom('spring', 'autumn', 'any'), { nil: undefined, freq: 2 }),
        settings: fc.option(settings(start), { nil: undefined }),
        areas: fc.integer({ min: 1, max: 5 }),
        ranks: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 5 }),
        forums: fc.array(fc.record({ rules: fc.option(forumRules, { nil: undefined }), members }), {
          maxLength: forums ? 3 : 0,
        }),
        meetings: fc.array(
          fc.record({
            body: fc.constantFrom('gruppe', 'gruppe', 'status', 'forum-0', 'forum-1'),
            offset: fc.integer({ min: -100, max: 1300 }),
            fate: fc.constantFrom('scheduled', 'scheduled', 'held', 'held-later', 'cancelled', 'moved'),
            shift: fc.integer({ min: -120, max: 60 }),
            time: fc.option(fc.constantFrom('10:00-11:00', '13:00-16:00'), { nil: undefined }),
            themes: fc.uniqueArray(fc.constantFrom(...AREAS), { maxLength: 2 }),
          }),
          { maxLength: recorded ? 6 : 0 },
        ),
      }),
    )
    .map((seed) => ({
      format: 1,
      plan: {
        name: 'Planen',
        period: { from: `${seed.start}-01-01`, to: `${seed.start + seed.length - 1}-${seed.end}` },
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
      people: [
        { id: 'anna', name: 'Anna' },
        { id: 'bo', name: 'Bo' },
      ],
      statusMeeting: {
        id: 'status',
        name: 'Statusmøde',
        perYear: seed.status.perYear,
        offices: [{ id: 'formand', name: 'Formand', organisation: 'regionen', holders: holders(seed) }],
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
        members: seed.groupMembers,
        meetings: {
          ...seed.group,
          first: `${seed.start}-${seed.name}`,
          ...(seed.themes !== undefined && { themesPerMeeting: seed.themes }),
        },
      },
      forums: seed.forums.map(
        (own, index): Forum => ({
          id: `forum-${index}`,
          name: `Forum ${index}`,
          origin: 'established',
          established: `${seed.start}-${index === 0 ? '01-01' : '10-01'}`,
          members: own.members,
          ...(own.rules && { meetings: own.rules }),
        }),
      ),
      meetings: seed.meetings
        .filter(({ body }) => !body.startsWith('forum') || Number(body.slice(6)) < seed.forums.length)
        .map(({ body, offset, fate, shift, time, themes }, index): Meeting => {
          const date = addDays(`${seed.start}-06-01`, offset);
          const other = addDays(date, shift);
          return {
            id: `moede-${index}`,
            body,
            date,
            ...(time !== undefined && { time }),
            ...(body === 'gruppe' && { themes }),
            ...(fate === 'held' && { held: { date } }),
            ...(fate === 'held-later' && { held: { date: addDays(date, Math.abs(shift)) } }),
            ...(fate === 'cancelled' && { cancelled: { date: other, reason: 'Afbud' } }),
            ...(fate === 'moved' && { moved: [{ date: `${seed.start}-01-01`, from: other }] }),
          };
        }),
      ...(seed.settings && { settings: seed.settings }),
    }));
}

const holders = ({ statusMembers }: { statusMembers: Member[] }) =>
  statusMembers.map(({ person = '', to }) => ({ person, ...(to && { to }) }));

/** Where planning starts: the plan's first day or a later one, perhaps told so, with some days taken by others. */
export const starts = (file: OrganisationFile): fc.Arbitrary<Start> =>
  fc
    .record({
      at: fc.integer({ min: -30, max: 700 }),
      from: fc.option(fc.integer({ min: -200, max: 300 }), { nil: undefined, freq: 2 }),
      busy: fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { maxLength: 60 }),
    })
    .map(({ at, from, busy }) => {
      const first = file.plan.period.from;
      const day = addDays(first, at);
      return {
        at: day,
        ...(from !== undefined && { from: addDays(day, from) }),
        busy: new Map(busy.map((offset) => [addDays(first, offset), `Aftale ${offset}`])),
      };
    });

function without<T extends object, Key extends keyof T>(value: T, key: Key): Omit<T, Key> {
  const { [key]: _gone, ...rest } = value;
  return rest;
}
