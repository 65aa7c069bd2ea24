import type { CharterHelp } from '../en/help-charter.ts';

export const charterHelp: CharterHelp = {
  description:
    'Viser overholdelsesarket: hver sætning i det kommissorium, som gælder på dagen, som ikke overholdt, endnu ikke aktuel, overholdt eller til menneskers vurdering, og hvad der er fundet, hvor og siden hvornår. Afslutningskoden er altid 0.',
  examples: [
    ['rup charter', 'pr. i dag'],
    ['rup charter --at 2014-03-01', 'som det var den dag'],
    ['rup charter --format html > overholdelse.html', 'som en webside'],
    ['rup charter check kommissorium.yaml', 'kontrollér jeres eget kommissorium'],
  ],
  commands: {
    'charter check': {
      summary: 'kontrollér jeres eget kommissorium',
      description:
        'Kontrollerer filen med et kommissorium: dens form, numre, som er brugt to gange, regler, som rup ikke har, krav, som ingen af sætningens regler kontrollerer, og sætninger, som hverken håndhæves eller er til menneskers vurdering. Afslutningskoderne er som for `rup validate`.',
      examples: [
        ['rup charter check kommissorium.yaml', 'kontrollér ét kommissorium'],
        ['rup charter check kommissorium.yaml --format sarif=kommissorium.sarif', 'en rapport i en fil'],
      ],
    },
  },
  arguments: { charterFile: 'filen med kommissoriet, fx kommissorium.yaml' },
  options: {
    format: 'svarets format',
    reportFormat: 'rapportens format; FORMAT=FIL skriver til en fil; kan gentages',
    failOn: 'det laveste niveau, der giver afslutningskode 1',
    quiet: 'vis kun det, der får kontrollen til at fejle',
  },
  values: { file: 'fil', format: 'format', severity: 'niveau' },
};
