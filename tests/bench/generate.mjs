// Writes large, realistic files: `node tests/bench/generate.mjs 10000 > large.yaml`.

const MUNICIPALITIES = [
  ...[
    'koebenhavn',
    'frederiksberg',
    'ballerup',
    'broendby',
    'dragoer',
    'gentofte',
    'gladsaxe',
    'glostrup',
    'herlev',
  ],
  ...[
    'albertslund',
    'hvidovre',
    'hoeje-taastrup',
    'lyngby-taarbaek',
    'roedovre',
    'ishoej',
    'taarnby',
    'vallensbaek',
  ],
];
const AREAS = ['erhverv', 'trafik', 'uddannelse', 'klima'];
const pad = (number) => String(number).padStart(2, '0');
const of = (list, index) => list[index % list.length];

/**
 * An organisation with that many forums, each with an initiative, members and reports, as `organisering.yaml`.
 * `dirty` of the forums, spread evenly, break a rule (they still stand though their initiative has ended).
 */
export function generate(forums, dirty = 0) {
  const every = dirty > 0 ? Math.floor(forums / dirty) : Number.POSITIVE_INFINITY;
  const isDirty = (index) => index % every === 0 && index / every < dirty;
  const lines = [HEAD];
  for (let index = 0; index < forums; index++) lines.push(initiative(index, isDirty(index)));
  lines.push(BODIES);
  for (let index = 0; index < forums; index++) lines.push(forum(index));
  lines.push(MEETINGS);
  return lines.join('');
}

/** The same with a plan of thirty years and forums that meet once a year. */
export function generateMeetings(forums) {
  return generate(forums)
    .replace('to: 2016-12-31', 'to: 2041-12-31')
    .replaceAll('    reportsTo: ', '    meetings: { perYear: 1 }\n    reportsTo: ');
}

function initiative(index, isEnded) {
  return `    - id: initiativ-${index}
      name: Initiativ nr. ${index} om fælles udvikling
      areas: [${of(AREAS, index)}]
      started: 2013-${pad(1 + (index % 9))}-01
${isEnded ? '      ended: 2014-01-31\n' : ''}      priorities: [{ date: 2013-10-10, rank: ${1 + index} }]
      followUps: [{ date: 2013-10-10, status: on-track }]
`;
}

function forum(index) {
  const established = `2013-${pad(10 + (index % 2))}-${pad(1 + (index % 28))}`;
  const members = Array.from(
    { length: 2 + (index % 3) },
    (_, at) =>
      `      - { role: fagchef, organisation: ${of(MUNICIPALITIES, index * 3 + at)}, from: ${established} }\n`,
  );
  return `  - id: forum-${index}
    name: Samarbejdsforum nr. ${index}
    task: Udmønte initiativ nr. ${index} på tværs af kommunerne
    goal: Et fælles mål, som alle deltagere har forpligtet sig på
    initiatives:
      - { id: initiativ-${index}, relation: [develops, follows] }
    origin: established
    established: ${established}
    establishedBy: region-hovedstaden
    reportsTo: administrativ-gruppe
    members:
${members.join('')}    reports:
      - date: 2014-01-${pad(1 + (index % 28))}
        progress: Arbejdet følger planen
        interdisciplinarity: Flere forvaltninger og en uddannelsesinstitution deltager
`;
}

const HEAD = `format: 1
plan:
  name: Den regionale udviklingsplan
  period: { from: 2012-01-01, to: 2016-12-31 }
  areas:
${AREAS.map((area) => `    - { id: ${area}, name: ${area} }\n`).join('')}  initiatives:
`;

const BODIES = `organisations:
  - { id: region-hovedstaden, name: Region Hovedstaden, kind: region, code: "1084" }
  - { id: kkr-hovedstaden, name: KKR Hovedstaden, kind: kkr }
${MUNICIPALITIES.map((id) => `  - { id: ${id}, name: ${id}, kind: municipality }\n`).join('')}people:
  - { id: regionsraadsformand, name: Regionsrådsformanden, organisation: region-hovedstaden }
  - { id: kkr-formand, name: KKR-formanden, organisation: kkr-hovedstaden }
statusMeeting:
  id: statusmoede
  name: Årligt statusmøde
  perYear: 1
  offices:
    - { id: embede-region, name: Regionsrådsformand, organisation: region-hovedstaden, holders: [{ person: regionsraadsformand }] }
    - { id: embede-kkr, name: KKR-formand, organisation: kkr-hovedstaden, holders: [{ person: kkr-formand }] }
administrativeGroup:
  id: administrativ-gruppe
  name: Administrativ gruppe for RUP
  established: 2013-08-15
  composition:
    - { roles: [koncerndirektør], organisation: region-hovedstaden, min: 1, max: 1 }
    - { roles: [kommunaldirektør], kind: municipality, per: area, min: 1, max: 2, selectedBy: kkr-hovedstaden }
    - { roles: [fagdirektør], kind: municipality, per: area, min: 1, max: 2, selectedBy: kkr-hovedstaden }
  members:
    - { organisation: region-hovedstaden, role: koncerndirektør }
${AREAS.flatMap((area, index) =>
  ['kommunaldirektør', 'fagdirektør'].map(
    (role, at) =>
      `    - { organisation: ${of(MUNICIPALITIES, 2 * index + at)}, role: ${role}, area: ${area}, selectedBy: kkr-hovedstaden }\n`,
  ),
).join('')}  meetings: { perYear: 2, first: 2013-autumn }
forums:
`;

const MEETINGS = `meetings:
  - id: moede-2013
    body: administrativ-gruppe
    date: 2013-10-10
    themes: [erhverv]
    held: { date: 2013-10-10 }
  - id: statusmoede-2013
    body: statusmoede
    date: 2013-11-28
    held: { date: 2013-11-28 }
`;

if (process.argv[1] === import.meta.filename) {
  process.stdout.write(generate(Number(process.argv[2] ?? 1000), Number(process.argv[3] ?? 0)));
}
