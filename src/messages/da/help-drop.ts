import type { DropHelps } from '../en/help-drop.ts';
import type { CommandHelp } from '../help.ts';

export const dropHelps = (asks: string): DropHelps => ({
  'former-group drop': dropHelp(asks, 'en tidligere gruppe', 'rup former-group drop gruppe-2'),
  'office drop': dropHelp(asks, 'et hverv', 'rup office drop formand-kkr'),
  'person drop': dropHelp(asks, 'en person', 'rup person drop kim-hoegh'),
  'organisation drop': dropHelp(asks, 'en organisation', 'rup organisation drop ballerup'),
  'area drop': dropHelp(asks, 'et område', 'rup area drop klima'),
  'goal drop': dropHelp(asks, 'et mål', 'rup goal drop mindre-co2'),
  'initiative drop': dropHelp(asks, 'et initiativ', 'rup initiative drop supercykelstier'),
  'effort drop': dropHelp(asks, 'en indsats', 'rup effort drop koebenhavn-mindre-co2'),
});

const dropHelp = (asks: string, what: string, command: string): CommandHelp => ({
  summary: `fjern ${what}, som intet henviser til`,
  description: `Fjerner ${what} fra filen, hvis intet andet i den henviser til posten, fx en fejlregistrering. Er posten allerede en del af historikken, så angiv begrundelsen; den gemmes under corrections. ${asks}`,
  examples: [
    [command, 'det, der lige er registreret'],
    [`${command} --reason "Tastefejl"`, 'med begrundelsen'],
  ],
});
