import type { Language } from './catalog.ts';

/** What the skeleton of a notice and an agenda says. Dates are `YYYY-MM-DD`. Loaded by `rup meetings agenda` alone. */
export interface AgendaTexts {
  readonly language: Language;
  readonly kicker: string;
  readonly heading: Readonly<Record<'invited' | 'deadlines', string>>;
  /** Where and when: `day` is in words. */
  notice(meeting: {
    readonly body: string;
    /** Whether the body is a meeting itself, as the status meeting is. */
    readonly isOne: boolean;
    readonly day: string;
    readonly place: string | undefined;
  }): string;
  /** A day in words and a time in words. */
  when(date: string, time: string | undefined): string;
  /** Of a meeting that is on no day yet. */
  readonly proposed: string;
  readonly noPlace: string;
  /** One who is invited; without a name it is whoever has the role. */
  invited(person: string | undefined, role: string, organisation: string | undefined): string;
  readonly item: Readonly<
    Record<
      'approval' | 'minutes' | 'brief' | 'reports' | 'followUps' | 'priorities' | 'next' | 'other',
      string
    >
  >;
  /** The item of the theme; undefined where it has none. */
  theme(theme: string | undefined): string;
  /** The last meeting, and where its minutes are. */
  last(date: string | undefined, minutes: string | undefined): string;
  /** After a forum's name. */
  report(report: {
    readonly last: string | undefined;
    readonly isNew: boolean;
    readonly due: string | undefined;
  }): string;
  /** The report for the political level is enclosed. */
  readonly brief: string;
  readonly noReports: string;
  readonly noInitiatives: string;
  readonly toBeFollowedUp: string;
  dueBy(date: string): string;
  readonly newPriority: string;
  /** The next meeting, its day in words. */
  next(day: string, isProposed: boolean): string;
  readonly noNext: string;
  /** Where people are to write. */
  readonly toFill: string;
  /** In a cell where people are to write, and in one with nothing to tell. */
  readonly blank: string;
  readonly none: string;
}

/** The texts in a language. */
export async function agendaTexts(language: Language): Promise<AgendaTexts> {
  return (language === 'da' ? await import('./da/agenda.ts') : await import('./en/agenda.ts')).agenda;
}
