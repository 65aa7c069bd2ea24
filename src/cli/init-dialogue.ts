import type { Party, SetUp } from '../changes/set-up.ts';
import type { Question } from '../messages/en/questions.ts';
import { textsIn } from '../messages/texts.ts';
import { askerFor } from './changes/ask.ts';
import type { Asker, TextQuestion } from './changes/terminal.ts';
import type { Context, Terminal } from './context.ts';
import { NoAnswer, UsageError } from './errors.ts';

/** What the command line says of what a new file is to hold; the attributes of its options. */
export interface SetUpTold {
  readonly plan?: string;
  readonly years?: string;
  readonly area?: readonly string[];
  readonly region?: string;
  readonly regionOffice?: string;
  readonly regionChair?: string;
  readonly joint?: string;
  readonly jointOffice?: string;
  readonly jointChair?: string;
  readonly group?: string;
  readonly established?: string;
}

type Key = Exclude<keyof SetUpTold, 'area' | 'established'>;

/**
 * What a new file is to hold: as the command line says, as is asked for in a terminal, or else as is usual. It throws
 * where the user leaves, or where something is missing and nobody can be asked, and nothing is written before.
 */
export async function askSetUp(
  context: Context,
  terminal: Terminal | undefined,
  told: SetUpTold,
): Promise<SetUp> {
  const help = await textsIn(context.catalog.language, 'changeHelp');
  const asker = terminal && (await askerFor(context, terminal, help, context.today));
  const usual = help.says.setUp;
  const answer = answers(asker, told);
  const name = await answer('plan', 'setUpPlan');
  const [from, to] = await years(answer, help.says.badYears, Number(context.today.slice(0, 4)));
  const areas = told.area ?? (await areasAsked(asker));
  const party = async (
    key: 'region' | 'joint',
    asked: readonly [Question, Question],
    asUsual: { readonly name?: string; readonly office: string },
  ): Promise<Party> => {
    const called = await answer(key, asked[0], { usual: asUsual.name });
    const office = await answer(`${key}Office`, asked[1], { usual: asUsual.office });
    const holder = await answer(`${key}Chair`, 'setUpHolder', { isOptional: true, about: office });
    return { name: called, office, ...(holder && { holder }) };
  };
  const region = await party('region', ['setUpRegion', 'setUpRegionOffice'], { office: usual.regionOffice });
  const joint = await party('joint', ['setUpJoint', 'setUpJointOffice'], {
    name: usual.joint,
    office: usual.jointOffice,
  });
  const groupName = await answer('group', 'setUpGroup', { usual: usual.group });
  const { today } = context;
  const established = told.established ?? (asker ? await asker.date('setUpEstablished', today) : today);
  const group = { name: groupName, established };
  if (asker && !(await asker.confirm('setUpWrite'))) throw new NoAnswer(help.says.cancelled);
  return { plan: { name, from, to }, areas, region, joint, group };
}

/** Gives an answer: what was told, what is asked for, or what is usual. */
function answers(asker: Asker | undefined, told: SetUpTold) {
  return async (key: Key, question: Question, asked: TextQuestion = {}): Promise<string> => {
    const given = told[key];
    if (given !== undefined) return given;
    if (asker) return asker.text(question, asked);
    if (asked.usual !== undefined || asked.isOptional) return asked.usual ?? '';
    throw missing(`--${key}`);
  };
}

const missing = (option: string) => new UsageError('missing-option', { option }, 'rup init');

async function areasAsked(asker: Asker | undefined): Promise<readonly string[]> {
  if (!asker) throw missing('--area');
  const check = (answer: string) => (namesIn(answer).length > 0 ? undefined : asker.help.says.required);
  return namesIn(await asker.text('setUpAreas', { check }));
}

/** As long as a plan usually is, in years. */
const YEARS = 4;

async function years(
  answer: ReturnType<typeof answers>,
  badYears: string,
  now: number,
): Promise<[string, string]> {
  const usual = `${now}-${now + YEARS - 1}`;
  const check = (text: string) => (yearsIn(text) ? undefined : badYears);
  const given = await answer('years', 'setUpYears', { usual, check });
  const [first, last] = yearsIn(given) ?? [];
  if (first === undefined) throw new UsageError('bad-years', { option: '--years', value: given }, 'rup init');
  return [`${first}-01-01`, `${last}-12-31`];
}

function yearsIn(text: string): [string, string] | undefined {
  const [, first = '', last = first] = /^([12]\d{3})(?:\s*[-\u2013]\s*([12]\d{3}))?$/.exec(text) ?? [];
  return first !== '' && first <= last ? [first, last] : undefined;
}

const namesIn = (text: string) => text.split(',').flatMap((name) => name.trim() || []);
