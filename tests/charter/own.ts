import { clean } from '../cli/world.ts';

/** A charter of one's own: two meetings a year, and forums that the municipality establishes. */
export const charter = `format: 1
title: Kommissorium for Fjordsamarbejdet
language: da
parties:
  byen: { kind: municipality, name: København, code: "101" }
statements:
  - number: S1
    kind: demand
    phrase: Gruppen mødes tre gange om året
    demands: { meetingsPerYear: 3 }
    rules: [group-meetings-per-year]
  - number: S2
    kind: wish
    phrase: Samarbejdet skal være til glæde for borgerne
    forPeople: { da: Det må mennesker vurdere. }
`;

/** A clean file, governed by a charter in a file. */
export const under = (file: string) =>
  clean.replace(/^charters:.*$/m, `charters: [{ file: ${JSON.stringify(file)}, from: 2012-01-01 }]`);
