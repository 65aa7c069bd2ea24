import { type Authority, authorityNamed, authorityOf, codeKey } from './authorities.ts';
import type { CalendarDate } from './date.ts';
import type { Organisation as Party } from './generated/types.ts';
import { predecessors, stands, withSuccessors } from './lives.ts';
import { isSameText, normalForm } from './normal-form.ts';
import type { Organisation } from './organisation.ts';
import { wholeOfKind, withWholes } from './part-of.ts';

/** By these names a region, or its KKR, is another than one whose name has none of them, or another of them. */
const REGIONS: readonly string[] = [
  'Nordjylland',
  'Midtjylland',
  'Syddanmark',
  'Hovedstaden',
  'Sjælland',
  'Østdanmark',
];

/** The short name by which a charter speaks of one of its parties. */
export type Side = string;

/** Which organisations of a file are those that its charter names. Made once for a file and kept with it. */
class Parties {
  readonly #organisation: Organisation;
  readonly #ids = new Map<Side, ReadonlySet<string>>();

  constructor(organisation: Organisation) {
    this.#organisation = organisation;
  }

  has(side: Side, id: string): boolean {
    return this.#of(side).has(id);
  }

  first(side: Side, at: CalendarDate | undefined): string | undefined {
    const ids = [...this.#of(side)];
    const isThere = (id: string) => {
      const party = this.#organisation.party(id);
      return party !== undefined && at !== undefined && stands(party, at);
    };
    return ids.find(isThere) ?? ids[0];
  }

  #of(side: Side): ReadonlySet<string> {
    let ids = this.#ids.get(side);
    if (!ids) this.#ids.set(side, (ids = named(this.#organisation, side)));
    return ids;
  }
}

const known = new WeakMap<Organisation, Parties>();

function partiesOf(organisation: Organisation): Parties {
  let parties = known.get(organisation);
  if (!parties) known.set(organisation, (parties = new Parties(organisation)));
  return parties;
}

/** Whether an organisation is a party of the charter, or a part of it. */
export function belongsTo(
  organisation: Organisation,
  id: string | undefined,
  side: Side | undefined,
): boolean {
  if (id === undefined || side === undefined) return false;
  const parties = partiesOf(organisation);
  if (parties.has(side, id)) return true;
  for (const whole of withWholes(organisation, id)) if (parties.has(side, whole)) return true;
  return false;
}

/** Of which of them an organisation is a part, the nearest first: a KKR that the file puts under the region is KKR. */
export function sideOf(organisation: Organisation, id: string, sides: readonly Side[]): Side | undefined {
  const parties = partiesOf(organisation);
  for (const one of [id, ...withWholes(organisation, id)]) {
    const side = sides.find((each) => parties.has(each, one));
    if (side) return side;
  }
  return undefined;
}

/** The id of a party of the charter, where the file has it; with a day, of the one that it was then. */
export function partyOfSide(
  organisation: Organisation,
  side: Side | undefined,
  at?: CalendarDate,
): string | undefined {
  return side === undefined ? undefined : partiesOf(organisation).first(side, at);
}

/** Whether an organisation is of a region that the charter speaks of; any is, where it speaks of none. */
export function isOwnRegion(organisation: Organisation, id: string): boolean {
  const regions = organisation.charter.partiesOf('region');
  return regions.length === 0 || regions.some((region) => belongsTo(organisation, id, region));
}

/** The name of the region that the charter speaks of. */
export function regionName({ charter }: Organisation): string {
  return charter.party(charter.partiesOf('region')[0])?.name ?? '';
}

/** Who establishes forums on a day: the party of the charter; where it names none, the one region of the file. */
export function establisher(organisation: Organisation, at: CalendarDate): string | undefined {
  const side = organisation.charter.demands.forumsEstablishedBy;
  if (side !== undefined) return partyOfSide(organisation, side, at);
  const [region, ...others] = regionsOn(organisation, at);
  return others.length === 0 ? region?.id : undefined;
}

