/**
 * The source document's statements: "Udmøntning af den regionale udviklingsplan 2012 – Ny organisering af
 * administrative grupper", Region Hovedstaden. Phrases are quoted in Danish in every language, as they stand.
 */
export type SourceNumber = keyof typeof PHRASES;

/** How a statement is meant: a demand, a proposal, a permission, a wish, the old order, or a fact. */
export type StatementKind = 'MUST' | 'PROP' | 'MAY' | 'WISH' | 'OLD' | 'FACT';

/** One statement of the source document. */
export interface Statement {
  readonly kind: StatementKind;
  readonly phrase: string;
}

/** Why a statement is held by no rule. */
export type NotEnforcedReason = 'purpose' | 'intention' | 'open-list' | 'picture';

const PHRASES = {
  R1: ['FACT', 'besluttede regionsrådet en organisering for udmøntning'],
  R2: ['OLD', 'tre administrative grupper samt administrativt klimaforum'],
  R3: [
    'OLD',
    'tre kommunale repræsentanter på kommunal- eller fagdirektørniveau samt tre til fire regionale repræsentanter',
  ],
  R4: ['OLD', 'fem kommunale repræsentanter samt tre regionale repræsentanter'],
  R5: ['WISH', 'tydeligere fokus på en stærk sammenhæng … styrke det tværgående element'],
  R6: ['PROP', 'centreres omkring én administrativ gruppe'],
  R7: ['PROP', 'Årligt statusmøde mellem Vibeke Storm Rasmussen og Steen Christiansen … Fastholdes'],
  R8: ['PROP', 'koordination på politisk niveau mellem regionsrådet og KKR'],
  R9: ['MUST', 'skabe sammenhængende fokus på tværs af temaerne'],
  R10: [
    'PROP',
    'følge op på udmøntningen af RUP gennem implementering af handlingsplanens initiativer og understøtte kommunikationen med det politiske niveau',
  ],
  R11: ['MUST', 'sikre fremdriften … ved løbende at prioritere handlingsplanens indsatser'],
  R12: [
    'MUST',
    'inden for udvalgte områder indsamle og vurdere kommunernes indsatser i forhold til at bidrage til målene',
  ],
  R13: [
    'WISH',
    'flere fokuserede indsatser og medvirke til videndeling mellem regionale og kommunale projekter',
  ],
  R14: ['FACT', 'vurdere, hvor det kan være hensigtsmæssigt at skabe tættere og koordineret samarbejde'],
  R15: ['PROP', 'mødes to gange årligt'],
  R16: ['PROP', 'med første møde i efteråret 2013'],
  R17: ['PROP', 'tilrettelægges som temadrøftelser'],
  R18: ['MAY', 'hvori der kan indgå eksterne oplægsholdere'],
  R19: ['PROP', 'består af koncerndirektør Kim Høgh fra Region Hovedstaden'],
  R20: ['PROP', "samt 1-2 kommunaldirektører og 1-2 fagdirektører for hvert af RUP'ens områder"],
  R21: ['PROP', 'De kommunale repræsentanter udvælges af KKR'],
  R22: [
    'MAY',
    'kan nedsættes samarbejdsfora, der fokuserer på konkrete dele af handlingsplanen løbende, fx når der skal igangsættes nye initiativer',
  ],
  R23: ['MAY', 'kan sammensættes forskelligt'],
  R24: [
    'MAY',
    'både … regionale og kommunale embedsmænd, men også repræsentanter fra uddannelsesinstitutioner, erhvervsliv, interesseorganisationer eller vidensinstitutioner',
  ],
  R25: [
    'MAY',
    'Administrativt klimaforum vil fortsætte som hidtil … kan betragtes som et af samarbejdsforaene',
  ],
  R26: ['MAY', 'arbejdsgruppen for en fokuseret vækstdagsorden betragtes som samarbejdsforum'],
  R27: ['WISH', 'der ønskes igangsat et samarbejdsforum på uddannelsesområdet'],
  R28: ['MAY', 'udvikle, deltage i og følge konkrete initiativer'],
  R29: [
    'FACT',
    'fungerer mest optimalt, når der samarbejdes om konkrete opgaver med fælles forståelse af mål og indhold',
  ],
  R30: ['PROP', 'afrapporterer til den administrative gruppe for RUP'],
  R31: ['FACT', 'sikre tværfaglighed samt at den samlede udmøntning af RUP sker som planlagt'],
  R32: ['PROP', 'nedsættes af Region Hovedstaden'],
  R33: ['PROP', 'nedlægges, når det enkelte initiativ ikke længere har behov forummet'],
  R34: ['FACT', 'Fig. 1: Organisering af udmøntning af den regionale udviklingsplan.'],
} as const satisfies Record<string, readonly [StatementKind, string]>;

/** The statement with that number. */
export function statement(number: SourceNumber): Statement {
  const [kind, phrase] = PHRASES[number];
  return { kind, phrase };
}

/** All numbers, R1 to R34, in order. */
export const SOURCE_NUMBERS = Object.keys(PHRASES) as SourceNumber[];
