import type { Party, SetUp } from '../../changes/set-up.ts';
import { changeHelp } from '../../messages/help-changes.ts';
import { askerFor } from '../changes/ask.ts';
import type { Asker } from '../changes/terminal.ts';
import type { Context, Terminal } from '../context.ts';
import { NoAnswer } from '../errors.ts';

/** Asks in a terminal what a new file is to hold. It throws where the user leaves, and nothing is written before. */
export async function askSetUp(context: Context, terminal: Terminal): Promise<SetUp> {
  const help = await changeHelp(context.catalog.language);
  const asker = await askerFor(context, terminal, help, context.today);
  const usual = help.says.setUp;
  const name = await asker.text('setUpPlan');
  const [from, to] = await years(asker, Number(context.today.slice(0, 4)));
  const areas = namesIn(
    await asker.text('setUpAreas', {
      check: (answer) => (namesIn(answer).length > 0 ? undefined : help.says.required),
    }),
  );
  const regionName = await asker.text('setUpRegion');
  const region = await party(asker, regionName, 'setUpRegionOffice', usual.regionOffice);
  const jointName = await asker.text('setUpJoint', { usual: usual.joint });
  const joint = await party(asker, jointName, 'setUpJointOffice', usual.jointOffice);
  const groupName = await asker.text('setUpGroup', { usual: usual.group });
  const established = await asker.date('setUpEstablished', context.today);
  const group = { name: groupName, established };
  if (!(await asker.confirm('setUpWrite'))) throw new NoAnswer(help.says.cancelled);
  return { plan: { name, from, to }, areas, region, joint, group };
}

/** As long as a plan usually is, in years. */
const YEARS = 4;

async function years(asker: Asker, now: number): Promise<[string, string]> {
  const usual = `${now}-${now + YEARS - 1}`;
  const check = (text: string) => (yearsIn(text) ? undefined : asker.help.says.badYears);
  const [first, last] = yearsIn(await asker.text('setUpYears', { usual, check })) ?? [];
  return [`${first}-01-01`, `${last}-12-31`];
}

function yearsIn(text: string): [string, string] | undefined {
  const [, first = '', last = first] = /^([12]\d{3})(?:\s*[-\u2013]\s*([12]\d{3}))?$/.exec(text) ?? [];
  return first !== '' && first <= last ? [first, last] : undefined;
}

const namesIn = (text: string) => text.split(',').flatMap((name) => name.trim() || []);

async function party(
  asker: Asker,
  name: string,
  question: 'setUpRegionOffice' | 'setUpJointOffice',
  usual: string,
): Promise<Party> {
  const office = await asker.text(question, { usual });
  const holder = await asker.text('setUpHolder', { isOptional: true, about: office });
  return { name, office, ...(holder && { holder }) };
}
