/** What a comment of a text stands beside, as a person sees it who knows lines and no YAML. */
export interface Anchor {
  /** On its own line: the start of the next line that says something. Behind something: that. */
  readonly beside: string;
  readonly isBehind: boolean;
  /** Whether it stands on its own line directly above what follows, at its column. */
  readonly isDirect: boolean;
  /** Whether it stands further in than what follows it: it closes what is above. */
  readonly isFoot: boolean;
  /** Whether nothing but a key, a dash or a bracket, of which it is the first thing, stands above it. */
  readonly isFirst: boolean;
}

const COMMENT = /# kommentar \d+/;

/** The comments of a text, each unlike the others, with what they stand beside, in their order. */
export function anchorsOf(text: string): Map<string, Anchor> {
  const lines = text.split(/\r\n|\n/);
  const isComment = (line: string | undefined) => /^\s*# kommentar/.test(line ?? '');
  const anchors = new Map<string, Anchor>();
  for (const [at, line] of lines.entries()) {
    const name = COMMENT.exec(line)?.[0];
    if (name === undefined) continue;
    const isBehind = !isComment(line);
    const left = line.slice(0, line.indexOf('# kommentar'));
    const rest = lines.slice(at + 1);
    const next = rest.find((other) => other.trim() !== '' && !isComment(other)) ?? '';
    const between = rest.slice(0, rest.indexOf(next));
    const above = lines.slice(0, at).findLast((other) => other.trim() !== '' && !isComment(other)) ?? '';
    anchors.set(name, {
      beside: isBehind ? lastWord(left) : firstWord(next),
      isBehind,
      isDirect: !isBehind && between.every(isComment) && line.search(/\S/) === next.search(/\S|$/),
      isFoot: !isBehind && line.search(/\S/) > next.search(/\S|$/),
      isFirst: !isBehind && /(?:^|[:[{-])\s*(?:#.*)?$/.test(above),
    });
  }
  return anchors;
}

/** The last key of a line, or the last thing on it; where that closes what is on the line, its first key. */
function lastWord(left: string): string {
  // Of what stands in quotes only the keys count.
  const quoted = /(?:"(?:\\.|[^"\\])*"|'(?:''|[^'])*')(\s*:)?/g;
  const shown = left.replace(quoted, (text, colon) => (colon ? text : '""'));
  const bare = shown.trim().replace(/[,\s]+$/, '');
  const count = (brackets: RegExp) => bare.match(brackets)?.length ?? 0;
  // In the midst of a word a bracket closes nothing.
  if (count(/[\]}](?=[\]},\s]|$)/g) > count(/[[{]/g)) return bare.slice(-1);
  if (/[\]}]$/.test(bare)) return /["']?(\w+)["']? *:(?: |$)/.exec(bare)?.[1] ?? bare.slice(-1);
  const keyed = [...bare.matchAll(/["']?(\w+)["']? *:(?= |$)/g)].at(-1)?.[1];
  return keyed ?? bare;
}

/** Keys that may make room for another on the line of their dash. */
const LEAVING = ['note', 'to', 'selectedBy', 'from', 'vacant', 'person', 'organisation'];

/** The key of a line, or all of it but its dashes; where it begins with a dash or bracket and the first key may go, that alone. */
function firstWord(line: string): string {
  const bare = line.trim().replace(/^(?:- +)+/, '');
  const key = /^[{[]?\s*["']?(\w+)["']? *:(?: |$)/.exec(bare)?.[1];
  const opening = /^\s*(?:-|[{[])(?= |$)/.exec(line)?.[0].trim();
  if (opening && (key === undefined || LEAVING.includes(key))) return opening;
  return key ?? bare.replace(/,$/, '');
}
