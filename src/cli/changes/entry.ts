import { entry, type Situation } from '../../changes/change.ts';
import {
  choicesFor,
  ENTRIES,
  type EntryKind,
  fieldAt,
  formOf,
  kindsNamed,
  mostFor,
} from '../../changes/entries.ts';
import type { Fields } from '../../changes/entry.ts';
import type { Value } from '../../document/parsed.ts';
import type { FieldKey } from '../../facts/field.ts';
import type { EntityKind, Named } from '../../facts/reference.ts';
import type { ChangeArgument, ChangeCommandName, ChangeValue } from '../../messages/en/help-changes.ts';
import { EARLIER_FIELDS } from '../../organisation/earlier.ts';
import type { Speaker } from '../../organisation/generated/types.ts';
import { valueAt } from '../../organisation/lookup.ts';
import { checkChoice } from '../choice.ts';
import { date, text } from '../options.ts';
import { checkDate, wholeNumber } from '../values.ts';
import { decidable } from './decided.ts';
import { type ChangeCommand, type Common, dayAsked, entryChoice, type Fact, told } from './fact.ts';
import type { Asker } from './terminal.ts';
import { type ChangeOptionSpec, checkLink, checkTime, dayOrNone, needOf } from './values.ts';

/** What an `add` or an `edit` is told: the fields by the names of their options. */
export type Given = Common & { readonly [attribute: string]: unknown };

/** The option that gives a field its value: `--part-of` for `partOf`, `--area` for each of `areas`. */
export const flagOf = (kind: EntryKind, key: FieldKey) => `--${kebab(singular(kind, key))}`;

const kebab = (word: string) => word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The word that the commands of a kind begin with. */
const wordOf = (kind: EntryKind) => (kind === 'administrativeGroup' ? 'group' : kebab(kind));

const isList = (kind: EntryKind, key: FieldKey) => ['ids', 'needs', 'speakers'].includes(formOf(kind, key));
const singular = (kind: EntryKind, key: FieldKey) => (isList(kind, key) ? key.replace(/s$/, '') : key);

const VALUES: Readonly<Partial<Record<string, ChangeValue>>> = {
  date: 'date',
  time: 'time',
  id: 'id',
  ids: 'id',
  needs: 'need',
  speakers: 'speaker',
  choice: 'kind',
  link: 'address',
  number: 'rank',
};

/** The option of a field. Where the entry is there already, an empty value takes the field out. */
export function fieldOption(kind: EntryKind, key: FieldKey): ChangeOptionSpec {
  const flags = flagOf(kind, key);
  const form = formOf(kind, key);
  const parse = parser(kind, key, flags);
  return {
    flags,
    help: { field: key },
    value: key === 'origin' ? 'origin' : (VALUES[form] ?? 'text'),
    ...(form === 'choice' && { choices: choicesFor(kind, key) }),
    ...(isList(kind, key) && { isList: true as const }),
    ...(parse && { parse: (given: string, today: string) => (given === '' ? '' : parse(given, today)) }),
  };
}

function parser(kind: EntryKind, key: FieldKey, flags: string): ChangeOptionSpec['parse'] {
  switch (formOf(kind, key)) {
    case 'date':
      return (given, today) => checkDate(flags, given, today);
    case 'number':
      return (given) => wholeNumber(flags, given, mostFor(kind, key));
    case 'link':
      return (given) => checkLink(flags, given);
    case 'time':
      return checkTime;
    case 'needs':
      return (given) => ({ relation: ['participates'], ...needOf(given) });
    case 'choice':
      return (given) => checkChoice(flags, given, choicesFor(kind, key));
    default:
      return undefined;
  }
}

/** The fields that were given. Who speaks at a meeting is a person or an organisation: the file says. */
export function fieldsOf(kind: EntryKind, given: Given, { organisation }: Situation): Fields {
  const since = given['from'] as string | undefined;
  const values = ENTRIES[kind].keys.map((key) => {
    const value = given[singular(kind, key)] as Value | undefined;
    if (value === undefined || !isList(kind, key)) return [key, value];
    const all = (value as Value[]).filter((each) => each !== '');
    if (kind === 'forum' && key === 'initiatives')
      return [key, all.map((tie) => entry({ ...(tie as object), from: since }))];
    return [key, key === 'speakers' ? all.map(speakerOf) : all];
  });
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));

  function speakerOf(word: Value): Value {
    const [id = '', ...rest] = String(word).split(':');
    const isParty = organisation.idsInUse.get(id)?.kind === 'organisation';
    const topic = rest.length > 0 ? rest.join(':') : undefined;
    const [person, party] = isParty ? [undefined, id] : [id, undefined];
    return entry<Speaker>({ person, organisation: party, topic }) as unknown as Value;
  }
}

