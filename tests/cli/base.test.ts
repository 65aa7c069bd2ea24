import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TRANSITIONS } from '../../src/history/transitions/index.ts';
import { compose } from '../../src/rules/example.ts';
import { gitEnv, Repository } from '../history/repository.ts';
import { clean, rup } from './world.ts';

const NAME = 'organisering.yaml';
const TODAY = '2014-03-01T12:00:00Z';

/** A repository whose last commit holds the file, which has since become another. */
function repository(before: string | undefined, after: string): Repository {
  const made = new Repository();
  made.commit('Before', { 'README.md': 'x', ...(before !== undefined && { [NAME]: before }) });
  made.write(NAME, after);
  return made;
}

async function validate(made: Repository, ...argv: readonly string[]) {
  const ran = await rup(['validate', '--base', 'HEAD', ...argv], {
    cwd: made.folder,
    env: gitEnv,
    now: TODAY,
  });
  return ran;
}

/** The codes and lines of all findings. */
async function found(made: Repository, ...argv: readonly string[]): Promise<string[]> {
  const { stdout } = await validate(made, '--format', 'json', ...argv);
  const { files } = JSON.parse(stdout) as { files: { findings: { code: string; line: number }[] }[] };
  return files.flatMap(({ findings }) => findings.map(({ line, code }) => `${line} ${code}`));
}

const example = (code: string, name: string) =>
  compose(readFileSync(`fixtures/${code}/${name}.yaml`, 'utf8'), clean).text;

const marked = (text: string) =>
  text
    .split('\n')
    .flatMap((line, at) => (line.split('# ✗ ')[1]?.split(' ') ?? []).map((code) => `${at + 1} ${code}`));

