import type { DemandName } from '../../charter/charter.ts';
import type { Demands, Statement } from '../../charter/generated/types.ts';
import type { Document } from '../../document/document.ts';
import { byPlace, type Finding, type Path } from '../../document/finding.ts';
import { limited } from '../../document/limited.ts';
import type { CharterArgs } from '../../facts/charter.ts';
import type { Severity } from '../../facts/severity.ts';
import { nearest } from '../../organisation/nearest.ts';
import type { OwnCharter, OwnCharters } from '../../organisation/own-charters.ts';
import type { Rule, RuleCode } from '../rule.ts';

/** All that is asked of a rule here. */
type Rules = readonly Pick<Rule, 'code' | 'byCharter'>[];

const MEETINGS: readonly RuleCode[] = [
  'group-meetings-per-year',
  'group-meetings-too-many',
  'group-meetings-missing',
  'season-misplaced',
];
const SEATS: readonly RuleCode[] = [
  'member-other-title',
  'member-without-seat',
  'person-two-roles',
  'seat-unfilled',
  'seat-vacant',
  'seats-exceeded',
];

/** Which rules take a demand: one that stands with none of them is never checked. */
export const TAKEN_BY: Readonly<Record<DemandName, readonly RuleCode[]>> = {
  administrativeGroups: ['group-established-late', 'group-dissolved-in-plan', 'group-not-alone'],
  meetingSeasons: MEETINGS,
  meetingsPerYear: MEETINGS,
  firstMeeting: [
    'group-established-late',
    'group-first-meeting-misplaced',
    'group-meetings-missing',
    'meeting-before-first',
    'plan-over-before-first-meeting',
    'season-misplaced',
  ],
  statusMeetingsPerYear: ['status-meeting-per-year', 'status-meeting-repeated', 'status-meeting-not-held'],
  statusMeetingBetween: ['status-meeting-offices'],
  regionalSeat: ['composition-regional-seat', ...SEATS],
  municipalSeats: ['composition-municipal-seats', 'member-not-municipal', 'person-two-seats', ...SEATS],
  municipalSeatsSelectedBy: ['composition-selected-by', 'member-selected-by'],
  forumsEstablishedBy: ['forum-wrong-establisher'],
  decisions: ['decision-missing'],
  forumsReportTo: ['forum-reports-elsewhere'],
  forumComposition: ['forum-composition-breached', 'forum-member-without-seat'],
  climateForum: [
    'body-continued-twice',
    'climate-forum-composition',
    'continued-forum-established-by',
    'established-forum-continues',
  ],
  formerGroups: ['former-groups-count'],
  formerGroupsDecidedBy: ['former-group-decided-by'],
  formerGroupSeats: ['former-group-composition'],
  climateForumSeats: ['former-climate-forum-composition', 'climate-forum-composition'],
};

/** The charters of a file's own, with what is wrong with their statements. */
export function withStatements(charters: OwnCharters, rules: Rules): OwnCharters {
  return new Map(
    [...charters].map(([name, own]) => [name, { ...own, findings: charterFindings(own, rules) }]),
  );
}

/** All that is wrong with a charter, in the order of its places: its form, or where that holds, its statements. */
export function charterFindings(
  { charter, document, findings }: OwnCharter,
  rules: Rules,
): readonly Finding[] {
  if (!charter || !document) return [...findings].sort(byPlace);
  const check = new Check(document, rules);
  check.all(charter.statements, new Set(Object.keys(charter.file.parties ?? {})));
  return limited(check.findings.sort(byPlace), 'charter');
}

class Check {
  readonly findings: Finding[] = [];
  readonly #document: Document;
  readonly #rules: ReadonlyMap<string, Rules[number]>;

  constructor(document: Document, rules: Rules) {
    this.#document = document;
    this.#rules = new Map(rules.map((rule) => [rule.code, rule]));
  }

  all(statements: readonly Statement[], parties: ReadonlySet<string>): void {
    const numbers = new Map<string, number>();
    const demanded = new Map<string, string>();
    const all = new Set(statements.flatMap(({ demands = {} }) => Object.keys(demands)));
    for (const [index, statement] of statements.entries()) {
      const path = ['statements', index];
      this.#number(statement, path, numbers);
      this.#demands(statement, path, demanded, parties);
      this.#rulesOf(statement, path, all);
    }
  }

  #number({ number, rules, forPeople }: Statement, path: Path, seen: Map<string, number>): void {
    const first = seen.get(number);
    const at = [...path, 'number'];
    if (first !== undefined) this.#report('statement-repeated', at, { number, first: this.#line(first) });
    else seen.set(number, Number(path[1]));
    if (!rules && !forPeople) this.#report('statement-unenforced', at, { number }, { severity: 'warning' });
  }

  #demands(
    { number, demands = {}, rules = [] }: Statement,
    path: Path,
    demanded: Map<string, string>,
    parties: ReadonlySet<string>,
  ): void {
    for (const demand of Object.keys(demands) as DemandName[]) {
      const at = [...path, 'demands', demand];
      const first = demanded.get(demand);
      if (first !== undefined) this.#report('demand-repeated', at, { demand, first }, { onKey: true });
      else demanded.set(demand, number);
      // A rule that is misspelt is told of alone.
      const isTaken = (code: string) => TAKEN_BY[demand].includes(code as RuleCode) || !this.#rules.has(code);
      if (!rules.some(isTaken)) this.#report('demand-untaken', at, { demand, number }, { onKey: true });
      for (const [place, party] of partiesIn(demands, demand)) {
        if (parties.has(party)) continue;
        const suggestion = nearest(party, parties);
        this.#report(
          'party-unknown',
          [...at, ...place],
          { party },
          suggestion === undefined ? {} : { suggestion },
        );
      }
    }
  }

  #rulesOf({ rules = [] }: Statement, path: Path, demanded: ReadonlySet<string>): void {
    for (const [index, code] of rules.entries()) {
      const at = [...path, 'rules', index];
      const rule = this.#rules.get(code);
      if (!rule) {
        const suggestion = nearest(code, this.#rules.keys());
        this.#report('rule-unknown', at, { code }, suggestion === undefined ? {} : { suggestion });
        continue;
      }
      const { byCharter = [] } = rule;
      if (byCharter.length > 0 && !byCharter.some((demand) => demanded.has(demand)))
        this.#report('rule-without-demand', at, { code, demands: byCharter });
    }
  }

  #line(index: number): number {
    const { lines, spans } = this.#document;
    return lines.position(spans.value(['statements', index, 'number']).start).line;
  }

  #report<Code extends keyof CharterArgs>(
    code: Code,
    path: Path,
    args: CharterArgs[Code],
    {
      severity = 'error',
      onKey = false,
      suggestion,
    }: { severity?: Severity; onKey?: boolean; suggestion?: string } = {},
  ): void {
    const { spans } = this.#document;
    const span = onKey ? spans.key(path) : spans.value(path);
    const help = suggestion === undefined ? {} : { help: { suggestion } };
    this.findings.push({ code, args, severity, span, ...help } as Finding);
  }
}

/** The short names of parties in a demand, and where in it they stand. */
function partiesIn(demands: Demands, demand: DemandName): [Path, string][] {
  switch (demand) {
    case 'statusMeetingBetween':
      return (demands[demand] ?? []).map((party, index) => [[index], party]);
    case 'regionalSeat':
      return [[['party'], demands[demand]?.party ?? '']];
    case 'municipalSeatsSelectedBy':
    case 'forumsEstablishedBy':
    case 'formerGroupsDecidedBy':
      return [[[], demands[demand] ?? '']];
    default:
      return [];
  }
}
