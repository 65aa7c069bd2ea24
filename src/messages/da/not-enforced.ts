import type { NotEnforcedReason } from '../../facts/source.ts';

export const notEnforced: Readonly<Record<NotEnforcedReason, string>> = {
  purpose:
    'Formålet med revisionen. Reglerne om én gruppe og om temaer på tværs skal understøtte det; om det er nået, fremgår ikke af filen.',
  intention:
    'En hensigt: om indsatserne er blevet mere fokuserede, og om viden deles, må vurderes af mennesker. `efforts-in-common` viser, hvor der er noget at samarbejde om.',
  'open-list':
    'Deltagertyperne står i `kind`; andre typer angives som `other`, fordi dokumentet kun nævner, hvem der kan deltage.',
  picture: 'En figur, som er gået tabt. Den kan tegnes ud fra filen, men stiller ingen krav til den.',
};