/** The file's regions that are there on a day: which of several is meant, only people know. */
export function regionsOn({ file }: Organisation, at: CalendarDate): readonly Party[] {
  return (file.organisations ?? []).filter((party) => party.kind === 'region' && stands(party, at));
}

/** The municipality that an organisation is, or is part of, unless it is known to lie in another region. */
export function ownMunicipality(organisation: Organisation, id: string | undefined): Party | undefined {
  const municipality = wholeOfKind(organisation, id, 'municipality');
  return municipality && !isForeign(organisation, municipality) ? municipality : undefined;
}

/** The municipality that an organisation is, or is part of, where it is known to lie in another region. */
export function foreignMunicipality(organisation: Organisation, id: string | undefined): Party | undefined {
  const municipality = wholeOfKind(organisation, id, 'municipality');
  return municipality && isForeign(organisation, municipality) ? municipality : undefined;
}

/** The municipalities that the charter speaks of and the file does not have, where it has their region. */
export function missingMunicipalities(organisation: Organisation): readonly Authority[] {
  const { charter } = organisation;
  const regions = charter.partiesOf('region');
  if (!regions.some((region) => partyOfSide(organisation, region) !== undefined)) return [];
  const codes = new Set(
    (organisation.file.organisations ?? []).map(
      ({ kind, code, name }) =>
        code ?? (kind === 'municipality' ? authorityNamed(kind, name)?.code : undefined),
    ),
  );
  const all = (charter.file.municipalities ?? []).flatMap((code) => authorityOf(code) ?? []);
  return all.filter(({ code }) => !codes.has(code));
}

/**
 * By its official code, which a name may stand for, or by what it is part of: of one without any of these nothing is
 * known.
 */
function isForeign(organisation: Organisation, municipality: Party): boolean {
  const own = organisation.charter.file.municipalities;
  for (const id of withWholes(organisation, municipality.id)) {
    const { kind, code, name } = organisation.party(id) ?? municipality;
    if (kind !== 'municipality') continue;
    const known = code ?? authorityNamed('municipality', name)?.code;
    if (own && known !== undefined) return !isOwn(own, known) && !succeedsOwn(organisation, own, id);
  }
  const region = wholeOfKind(organisation, municipality.partOf, 'region');
  return region !== undefined && !isOwnRegion(organisation, region.id);
}

const isOwn = (own: readonly string[], known: string) => own.some((code) => codeKey(code) === codeKey(known));

/** Whether it carries on one that the charter names: a merged municipality has a code of its own. */
function succeedsOwn({ file }: Organisation, own: readonly string[], id: string): boolean {
  return predecessors(file.organisations ?? [], id).some(({ kind, code, name }) => {
    const known = code ?? authorityNamed('municipality', name)?.code;
    return kind === 'municipality' && known !== undefined && isOwn(own, known);
  });
}

/**
 * Those of its name or code; where none has it, those of its kind that do not go by another's. What they became is the
 * party from then on.
 */
function named(organisation: Organisation, side: Side): ReadonlySet<string> {
  const party = organisation.charter.party(side);
  if (!party) return new Set();
  const { kind, name, code } = party;
  const others = REGIONS.filter((region) => !normalForm(name).includes(normalForm(region)));
  const ofKind = (organisation.file.organisations ?? []).filter((party) => party.kind === kind);
  const isIt = (party: Party) =>
    code !== undefined && party.code !== undefined ? party.code === code : isSameText(party.name, name);
  const isOther = (party: Party) =>
    (code !== undefined && party.code !== undefined && party.code !== code) ||
    others.some((other) => normalForm(party.name).includes(normalForm(other)));
  const exact = ofKind.filter(isIt);
  const found = exact.length > 0 ? exact : ofKind.filter((party) => !isOther(party));
  return new Set(withSuccessors(ofKind, found).map(({ id }) => id));
}
