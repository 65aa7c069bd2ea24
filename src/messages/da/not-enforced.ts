import type { NotEnforcedTexts } from '../not-enforced.ts';

export const notEnforced: NotEnforcedTexts = {
  purpose:
    'Formålet med revisionen. Reglerne om én gruppe og om temaer på tværs tjener det; om det er nået, står ikke i filen.',
  intention:
    'En hensigt: om indsatserne er blevet mere fokuserede, og om viden deles, må vurderes af mennesker. `efforts-in-common` viser, hvor der er noget at dele.',
  'open-list':
    'Deltagernes art holdes af skemaet (`kind`), og listen er åben gennem `other`, fordi dokumentet kun nævner, hvem der kan deltage.',
  picture: 'En figur, som er gået tabt. Den kan tegnes ud fra filen, men stiller ingen krav til den.',
};
