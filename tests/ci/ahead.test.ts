import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { clean, folder } from '../cli/world.ts';
import { hasPackage } from '../system-package.ts';
import { environment, ran } from './package.ts';

interface Call {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A server that takes every comment, or none. */
async function withServer<Result>(status: number, work: (url: string, calls: Call[]) => Promise<Result>) {
  const calls: Call[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part) => (text += part));
    request.on('end', () => {
      calls.push({ path: `${request.method} ${request.url}`, headers: request.headers, text });
      response.writeHead(status).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls);
  } finally {
    server.close();
  }
}

/** Runs commands without holding up the server that they ask. */
const shell = (words: readonly string[], cwd: string, env: NodeJS.ProcessEnv) =>
  new Promise<number | null>((resolve) => {
    spawn(words[0] ?? '', words.slice(1), { cwd, env, stdio: 'ignore' }).on('close', resolve);
  });

const here = (command: string) => command.replaceAll('rup/bin/', `${process.cwd()}/bin/`);

/** The steps of the workflow, as GitHub runs those that name no shell. */
async function github(url: string, cwd: string): Promise<number | null> {
  interface Workflow {
    jobs: { ahead: { steps: { run?: string; env?: Record<string, unknown> }[] } };
  }
  const { jobs } = load(readFileSync('templates/github/organisering-ahead.yml', 'utf8')) as Workflow;
  const env = environment({
    GITHUB_API_URL: url,
    GITHUB_REPOSITORY: 'a/b',
    GITHUB_TOKEN: 'secret',
    ISSUE: String(jobs.ahead.steps.at(-1)?.env?.['ISSUE']),
  });
  for (const { run } of jobs.ahead.steps) {
    const status = run === undefined ? 0 : await shell(['bash', '-e', '-c', here(run)], cwd, env);
    if (status !== 0) return status;
  }
  return 0;
}

/** The script of the job, where `rup` is what was installed. */
async function gitlab(url: string, cwd: string): Promise<number | null> {
  interface Jobs {
    'rup-ahead': { script: string[] };
  }
  const jobs = load(readFileSync('templates/rup-ahead.gitlab-ci.yml', 'utf8')) as Jobs;
  const rup = `rup() { node '${process.cwd()}/bin/rup.cjs' "$@"; }\n`;
  const env = environment({ CI_API_V4_URL: url, CI_PROJECT_ID: '7', RUP_ISSUE: '12', RUP_TOKEN: 'secret' });
  return shell(['sh', '-e', '-c', rup + jobs['rup-ahead'].script.join('\n')], cwd, env);
}

/** What is posted: the list as it is on the day of the run. */
const list = (cwd: string) =>
  ran(['node', `${process.cwd()}/bin/rup.cjs`, 'ahead', '--lang', 'da', '--format', 'markdown'], cwd).stdout;

describe.runIf(hasPackage('curl', ran(['curl', '--version'], '.').status === 0))('the weekly job', () => {
  // A plan that runs, whose forum has not reported for years.
  const named = clean
    .replace('to: 2016-12-31', 'to: 2099-12-31')
    .replace('name: Klimaforum', 'name: "Klima & æøå @alle 100%+"');

  it('posts what is ahead on GitHub', async () => {
    const cwd = folder({ 'organisering.yaml': named });
    await withServer(201, async (url, calls) => {
      expect(await github(url, cwd)).toBe(0);
      expect(calls.map(({ path }) => path)).toEqual(['POST /repos/a/b/issues/1/comments']);
      const [call] = calls;
      expect(call?.headers.authorization).toBe('Bearer secret');
      expect(JSON.parse(call?.text ?? '')).toEqual({ body: list(cwd) });
      expect(list(cwd)).toContain('Klima \\& æøå @&#8203;alle 100%+');
    });
  });

  it('posts it on GitLab', async () => {
    const cwd = folder({ 'organisering.yaml': named });
    await withServer(201, async (url, calls) => {
      expect(await gitlab(url, cwd)).toBe(0);
      expect(calls.map(({ path }) => path)).toEqual(['POST /projects/7/issues/12/notes']);
      const [call] = calls;
      expect(call?.headers['private-token']).toBe('secret');
      expect([...new URLSearchParams(call?.text)]).toEqual([['body', list(cwd)]]);
    });
  });

  it.each([
    ['GitHub', github],
    ['GitLab', gitlab],
  ])('fails on %s where nothing can be posted, and posts nothing of a broken file', async (_, job) => {
    await withServer(404, async (url, calls) => {
      expect(await job(url, folder({ 'organisering.yaml': clean }))).not.toBe(0);
      calls.length = 0;
      expect(await job(url, folder({ 'organisering.yaml': clean.replace('areas:', 'aeras:') }))).toBe(2);
      expect(calls).toEqual([]);
    });
  });
});
