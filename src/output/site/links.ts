import type { EntityKind, Named } from '../../facts/reference.ts';
import type { SitePageName } from '../../messages/en/site.ts';
import type { Organisation } from '../../organisation/organisation.ts';
import { oneLine } from '../escape.ts';
import { type Html, html } from '../html.ts';
import { KnownTexts } from '../known-texts.ts';

/** The files of the pages that stand in the menu. */
export const PAGE_FILES: Readonly<Record<SitePageName, string>> = {
  overview: 'index.html',
  forums: 'forums.html',
  initiatives: 'initiatives.html',
  seats: 'seats.html',
  organisations: 'organisations.html',
  meetings: 'meetings.html',
  efforts: 'efforts.html',
  history: 'history.html',
  charter: 'charter.html',
};

/** The page that tells which data there is; it is in no menu, but at the foot of each page. */
export const DATA_FILE = 'data.html';

/** What has a page of its own. */
export type DetailKind = 'forum' | 'initiative' | 'person' | 'organisation' | 'meeting';

/** The file of a thing's own page. An id has no more than a–z, digits and hyphens (the schema), and 100 of them. */
export const detailFile = (kind: DetailKind, id: string) => `${kind}-${encodeURIComponent(id)}.html`;

/** The place of a thing on a page that shows several. */
export const placeOf = (id: string) => `id-${id}`;

/** What texts name, by id; undefined where they name several things. */
interface Names {
  readonly ids: ReadonlyMap<string, string | undefined>;
  readonly known: KnownTexts;
}

/** Addresses within the site. Only ids of the file are in them, and only what has a place there is linked to. */
export class Links {
  readonly #organisation: Organisation;
  #names: Names | undefined;

  constructor(organisation: Organisation) {
    this.#organisation = organisation;
  }

  /** The address of a thing by its id; undefined where the site has no place for it. */
  address(id: string): string | undefined {
    const kind = this.#organisation.entities.get(id)?.kind;
    return kind && ADDRESSES[kind]?.(encodeURIComponent(id));
  }

  /** Its name, as a link where it can be one. */
  to({ id, name }: Named): Html {
    const address = this.address(id);
    return address === undefined ? html`${name}` : html`<a href="${address}">${name}</a>`;
  }

  /** A text in pieces, of which some name a thing that has a place, by its name or its id. */
  pieces(text: string): { readonly text: string; readonly id: string | undefined }[] {
    this.#names ??= this.#allNames();
    const { known, ids } = this.#names;
    return known
      .pieces(text)
      .map((piece) => ({ text: piece.text, id: piece.isKnown ? ids.get(piece.text) : undefined }));
  }

  #allNames(): Names {
    const ids = new Map<string, string | undefined>();
    for (const { id, name } of this.#organisation.entities.values()) {
      if (this.address(id) === undefined) continue;
      for (const text of new Set([oneLine(name), id])) ids.set(text, ids.has(text) ? undefined : id);
    }
    return { ids, known: new KnownTexts(ids.keys()) };
  }

  /** Several, as they stand in a sentence. */
  list(things: readonly Named[]): Html {
    return html`${things.map((thing, index) => html`${index === 0 ? '' : ', '}${this.to(thing)}`)}`;
  }
}

const ADDRESSES: Readonly<Partial<Record<EntityKind, (id: string) => string>>> = {
  forum: (id) => detailFile('forum', id),
  initiative: (id) => detailFile('initiative', id),
  person: (id) => detailFile('person', id),
  organisation: (id) => detailFile('organisation', id),
  meeting: (id) => detailFile('meeting', id),
  administrativeGroup: () => PAGE_FILES.seats,
  statusMeeting: (id) => `${PAGE_FILES.seats}#${placeOf(id)}`,
  formerGroup: (id) => `${PAGE_FILES.forums}#${placeOf(id)}`,
  goal: (id) => `${PAGE_FILES.efforts}#${placeOf(id)}`,
};
