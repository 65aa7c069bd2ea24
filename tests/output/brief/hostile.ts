import type { Finding } from '../../../src/document/finding.ts';
import type { FindingArgs, FindingCode } from '../../../src/facts/finding.ts';
import type { Statement } from '../../../src/facts/source.ts';
import type { OrganisationFile } from '../../../src/organisation/generated/types.ts';
import { renderBrief } from '../../../src/output/brief/formats.ts';
import { exampleFile } from '../../meetings/organisation.ts';
import { statements } from '../../statements.ts';
import { textOf, withText } from '../hostile.ts';
import { briefFrom, wordsFor } from './briefs.ts';

/** Texts that would act where they were taken for more than text. */
export const TRAPS = [
  '::error::x',
  '\n::stop-commands::x\n',
  '##[error]x',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</style><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<!--',
  '--!>',
  ']]>',
  '&lt;script&gt;',
  '&#60;b&#62;',
  '[x](http://y)',
  '![x](http://y)',
  '<http://y>',
  '`$(id)`',
  '**x**',
  '~~x~~',
  '|',
  '\\|',
  '\n\n# x',
  '\n---\n',
  '- x',
  '+ x',
  '1. x',
  '    x',
  '> x',
  '\u001b[2J',
  '\u202e',
  '\u2028',
  '\u200b',
  '\ud800',
  '\u0000',
  '気候フォーラム',
  '👩‍👩‍👧',
  'x'.repeat(90),
  ' ',
];

export const hostileText = textOf(TRAPS);

const example = await exampleFile('organisering-2016.yaml');

/** The example with the same text wherever it has text of its own: vacant seats, a person and a wished-for forum too. */
function fileWith(text: string): OrganisationFile {
  const file = withText(example, text);
  const { administrativeGroup: group } = file;
  const wished = { id: 'oensket', name: text, origin: 'established' as const };
  const [first, ...initiatives] = file.plan.initiatives ?? [];
  if (!first) throw new Error('The example has initiatives.');
  return {
    ...file,
    plan: { ...file.plan, initiatives: [{ ...first, wantsForum: 'oensket' }, ...initiatives] },
    forums: [...(file.forums ?? []), wished],
    administrativeGroup: {
      ...group,
      members: [
        ...(group.members ?? []),
        { person: 'formand-2', role: text, note: text, from: '2015-02-01' },
        { vacant: true, role: text, from: '2015-01-01' },
      ],
      composition: [...group.composition.map((rule) => ({ ...rule, roles: [text], min: 9 })), { min: 1 }],
    },
  };
}

function finding<Code extends FindingCode>(
  code: Code,
  args: FindingArgs[Code],
  sources: readonly Statement[] = [],
): Finding {
  return { code, args, severity: 'error', span: { start: 0, end: 0 }, sources } as Finding;
}

const findingsWith = (text: string): Finding[] => [
  finding('forum-outlived', { forum: text, initiative: text, ended: '2015-01-01' }, statements('R33')),
  finding('forum-report-late', { forum: text, last: undefined, due: '2015-01-01', months: 12 }),
  finding('initiative-follow-up-late', { initiative: text, last: '2015-01-01', months: 12 }),
  finding('initiative-not-prioritised', {
    initiative: text,
    met: '2015-01-01',
    last: undefined,
    months: 12,
  }),
  finding('effort-not-assessed', { municipality: text, goal: text }),
  finding('forum-wrong-establisher', { forum: text, by: text, body: text }, statements('R32')),
];

const words = { da: await wordsFor('da'), en: await wordsFor('en') };

/** A brief in which all that can be text of the file is this. */
export function hostileBrief(
  text: string,
  format: 'markdown' | 'html' | 'json',
  language: 'da' | 'en',
): string {
  const brief = briefFrom(fileWith(text), '2015-12-01', '2013-01-01', findingsWith(text));
  return renderBrief(format, brief, words[language]);
}
