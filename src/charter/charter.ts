import type { Severity } from '../facts/severity.ts';
import type { StatementKind } from '../facts/source.ts';
import { shipped } from './generated/shipped.js';
import type { CharterFile, Demands, NamedParty, Statement } from './generated/types.ts';

/** What a statement can demand, of the fixed vocabulary. */
export type DemandName = keyof Demands;

/** A breach of such a statement can be an error; of any other it is a warning at most. */
const BINDING: readonly StatementKind[] = ['demand', 'proposal'];

/** A document that sets an organisation up: its statements, what they demand, and which rules enforce them. */
export class Charter {
  readonly file: CharterFile;
  /** What its statements demand, together. */
  readonly demands: Demands;
  readonly #byRule = new Map<string, Statement[]>();

  constructor(file: CharterFile) {
    this.file = file;
    this.demands = Object.assign({}, ...file.statements.map(({ demands }) => demands));
    for (const statement of file.statements) {
      for (const code of statement.rules ?? []) {
        const known = this.#byRule.get(code);
        if (known) known.push(statement);
        else this.#byRule.set(code, [statement]);
      }
    }
  }

  get statements(): readonly Statement[] {
    return this.file.statements;
  }

  /** The statement with that number, however it is typed. */
  statement(number: string): Statement | undefined {
    return this.statements.find((statement) => statement.number === number.toUpperCase());
  }

  /** The party that the document names by a short name. */
  party(name: string | undefined): NamedParty | undefined {
    return name === undefined ? undefined : this.file.parties?.[name];
  }

  /** The short names of the parties of a kind. */
  partiesOf(kind: NamedParty['kind']): string[] {
    const { parties = {} } = this.file;
    return Object.keys(parties).filter((name) => parties[name]?.kind === kind);
  }

  /** The statements that a rule enforces; of several, those that make one of `demands`, where it is about these alone. */
  enforcedBy(code: string, demands?: readonly DemandName[]): readonly Statement[] {
    const all = this.#byRule.get(code) ?? [];
    if (!demands) return all;
    return all.filter(({ demands: own }) => own && demands.some((demand) => own[demand] !== undefined));
  }
}

/** How serious the breach of some statements is, for a rule that is that serious where a demand stands behind it. */
export function severityUnder(own: Severity, statements: readonly { kind: StatementKind }[]): Severity {
  if (own !== 'error' || statements.length === 0) return own;
  return statements.some(({ kind }) => BINDING.includes(kind)) ? own : 'warning';
}

/** Why a statement is for people to judge, in a language or the one that the charter has. */
export function reasonIn({ forPeople }: Statement, language: 'da' | 'en'): string | undefined {
  return forPeople?.[language] ?? forPeople?.da ?? forPeople?.en;
}

/** No document: the general rules alone speak. */
export const NO_CHARTER = new Charter({ format: 1, title: '', language: 'da', statements: [] });

const made = new Map<string, Charter>();

/** The ids of the charters that come with rup. */
export const SHIPPED: readonly string[] = Object.keys(shipped);

/** The charter that comes with rup by that id. */
export function shippedCharter(id: string): Charter | undefined {
  let charter = made.get(id);
  const file = Object.hasOwn(shipped, id) ? shipped[id] : undefined;
  if (!charter && file) made.set(id, (charter = new Charter(file)));
  return charter;
}

/** The one that is told of where no file says which: the proposal of 2012. */
export const DEFAULT_CHARTER = shippedCharter('rup-2012') ?? NO_CHARTER;
