import type { Finding } from '../../document/finding.ts';
import type { FindingArgs, FindingCode } from '../../facts/finding.ts';
import type { OpenState } from '../../facts/group.ts';
import type { Named } from '../../facts/reference.ts';
import { isUndated } from '../../organisation/bodies.ts';
import type { CalendarDate } from '../../organisation/date.ts';
import { isPlanOver } from '../../organisation/due.ts';
import type { FollowUp } from '../../organisation/generated/types.ts';
import { grouped } from '../../organisation/grouped.ts';
import { latest } from '../../organisation/order.ts';
import type { Organisation } from '../../organisation/organisation.ts';
import { planTimeOf } from '../../organisation/plan-time.ts';
import { memberViews } from '../members.ts';
import type { GroupStatus, Vacancy } from '../status.ts';
import type { StandingForum } from './forums.ts';
import type { AreaProgress } from './progress.ts';

/** What somebody must decide. */
export type Decision =
  | {
      readonly kind: 'select';
      readonly body: Named;
      readonly selectedBy: Named | undefined;
      /** Whether the file states the seats to be vacant, or states nothing of them. */
      readonly state: OpenState;
      /** Whether the composition demands the seats; others it allows. */
      readonly isNeeded: boolean;
      readonly seats: readonly Pick<Vacancy, 'roles' | 'area' | 'count'>[];
    }
  /** No initiative needs the forum any longer (R33); `initiative` is the last that did, `ended` the last day. */
  | {
      readonly kind: 'dissolve';
      readonly forum: string;
      readonly initiative: string;
      readonly ended: CalendarDate;
    }
  /** The forum is wished for (R27), but has no first day. */
  | { readonly kind: 'establish'; readonly forum: Named; readonly wantedBy: readonly Named[] };

/** What those who decide should know of, though nothing is asked of them. */
export type Concern =
  | {
      readonly kind: 'progress';
      readonly initiative: Named;
      readonly status: Extract<FollowUp['status'], 'at-risk' | 'delayed' | 'stopped'>;
      readonly date: CalendarDate;
      readonly note: string | undefined;
    }
  | ({ readonly kind: 'report-late' } & FindingArgs['forum-report-late'])
  /** `last` is undefined where nobody has followed up. */
  | { readonly kind: 'follow-up-late'; readonly initiative: string; readonly last: CalendarDate | undefined }
  | { readonly kind: 'not-prioritised'; readonly initiative: string }
  | { readonly kind: 'not-assessed'; readonly efforts: readonly FindingArgs['effort-not-assessed'][] };

/** What needs a decision or attention. */
export interface Matters {
  readonly decisions: readonly Decision[];
  readonly concerns: readonly Concern[];
  /** Errors of `rup validate` that are not told otherwise: breaches of what the source document says. */
  readonly deviations: readonly Finding[];
  /** And those that only the file is to blame for. */
  readonly faults: readonly Finding[];
}

/** What a brief's matters are found in. */
export interface MatterSources {
  readonly status: GroupStatus;
  readonly standing: readonly StandingForum[];
  readonly areas: readonly AreaProgress[];
  readonly findings: readonly Finding[];
}

/** Errors that a decision tells of. */
const TOLD: readonly FindingCode[] = ['seat-unfilled', 'forum-outlived'];

/** What needs a decision or attention on a day. What the file accepts for a time is left out. */
export function mattersOf(organisation: Organisation, sources: MatterSources, at: CalendarDate): Matters {
  const { status, standing, areas } = sources;
  const findings = sources.findings.filter(({ accepted }) => !accepted);
  const errors = findings.filter(({ code, severity }) => severity === 'error' && !TOLD.includes(code));
  const hasSource = (finding: Finding) => (finding.sources?.length ?? 0) > 0;
  // Once the plan is over, nobody is to take up a seat and no forum is to begin.
  const isOver = isPlanOver(planTimeOf(organisation), at);
  return {
    decisions: [
      ...(isOver ? [] : groupSelections(status)),
      ...(isOver ? [] : forumSelections(organisation, standing, at)),
      ...of(findings, 'forum-outlived').map((args) => ({ kind: 'dissolve' as const, ...args })),
      ...(isOver ? [] : establishments(organisation, standing, areas)),
    ],
    concerns: [...progressConcerns(areas), ...foundConcerns(organisation, findings, at)],
    deviations: errors.filter(hasSource),
    faults: errors.filter((finding) => !hasSource(finding)),
  };
}

