import type { CommandHelp } from '../help.ts';

export const dropHelps = (asks: string) => ({
  'former-group drop': dropHelp(asks, 'a former group', 'rup former-group drop gruppe-2'),
  'office drop': dropHelp(asks, 'an office', 'rup office drop formand-kkr'),
  'person drop': dropHelp(asks, 'a person', 'rup person drop kim-hoegh'),
  'organisation drop': dropHelp(asks, 'an organisation', 'rup organisation drop ballerup'),
  'area drop': dropHelp(asks, 'an area', 'rup area drop klima'),
  'goal drop': dropHelp(asks, 'a goal', 'rup goal drop mindre-co2'),
  'initiative drop': dropHelp(asks, 'an initiative', 'rup initiative drop supercykelstier'),
  'effort drop': dropHelp(asks, 'an effort', 'rup effort drop koebenhavn-mindre-co2'),
});

const dropHelp = (asks: string, what: string, command: string): CommandHelp => ({
  summary: `remove ${what} that nothing refers to`,
  description: `Removes ${what} from the file, such as one added by mistake, if nothing else in the file refers to the entry. If the entry is already part of the history, give the reason, which is kept under corrections. ${asks}`,
  examples: [
    [command, 'one added a moment ago'],
    [`${command} --reason "Tastefejl"`, 'with the reason'],
  ],
});

export type DropHelps = ReturnType<typeof dropHelps>;
