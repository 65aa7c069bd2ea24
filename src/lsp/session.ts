import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import type { Kept } from '../document/kept.ts';
import { type Checks, check, type State } from './file.ts';
import type { Host } from './host.ts';
import type { Settings } from './settings.ts';
import { type Encoding, Text } from './text.ts';
import { View } from './view.ts';

/** The files that a client has open, each checked when its text is asked for and no later than it changes again. */
export class Session {
  readonly #host: Host;
  readonly #files = new Map<string, OpenFile>();
  encoding: Encoding = 'utf-16';
  /** Whether the client takes completions with places to type at. */
  takesSnippets = false;
  /** Whether it takes edits of a version of a file. */
  takesVersions = false;
  /** Whether it puts questions to the user (`rup/ask`). */
  asks = false;
  /** Whether it is asked for its settings (`workspace/configuration`). */
  isAsked = false;
  /** Whether it can be asked to tell of changes to other files. */
  watches = false;
  settings: Settings;

  constructor(host: Host) {
    this.#host = host;
    this.settings = host.settings;
  }

  get uris(): string[] {
    return [...this.#files.keys()];
  }

  open(uri: string, version: number, content: string): void {
    this.#files.set(uri, new OpenFile(this.#host, this, new Text(uri, version, content, this.encoding)));
  }

  change(uri: string, changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    const file = this.#files.get(uri);
    if (file) file.text = file.text.changed(changes, version);
  }

  close(uri: string): void {
    this.#files.delete(uri);
  }

  /** The state of a file's text as it is now; undefined where it is not open. */
  async state(uri: string): Promise<State | undefined> {
    return this.#files.get(uri)?.state();
  }

  /** What answers are taken from. */
  async view(uri: string): Promise<View | undefined> {
    return this.#files.get(uri)?.view();
  }

  /** What there is to answer from without waiting for the text as it is now, as long as there is anything. */
  async lastView(uri: string): Promise<View | undefined> {
    const file = this.#files.get(uri);
    return file?.lastView() ?? file?.view();
  }

  text(uri: string): Text | undefined {
    return this.#files.get(uri)?.text;
  }

  /** Lets go of what was found, where other settings hold, another day has come or a file was saved. */
  forget(): void {
    for (const file of this.#files.values()) file.forget();
  }
}

class OpenFile {
  readonly #host: Host;
  readonly #session: Session;
  text: Text;
  #checking: { readonly text: Text; readonly at: string; readonly state: Promise<State> } | undefined;
  /** What was asked of git is kept while nothing has been saved. */
  #since: Checks['since'] | undefined;
  /** What the next reading can keep of the last that kept anything. */
  #kept: Kept | undefined;
  /** The last state that could be read. */
  #read: State | undefined;
  /** The last one that described an organisation. */
  #described: State | undefined;

  constructor(host: Host, session: Session, text: Text) {
    this.#host = host;
    this.#session = session;
    this.text = text;
  }

  state(): Promise<State> {
    const { base, date } = this.#session.settings;
    const today = this.#host.today();
    const at = date ?? today;
    const { text } = this;
    if (this.#checking?.text !== text || this.#checking.at !== at) {
      if (this.#checking?.at !== at) this.#since = undefined;
      this.#since ??= this.#host.since(base, at);
      this.#checking = {
        text,
        at,
        state: this.#remembered(
          check(text, { at, today, since: this.#since, withFiles: this.#host.withFiles }, this.#kept),
        ),
      };
    }
    return this.#checking.state;
  }

  async view(): Promise<View | undefined> {
    await this.state();
    return this.lastView();
  }

  lastView(): View | undefined {
    return this.#read && new View(this.text, this.#read, this.#described?.organisation);
  }

  async #remembered(checking: Promise<State>): Promise<State> {
    const state = await checking;
    this.#kept = state.document.kept ?? this.#kept;
    const isOlder = (other: State | undefined) => (other?.text.version ?? 0) <= state.text.version;
    if (state.document.data !== undefined && isOlder(this.#read)) this.#read = state;
    if (state.organisation && isOlder(this.#described)) this.#described = state;
    return state;
  }

  forget(): void {
    this.#checking = undefined;
    this.#since = undefined;
  }
}
