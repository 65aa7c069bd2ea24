import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean, folder, rup } from './world.ts';

const with_ = (text: string, from: string, to: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

/** The file with an address, a case or a contact wherever it takes one. */
const linked = [
  ['  period: {', '  url: https://example.org/plan\n  case: 12/1000\n  period: {'],
  [
    '      started: 2013-09-01',
    '      url: https://example.org/strategi\n      case: 12/1001\n      started: 2013-09-01',
  ],
  ['kind: kkr }', 'kind: kkr, url: "https://example.org/kkr", contact: "mailto:kkr@example.org" }'],
  ['  perYear: 1\n', '  perYear: 1\n  case: 12/1002\n  contact: mailto:status@example.org\n'],
  [
    '  established: 2013-08-15\n',
    '  established: 2013-08-15\n  url: https://example.org/gruppe\n  contact: https://example.org/skriv\n',
  ],
  [
    '    task: Udmønte klimastrategien\n',
    '    task: Udmønte klimastrategien\n    url: https://example.org/klima?a=1&b=2\n    case: 12/1003\n    contact: mailto:klima@example.org\n',
  ],
  ['progress: Som planlagt,', 'progress: Som planlagt, url: "https://example.org/rapport",'],
  ['    time: "09:00-12:00"\n', '    time: "09:00-12:00"\n    agenda: https://example.org/dagsorden\n'],
].reduce((text, [from = '', to = '']) => with_(text, from, to), clean);

const cwd = folder({ 'organisering.yaml': linked });
const said = async (...argv: string[]) => {
  const { stdout, exitCode, stderr } = await rup([...argv, '--at', '2014-03-01'], { cwd });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return stdout;
};

it('the file is valid', async () => {
  expect(await rup(['validate', '--at', '2014-03-01'], { cwd })).toMatchObject({ exitCode: 0 });
});

describe('addresses, cases and contacts are shown', () => {
  it('of a forum, and where its report is', async () => {
    const text = await said('forum', 'show', 'klimaforum', '--lang', 'da');
    expect(text).toMatch(/^Læs mere +https:\/\/example\.org\/klima\?a=1&b=2$/m);
    expect(text).toMatch(/^Sagsnummer +12\/1003$/m);
    expect(text).toMatch(/^Kontakt +klima@example\.org$/m);
    expect(text).toContain('https://example.org/rapport');
    const markdown = await said('forum', 'show', 'klimaforum', '--format', 'markdown', '--lang', 'en');
    expect(markdown).toContain('- **Read more:** <https://example.org/klima?a=1&b=2>\n');
    expect(markdown).toContain('- **Contact:** <klima@example.org>\n');
  });

  it('of an initiative', async () => {
    const { initiative } = JSON.parse(await said('initiative', 'show', 'klimastrategi', '--format', 'json'));
    expect(initiative).toMatchObject({ url: 'https://example.org/strategi', case: '12/1001' });
  });

  it('of a meeting', async () => {
    const range = ['--from', '2013-10-01', '--until', '2013-10-31', '--lang', 'en'];
    expect(await said('meetings', 'list', ...range)).toContain('Agenda: https://example.org/dagsorden');
    expect(await said('meetings', 'list', ...range, '--format', 'markdown')).toContain(
      '| <https://example.org/dagsorden> |',
    );
    expect(await said('meetings', 'list', ...range, '--format', 'csv')).toMatch(
      /,https:\/\/example\.org\/dagsorden\r/,
    );
  });

  it('in the brief', async () => {
    const brief = await said('brief', '--since', '2013-09-01', '--lang', 'da');
    expect(brief).toContain('sag 12/1003');
    expect(brief).toContain('dagsorden: <https://example.org/dagsorden>');
    expect(brief).toContain('<https://example.org/rapport>');
    const page = await said('brief', '--since', '2013-09-01', '--format', 'html');
    expect(page).toContain(
      '<a href="https://example.org/rapport" rel="external">https://example.org/rapport</a>',
    );
  });
});

it('are links on the pages of the site', async () => {
  await rup(['site', 'www', '--at', '2014-03-01', '--lang', 'en'], { cwd });
  const page = (name: string) => readFileSync(join(cwd, 'www', name), 'utf8');
  const forum = page('forum-klimaforum.html');
  expect(forum).toContain(
    '<dt>Read more</dt><dd><a href="https://example.org/klima?a=1&amp;b=2" rel="external">https://example.org/klima?a=1&amp;b=2</a></dd>',
  );
  expect(forum).toContain('<a href="mailto:klima@example.org" rel="external">klima@example.org</a>');
  expect(forum).toContain('<a href="https://example.org/rapport" rel="external">');
  expect(page('organisation-kkr.html')).toContain('<a href="https://example.org/kkr" rel="external">');
  expect(page('seats.html')).toContain('<a href="https://example.org/gruppe" rel="external">');
  expect(page('seats.html')).toContain(
    '<a href="mailto:status@example.org" rel="external">status@example.org</a>',
  );
  expect(page('initiatives.html')).toContain('<a href="https://example.org/plan" rel="external">');
  expect(page('initiative-klimastrategi.html')).toContain('12/1001');
  expect(page('meeting-moede-2013.html')).toContain(
    '<dt>Agenda</dt><dd><a href="https://example.org/dagsorden" rel="external">',
  );
});

describe('are exported', () => {
  it('as Popolo', async () => {
    const { organizations, events } = JSON.parse(await said('export', 'popolo', '--lang', 'en'));
    const of = (id: string) => organizations.find((one: { id: string }) => one.id === id);
    expect(of('klimaforum')).toMatchObject({
      identifiers: [{ identifier: '12/1003', scheme: 'sagsnummer' }],
      contact_details: [{ type: 'email', value: 'klima@example.org' }],
      links: [{ url: 'https://example.org/klima?a=1&b=2', note: 'Read more' }],
    });
    expect(of('gruppe').links).toEqual([
      { url: 'https://example.org/gruppe', note: 'Read more' },
      { url: 'https://example.org/skriv', note: 'Contact' },
    ]);
    expect(events[0].sources).toEqual([{ url: 'https://example.org/dagsorden', note: 'Agenda' }]);
  });

  it('as ORG', async () => {
    const { '@graph': nodes } = JSON.parse(await said('export', 'org', '--base', 'https://example.org/id/'));
    const of = (id: string) =>
      nodes.find((one: { '@id': string }) => one['@id'] === `https://example.org/id/${id}`);
    expect(of('klimaforum')).toMatchObject({
      'foaf:page': 'https://example.org/klima?a=1&b=2',
      'adms:identifier': { 'skos:notation': '12/1003' },
      'cv:contactPoint': { '@type': 'cv:ContactPoint', 'cv:email': 'klima@example.org' },
    });
    expect(of('gruppe')['cv:contactPoint']['cv:contactPage']['@id']).toBe('https://example.org/skriv');
  });

  it('in a calendar, until there are minutes', async () => {
    expect(await said('export', 'ics')).toContain('\r\nURL:https://example.org/dagsorden\r\n');
    const held = folder({
      'organisering.yaml': with_(
        linked,
        'held: { date: 2013-10-10 }',
        'held: { date: 2013-10-10, minutes: "https://example.org/referat" }',
      ),
    });
    const { stdout } = await rup(['export', 'ics'], { cwd: held });
    expect(stdout).toContain('\r\nURL:https://example.org/referat\r\n');
    expect(stdout).not.toContain('\r\nURL:https://example.org/dagsorden');
  });

  it('in tables', async () => {
    expect(await said('export', 'csv', '--table', 'forums')).toMatch(
      /,12\/1003,mailto:klima@example\.org,\r/,
    );
    expect(await said('export', 'csv', '--table', 'organisations')).toContain(
      ',https://example.org/kkr,mailto:kkr@example.org',
    );
  });
});

describe('are entered by commands', () => {
  const change = async (...argv: string[]) => {
    const own = folder({ 'organisering.yaml': clean });
    const ran = await rup([...argv, '--at', '2014-03-01', '--lang', 'en'], { cwd: own });
    return { ...ran, text: readFileSync(join(own, 'organisering.yaml'), 'utf8') };
  };

  it('an address of mail as it is written on a card', async () => {
    const { text, exitCode } = await change(
      'forum',
      'edit',
      'klimaforum',
      '--contact',
      'klima@example.org',
      '--case',
      '12/1',
    );
    expect(exitCode).toBe(0);
    expect(text).toContain('    contact: mailto:klima@example.org\n');
    expect(text).toContain('    case: 12/1\n');
  });

  it('the agenda of a meeting that has been held, without a reason', async () => {
    const { text, exitCode } = await change(
      'meetings',
      'edit',
      'moede-2013',
      '--agenda',
      'https://example.org/d',
    );
    expect(exitCode).toBe(0);
    expect(text).toContain('agenda: https://example.org/d\n');
  });

  it('and taken out by an empty one', async () => {
    const own = folder({ 'organisering.yaml': linked });
    await rup(['group', 'edit', '--url', '', '--at', '2014-03-01'], { cwd: own });
    expect(readFileSync(join(own, 'organisering.yaml'), 'utf8')).not.toContain('example.org/gruppe');
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'sag 12/1'])('but no other: %s', async (address) => {
    const { exitCode, stderr, text } = await change('forum', 'edit', 'klimaforum', '--url', address);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(
      `--url takes an address such as https://example.org/meeting or name@example.org, not “${address}”`,
    );
    expect(text).toBe(clean);
  });
});
