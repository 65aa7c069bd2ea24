import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import { finished as clean, folder } from '../cli/world.ts';
import { runAction } from './action.ts';
import { environment } from './package.ts';
import { pullRequest, repository } from './repository.ts';

interface Comment {
  id: number;
  body: string;
  user: { type: string };
}

/** As much of GitHub as the script asks, with a pull request 7 whose head is `abc`. */
async function withGithub<Result>(
  comments: Comment[],
  work: (url: string, calls: string[]) => Promise<Result>,
) {
  const calls: string[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part) => (text += part));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      calls.push(`${method} ${url.split('?')[0]}`);
      const body = text && JSON.parse(text).body;
      const answer = () => {
        if (headers.authorization !== 'Bearer secret') return undefined;
        if (method === 'GET' && url === '/repos/a/b/pulls/7') return { head: { sha: 'abc' } };
        const page = Number(/[?&]page=(\d+)/.exec(url)?.[1] ?? 1);
        if (method === 'GET') return comments.slice(100 * (page - 1), 100 * page);
        const id = Number(/comments\/(\d+)$/.exec(url)?.[1] ?? comments.length + 1);
        const own = { id, body, user: { type: 'Bot' } };
        if (method === 'POST') comments.push(own);
        else
          comments.splice(
            comments.findIndex((each) => each.id === id),
            1,
            own,
          );
        return own;
      };
      const found = answer();
      response.writeHead(found ? 200 : 401).end(JSON.stringify(found ?? {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls);
  } finally {
    server.close();
  }
}

/** Runs the workflow's step as it stands in the template. */
function post(url: string, left: string, head = 'abc') {
  interface Workflow {
    jobs: { comment: { steps: { run?: string }[] } };
  }
  const { jobs } = load(readFileSync('templates/github/organisering-comment.yml', 'utf8')) as Workflow;
  const step = jobs.comment.steps.at(-1)?.run ?? '';
  const command = step.replace('rup/action/', `${process.cwd()}/action/`).replace('rup-comment', left);
  const env = environment({
    GITHUB_API_URL: url,
    GITHUB_REPOSITORY: 'a/b',
    GITHUB_TOKEN: 'secret',
    HEAD_SHA: head,
  });
  return new Promise<{ exitCode: number | null; said: string }>((resolve) => {
    const child = spawn('bash', ['-c', command], { env });
    let said = '';
    child.stdout.on('data', (part) => (said += part));
    child.on('close', (exitCode) => resolve({ exitCode, said }));
  });
}

const left = (text: string, number = '7') => folder({ 'comment.md': text, number: `${number}\n` });

it('writes one comment and keeps it up to date, among others that bear its mark', async () => {
  const others = Array.from({ length: 130 }, (_, at) => ({
    id: at + 1,
    body: '<!-- rup -->\nmit',
    user: { type: 'User' },
  }));
  await withGithub(others, async (url, calls) => {
    expect(await post(url, left('Et fund'))).toEqual({ exitCode: 0, said: '' });
    expect(others.at(-1)).toMatchObject({ id: 131, body: '<!-- rup -->\nEt fund' });
    expect(await post(url, left('To fund'))).toEqual({ exitCode: 0, said: '' });
    expect(others).toHaveLength(131);
    expect(others.at(-1)).toMatchObject({ id: 131, body: '<!-- rup -->\nTo fund' });
    calls.length = 0;
    await post(url, left('To fund'));
    expect(calls.filter((call) => !call.startsWith('GET'))).toEqual([]);
  });
});

it('writes nothing where what was left is not about the commit that was checked, or is no such text', async () => {
  const comments: Comment[] = [];
  await withGithub(comments, async (url) => {
    for (const done of [
      await post(url, left('x'), 'another'),
      await post(url, left('x', '7/../8')),
      await post(url, left('x', '8')),
      await post(url, left('x'.repeat(65_001))),
    ]) {
      expect(done).toMatchObject({ exitCode: 1, said: expect.stringMatching(/^::error title=rup::/) });
    }
  });
  expect(comments).toEqual([]);
});

it('has from the action what a comment should say, short enough for one', () => {
  const goals = Array.from({ length: 2000 }, (_, at) => `    - { id: maal-${at}, area: intet, name: Mål }\n`);
  const many = clean.replace('  initiatives:', `${goals.join('')}  initiatives:`);
  const { workspace, base, merge } = pullRequest(repository({ 'organisering.yaml': clean }), {
    'organisering.yaml': many,
  });
  const done = runAction({
    actionPath: process.cwd(),
    workspace,
    event: { pull_request: { number: 7, base: { sha: base } } },
    eventName: 'pull_request',
    sha: merge,
    with: { 'comment-folder': 'til/kommentar' },
  });
  expect(done.exitCode).toBe(1);
  const read = (name: string) => readFileSync(join(workspace, 'til/kommentar', name), 'utf8');
  expect(read('number')).toBe('7\n');
  expect(read('comment.md').length).toBeLessThan(65_000);
  expect(read('comment.md')).toMatch(/more findings[^]*Changes from organisering\.yaml[^]*more changes/);
});
