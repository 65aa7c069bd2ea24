import type { Fact } from '../../history/fact.ts';
import type { Language } from '../../messages/catalog.ts';
import type { DiffTexts } from '../../messages/en/diff.ts';
import { jsonText } from '../json-text.ts';
import { type DiffReport, detailsOf, headingOf, sentenceOf } from './report.ts';

/**
 * Changes for programs. The shape is stable: keys may be added; `version` rises when one changes or goes. `values`
 * are the values that differ, each in one change and only one.
 */
export function diffJson({ before, after, facts }: DiffReport, texts: DiffTexts, language: Language): string {
  return jsonText({
    version: 1,
    language,
    before,
    after,
    changes: facts.map((fact) => changeJson(fact, texts)),
  });
}

/** One change for programs, with its sentence. */
export function changeJson(fact: Fact, texts: DiffTexts): object {
  const { code, sign, group, id, about, side, path, args, told } = fact;
  const heading = headingOf(group, texts);
  return {
    code,
    message: sentenceOf(fact, texts),
    details: detailsOf(fact, texts),
    sign,
    group: { kind: group.kind, id: heading.id ?? null, name: heading.name },
    id: id ?? null,
    about,
    place: { side, path },
    args,
    values: told.map((value) => ({
      path: value.path,
      before: value.before ?? null,
      after: value.after ?? null,
    })),
  };
}
