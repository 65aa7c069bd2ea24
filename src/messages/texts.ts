import type { Language } from './catalog.ts';

/** The files of texts by what they export under that name. The type of each is that of the English one. */
const FILES = {
  agenda: { da: () => import('./da/agenda.ts'), en: () => import('./en/agenda.ts') },
  ahead: { da: () => import('./da/ahead.ts'), en: () => import('./en/ahead.ts') },
  aheadHelp: { da: () => import('./da/ahead.ts'), en: () => import('./en/ahead.ts') },
  brief: { da: () => import('./da/brief.ts'), en: () => import('./en/brief.ts') },
  briefHelp: { da: () => import('./da/help-brief.ts'), en: () => import('./en/help-brief.ts') },
  change: { da: () => import('./da/change.ts'), en: () => import('./en/change.ts') },
  changeHelp: { da: () => import('./da/help-changes.ts'), en: () => import('./en/help-changes.ts') },
  chart: { da: () => import('./da/chart.ts'), en: () => import('./en/chart.ts') },
  chartHelp: { da: () => import('./da/help-chart.ts'), en: () => import('./en/help-chart.ts') },
  charterHelp: { da: () => import('./da/help-charter.ts'), en: () => import('./en/help-charter.ts') },
  charterTexts: { da: () => import('./da/charter-sheet.ts'), en: () => import('./en/charter-sheet.ts') },
  completionHelp: {
    da: () => import('./da/help-completion.ts'),
    en: () => import('./en/help-completion.ts'),
  },
  diff: { da: () => import('./da/diff.ts'), en: () => import('./en/diff.ts') },
  diffHelp: { da: () => import('./da/help-diff.ts'), en: () => import('./en/help-diff.ts') },
  efforts: { da: () => import('./da/efforts.ts'), en: () => import('./en/efforts.ts') },
  effortsHelp: { da: () => import('./da/help-efforts.ts'), en: () => import('./en/help-efforts.ts') },
  explain: { da: () => import('./da/explain.ts'), en: () => import('./en/explain.ts') },
  exportHelp: { da: () => import('./da/export.ts'), en: () => import('./en/export.ts') },
  exports: { da: () => import('./da/export.ts'), en: () => import('./en/export.ts') },
  help: { da: () => import('./da/help.ts'), en: () => import('./en/help.ts') },
  init: { da: () => import('./da/start.ts'), en: () => import('./en/start.ts') },
  log: { da: () => import('./da/log.ts'), en: () => import('./en/log.ts') },
  logHelp: { da: () => import('./da/help-log.ts'), en: () => import('./en/help-log.ts') },
  lsp: { da: () => import('./da/lsp.ts'), en: () => import('./en/lsp.ts') },
  lspHelp: { da: () => import('./da/help-lsp.ts'), en: () => import('./en/help-lsp.ts') },
  meetings: { da: () => import('./da/meetings.ts'), en: () => import('./en/meetings.ts') },
  meetingsHelp: { da: () => import('./da/help-meetings.ts'), en: () => import('./en/help-meetings.ts') },
  merge: { da: () => import('./da/merge.ts'), en: () => import('./en/merge.ts') },
  settings: { da: () => import('./da/settings.ts'), en: () => import('./en/settings.ts') },
  site: { da: () => import('./da/site.ts'), en: () => import('./en/site.ts') },
  siteHelp: { da: () => import('./da/help-site.ts'), en: () => import('./en/help-site.ts') },
  start: { da: () => import('./da/start.ts'), en: () => import('./en/start.ts') },
  views: { da: () => import('./da/views.ts'), en: () => import('./en/views.ts') },
  viewsHelp: { da: () => import('./da/help-views.ts'), en: () => import('./en/help-views.ts') },
  wheel: { da: () => import('./da/wheel.ts'), en: () => import('./en/wheel.ts') },
} as const;

type Files = typeof FILES;

/** What is said under a name. */
export type Texts<Name extends keyof Files> =
  Awaited<ReturnType<Files[Name]['en']>> extends Readonly<Record<Name, infer Said>> ? Said : never;

/** The texts of a name in a language; a command loads those that it says, and no others. */
export async function textsIn<Name extends keyof Files>(
  language: Language,
  name: Name,
): Promise<Texts<Name>> {
  const file: object = await FILES[name][language]();
  return (file as Readonly<Record<Name, Texts<Name>>>)[name];
}
