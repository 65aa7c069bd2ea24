import { entryOn } from '../../meetings/as-of.ts';
import type { CalendarDate } from '../../organisation/date.ts';
import { fileAsOf } from '../../organisation/earlier.ts';
import type {
  AdministrativeGroup,
  Decision,
  Forum,
  Initiative,
  Meeting,
  Member,
  OrganisationFile,
  Organisation as Party,
} from '../../organisation/generated/types.ts';
import { hasBegun } from '../../organisation/need.ts';
import { placesNaming } from '../../organisation/references.ts';

/**
 * The file as an export on an earlier day would have known it: what is dated later is left out. A later end becomes
 * an open one, and a forum established later is still planned, since the file does not say when either was decided.
 * The group alone keeps its first day, without which it has none.
 */
export function knownOn(written: OrganisationFile, at: CalendarDate): OrganisationFile {
  const file = withoutLaterDecisions(fileAsOf(written, at), at);
  const known = knownFile(file, at);
  const isKnown = ({ id, established = '' }: Party) =>
    established <= at || placesNaming(known, id, 'organisation').length > 0;
  return { ...known, organisations: known.organisations.filter(isKnown) };
}

function knownFile(file: OrganisationFile, at: CalendarDate): OrganisationFile {
  const { charters, plan, statusMeeting, administrativeGroup, forums, formerGroups, efforts, meetings } =
    file;
  const initiatives = new Map(plan.initiatives?.map((one) => [one.id, one]));
  return {
    ...file,
    organisations: file.organisations.map((entry) => upTo(entry, at, 'dissolved')),
    ...(charters && { charters: begun(charters, at) }),
    plan: {
      ...plan,
      ...(plan.initiatives && { initiatives: plan.initiatives.map((entry) => initiative(entry, at)) }),
    },
    ...(statusMeeting && {
      statusMeeting: {
        ...statusMeeting,
        offices: statusMeeting.offices.map((office) => ({
          ...office,
          ...(office.holders && { holders: begun(office.holders, at) }),
        })),
      },
    }),
    administrativeGroup: group(administrativeGroup, at),
    ...(forums && { forums: forums.map((entry) => forum(entry, initiatives, at)) }),
    ...(formerGroups && { formerGroups: formerGroups.map((entry) => upTo(entry, at, 'dissolved')) }),
    ...(efforts && { efforts: efforts.filter(({ collected = '' }) => collected <= at) }),
    ...(meetings && { meetings: meetings.flatMap((entry) => meeting(entry, at)) }),
  };
}

/** A copy without the decisions that were made after a day; what has none is shared with the file. */
function withoutLaterDecisions<T>(value: T, at: CalendarDate): T {
  if (typeof value !== 'object' || value === null) return value;
  let copy: { [key: string]: unknown } | undefined;
  const changed = () => {
    copy ??= (Array.isArray(value) ? [...value] : { ...value }) as unknown as { [key: string]: unknown };
    return copy;
  };
  for (const key in value) {
    const item = value[key] as unknown;
    if (isDecision(key) && (item as Decision).date > at) delete changed()[key];
    else {
      const kept = withoutLaterDecisions(item, at);
      if (kept !== item) changed()[key] = kept;
    }
  }
  return (copy as T | undefined) ?? value;
}

const isDecision = (key: string) => key === 'decision' || key === 'endDecision';

/** A copy without those of some dates, or dated parts, that are later than a day. */
function upTo<T extends object>(entry: T, at: CalendarDate, ...keys: readonly (keyof T)[]): T {
  const copy = { ...entry };
  for (const key of keys) {
    const value = copy[key] as string | { readonly date: CalendarDate } | undefined;
    const date = typeof value === 'object' ? value.date : value;
    if (date !== undefined && date > at) delete copy[key];
  }
  return copy;
}

/** The terms that have begun; an end to come is not known. */
function begun<T extends { from?: CalendarDate; to?: CalendarDate }>(terms: readonly T[], at: string): T[] {
  return terms.filter(({ from = '' }) => from <= at).map((term) => upTo(term, at, 'to'));
}

const dated = <T extends { readonly date: CalendarDate }>(entries: readonly T[], at: CalendarDate) =>
  entries.filter(({ date }) => date <= at);

function initiative(entry: Initiative, at: CalendarDate): Initiative {
  const { priorities, followUps } = entry;
  const known = upTo(entry, at, 'started', 'ended');
  // The decision to end it says that it is to end.
  if (known.ended === undefined) delete known.endDecision;
  return {
    ...known,
    ...(priorities && { priorities: dated(priorities, at) }),
    ...(followUps && { followUps: dated(followUps, at) }),
  };
}

function group(entry: AdministrativeGroup, at: CalendarDate): AdministrativeGroup {
  return { ...upTo(entry, at, 'dissolved'), ...members(entry, at) };
}

function forum(entry: Forum, initiatives: ReadonlyMap<string, Initiative>, at: CalendarDate): Forum {
  const { initiatives: needs, reports } = entry;
  const known: Forum = {
    ...upTo(entry, at, 'established', 'dissolved'),
    ...members(entry, at),
    ...(needs && {
      initiatives: needs
        .filter((need) => hasBegun(entry, need, initiatives.get(need.id), at))
        .map((need) => upTo(need, at, 'until')),
    }),
    ...(reports && { reports: dated(reports, at) }),
  };
  if (known.established === undefined && entry.established !== undefined) {
    delete known.establishedBy;
    delete known.decision;
  }
  return known;
}

/** Nobody sits in a body that has not begun. */
function members({ established = '', members: all }: Forum | AdministrativeGroup, at: CalendarDate) {
  if (!all) return {};
  return { members: established <= at ? begun<Member>(all, at) : [] };
}

/** A meeting on the day it was set for then; none where that was still to come. */
function meeting(entry: Meeting, at: CalendarDate): Meeting[] {
  const known = entryOn(entry, at);
  return known.date <= at ? [known] : [];
}
