import type { DoneArgs, OpenArgs, OpenSeatsArgs, RefusalArgs } from '../facts/change.ts';
import type { Language } from './catalog.ts';

type Texts<Args> = { readonly [Code in keyof Args]: (args: Args[Code]) => string };

/** The sentences about changes: full sentences, for people. */
export interface ChangeTexts {
  readonly refusals: Texts<RefusalArgs>;
  readonly done: Texts<DoneArgs>;
  readonly open: Texts<OpenArgs>;
  readonly openSeats: Texts<OpenSeatsArgs>;
}

/** The sentences about changes in a language; loaded by commands that change, and by no other. */
export async function changeTexts(language: Language): Promise<ChangeTexts> {
  const texts =
    language === 'da' ? await import('../messages/da/change.ts') : await import('../messages/en/change.ts');
  return texts.change;
}