const nameOf = (kind: EntryKind, verb: string) => `${wordOf(kind)} ${verb}` as ChangeCommandName;

/** `rup person add` and its like. */
export function adding(kind: EntryKind): ChangeCommand<Given> {
  const { keys, required } = ENTRIES[kind];
  const others = keys.filter((key) => key !== 'name');
  return {
    name: nameOf(kind, 'add'),
    arguments: [['newName', 'name']],
    options: [text('--id', 'newId', 'id'), ...others.map((key) => fieldOption(kind, key))],
    facts: keys
      .filter((key) => required.includes(key) || !isRare(kind, key))
      .map((key) => fieldFact(kind, key, required.includes(key))),
    input: (given, situation) => entry({ id: given['id'], fields: fieldsOf(kind, given, situation) }),
  };
}

/** What a new entry has so seldom that a dialogue does not ask for it: who has it says so. */
const isRare = (kind: EntryKind, key: FieldKey) =>
  formOf(kind, key) === 'link' || key === 'case' || key === 'established';

/** `rup person edit` and its like: an entry, and at least one field that gets another value. */
export function editing(
  kind: EntryKind,
  { name = nameOf(kind, 'edit'), keys = ENTRIES[kind].keys } = {},
): ChangeCommand<Given> {
  const command: ChangeCommand<Given> = {
    name,
    arguments: argumentsOf(kind),
    options: [
      ...keys.map((key) => fieldOption(kind, key)),
      ...(kind === 'forum' ? [dayOrNone('--from', 'needFrom')] : []),
      ...(hasEarlier(kind) ? [mistaken] : []),
    ],
    facts: [...chosenEntry(kind), someField(kind, keys)],
    keepsReason: () => false,
    input: (given, situation) => entry({ id: given['entry'], fields: fieldsOf(kind, given, situation) }),
  };
  return isEstablished(kind) ? decidable(command) : command;
}

/** Whether the entries of a kind are established by a decision, which is often entered later. */
const isEstablished = (kind: EntryKind) => kind === 'forum' || kind === 'administrativeGroup';

/** Why what was there was wrong; without it, it was so until now and stays under `earlier`. */
export const mistaken = text('--reason', 'correctionReason');

/** Whether the entries of a kind say how they were before. */
const hasEarlier = (kind: EntryKind) => EARLIER_FIELDS[kind as EntityKind] !== undefined;

/** `rup person drop` and its like. */
export function dropping(kind: EntryKind): ChangeCommand<Given> {
  return {
    name: nameOf(kind, 'drop'),
    arguments: argumentsOf(kind),
    options: [text('--reason', 'correctionReason')],
    facts: chosenEntry(kind),
    input: (given) => ({ id: given['entry'] }),
  };
}

/** `rup group dissolve` and its like. */
export function dissolving(kind: EntryKind): ChangeCommand<Given> {
  return decidable({
    name: nameOf(kind, 'dissolve'),
    arguments: argumentsOf(kind),
    options: [
      date('--date', 'lastDay'),
      text('--reason', 'reason'),
      text('--decided-by', 'endDecidedBy', 'id'),
      text('--successor', 'successor', 'id'),
    ],
    facts: [
      ...chosenEntry(kind),
      dayAsked('date', 'lastDay'),
      told('reason', { options: ['--reason'] }, 'reason'),
    ],
    keepsReason: () => true,
    input: ({ reason, ...given }, { today }) =>
      entry({
        id: given['entry'],
        date: given['date'] ?? today,
        reason,
        decidedBy: given['decidedBy'],
        successor: given['successor'],
      }),
  });
}

const argumentsOf = (kind: EntryKind): ChangeCommand<Given>['arguments'] =>
  ENTRIES[kind].isSingle ? [] : [[kind as ChangeArgument, 'entry']];

