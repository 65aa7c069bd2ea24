import type { Situation } from '../../changes/change.ts';
import type { NewParty } from '../../changes/seat.ts';
import { fit, hasRole, kindOf } from '../../organisation/composition.ts';
import type { Member } from '../../organisation/generated/types.ts';
import { type Common, entryChoice, type Fact } from './fact.ts';
import type { Asker, Choice } from './terminal.ts';

/** The input of `rup member appoint`. */
export interface Appoint extends Common {
  readonly body?: string;
  readonly role?: string;
  readonly as?: Member['as'] | 'member';
  readonly deputyFor?: string;
  readonly area?: string;
  readonly selectedBy?: string;
  readonly person?: string;
  readonly newPerson?: string;
  readonly personId?: string;
  readonly title?: string;
  readonly organisation?: string;
  readonly newOrganisation?: string;
  readonly organisationId?: string;
  readonly kind?: NewParty['kind'];
  readonly vacant?: true;
  readonly code?: string;
  readonly from?: string;
  readonly to?: string;
  readonly note?: string;
}

/** The kinds of organisation, as the file names them. */
export const KINDS: readonly NewParty['kind'][] = [
  'region',
  'kkr',
  'municipality',
  'education',
  'business',
  'interest',
  'knowledge',
  'other',
];

/** Who takes up a seat: someone in the file whom the seat accepts, or a person or an organisation that is new to it. */
export const newHolder: Fact<Appoint> = {
  from: { options: ['--person', '--organisation', '--vacant'] },
  isRequired: true,
  isMissing: ({ person, newPerson, organisation, newOrganisation, vacant }) =>
    (person ?? newPerson ?? organisation ?? newOrganisation ?? vacant) === undefined,
  ask: async (asker, situation, given) => {
    const found = candidates(situation, given);
    const { newPerson, newOrganisation, nobody } = asker.help.says;
    const answer = await asker.choose('holder', [
      ...found.map(choiceOf),
      { value: 'person', label: newPerson },
      { value: 'organisation', label: newOrganisation },
      { value: 'vacant', label: nobody },
    ]);
    if (answer === 'vacant') return { vacant: true };
    if (answer !== 'person') return partyAnswered(answer, asker, situation, given, found);
    const name = await asker.text({ field: 'name' });
    const parties = found.filter(({ key }) => key === 'organisation');
    const from = await asker.choose('holderFrom', [
      ...parties.map(choiceOf),
      { value: 'organisation', label: newOrganisation },
    ]);
    return { newPerson: name, ...(await partyAnswered(from, asker, situation, given, parties)) };
  },
};

/** By its place in the list: a person and an organisation are told apart by it. */
const choiceOf = (candidate: Candidate, at: number): Choice<string> => ({
  ...entryChoice(candidate),
  value: String(at),
});

/** Who was chosen, by the place in the list, or the organisation that is new. */
async function partyAnswered(
  answer: string,
  asker: Asker,
  situation: Situation,
  given: Appoint,
  found: readonly Candidate[],
): Promise<object> {
  const candidate = found[Number(answer)];
  if (candidate) return { [candidate.key]: candidate.id };
  const newOrganisation = await asker.text('organisationName');
  return { newOrganisation, kind: given.kind ?? (await kindFor(asker, situation, given)) };
}

interface Candidate {
  readonly key: 'person' | 'organisation';
  readonly id: string;
  readonly name: string;
}

/** The people and organisations of the file that the seat accepts. */
function candidates({ organisation }: Situation, given: Appoint): Candidate[] {
  const composition = bodyOf(organisation, given.body)?.composition ?? [];
  const all = [
    ...(organisation.file.people ?? []).map(({ id, name }) => ({ key: 'person' as const, id, name })),
    ...organisation.file.organisations.map(({ id, name }) => ({ key: 'organisation' as const, id, name })),
  ];
  if (composition.length === 0) return all;
  return all.filter(({ key, id }) => {
    const member = { [key]: id, role: given.role ?? '', area: given.area } as Member;
    const { entry, misfit } = fit(organisation, composition, member);
    return entry !== undefined && misfit === undefined;
  });
}

/** The kind that the seat's organisation must be of; asked for where the composition leaves it open. */
async function kindFor(asker: Asker, { organisation }: Situation, given: Appoint): Promise<NewParty['kind']> {
  const composition = bodyOf(organisation, given.body)?.composition ?? [];
  const rules = composition.filter((rule) => hasRole(rule, given.role ?? ''));
  const [kind, ...others] = new Set(rules.map((rule) => kindOf(organisation, rule)));
  if (kind !== undefined && others.length === 0) return kind;
  return asker.choose(
    'organisationKind',
    KINDS.map((value) => ({ value, label: asker.help.says.kinds[value] ?? value })),
  );
}

function bodyOf(organisation: Situation['organisation'], id: string | undefined) {
  const found = organisation.bodies.get(id ?? '');
  return found?.kind === 'administrativeGroup' || found?.kind === 'forum' ? found.body : undefined;
}
