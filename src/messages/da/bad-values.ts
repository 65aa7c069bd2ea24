import type { BadValueArgs } from '../../facts/input.ts';
import type { FindingTexts } from '../catalog.ts';

/** En værdi, som ikke har den form, den skal. */
export const badValues: FindingTexts<BadValueArgs> = {
  'bad-id': {
    message: ({ value }) => `»${value}« kan ikke være et id`,
    title: 'Et id, som ikke kan bruges',
    reason:
      'Et id er et fast navn af små bogstaver a–z, tal og bindestreger, højst 100 tegn. Det kan skrives ens overalt.',
    fix: 'Skriv æ som ae, ø som oe, å som aa og mellemrum som bindestreg.',
  },
  'bad-date': {
    message: ({ value }) => `»${value}« er ikke en dato på formen ÅÅÅÅ-MM-DD`,
    title: 'En dato, som ikke kan læses',
    reason: 'En dato skrives på én måde, ÅÅÅÅ-MM-DD, så dag og måned ikke kan forveksles.',
    fix: 'Skriv datoen med år, måned og dag, fx 2013-10-10.',
  },
  'no-such-date': {
    message: ({ value }) => `Datoen ${value} findes ikke`,
    title: 'En dato, som ikke findes i kalenderen',
    reason: 'En dato skal være en dag i kalenderen.',
    fix: 'Ret dagen eller måneden.',
  },
  'bad-time': {
    message: ({ value }) => `»${value}« er ikke et tidsrum på formen TT:MM-TT:MM`,
    title: 'Et tidsrum, som ikke kan læses',
    reason: 'Et mødes tidspunkt er begyndelse og slutning i dansk tid.',
    fix: 'Skriv fx "09:00-12:00" med anførselstegn.',
  },
  'bad-season': {
    message: ({ value }) => `»${value}« er ikke en mødesæson på formen ÅÅÅÅ-spring eller ÅÅÅÅ-autumn`,
    title: 'En mødesæson, som ikke kan læses',
    reason: 'Gruppen mødes forår og efterår. Det første møde angives ved år og sæson.',
    fix: 'Skriv fx 2013-autumn for efteråret 2013.',
  },
  'bad-month-day': {
    message: ({ value }) => `»${value}« er ikke en dag i året på formen MM-DD`,
    title: 'En dag i året, som ikke kan læses',
    reason: 'En mødesæson har samme datoer hvert år, så dagen skrives uden årstal, MM-DD.',
    fix: 'Skriv fx 08-15 for den 15. august. 29. februar kan ikke bruges, fordi den ikke findes hvert år.',
  },
  'bad-deadline': {
    message: ({ value }) => `»${value}« er ikke en frist som -3w, 7d eller none`,
    title: 'En frist, som ikke kan læses',
    reason: 'En frist er uger (w) eller dage (d) før (-) eller efter mødet, eller none for ingen.',
    fix: 'Skriv fx -3w for tre uger før mødet eller 7d for syv dage efter det.',
  },
  'bad-authority-code': {
    message: ({ value }) => `»${value}« er ikke en myndighedskode på tre eller fire cifre`,
    title: 'En myndighedskode, som ikke kan læses',
    reason: 'Regioner og kommuner har officielle koder på tre eller fire cifre, fx 1084 og 101.',
    fix: 'Skriv koden som tekst, fx "101", med anførselstegn.',
  },
  'bad-link': {
    message: ({ value }) =>
      `»${value}« er ikke en adresse uden mellemrum, som begynder med https://, http:// eller mailto:`,
    title: 'En adresse, som ikke kan bruges',
    reason:
      'En adresse vises som et link. Andre begyndelser kan få en browser til andet end at åbne en side eller skrive en e-mail.',
    fix: 'Kopiér hele adressen fra browseren, eller skriv mailto: foran en e-mailadresse.',
  },
};