/** The entry that is meant. */
export function chosenEntry(kind: EntryKind): Fact<Given>[] {
  if (ENTRIES[kind].isSingle) return [];
  const fact: Fact<Given> = {
    from: { argument: kind as ChangeArgument },
    isRequired: true,
    isMissing: (given) => given['entry'] === undefined,
    ask: async (asker, situation) => ({ entry: await asker.choose('entry', choicesOf(situation, [kind])) }),
  };
  return [fact];
}

/** At least one of the fields: which one is asked first. */
function someField(kind: EntryKind, keys: readonly FieldKey[]): Fact<Given> {
  return {
    from: { options: keys.map((key) => flagOf(kind, key)) },
    isRequired: true,
    isMissing: (given) =>
      given['decided'] === undefined && keys.every((key) => given[singular(kind, key)] === undefined),
    ask: async (asker, situation, given) => {
      const fields = keys.map((key) => ({ value: key, label: asker.help.fields[key] }));
      const key = await asker.choose('field', fields);
      const isRequired = ENTRIES[kind].required.includes(key);
      return askField(asker, situation, { kind, key, isRequired, entry: String(given['entry'] ?? '') });
    },
  };
}

function fieldFact(kind: EntryKind, key: FieldKey, isRequired: boolean): Fact<Given> {
  return {
    from: key === 'name' ? { argument: 'newName' } : { options: [flagOf(kind, key)] },
    ...(isRequired && { isRequired }),
    isMissing: (given) => given[singular(kind, key)] === undefined,
    ask: (asker, situation) => askField(asker, situation, { kind, key, isRequired }),
  };
}

interface FieldAsked {
  readonly kind: EntryKind;
  readonly key: FieldKey;
  readonly isRequired: boolean;
  /** The entry whose field it is, where it is there already. */
  readonly entry?: string;
}

/** Asks for the value of a field, as its form has it. */
async function askField(asker: Asker, situation: Situation, asked: FieldAsked): Promise<object> {
  const { kind, key, isRequired } = asked;
  const question = { field: key };
  const form = formOf(kind, key);
  const say = (value: unknown) => ({ [singular(kind, key)]: value });
  if (form === 'choice') {
    const { kinds: called } = asker.help.says;
    const kinds = choicesFor(kind, key).map((value) => ({ value, label: called[value] ?? value }));
    return say(await asker.choose(question, kinds));
  }
  if (form === 'ids' || form === 'needs' || form === 'speakers') {
    const choices = choicesOf(situation, namedBy(kind, key));
    const ids = await asker.chooseSome(question, choices, isRequired);
    if (ids.length === 0 && asked.entry === undefined) return {};
    return say(form === 'needs' ? ids.map((id) => ({ id, relation: ['participates'] })) : ids);
  }
  if (form === 'id') {
    const none = isRequired ? [] : [{ value: '', label: asker.help.says.none }];
    const answer = await asker.choose(question, [...none, ...choicesOf(situation, namedBy(kind, key))]);
    return answer === '' && asked.entry === undefined ? {} : say(answer);
  }
  const initial = currentText(situation, asked);
  const answer =
    form === 'date'
      ? await asker.date(question, initial, !isRequired)
      : await asker.text(question, { isOptional: !isRequired, initial });
  return answer === '' && asked.entry === undefined ? {} : say(answer);
}

function currentText({ organisation }: Situation, { kind, key, entry: id }: FieldAsked): string | undefined {
  const { place, isSingle } = ENTRIES[kind];
  const path = isSingle ? place : organisation.entities.get(id ?? '')?.path;
  const value =
    path && id !== undefined && valueAt(organisation.file as unknown as Value, fieldAt(kind, path, key));
  return typeof value === 'string' ? value : undefined;
}

function namedBy(kind: EntryKind, key: FieldKey): readonly string[] {
  if (key === 'initiatives') return ['initiative'];
  return key === 'speakers' ? ['person', 'organisation'] : kindsNamed(kind, key);
}

/** What can be chosen of some kinds; an entry without a name is told by its day. */
function choicesOf({ organisation }: Situation, kinds: readonly string[]) {
  const found: Named[] = [...organisation.entities.values()].filter((entity) => kinds.includes(entity.kind));
  return found.map(entryChoice);
}
