import type { RelatedNote } from '../../facts/related.ts';
import type { ReportTexts } from '../en/report.ts';
import { plural } from './grammar.ts';

export const related: Readonly<Record<RelatedNote, string>> = {
  'first-here': 'første gang her',
  'ended-here': 'afsluttet her',
  'defined-here': 'defineret her',
  'other-here': 'det andet sted',
  'starts-here': 'begynder her',
  'held-here': 'afholdt her',
  'also-here': 'også her',
};

export const report: ReportTexts = {
  severity: { error: 'fejl', warning: 'advarsel', note: 'bemærkning' },
  source: (number) => `kilde ${number}`,
  didYouMean: (suggestion) => `mente du ${suggestion}?`,
  fixCommand: 'ret det med',
  fixText: 'sådan rettes det',
  notShown: ({ count, file, option }) =>
    `… og ${plural(count, 'fund', 'fund')} mere i ${file}; ${option} viser dem alle`,
  explain: (code) => `læs mere: rup explain ${code}`,
  table: {
    title: 'Fund',
    severity: 'alvor',
    place: 'sted',
    finding: 'fund',
    more: (count) =>
      `… og ${plural(count, 'fund', 'fund')} mere, som der ikke er plads til her. De står alle i kørslens log.`,
  },
  summary: ({ files, error, warning, note, accepted }) => {
    const counts = [
      error > 0 && plural(error, 'fejl', 'fejl'),
      warning > 0 && plural(warning, 'advarsel', 'advarsler'),
      note > 0 && plural(note, 'bemærkning', 'bemærkninger'),
      accepted > 0 && plural(accepted, 'godkendt', 'godkendte'),
    ].filter((part) => part !== false);
    return `${plural(files, 'fil', 'filer')}: ${counts.length > 0 ? counts.join(', ') : 'ingen fund'}`;
  },
};
