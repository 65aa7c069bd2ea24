/** A file that keeps all that the document says, over the whole of its plan: the variants change one thing in it. */
export const CLEAN = `format: 1
language: da
plan:
  name: Den regionale udviklingsplan 2012
  period: { from: 2012-01-01, to: 2016-12-31 }
  areas:
    - { id: klima, name: Klima }
    - { id: trafik, name: Trafik }
  goals:
    - { id: mindre-co2, area: klima, name: Mindre CO2 }
    - { id: flere-cyklister, area: trafik, name: Flere cyklister }
  initiatives:
    - id: klimastrategi
      name: Klimastrategi
      areas: [klima]
      started: 2013-09-01
      priorities:
        - { date: 2013-10-10, rank: 1 }
        - { date: 2014-10-07, rank: 2 }
        - { date: 2015-10-06, rank: 1 }
        - { date: 2016-10-04, rank: 1 }
      followUps:
        - { date: 2013-10-10, status: on-track }
        - { date: 2014-10-07, status: on-track }
        - { date: 2015-10-06, status: at-risk }
        - { date: 2016-10-04, status: on-track }
    - id: cykelplan
      name: Cykelplan
      areas: [trafik]
      started: 2014-02-03
      ended: 2015-11-30
      priorities: [{ date: 2014-04-08, rank: 3 }, { date: 2015-04-14, rank: 3 }]
      followUps: [{ date: 2014-10-08, status: on-track }, { date: 2015-10-07, status: on-track }]
organisations:
  - { id: regionen, name: Region Hovedstaden, kind: region, code: "1084" }
  - { id: kkr, name: KKR Hovedstaden, kind: kkr }
  - { id: koebenhavn, name: København, kind: municipality, code: "101" }
  - { id: ballerup, name: Ballerup, kind: municipality, code: "151" }
  - { id: gladsaxe, name: Gladsaxe, kind: municipality, code: "159" }
  - { id: herlev, name: Herlev, kind: municipality, code: "163" }
  - { id: egedal, name: Egedal, kind: municipality, code: "240" }
people:
  - { id: regionsformand, name: Regionsrådsformanden, organisation: regionen }
  - { id: kkr-formand, name: KKR-formanden, organisation: kkr }
  - { id: direktoer, name: Direktøren, title: fagdirektør, organisation: herlev }
statusMeeting:
  id: statusmoede
  name: Årligt statusmøde
  perYear: 1
  offices:
    - { id: formand-region, name: Formand i regionen, organisation: regionen, holders: [{ person: regionsformand }] }
    - { id: formand-kkr, name: Formand i KKR, organisation: kkr, holders: [{ person: kkr-formand }] }
administrativeGroup:
  id: gruppe
  name: Gruppen
  established: 2013-08-15
  composition:
    - { roles: [koncerndirektør], organisation: regionen, min: 1, max: 1 }
    - { roles: [kommunaldirektør], kind: municipality, per: area, min: 1, max: 2, selectedBy: kkr }
    - { roles: [fagdirektør], kind: municipality, per: area, min: 1, max: 2, selectedBy: kkr }
  members:
    - { organisation: regionen, role: koncerndirektør }
    - { organisation: koebenhavn, role: kommunaldirektør, area: klima, selectedBy: kkr }
    - { organisation: gladsaxe, role: fagdirektør, area: klima, selectedBy: kkr }
    - { organisation: ballerup, role: kommunaldirektør, area: trafik, selectedBy: kkr }
    - { person: direktoer, role: fagdirektør, area: trafik, selectedBy: kkr }
  meetings: { perYear: 2, first: 2013-autumn }
forums:
  - id: klimaforum
    name: Klimaforum
    task: Udmønte klimastrategien
    goal: Mindre CO2
    initiatives: [{ id: klimastrategi, relation: [develops] }]
    origin: continued
    continues: tidligere-klimaforum
    reportsTo: gruppe
    composition:
      - { kind: municipality, min: 5, max: 5 }
      - { organisation: regionen, min: 3, max: 3 }
    members:
      - { organisation: koebenhavn, role: klimachef }
      - { organisation: ballerup, role: klimachef }
      - { organisation: gladsaxe, role: klimachef }
      - { organisation: herlev, role: klimachef }
      - { organisation: egedal, role: klimachef }
      - { organisation: regionen, role: klimachef }
      - { organisation: regionen, role: miljøchef }
      - { organisation: regionen, role: planchef }
    reports:
      - { date: 2014-03-18, progress: Som planlagt, interdisciplinarity: Tre forvaltninger deltager }
      - { date: 2015-03-17, progress: Som planlagt, interdisciplinarity: Tre forvaltninger deltager }
      - { date: 2016-03-15, progress: Som planlagt, interdisciplinarity: Tre forvaltninger deltager }
  - id: cykelforum
    name: Cykelforum
    task: Udmønte cykelplanen
    goal: Flere cyklister
    initiatives: [{ id: cykelplan, relation: [participates] }]
    origin: established
    established: 2014-02-03
    establishedBy: regionen
    reportsTo: gruppe
    reports: [{ date: 2015-01-20, progress: Som planlagt, interdisciplinarity: To områder deltager }]
    dissolved: { date: 2015-11-30, reason: Cykelplanen er gennemført, decidedBy: regionen }
formerGroups:
  - id: gruppe-1
    name: Erhvervsgruppen
    kind: administrative-group
    decidedBy: regionen
    composition:
      - { roles: [kommunaldirektør, fagdirektør], kind: municipality, min: 3, max: 3 }
      - { organisation: regionen, min: 3, max: 4 }
    dissolved: { date: 2013-08-14, successor: gruppe }
  - { id: gruppe-2, name: Trafikgruppen, kind: administrative-group, dissolved: { date: 2013-08-14 } }
  - { id: gruppe-3, name: Uddannelsesgruppen, kind: administrative-group, dissolved: { date: 2013-08-14 } }
  - id: tidligere-klimaforum
    name: Det hidtidige klimaforum
    kind: climate-forum
    decidedBy: regionen
    composition:
      - { kind: municipality, min: 5, max: 5 }
      - { kind: region, min: 3, max: 3 }
efforts:
  - id: varme
    municipality: koebenhavn
    area: klima
    goal: mindre-co2
    effort: Fjernvarme til nye boliger
    collected: 2014-09-15
    assessment: Bidrager med en femtedel af målet
meetings:
  - { id: g-2013, body: gruppe, date: 2013-10-10, themes: [klima], held: { date: 2013-10-10 } }
  - { id: s-2013, body: statusmoede, date: 2013-11-28, held: { date: 2013-11-28 } }
  - { id: g-2014-1, body: gruppe, date: 2014-04-08, themes: [trafik], held: { date: 2014-04-08 } }
  - { id: g-2014-2, body: gruppe, date: 2014-10-07, themes: [klima], held: { date: 2014-10-07 } }
  - { id: s-2014, body: statusmoede, date: 2014-11-27, held: { date: 2014-11-27 } }
  - { id: g-2015-1, body: gruppe, date: 2015-04-14, themes: [trafik], held: { date: 2015-04-14 } }
  - { id: g-2015-2, body: gruppe, date: 2015-10-06, themes: [klima], held: { date: 2015-10-06 } }
  - { id: s-2015, body: statusmoede, date: 2015-11-26, held: { date: 2015-11-26 } }
  - { id: g-2016-1, body: gruppe, date: 2016-04-12, themes: [trafik], held: { date: 2016-04-12 } }
  - { id: g-2016-2, body: gruppe, date: 2016-10-04, themes: [klima], held: { date: 2016-10-04 } }
  - { id: s-2016, body: statusmoede, date: 2016-11-24, held: { date: 2016-11-24 } }
charters:
  - { id: rup-2012, from: 2011-01-01 }
`;
