import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { clean, folder, rup } from './world.ts';

const ADDRESS = 'https://esdh.example.dk/sag?id=13/1234&akt=7';
const CASE = 'sag 13/1234, akt 8';
const held = (text: string, id: string, minutes: string) =>
  text.replace(new RegExp(`(id: ${id}\n[^]*?held: \\{ date: [\\d-]+)`), `$1, minutes: "${minutes}"`);
const text = held(held(clean, 'moede-2013', ADDRESS), 'statusmoede-2013', CASE);

async function shown(...argv: string[]): Promise<string> {
  const given = { cwd: folder({ 'organisering.yaml': text }) };
  const { exitCode, stdout } = await rup([...argv, '--lang', 'da'], given);
  expect([argv, exitCode]).toEqual([argv, 0]);
  return stdout;
}

it.each([
  [['meetings', 'list']],
  [['meetings', 'list', '--format', 'markdown']],
  [['meetings', 'list', '--format', 'csv']],
  [['meetings', 'list', '--format', 'json']],
  [['brief', '--since', '2013-01-01', '--at', '2014-03-01']],
  [['export', 'csv', '--table', 'meetings']],
  [['export', 'popolo']],
])('the minutes are seen in %j', async (argv) => {
  const output = (await shown(...argv)).replaceAll(/\s+/g, ' ').replaceAll('\\', '');
  expect(output).toContain('sag?id=13/1234&akt=7');
  expect(output).toContain(CASE);
});

it('an address is a link, and a case number a text', async () => {
  const { events } = JSON.parse(await shown('export', 'popolo'));
  expect(events[0].sources).toEqual([{ url: ADDRESS, note: 'Referat' }]);
  expect(events[0].description).toBeUndefined();
  expect(events[1].sources).toBeUndefined();
  expect(events[1].description).toBe(`Referat: ${CASE}`);
  const calendar = (await shown('export', 'ics')).replaceAll('\r\n ', '');
  expect(calendar).toContain(`\r\nURL:${ADDRESS}\r\n`);
  expect(calendar).toContain(`\r\nDESCRIPTION:Referat: sag 13/1234\\, akt 8\r\n`);
  const cwd = folder({ 'organisering.yaml': text });
  await rup(['site', 'site', '--at', '2014-03-01', '--lang', 'da'], { cwd });
  const page = readFileSync(join(cwd, 'site/meetings.html'), 'utf8');
  expect(page).toContain(`<a href="${ADDRESS.replace('&', '&amp;')}" rel="external">Referat</a>`);
  expect(page).toContain(`Referat: ${CASE}`);
});

it('what only looks like an address is no link', async () => {
  const trap = text.replace(ADDRESS, 'javascript:alert(1) https://x');
  const cwd = folder({ 'organisering.yaml': trap });
  await rup(['site', 'site', '--at', '2014-03-01'], { cwd });
  expect(readFileSync(join(cwd, 'site/meetings.html'), 'utf8')).not.toContain('href="javascript');
  const { stdout } = await rup(['export', 'ics'], { cwd });
  expect(stdout).not.toContain('\r\nURL:');
});
