import type { FindingTexts } from '../catalog.ts';
import type { ReferenceArgs } from '../reference.ts';

export const reference: FindingTexts<ReferenceArgs> = {
  'accepted-expired': {
    message: ({ code, until }) => `Accepten af ${code} udløb den ${until}`,
    title: 'En accept, som er udløbet',
    reason: 'Et fund accepteres for en tid. Når tiden er gået, skal der tages stilling igen.',
    mend: 'Ret fundet, eller giv accepten en ny begrundelse og en ny dato.',
  },
  'accepted-unused': {
    message: ({ code, id }) => `Intet fund svarer længere til accepten af ${code}${id && ` for ${id}`}`,
    title: 'En accept, som intet fund svarer til',
    reason: 'En accept, der ikke bruges, skjuler det næste fund af samme slags.',
    mend: 'Slet accepten.',
  },
  'accepted-unknown-code': {
    message: ({ code }) => `Der findes ingen regel, som hedder ${code}`,
    title: 'En accept af en ukendt regel',
    reason: 'En accept nævner reglens kode, som den står i rapporten.',
    mend: 'Ret koden. `rup explain` viser alle.',
  },
};
