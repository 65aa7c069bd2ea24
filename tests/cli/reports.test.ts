import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changes } from '../output/apply.ts';
import { breachesOfRdjson, breachesOfSarif } from '../output/schemas.ts';
import { clean, folder, outlived, rup } from './world.ts';

const english = ['--lang', 'en'];

describe('reports for build servers', () => {
  it('name files from the root of the repository, links followed', async () => {
    const root = folder({ '.git/HEAD': '', 'data/fil.yaml': outlived, 'inden/i/x': '' });
    symlinkSync('../../data/fil.yaml', join(root, 'inden/i/link.yaml'));
    symlinkSync(join(root, 'data'), join(root, 'inden/mappe'));
    const cwd = join(root, 'inden/i');
    for (const name of [
      'link.yaml',
      '../mappe/fil.yaml',
      '../../data/fil.yaml',
      join(root, 'data/fil.yaml'),
    ]) {
      const { stdout } = await rup(['validate', name, '--format', 'gitlab'], { cwd });
      expect(JSON.parse(stdout)[0].location.path).toBe('data/fil.yaml');
      expect((await rup(['validate', name, '--format', 'github'], { cwd })).stdout).toContain(
        'file=data/fil.yaml,',
      );
    }
  });

  it('name a link that leaves the repository by its own name', async () => {
    const outside = folder({ 'fil.yaml': outlived });
    const cwd = folder({ '.git': 'gitdir: x' });
    symlinkSync(join(outside, 'fil.yaml'), join(cwd, 'her.yaml'));
    const { stdout } = await rup(['validate', 'her.yaml', '--format', 'gitlab'], { cwd });
    expect(JSON.parse(stdout)[0].location.path).toBe('her.yaml');
  });

  it('say that a file could not be read, and leave no stale report', async () => {
    const cwd = folder({ 'rup.sarif': 'old' });
    const words = ['validate', 'væk.yaml', '--format', 'sarif=rup.sarif', '--format', 'github', ...english];
    const { exitCode, stdout } = await rup(words, { cwd });
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/^::error::væk\.yaml not found/);
    const log = readFileSync(join(cwd, 'rup.sarif'), 'utf8');
    expect(breachesOfSarif(log)).toEqual([]);
    expect(JSON.parse(log).runs[0].invocations[0].executionSuccessful).toBe(false);
  });

  it('tell accepted findings in SARIF where they are asked for', async () => {
    const accepted = `${outlived}acceptedFindings:\n  - { code: forum-outlived, id: klimaforum, reason: Ja, until: 2014-12-31 }\n`;
    const cwd = folder({ 'organisering.yaml': accepted });
    const results = async (...more: string[]) =>
      JSON.parse((await rup(['validate', '--format', 'sarif', ...more], { cwd })).stdout).runs[0].results;
    const codes = async (...more: string[]) =>
      (await results(...more)).map(({ ruleId }: { ruleId: string }) => ruleId);
    expect(await codes()).not.toContain('forum-outlived');
    expect(await codes('--show-accepted')).toContain('forum-outlived');
  });

  it('upload the table as the summary on Azure', async () => {
    const cwd = folder({ 'organisering.yaml': outlived });
    const { stdout } = await rup(['validate', '--format', 'azure', '--format', 'markdown=fund.md'], { cwd });
    expect(stdout).toContain(`##vso[task.uploadsummary]${join(cwd, 'fund.md')}\n`);
    expect(readFileSync(join(cwd, 'fund.md'), 'utf8')).toContain('forum-outlived');
  });
});

describe('rdjson', () => {
  it('suggests what the command that fixes a finding writes', async () => {
    const unrecorded = clean.replace('    held: { date: 2013-10-10 }\n', '');
    const cwd = folder({ 'organisering.yaml': unrecorded });
    const { stdout } = await rup(['validate', '--format', 'rdjson'], { cwd });
    expect(breachesOfRdjson(stdout)).toEqual([]);
    const diagnostic = JSON.parse(stdout).diagnostics.find(
      ({ code }: { code: { value: string } }) => code.value === 'meeting-unrecorded',
    );
    const { help } = JSON.parse(
      (await rup(['validate', '--format', 'json'], { cwd })).stdout,
    ).files[0].findings.find(({ code }: { code: string }) => code === 'meeting-unrecorded');
    const fixed = changes(unrecorded, diagnostic.suggestions);
    expect((await rup(help.command.slice(1), { cwd })).exitCode).toBe(0);
    expect(fixed).toBe(readFileSync(join(cwd, 'organisering.yaml'), 'utf8'));
    expect(fixed).not.toBe(unrecorded);
  });

  it('suggests the word that was meant, in its quotes, where it is right', async () => {
    const wrong = clean.replace('kind: kkr', 'kind: "kkkr"');
    const cwd = folder({ 'organisering.yaml': wrong });
    const { stdout } = await rup(['validate', '--format', 'rdjson'], { cwd });
    const { diagnostics } = JSON.parse(stdout);
    expect(diagnostics).toHaveLength(1);
    expect(changes(wrong, diagnostics[0].suggestions)).toBe(clean.replace('kind: kkr', 'kind: "kkr"'));
  });

  it('changes no file', async () => {
    const cwd = folder({ 'organisering.yaml': outlived });
    await rup(['validate', '--format', 'rdjson'], { cwd });
    expect(readFileSync(join(cwd, 'organisering.yaml'), 'utf8')).toBe(outlived);
    writeFileSync(join(cwd, 'b.yaml'), clean);
    expect(
      JSON.parse((await rup(['validate', 'b.yaml', '--format', 'rdjson'], { cwd })).stdout).diagnostics,
    ).toEqual([]);
  });
});
