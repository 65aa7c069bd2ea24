import { entry } from '../../changes/change.ts';
import type { MeetingRule } from '../../changes/meetings-set.ts';
import type { Value } from '../../document/parsed.ts';
import { schemaAt, wordsOf } from '../../organisation/schema-keys.ts';
import { checkChoice } from '../choice.ts';
import { UsageError } from '../errors.ts';
import { mistaken } from './entry.ts';
import { type ChangeCommand, type Common, chosen, type Fact } from './fact.ts';
import { attributeOf } from './ids.ts';
import { type ChangeOptionSpec, checkTime } from './values.ts';

type Given = Common & { readonly [attribute: string]: unknown };

interface Rule {
  readonly flags: string;
  readonly form: 'number' | 'text' | 'season' | 'time' | 'weekday' | 'choice';
}

/** Each by its option. */
const RULES: Readonly<Record<MeetingRule, Rule>> = {
  perYear: { flags: '--per-year', form: 'number' },
  monthly: { flags: '--monthly', form: 'choice' },
  first: { flags: '--first', form: 'season' },
  season: { flags: '--season', form: 'choice' },
  weekdays: { flags: '--weekday', form: 'weekday' },
  time: { flags: '--time', form: 'time' },
  place: { flags: '--place', form: 'text' },
  weeksBetween: { flags: '--weeks-between', form: 'number' },
  themesPerMeeting: { flags: '--themes-per-meeting', form: 'number' },
};
const KEYS = Object.keys(RULES) as MeetingRule[];
const OPTIONS = [...KEYS.map((key) => RULES[key].flags), '--deadline'];

const VALUES = {
  number: 'rank',
  text: 'text',
  season: 'season',
  time: 'time',
  weekday: 'weekday',
  choice: 'kind',
} as const;

/** The words of which a rule takes some, wherever the format has it. */
const choicesOf = (key: MeetingRule): string[] =>
  wordsOf(
    schemaAt(
      key === 'weekdays'
        ? ['administrativeGroup', 'meetings', key, 0]
        : [...(key === 'monthly' ? ['forums', 0] : ['statusMeeting']), 'meetings', key],
    ),
  );

function option(key: MeetingRule): ChangeOptionSpec {
  const { flags, form } = RULES[key];
  const choices = choicesOf(key);
  return {
    flags,
    help: { field: key },
    value: VALUES[form],
    ...(choices.length > 0 && { choices }),
    ...(form === 'weekday' && { isList: true as const }),
    parse: (given) => (given === '' ? '' : parsed(flags, form, choices, given)),
  };
}

function parsed(flags: string, form: Rule['form'], choices: readonly string[], given: string): Value {
  if (form === 'time') return checkTime(given);
  if (choices.length > 0) return checkChoice(flags, given, choices);
  if (form !== 'number') return given;
  if (/^\d{1,6}$/.test(given)) return Number(given);
  throw new UsageError('bad-number', { option: flags, value: given });
}

const deadline: ChangeOptionSpec = {
  flags: '--deadline',
  help: { field: 'deadlines' },
  value: 'deadline',
  isList: true,
};

const body = chosen<Given>('body', { argument: 'meetingBody' }, 'meetingBody', ({ organisation }) =>
  [...organisation.bodies.values()].filter(({ kind }) => kind !== 'formerGroup').map(({ body }) => body),
);

/** At least one of them: which one is asked first. */
const someRule: Fact<Given> = {
  from: { options: OPTIONS },
  isRequired: true,
  isMissing: (given) => OPTIONS.every((flags) => given[attributeOf(flags)] === undefined),
  ask: async (asker) => {
    const { fields, says } = asker.help;
    const key = await asker.choose(
      'field',
      [...KEYS, 'deadlines' as const].map((value) => ({ value, label: fields[value] })),
    );
    const question = { field: key };
    if (key === 'deadlines') return { deadline: [await asker.text(question)] };
    const { flags, form } = RULES[key];
    const called = (words: readonly string[]) =>
      words.map((value) => ({ value, label: says.kinds[value] ?? value }));
    const say = (value: Value) => ({ [attributeOf(flags)]: value });
    if (form === 'weekday') return say([...(await asker.chooseSome(question, called(choicesOf(key))))]);
    if (form === 'choice') return say(await asker.choose(question, called(choicesOf(key))));
    return say(parsed(flags, form, [], await asker.text(question)));
  },
};

/** `rup meetings set`. */
export const set: ChangeCommand<Given> = {
  name: 'meetings set',
  arguments: [['meetingBody', 'body']],
  options: [...KEYS.map(option), deadline, mistaken],
  keepsReason: () => false,
  facts: [body, someRule],
  input: (given) => {
    const rules = KEYS.map((key) => [key, ruleOf(given[attributeOf(RULES[key].flags)] as Value | undefined)]);
    return entry({
      body: given['body'],
      rules: Object.fromEntries(rules.filter(([, value]) => value !== undefined)),
      deadlines: deadlinesOf(given['deadline'] as readonly string[] | undefined),
    });
  },
};

const ruleOf = (value: Value | undefined) =>
  Array.isArray(value) ? value.filter((word) => word !== '') : value;

/** `STEP:TIME`, as in `notice:-3w`; a step without a time is as everywhere else. */
function deadlinesOf(words: readonly string[] | undefined) {
  if (words === undefined) return undefined;
  return Object.fromEntries(
    words.map((word) => {
      const [step = '', ...time] = word.split(':');
      return [step, time.join(':')];
    }),
  );
}