describe('rup validate --base', () => {
  it.each(TRANSITIONS.map(({ code }) => code))(
    'finds %s in a repository, and lets its mending pass',
    async (code) => {
      const fails = example(code, 'fails');
      const made = repository(example(code, 'before'), fails);
      expect((await found(made)).sort()).toEqual(marked(fails).sort());
      expect((await validate(made)).exitCode).toBe(1);
      made.write(NAME, example(code, 'passes'));
      expect(await found(made)).toEqual([]);
      expect((await validate(made)).exitCode).toBe(0);
    },
  );

  it('raises nothing for a file that was not there, but says so, whatever it tells of the past', async () => {
    for (const name of ['organisering.yaml', 'organisering-2016.yaml']) {
      const made = repository(undefined, readFileSync(`examples/${name}`, 'utf8'));
      const plain = await rup(['validate'], { cwd: made.folder, now: '2026-03-01T12:00:00Z' });
      const compared = await rup(['validate', '--base', 'HEAD'], {
        cwd: made.folder,
        env: gitEnv,
        now: '2026-03-01T12:00:00Z',
      });
      const stderr =
        'There is no organisering.yaml in HEAD, so there is no earlier version to compare with.\n';
      expect(compared).toEqual({ ...plain, stderr });
    }
  });

  it('raises nothing where entries are moved, reformatted or commented', async () => {
    const text = readFileSync('examples/organisering-2016.yaml', 'utf8');
    const sections = text.split(/^(?=[A-Za-z]+:)/m);
    const made = repository(
      text,
      sections
        .reverse()
        .join('')
        .replaceAll(/^( *)- \{ (.*) \}$/gm, '$1- { $2 } # her'),
    );
    const { stdout } = await rup(['validate', '--base', 'HEAD', '--format', 'json'], {
      cwd: made.folder,
      env: gitEnv,
      now: '2026-03-01T12:00:00Z',
    });
    for (const { code } of TRANSITIONS) expect(stdout).not.toContain(code);
  });

  it('says it in both languages with the old line, and what mends it', async () => {
    const made = repository(example('id-removed', 'before'), example('id-removed', 'fails'));
    const say = async (language: string) =>
      (await validate(made, '--lang', language)).stdout.replace(/\s*\n\s+/g, ' ');
    const english = await say('en');
    expect(english).toContain(
      'Varmeforum has been deleted: the forum varmeforum is no longer there (see line 12 in HEAD)',
    );
    expect(english).toContain(
      'The id of Trafikforum has changed from trafik (see line 21 in HEAD) to trafikforum, but the old id is not recorded',
    );
    expect(await say('da')).toContain(
      'Varmeforum er slettet: forummet varmeforum findes ikke længere (jf. linje 12 i HEAD)',
    );
  });

  it.each(['json', 'sarif', 'github', 'gitlab', 'junit'])('reports in %s', async (format) => {
    const made = repository(example('forum-revived', 'before'), example('forum-revived', 'fails'));
    const { stdout, exitCode } = await validate(made, '--format', format);
    expect(stdout).toContain('forum-revived');
    expect(exitCode).toBe(1);
  });

  it('gives a finding the same fingerprint from whatever revision and line it is compared with', async () => {
    const after = example('forum-revived', 'fails');
    const prints = [];
    for (const before of [
      example('forum-revived', 'before'),
      `# En linje mere\n${example('forum-revived', 'before')}`,
    ]) {
      const made = repository(before, after);
      const { stdout } = await validate(made, '--format', 'gitlab');
      prints.push((JSON.parse(stdout) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint));
    }
    expect(prints[0]).toEqual(prints[1]);
  });

  it('compares several files, and standard input by the name it is given', async () => {
    const made = new Repository();
    const before = example('past-rewritten', 'before');
    made.commit('Before', { 'a/x.yaml': before, 'b/x.yaml': before, 'c/x.yaml': clean });
    const after = example('past-rewritten', 'fails');
    for (const name of ['a/x.yaml', 'b/x.yaml']) made.write(name, after);
    const several = await validate(made, '*/x.yaml', '--format', 'json');
    const { files } = JSON.parse(several.stdout) as {
      files: { file: string; findings: { code: string }[] }[];
    };
    expect(files.map(({ file, findings }) => [file, findings.map(({ code }) => code)])).toEqual([
      ['a/x.yaml', ['past-rewritten']],
      ['b/x.yaml', ['past-rewritten']],
      ['c/x.yaml', []],
    ]);
    const given = { cwd: made.path('c'), env: gitEnv, now: TODAY, stdin: after };
    const words = ['validate', '-', '--base', 'HEAD'];
    const piped = await rup([...words, '--stdin-filename', '../a/x.yaml'], given);
    expect(piped.stdout).toContain('../a/x.yaml');
    expect(piped.stdout).toContain('past-rewritten');
    const nameless = await rup(words, given);
    expect(nameless.exitCode).toBe(2);
    expect(nameless.stderr).toContain('--stdin-filename');
  });

  it.each(['æ ø/x.yaml', '*/x.yaml'])(
    'tells of a file that is removed, and what brings it back: %s',
    async (word) => {
      const made = new Repository();
      made.commit('Before', { 'æ ø/x.yaml': clean, 'y.yaml': clean });
      made.git('rm', '--quiet', 'æ ø/x.yaml');
      const { exitCode, stderr } = await rup(['validate', '--base', 'main...', word], {
        cwd: made.folder,
        env: gitEnv,
      });
      expect(exitCode).toBe(2);
      expect(stderr).not.toContain('rup init');
      expect(stderr).toContain('æ ø/x.yaml existed in main..., but is gone.');
      const [, command = ''] = /`(git checkout .*)`/.exec(stderr) ?? [];
      execFileSync('sh', ['-c', command], { cwd: made.folder });
      expect(readFileSync(made.path('æ ø/x.yaml'), 'utf8')).toBe(clean);
    },
  );

  it('tells of each file that is removed, and of others that never were', async () => {
    const made = new Repository();
    made.commit('Before', { 'x.yaml': clean, 'y.yaml': clean, 'z.yaml': clean });
    made.git('rm', '--quiet', 'x.yaml', 'y.yaml');
    const { exitCode, stdout, stderr } = await rup(
      ['validate', '--base', 'main', 'x.yaml', 'y.yaml', 'z.yaml', 'never.yaml'],
      { cwd: made.folder, env: gitEnv, now: TODAY },
    );
    expect(exitCode).toBe(2);
    const told = ['x', 'y', 'z', 'never'].map((name) =>
      stderr.includes(`${name}.yaml existed in main, but is gone.`),
    );
    expect(told).toEqual([true, true, false, false]);
    expect(stderr).toContain('never.yaml');
    expect(stderr.match(/^error:/gm)).toHaveLength(3);
    expect(stdout).toContain('1 file');
  });

  it('has nothing to say of changes where there is no file and never was', async () => {
    const made = new Repository();
    made.commit('Before', { 'README.md': 'x' });
    const words = ['validate', '--base', 'HEAD', '**/organisering.yaml'];
    expect(await rup([...words, '--only-changes'], { cwd: made.folder, env: gitEnv })).toMatchObject({
      exitCode: 0,
      stderr: '',
    });
    expect(await rup(words, { cwd: made.folder, env: gitEnv })).toMatchObject({ exitCode: 2 });
  });

  it('says why a file cannot be compared, also where only changes are asked for', async () => {
    const rewritten = example('past-rewritten', 'fails');
    const ofForm: [string, string][] = [
      ['a: [', 'unclosed-bracket'],
      ['', 'empty-file'],
      ['\uffff', 'control-character'],
      [`${rewritten}nothing: 1\n`, 'unknown-key'],
      [`${rewritten}settings: { history: { graceDays: 9999 } }\n`, 'number-out-of-range'],
    ];
    for (const [text, code] of ofForm) {
      const made = repository(example('past-rewritten', 'before'), text);
      const { exitCode, stdout } = await validate(made, '--only-changes', '--format', 'json');
      const { files } = JSON.parse(stdout) as { files: { findings: { code: string }[] }[] };
      expect([exitCode, files[0]?.findings.map((finding) => finding.code)]).toEqual([1, [code]]);
    }
  });

  it('is exit code 2 where git cannot answer, and still tells what the rules found', async () => {
    const made = repository(clean, clean.replace('    goal: Mindre CO2\n', ''));
    const unknown = await rup(['validate', '--base', 'nothing'], {
      cwd: made.folder,
      env: gitEnv,
      now: TODAY,
    });
    expect(unknown.exitCode).toBe(2);
    expect(unknown.stdout).toContain('forum-without-goal');
    expect(unknown.stderr).toContain('Unknown revision “nothing”.');
    const option = await rup(['validate', '--base=--output=x'], {
      cwd: made.folder,
      env: gitEnv,
      now: TODAY,
    });
    expect(option.stderr).toContain('Unknown revision “--output=x”.');
  });

  it('tells of the form first where the file is broken, and of an older one that is', async () => {
    const before = example('forum-revived', 'before');
    const broken = repository(
      before,
      example('forum-revived', 'fails').replace('origin: established', 'origin: other'),
    );
    expect((await found(broken)).map((finding) => finding.split(' ')[1])).toEqual(['value-not-allowed']);
    const unread = repository('a: [', clean);
    expect(await found(unread)).toEqual(['1 base-unreadable']);
    expect((await validate(unread)).exitCode).toBe(0);
    const partly = repository(
      before.replace('name: Regionen,', 'name: [],').replace('origin: established', 'origin: established'),
      example('forum-revived', 'fails'),
    );
    const codes = (await found(partly)).map((finding) => finding.split(' ')[1]);
    expect(codes).toEqual(['base-unreadable', 'forum-revived']);
  });

  it('needs neither git nor an environment where --base is not asked for', async () => {
    const ran = await rup(['validate'], { cwd: repository(clean, clean).folder, env: {}, now: TODAY });
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('is explained, with what an example came from', async () => {
    const list = await rup(['explain']);
    for (const { code } of TRANSITIONS) {
      expect(list.stdout).toContain(code);
      const { stdout, exitCode } = await rup(['explain', code]);
      expect(exitCode).toBe(0);
      expect(stdout.replaceAll('\n', ' ')).toContain(
        'An example that fails (changed since the earlier version, checked on 1 March 2014):',
      );
      expect(stdout).toMatch(/^ {2}[-+] /m);
      expect(stdout).toContain('  → ');
    }
    const json = JSON.parse((await rup(['explain', 'id-removed', '--format', 'json'])).stdout);
    expect(json).toMatchObject({
      area: 'history',
      severity: 'error',
      example: { becomes: expect.stringContaining('-  - id: varmeforum') },
    });
    expect(readdirSync('fixtures/id-removed')).toContain('before.yaml');
  });
});
