import type { FindingCode } from '../facts/finding.ts';
import type { Catalog, Language, WholeCatalog, Words } from './catalog.ts';

/** What every command may have to say; quick to load. */
export async function wordsIn(language: Language): Promise<Words> {
  return (language === 'da' ? await import('./da/words.ts') : await import('./en/words.ts')).words;
}

/** All there is to say in a language. */
export async function wholeCatalog(language: Language): Promise<WholeCatalog> {
  return language === 'da' ? (await import('./da/index.ts')).da : (await import('./en/index.ts')).en;
}

/**
 * The words with the texts of these findings, and perhaps of others: what a run has not found, it need not load.
 * A whole catalog is given back as it is.
 */
export async function catalogFor(words: Words | Catalog, codes: Iterable<FindingCode>): Promise<Catalog> {
  if ('findings' in words) return words;
  const wanted = new Set<string>(codes);
  const findings = {};
  for (const load of AREAS[words.language]) {
    if (wanted.size === 0) break;
    const texts = await load();
    Object.assign(findings, texts);
    for (const code of Object.keys(texts)) wanted.delete(code);
  }
  // Beside the words, not with a copy of them, which would make those that are made when they are asked for.
  return Object.assign(Object.create(words), { findings, notEnforced: {} });
}

/** The texts of findings, area by area, the likeliest first. */
const AREAS: Readonly<Record<Language, readonly (() => Promise<object>)[]>> = {
  da: [
    async () => (await import('./da/forum.ts')).forum,
    async () => (await import('./da/group.ts')).group,
    async () => (await import('./da/meeting.ts')).meeting,
    async () => (await import('./da/planning.ts')).planning,
    async () => (await import('./da/plan.ts')).plan,
    async () => (await import('./da/reference.ts')).reference,
    async () => (await import('./da/decision.ts')).decision,
    async () => (await import('./da/input.ts')).input,
    async () => (await import('./da/history.ts')).history,
    async () => (await import('./da/charter.ts')).charter,
  ],
  en: [
    async () => (await import('./en/forum.ts')).forum,
    async () => (await import('./en/group.ts')).group,
    async () => (await import('./en/meeting.ts')).meeting,
    async () => (await import('./en/planning.ts')).planning,
    async () => (await import('./en/plan.ts')).plan,
    async () => (await import('./en/reference.ts')).reference,
    async () => (await import('./en/decision.ts')).decision,
    async () => (await import('./en/input.ts')).input,
    async () => (await import('./en/history.ts')).history,
    async () => (await import('./en/charter.ts')).charter,
  ],
};
