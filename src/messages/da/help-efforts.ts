import type { EffortsHelp } from '../en/help-efforts.ts';

export const effortsHelp: EffortsHelp = {
  description:
    'Viser kommunernes indsatser efter område og mål, med gruppens vurdering; de mål, som flere kommuner arbejder med, så et tættere samarbejde kan overvejes; og de mål og kommuner, der er uden indsatser. Indsatser, som først er indsamlet efter datoen, er ikke med.',
  examples: [
    ['rup efforts', 'alle indsatser pr. i dag'],
    ['rup efforts --area trafik', 'på ét område'],
    [
      'rup efforts --organisation koebenhavn',
      'de mål, én kommune arbejder med, og de andre kommuner, som også gør',
    ],
    ['rup efforts --format csv --excel > indsatser.csv', 'til et regneark, en række pr. indsats'],
  ],
  arguments: {},
  options: {
    area: 'kun ét af planens områder',
    organisation: 'kun de mål, organisationen eller en del af den arbejder med, og alle, der også gør det',
    format: 'formatet; csv har en række pr. indsats',
    excel: 'CSV, som dansk Excel læser det',
  },
  values: { id: 'id', format: 'format' },
};
