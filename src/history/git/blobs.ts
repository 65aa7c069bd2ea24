import { MAX_BYTES } from '../../document/bytes.ts';
import { GitError } from './error.ts';
import { ended, failed, type Git, type Running, tooLarge } from './program.ts';

/** One file's content by its object id. Throws where there is none, or it is larger than a file may be. */
export async function blob(git: Git, object: string): Promise<Buffer> {
  const { output, complaint, exitCode } = await git.run(['cat-file', '--batch'], `${object}\n`);
  const start = output.indexOf('\n') + 1;
  if (start === 0) throw failed(complaint, exitCode);
  const header = output.toString('utf8', 0, start - 1);
  const { type, length } = announced(header);
  if (type !== 'blob') throw failed(`${complaint}${header}`, exitCode);
  if (length > MAX_BYTES) throw tooLarge(object, length);
  return output.subarray(start, start + length);
}

/** What follows a line of `git cat-file --batch`, and how many bytes of it; no type where there is no such object. */
function announced(header: string): { type: string | undefined; length: number } {
  const [, type, size] = /^\S+ (\w+) (\d+)$/.exec(header) ?? [];
  return { type, length: Number(size ?? 0) };
}

/** Reads many files' contents through one `git cat-file --batch`. To be closed after use. */
export class Blobs {
  readonly #child: Running;
  readonly #bytes: Bytes;
  readonly #end: ReturnType<typeof ended>;
  /** The reading before: one at a time. */
  #last: Promise<unknown> = Promise.resolve();

  private constructor(child: Running) {
    this.#child = child;
    this.#end = ended(child);
    this.#bytes = new Bytes(child.stdout);
    // A child that has gone closes its input; that it has gone is told by its output's end.
    child.stdin?.on('error', () => {});
  }

  static async of(git: Git): Promise<Blobs> {
    return new Blobs(await git.start(['cat-file', '--batch'], 'pipe'));
  }

  /** The content by its object id. Throws where there is none, or it is larger than a file may be. */
  read(object: string): Promise<Buffer> {
    return this.#queued(object, 'blob');
  }

  /**
   * The object that holds a file at a commit, by its whole id; undefined where there is none: a link, a folder or a
   * submodule is no file. Git is asked line by line, but a name may hold a line's end, so it is looked up here.
   */
  async entry(commit: string, path: string): Promise<string | undefined> {
    const folders = path.split('/');
    const name = folders.pop() ?? '';
    const find = async (tree: string, name: string) =>
      entryIn(await this.#queued(tree, 'tree'), Buffer.from(name), commit.length / 2);
    let tree = `${commit}^{tree}`;
    for (const folder of folders) {
      const found = await find(tree, folder);
      if (found?.mode !== '40000') return undefined;
      tree = found.object;
    }
    const found = await find(tree, name);
    return found && /^100\d{3}$/.test(found.mode) ? found.object : undefined;
  }

  /** Ends git. What is being read is given up. */
  close(): void {
    this.#child.stdin?.end();
    this.#child.kill();
  }

  #queued(object: string, wanted: 'blob' | 'tree'): Promise<Buffer> {
    const reading = this.#last.then(() => this.#read(object, wanted));
    this.#last = reading.catch(() => {});
    return reading;
  }

  async #read(object: string, wanted: string): Promise<Buffer> {
    this.#child.stdin?.write(`${object}\n`);
    const header = await this.#bytes.line();
    if (header === undefined) {
      const { complaint, exitCode } = await this.#end;
      throw failed(complaint, exitCode);
    }
    const { type, length } = announced(header);
    if (type === undefined) throw await this.#lacks(header);
    if (length > MAX_BYTES) {
      await this.#bytes.skip(length + 1);
      throw tooLarge(object, length);
    }
    const content = await this.#bytes.take(length + 1);
    if (type !== wanted) throw new GitError('git-failed', { detail: header });
    return content.subarray(0, length);
  }

  /** Why an object is not there: what git said of it stands before its answer or, once it has ended, in its complaint. */
  async #lacks(answer: string): Promise<GitError> {
    this.#child.stdin?.end();
    const { complaint, exitCode } = await this.#end;
    return failed(`${complaint}${answer}`, exitCode);
  }
}

/** An entry of a folder: `100644` and the like, and the object's id. */
interface Found {
  readonly mode: string;
  readonly object: string;
}

/** Looks a name up in a tree: `mode name\0id`, one after the other, the id in so many bytes. */
function entryIn(tree: Buffer, name: Buffer, idLength: number): Found | undefined {
  for (let at = 0; at < tree.length; ) {
    const space = tree.indexOf(0x20, at);
    const end = tree.indexOf(0, space);
    const next = end + 1 + idLength;
    if (tree.subarray(space + 1, end).equals(name)) {
      return { mode: tree.toString('latin1', at, space), object: tree.toString('hex', end + 1, next) };
    }
    at = next;
  }
  return undefined;
}

/** A stream of bytes, taken line by line or by number. */
class Bytes {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /** The next line without its end; undefined where the stream has ended. */
  async line(): Promise<string | undefined> {
    for (;;) {
      const end = this.#rest.indexOf(0x0a);
      if (end !== -1) {
        const line = this.#rest.toString('utf8', 0, end);
        this.#rest = this.#rest.subarray(end + 1);
        return line;
      }
      const more = await this.#more();
      if (!more) return undefined;
      this.#rest = Buffer.concat([this.#rest, more]);
    }
  }

  async take(length: number): Promise<Buffer> {
    const taken: Buffer[] = [];
    await this.#pass(length, (part) => taken.push(part));
    return Buffer.concat(taken);
  }

  async skip(length: number): Promise<void> {
    await this.#pass(length, () => {});
  }

  async #pass(length: number, use: (part: Buffer) => void): Promise<void> {
    let left = length;
    while (left > 0) {
      if (this.#rest.length === 0) {
        const more = await this.#more();
        if (!more) throw new GitError('git-failed', { detail: 'cat-file ended early' });
        this.#rest = more;
      }
      const part = this.#rest.subarray(0, left);
      use(part);
      left -= part.length;
      this.#rest = this.#rest.subarray(part.length);
    }
  }

  async #more(): Promise<Buffer | undefined> {
    const { done, value } = await this.#chunks.next();
    return done ? undefined : value;
  }
}
