import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { readDocument } from '../../src/document/document.ts';
import { checkTransitions } from '../../src/history/transitions/check.ts';
import type {
  AdministrativeGroup,
  Correction,
  Forum,
  Initiative,
  Meeting,
  OrganisationFile,
} from '../../src/organisation/generated/types.ts';

export const TODAY = '2014-03-01';
export type Mutable<T> = { -readonly [K in keyof T]: T[K] extends object | undefined ? Mutable<T[K]> : T[K] };
export type File = Mutable<OrganisationFile>;

/** The examples' organisation with a past to it. */
export function file(): File {
  const base = parse(readFileSync('fixtures/base.yaml', 'utf8')) as File;
  const [forum] = base.forums as [Mutable<Forum>];
  forum.members = [
    { organisation: 'koebenhavn', role: 'klimachef' },
    { organisation: 'regionen', role: 'planchef', from: '2013-10-10', to: '2014-01-20' },
    { organisation: 'regionen', role: 'planchef', from: '2014-02-01' },
  ];
  const over = {
    id: 'varmeforum',
    name: 'Varmeforum',
    origin: 'established',
    established: '2013-08-15',
    initiatives: [{ id: 'klimastrategi', relation: ['develops'], until: '2013-12-31' }],
    members: [{ organisation: 'koebenhavn', role: 'varmechef', to: '2013-12-31' }],
    dissolved: { date: '2013-12-31', reason: 'Fjernvarmen er planlagt' },
  } as Mutable<Forum>;
  const continued = {
    id: 'videre',
    formerly: ['foer'],
    name: 'Videreført forum',
    origin: 'continued',
    initiatives: [{ id: 'klimastrategi', relation: ['follows'] }],
    members: [
      { organisation: 'koebenhavn', role: 'energichef' },
      { organisation: 'koebenhavn', role: 'planchef', to: '2013-12-31' },
    ],
  } as Mutable<Forum>;
  const planned = { id: 'uddannelse', name: 'Uddannelsesforum', origin: 'established' } as Mutable<Forum>;
  base.forums = [forum, over, planned, continued];
  base.people = [...(base.people ?? []), { id: 'overtallig', name: 'En overtallig' }] as File['people'] & {};
  base.meetings = [
    ...(base.meetings ?? []),
    { id: 'foraar', body: 'gruppe', date: '2014-04-10', themes: ['klima'] },
    { id: 'overset', body: 'klimaforum', date: '2014-01-10' },
    {
      id: 'aflyst',
      body: 'klimaforum',
      date: '2013-12-12',
      cancelled: { date: '2013-12-01', reason: 'Afbud' },
    },
  ];
  const [held] = base.meetings as [Mutable<Meeting>];
  held.speakers = [{ organisation: 'regionen' }];
  (base.plan.initiatives?.[0]?.followUps?.[0] as { note?: string }).note = 'Som ventet';
  base.efforts = [
    {
      id: 'indsats',
      municipality: 'koebenhavn',
      area: 'klima',
      goal: 'mindre-co2',
      effort: 'Cykler',
      collected: '2013-11-01',
    },
  ];
  return base;
}

/** What is found after a change, as `code` or `code field`. */
export async function changed(
  change: (file: File) => void,
  today = TODAY,
  before = file(),
): Promise<string[]> {
  const findings = await found(change, today, before);
  return findings.map(({ code, args }) => [code, ...('field' in args ? [args.field] : [])].join(' '));
}

/** The findings after a change. */
export async function found(change: (file: File) => void, today = TODAY, before = file()) {
  const after = structuredClone(before);
  change(after);
  const [then, now] = await Promise.all(
    [before, after].map((data) => readDocument(Buffer.from(stringify(data)))),
  );
  if (!then || !now) throw new Error('unreadable');
  const base = { document: then, revision: 'main' };
  return checkTransitions(now, after as OrganisationFile, base, today);
}

export const forum = ({ forums }: File, id = 'klimaforum') =>
  forums?.find((one) => one.id === id) as Mutable<Forum>;
export const meeting = ({ meetings }: File, id: string) =>
  meetings?.find((one) => one.id === id) as Mutable<Meeting>;
export const initiative = ({ plan }: File) => plan.initiatives?.[0] as Mutable<Initiative>;
export const group = (all: File) => all.administrativeGroup as Mutable<AdministrativeGroup>;
export const correct = (all: File, correction: Partial<Correction> & { id: string }) =>
  (all.corrections ??= []).push({ date: TODAY, reason: 'Sag 13/1234', ...correction });
