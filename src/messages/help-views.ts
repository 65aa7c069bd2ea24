import type { Language } from './catalog.ts';
import type { GroupHelp } from './help.ts';

/** What the help of the commands that show says. */
export type ViewsHelp = GroupHelp<ViewCommandName, ViewArgument, ViewOption, ViewValue>;

export type ViewCommandName =
  | 'forum list'
  | 'forum show'
  | 'initiative list'
  | 'initiative show'
  | 'member list'
  | 'person show'
  | 'group show'
  | 'organisation show';

export type ViewArgument = 'forum' | 'initiative' | 'body' | 'person' | 'organisation';

export type ViewOption = 'area' | 'state' | 'seatState' | 'organisation' | 'forumsOf' | 'format' | 'excel';

export type ViewValue = 'id' | 'state' | 'format';

/** The texts in a language; loaded by the commands that show, and by no others. */
export async function viewsHelp(language: Language): Promise<ViewsHelp> {
  const texts = language === 'da' ? await import('./da/help-views.ts') : await import('./en/help-views.ts');
  return texts.viewsHelp;
}
