import type { CharterArgs } from '../../facts/charter.ts';
import type { FindingTexts } from '../catalog.ts';

export const charter: FindingTexts<CharterArgs> = {
  'bad-statement-number': {
    message: ({ value }) => `${value} er ikke et sætningsnummer; skriv bogstaver og et tal, fx S4`,
    title: 'Et sætningsnummer i forkert form',
    reason: 'Fund, `rup explain` og overholdelsesarket henviser til en sætning ved dens nummer.',
    fix: 'Skriv op til tre store bogstaver og et tal, fx S4.',
  },
  'statement-repeated': {
    message: ({ number, first }) => `Sætningen i linje ${first} har allerede nummeret ${number}`,
    title: 'To sætninger med samme nummer',
    reason: 'Et nummer henviser til én sætning. Ellers er det uklart, hvilken sætning et fund gælder.',
    fix: 'Giv hver sætning sit eget nummer.',
  },
  'statement-unenforced': {
    message: ({ number }) =>
      `Det fremgår ikke, hvordan ${number} håndhæves, eller hvorfor sætningen må vurderes af mennesker`,
    title: 'En sætning, som hverken håndhæves eller er til menneskers vurdering',
    reason:
      'En sætning har kun betydning, når `rules` nævner de regler, som håndhæver den, eller `forPeople` forklarer, hvorfor ingen kan.',
    fix: 'Tilføj `rules`, eller forklar i `forPeople`, hvorfor sætningen må vurderes af mennesker.',
  },
  'rule-unknown': {
    message: ({ code }) => `Der findes ingen regel ved navn ${code}`,
    title: 'En regel, som rup ikke har',
    reason: 'En sætning håndhæves kun af regler, som rup har. Denne ville aldrig blive kontrolleret.',
    fix: 'Ret navnet; `rup explain` viser alle regler.',
  },
  'rule-without-demand': {
    message: ({ code, demands }) =>
      `${code} kontrollerer intet: ingen sætning kræver ${demands.join(' eller ')}`,
    title: 'En regel uden det krav, den kontrollerer',
    reason: 'Nogle regler kontrollerer kun det, en sætning kræver. Uden kravet finder de intet.',
    fix: 'Tilføj kravet til sætningen under `demands`, eller fjern reglen.',
  },
  'demand-untaken': {
    message: ({ demand, number }) => `Ingen af reglerne i ${number} kontrollerer ${demand}`,
    title: 'Et krav, som ingen af sætningens regler kontrollerer',
    reason:
      'Et krav kontrolleres af bestemte regler. Nævner sætningen ingen af dem, kontrolleres kravet aldrig.',
    fix: 'Tilføj en regel, som kontrollerer kravet; de står i docs/charter.md.',
  },
  'demand-repeated': {
    message: ({ demand, first }) => `Kravet ${demand} stilles allerede af ${first}`,
    title: 'Et krav, som to sætninger stiller',
    reason: 'Hvert krav stilles af én sætning, så der kun er ét svar på, hvad der kræves.',
    fix: 'Behold kravet i den ene af sætningerne.',
  },
  'party-unknown': {
    message: ({ party }) => `${party} er ikke blandt kommissoriets parter`,
    title: 'En part, som kommissoriet ikke nævner',
    reason: 'Et krav henviser til en organisation ved det korte navn, den har under `parties`.',
    fix: 'Ret navnet, eller tilføj organisationen under `parties`.',
  },
};
