// Keeps one comment on a pull request up to date: node comment.mjs FOLDER
//
// It runs in a workflow that has the right to comment, after one that has none and that ran on what a stranger proposes.
// What that one left in FOLDER is text and no more: `comment.md`, and `number`, the pull request, which counts only if
// its head is the commit that the other workflow ran on (HEAD_SHA, from the event).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const {
  GITHUB_API_URL: api,
  GITHUB_REPOSITORY: repository,
  GITHUB_TOKEN: token,
  HEAD_SHA: head,
} = process.env;

/** By which the comment is known again. */
const MARK = '<!-- rup -->';
/** GitHub takes 65,536 characters. */
const LONGEST = 65_000;

async function ask(path, method = 'GET', content = undefined) {
  const response = await fetch(`${api}/repos/${repository}/${path}`, {
    method,
    headers: { accept: 'application/vnd.github+json', authorization: `Bearer ${token}` },
    ...(content && { body: JSON.stringify(content) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

async function ownComment(number) {
  for (let page = 1; ; page++) {
    const comments = await ask(`issues/${number}/comments?per_page=100&page=${page}`);
    // Anybody may write the mark; only a bot's comment is ours.
    const own = comments.find(({ body, user }) => user?.type === 'Bot' && body?.startsWith(MARK));
    if (own || comments.length < 100) return own;
  }
}

async function main(folder) {
  const number = readFileSync(join(folder, 'number'), 'utf8').trim();
  if (!/^[1-9]\d{0,9}$/.test(number)) throw new Error('what was left names no pull request');
  const pull = await ask(`pulls/${number}`);
  if (pull.head?.sha !== head) throw new Error(`the head of pull request ${number} is another commit`);
  const text = readFileSync(join(folder, 'comment.md'), 'utf8');
  if (text.length > LONGEST) throw new Error('what was left is too long for a comment');
  const body = `${MARK}\n${text}`;
  const own = await ownComment(number);
  if (own?.body === body) return;
  if (own) await ask(`issues/comments/${own.id}`, 'PATCH', { body });
  else await ask(`issues/${number}/comments`, 'POST', { body });
}

try {
  await main(process.argv[2] ?? '.');
} catch (error) {
  process.stdout.write(
    `::error title=rup::${error.message.replaceAll('%', '%25').replace(/[\r\n]+/g, ' ')}\n`,
  );
  process.exitCode = 1;
}
