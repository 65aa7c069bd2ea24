/** A change of the clean file's text: what stands there once, and what it becomes; or any other. */
export type Edit = readonly [from: string, to: string] | ((text: string) => string);

/** One change of the clean file, and what the document makes of it: `severity code: text of the place`, or nothing. */
export interface Variant {
  readonly what: string;
  readonly edits: readonly Edit[];
  readonly verdict: readonly string[];
  /** The day as of which it is checked; without one, the plan's last day, with the same verdict for ever after. */
  readonly at?: string;
}

export const LAST_DAY = '2016-12-31';

const CLEAN_VERDICT: readonly string[] = [];

export function variant(
  what: string,
  edits: Edit | readonly Edit[],
  verdict: 'clean' | readonly string[],
  at?: string,
): Variant {
  const all = isEdit(edits) ? [edits] : edits;
  return {
    what,
    edits: all,
    verdict: verdict === 'clean' ? CLEAN_VERDICT : verdict,
    ...(at !== undefined && { at }),
  };
}

function isEdit(edits: Edit | readonly Edit[]): edits is Edit {
  return typeof edits === 'function' || typeof edits[0] === 'string';
}

/** The text after an edit. What is to be replaced stands there exactly once. */
export function edited(text: string, edit: Edit): string {
  if (typeof edit === 'function') {
    const result = edit(text);
    if (result === text) throw new Error(`changes nothing: ${edit}`);
    return result;
  }
  const [from, to] = edit;
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`stands ${parts.length - 1} times: ${from}`);
  return parts.join(to);
}

/** Removes the line that a text stands on. */
export const without =
  (part: string): Edit =>
  (text) =>
    text
      .split('\n')
      .filter((line) => !line.includes(part))
      .join('\n');

/** Adds lines at the end of a top-level section. */
export const added =
  (section: string, lines: string): Edit =>
  (text) => {
    const parts = text.split(/^(?=[A-Za-z])/m);
    const at = parts.findIndex((part) => part.startsWith(`${section}:`));
    if (at < 0) return `${text}${section}:\n${lines}`;
    return parts.map((part, index) => (index === at ? part + lines : part)).join('');
  };

/** Puts another section in the place of one. */
export const section =
  (name: string, content: string): Edit =>
  (text) => {
    const parts = text.split(/^(?=[A-Za-z])/m);
    return parts.map((part) => (part.startsWith(`${name}:`) ? content : part)).join('');
  };

export const party = (entry: string): Edit => added('organisations', `  - { ${entry} }\n`);
export const SJAELLAND = party('id: sjaelland, name: Region Sjælland, kind: region, code: "1085"');
export const KKR_SJAELLAND = party('id: kkr-sjaelland, name: KKR Sjælland, kind: kkr');
export const CENTRE = party('id: centeret, name: Center for Udvikling, kind: other, partOf: regionen');
export const SECRETARIAT = party('id: sekretariatet, name: KKR-sekretariatet, kind: other, partOf: kkr');
export const DEPARTMENT = party('id: forvaltning, name: Forvaltningen, kind: other, partOf: koebenhavn');
export const SCHOOL = party('id: skolen, name: Skolen, kind: education');
export const AARHUS = party('id: aarhus, name: Aarhus, kind: municipality, code: "751"');