function withCode<Code extends FindingCode>(findings: readonly Finding[], code: Code): Finding<Code>[] {
  return findings.filter((finding): finding is Finding<Code> => finding.code === code);
}

/** The arguments of the findings with a code. */
function of<Code extends FindingCode>(findings: readonly Finding[], code: Code): FindingArgs[Code][] {
  return withCode(findings, code).map(({ args }) => args);
}

/** The group's open seats, those that the same body selects for and that are as necessary as one decision. */
function groupSelections({ id, name, vacancies, unfilled }: GroupStatus): Decision[] {
  const selections = (state: OpenState, open: readonly Vacancy[]) =>
    [...grouped(open, ({ isNeeded, selectedBy }) => JSON.stringify([isNeeded, selectedBy?.id])).values()].map(
      (seats) => ({
        kind: 'select' as const,
        body: { id, name },
        selectedBy: seats[0]?.selectedBy,
        state,
        isNeeded: seats[0]?.isNeeded ?? true,
        seats: seats.map(({ roles, area, count }) => ({ roles, area, count })),
      }),
    );
  return [...selections('unfilled', unfilled), ...selections('vacant', vacancies)].sort(
    (a, b) => Number(b.isNeeded) - Number(a.isNeeded),
  );
}

/** Seats in forums that the file states to be vacant. */
function forumSelections(
  organisation: Organisation,
  standing: readonly StandingForum[],
  at: CalendarDate,
): Decision[] {
  const forums = new Set(standing.map(({ id }) => id));
  return memberViews(organisation, at, { state: 'vacant' })
    .filter(({ body }) => forums.has(body.id))
    .map(({ body, selectedBy, role, area }) => ({
      kind: 'select',
      body,
      selectedBy,
      state: 'vacant',
      isNeeded: true,
      seats: [{ roles: [role], area, count: 1 }],
    }));
}

function establishments(
  organisation: Organisation,
  standing: readonly StandingForum[],
  areas: readonly AreaProgress[],
): Decision[] {
  const open = areas.flatMap(({ initiatives }) => initiatives).filter(({ state }) => state !== 'ended');
  const wanting = grouped(open, ({ id }) => organisation.initiative(id)?.wantsForum);
  const undated = new Set([...organisation.bodies.values()].filter(isUndated).map(({ body }) => body.id));
  return standing
    .filter(({ id }) => undated.has(id))
    .map(({ id, name }) => ({
      kind: 'establish',
      forum: { id, name },
      wantedBy: (wanting.get(id) ?? []).map((initiative) => ({ id: initiative.id, name: initiative.name })),
    }));
}

function progressConcerns(areas: readonly AreaProgress[]): Concern[] {
  return areas.flatMap(({ initiatives }) =>
    initiatives.flatMap(({ id, name, state, followUp }): Concern[] => {
      if (state === 'ended' || !followUp) return [];
      const { status, date, note } = followUp;
      if (status === 'on-track' || status === 'completed') return [];
      return [{ kind: 'progress', initiative: { id, name }, status, date, note }];
    }),
  );
}

/** What the rules find to be due. */
function foundConcerns(
  organisation: Organisation,
  findings: readonly Finding[],
  at: CalendarDate,
): Concern[] {
  const late = withCode(findings, 'initiative-follow-up-late');
  const efforts = of(findings, 'effort-not-assessed');
  return [
    ...late.map(({ id, args }) => ({
      kind: 'follow-up-late' as const,
      initiative: args.initiative,
      last: latest(organisation.initiative(id)?.followUps, at)?.date,
    })),
    ...of(findings, 'initiative-not-prioritised').map(({ initiative }) => ({
      kind: 'not-prioritised' as const,
      initiative,
    })),
    ...of(findings, 'forum-report-late').map((args) => ({ kind: 'report-late' as const, ...args })),
    ...(efforts.length > 0 ? [{ kind: 'not-assessed' as const, efforts }] : []),
  ];
}
