import { type Authority, authorityNamed, authorityOf, codeKey } from '../organisation/authorities.ts';
import type { Organisation as Party } from '../organisation/generated/types.ts';
import { isSameText, normalForm } from '../organisation/normal-form.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { wholeOfKind, withWholes } from '../organisation/part-of.ts';
import { RUP_2012 } from './rup-2012.ts';

/** By these names a region, or its KKR, is another than the document's. */
const OTHERS: readonly string[] = ['Nordjylland', 'Midtjylland', 'Syddanmark', 'Sjælland', 'Østdanmark'];

/** The organisations that the document speaks of by name. */
export type Side = (typeof SIDES)[number];
export const SIDES = ['region', 'kkr'] as const;

/** Which organisations of a file are those that the document names. Made once for a file and kept with it. */
class Parties {
  readonly #ids: Readonly<Record<Side, ReadonlySet<string>>>;

  constructor(organisation: Organisation) {
    this.#ids = { region: named(organisation, 'region'), kkr: named(organisation, 'kkr') };
  }

  has(side: Side, id: string): boolean {
    return this.#ids[side].has(id);
  }

  first(side: Side): string | undefined {
    return [...this.#ids[side]][0];
  }
}

const known = new WeakMap<Organisation, Parties>();

function partiesOf(organisation: Organisation): Parties {
  let parties = known.get(organisation);
  if (!parties) known.set(organisation, (parties = new Parties(organisation)));
  return parties;
}

/** Whether an organisation is the document's region, or its KKR, or a part of it. */
export function belongsTo(organisation: Organisation, id: string | undefined, side: Side): boolean {
  if (id === undefined) return false;
  const parties = partiesOf(organisation);
  if (parties.has(side, id)) return true;
  for (const whole of withWholes(organisation, id)) if (parties.has(side, whole)) return true;
  return false;
}

/** Of which of the two an organisation is a part, the nearest first: a KKR that the file puts under the region is KKR. */
export function sideOf(organisation: Organisation, id: string): Side | undefined {
  const parties = partiesOf(organisation);
  for (const one of [id, ...withWholes(organisation, id)]) {
    const side = SIDES.find((each) => parties.has(each, one));
    if (side) return side;
  }
  return undefined;
}

/** The id of the document's region, or its KKR, where the file has it. */
export function partyOfSide(organisation: Organisation, side: Side): string | undefined {
  return partiesOf(organisation).first(side);
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

/** The municipalities of the document's region that the file does not have, where it has the region. */
export function missingMunicipalities(organisation: Organisation): readonly Authority[] {
  if (partyOfSide(organisation, 'region') === undefined) return [];
  const codes = new Set(
    (organisation.file.organisations ?? []).map(
      ({ kind, code, name }) =>
        code ?? (kind === 'municipality' ? authorityNamed(kind, name)?.code : undefined),
    ),
  );
  const all = RUP_2012.municipalities.flatMap((code) => authorityOf(code) ?? []);
  return all.filter(({ code }) => !codes.has(code));
}

/**
 * By its official code, which a name may stand for, or by what it is part of: of one without any of these nothing is
 * known.
 */
function isForeign(organisation: Organisation, municipality: Party): boolean {
  for (const id of withWholes(organisation, municipality.id)) {
    const { kind, code, name } = organisation.party(id) ?? municipality;
    if (kind !== 'municipality') continue;
    const known = code ?? authorityNamed('municipality', name)?.code;
    if (known !== undefined) return !RUP_2012.municipalities.includes(codeKey(known));
  }
  const region = wholeOfKind(organisation, municipality.partOf, 'region');
  return region !== undefined && !belongsTo(organisation, region.id, 'region');
}

/** Those of its name or code; where none has it, those of its kind that do not go by another's. */
function named(organisation: Organisation, side: Side): ReadonlySet<string> {
  const { kind, name, code } = RUP_2012[side];
  const ofKind = (organisation.file.organisations ?? []).filter((party) => party.kind === kind);
  const isIt = (party: Party) =>
    code !== undefined && party.code !== undefined ? party.code === code : isSameText(party.name, name);
  const isOther = (party: Party) =>
    (code !== undefined && party.code !== undefined && party.code !== code) ||
    OTHERS.some((other) => normalForm(party.name).includes(normalForm(other)));
  const exact = ofKind.filter(isIt);
  const found = exact.length > 0 ? exact : ofKind.filter((party) => !isOther(party));
  return new Set(found.map(({ id }) => id));
}
