import { expect, it } from 'vitest';
import { FILE } from '../changes/asked.ts';
import { folder, type Given, rup } from '../cli/world.ts';

/** Beside what is in the file: an area in which nothing is done, remarks, links, and two who work at one goal. */
const TEXT = FILE.replace(
  '  goals:\n',
  '    - { id: erhverv, name: Erhverv }\n  goals:\n    - { id: vaekst, area: erhverv, name: Vækst }\n',
)
  .replace('assessment: God }', 'assessment: God, note: Følges op i maj }')
  .replace(
    'efforts:\n',
    'efforts:\n  - { id: lys, municipality: koebenhavn, area: trafik, goal: cyklister, effort: Lys, collected: 2013-11-01, assessment: Nok }\n',
  )
  .replace(
    'task: Udmønte klimastrategien',
    'task: Udmønte klimastrategien\n    url: https://region.dk/klima\n    case: 13/100',
  )
  .replace('status: at-risk }', 'status: at-risk, note: Forsinket }');

const COMMANDS = {
  now: ['status', 'ahead --until 2015-03-01'],
  forums: ['forum list', 'forum show klimaforum', 'forum show cykelforum', 'forum show vaekstforum'],
  initiatives: ['initiative list', 'initiative show klimastrategi', 'initiative show cykelplan'],
  seats: ['member list --state all', 'group show', 'person show chef', 'person show direktoer'],
  organisations: ['organisation show koebenhavn', 'organisation show regionen'],
  efforts: ['efforts'],
  meetings: [
    'meetings list',
    'meetings plan',
    'meetings plan --explain --deadlines --alternatives 2',
    'meetings next',
    'meetings agenda foraar',
  ],
  charter: ['charter'],
};
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  status: [''],
  'meetings agenda': ['--format markdown', '--format html', '--format json'],
};
const isTable = (command: string) => /list|efforts|meetings/.test(command);
const formatsOf = (command: string) =>
  Object.entries(FORMATS).find(([name]) => command.startsWith(name))?.[1] ?? [
    '',
    '--format markdown',
    ...(isTable(command) ? ['--format csv'] : []),
  ];

const cwd = folder({ 'organisering.yaml': TEXT });

async function told(command: string, given: Given = {}): Promise<string> {
  const ran = await rup(command.split(' ').filter(Boolean), { cwd, ...given });
  return `$ rup ${command}\n${ran.stdout}${ran.stderr}ends with ${ran.exitCode}\n\n`;
}

// `-u` writes the lists anew: read what changed in them.
it.each(Object.entries(COMMANDS))('what is shown of %s', async (name, commands) => {
  let list = '';
  for (const command of commands) {
    for (const format of formatsOf(command)) list += await told(`${command} ${format}`.trim());
  }
  await expect(list).toMatchFileSnapshot(`recorded/${name}.txt`);
});

it('who works at which goal stands in columns where a terminal has room for them, else beside the goals', async () => {
  const [wide, narrow] = [
    await told('efforts', { terminal: 45, env: { NO_COLOR: '1' } }),
    await told('efforts', { terminal: 44, env: { NO_COLOR: '1' } }),
  ];
  await expect(wide + narrow).toMatchFileSnapshot('recorded/efforts-narrow.txt');
});

it.each(['markdown', 'html', 'json'])('the brief as %s', async (format) => {
  await expect(await told(`brief --format ${format}`)).toMatchFileSnapshot(`recorded/brief.${format}.txt`);
});

it.each(['tree', 'svg', 'mermaid', 'dot'])('the chart as %s', async (format) => {
  await expect(await told(`chart --all --format ${format}`)).toMatchFileSnapshot(
    `recorded/chart.${format}.txt`,
  );
});

const REPORTS = [
  'human',
  'concise',
  'json',
  'sarif',
  'github',
  'gitlab',
  'azure',
  'junit',
  'checkstyle',
  'rdjson',
];

it.each([...REPORTS, 'markdown'])('what is found in a file, as %s', async (format) => {
  const list = await told(`validate --show-accepted --format ${format}`);
  await expect(list).toMatchFileSnapshot(`recorded/report.${format}.txt`);
});
