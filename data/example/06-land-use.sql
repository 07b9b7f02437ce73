-- SPDX-License-Identifier: GPL-3.0-or-later
-- Arealplan: organisasjonskart, tabellen over ansatte og oppgaver, utfordringer og argumenter.
-- Tabellen er i personer, ikke årsverk, så fte_e4 er NULL. Enheter som også står under Landbruk, er knyttet til dem med same_as:
-- Landbruk i Vestre Toten har 3 årsverk der og 4 + 1 ansatte her.

-- ----------------------------------------------------------------------------------------------------
-- Arbeidsgruppe og møter
-- ----------------------------------------------------------------------------------------------------

INSERT INTO working_group (id, service_id, kind, name, min_experts, min_union) VALUES
  ('group-arealplan', 'service-arealplan', 'working_group', 'Arbeidsgruppen for arealplan', 1, 1);

INSERT INTO person (id, position, municipality_id) VALUES
  ('person-arealplan-ostre-toten-1',  'Arealplanlegger, tillitsvalgt', 'municipality-ostre-toten'),
  ('person-arealplan-vestre-toten-1', 'Plansjef',                      'municipality-vestre-toten'),
  ('person-arealplan-vestre-toten-2', 'Arealplanlegger, tillitsvalgt', 'municipality-vestre-toten'),
  ('person-arealplan-gjovik-1',       'Fagleder arealplan',            'municipality-gjovik'),
  ('person-arealplan-gjovik-2',       'Arealplanlegger, tillitsvalgt', 'municipality-gjovik'),
  ('person-arealplan-gjovik-3',       'Samfunnsplanlegger',            'municipality-gjovik');

INSERT INTO membership (id, group_id, person_id, capacity, organisation) VALUES
  ('membership-arealplan-ostre-toten-1',  'group-arealplan', 'person-arealplan-ostre-toten-1',  'union',   'Tekna'),
  ('membership-arealplan-vestre-toten-1', 'group-arealplan', 'person-arealplan-vestre-toten-1', 'manager', ''),
  ('membership-arealplan-vestre-toten-2', 'group-arealplan', 'person-arealplan-vestre-toten-2', 'union',   ''),
  ('membership-arealplan-gjovik-1',       'group-arealplan', 'person-arealplan-gjovik-1',       'expert',  ''),
  ('membership-arealplan-gjovik-2',       'group-arealplan', 'person-arealplan-gjovik-2',       'union',   'Naturviterne'),
  ('membership-arealplan-gjovik-3',       'group-arealplan', 'person-arealplan-gjovik-3',       'expert',  '');

INSERT INTO meeting (id, group_id, date, form, place, agenda, goal) VALUES
  ('meeting-arealplan-1', 'group-arealplan', '2025-09-26', '', '',
   'Organisering, arbeidsprosesser, mål og målgrupper, utfordringer, likheter og ulikheter',
   'En felles plattform'),
  ('meeting-arealplan-2', 'group-arealplan', '2025-10-02', '', '',
   'Utfordringsbildet, muligheter og utfordringer ved kommunesammenslåing og ved formelt samarbeid',
   '');

-- ----------------------------------------------------------------------------------------------------
-- Delkapitler
-- ----------------------------------------------------------------------------------------------------

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-arealplan-metode', 'service-arealplan', NULL, NULL, 'method', 'a0',
   'Arbeidsgruppe og arbeidsprosess',
   'Gruppen møttes to ganger, 26. september og 2. oktober 2025. [[cite:citation-arealplan-metode-g]] Prosjektkoordinator hadde gjort mandatet kjent på forhånd, så deltakerne kunne drøfte spørsmålene i egen avdeling først.

Det første møtet skulle gi en felles plattform: hvordan arbeidet er organisert og utføres i hver kommune, hva målet er og hvem oppgavene er for, hvilke utfordringer kommunene opplever og venter seg, og hva som er likt og ulikt.

I det andre møtet drøftet gruppen utfordringsbildet, og muligheter og utfordringer ved en kommunesammenslåing. De samme spørsmålene ble drøftet for et formelt samarbeid.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-arealplan-telemarksforsking', 'service-arealplan', NULL, NULL, 'research', 'a1',
   'Fra Telemarksforskings notat',
   'Interkommunalt plansamarbeid finnes, men formelt, forpliktende samarbeid etter plan- og bygningsloven kapittel 9 er lite utbredt. [[cite:citation-arealplan-telemarksforsking-a]] Kommuner samarbeider oftere uformelt, gjennom regionale planer i fylkeskommunen eller felles plankontor, men ikke om felles vedtaksorgan.

NIBR peker på to grunner til at ulempene ofte veier tyngst for kommunene: [[cite:citation-arealplan-telemarksforsking-b]]

- De vil beholde lokal politisk kontroll. Hvor boliger, hytter og næring skal ligge, er ofte svært politisk følsomt.
- Loven gir bare en felles planprosess. Vedtaket må fortsatt gjøres i hvert kommunestyre.

En rapport fra NORCE om byområder som er delt mellom flere kommuner, finner: [[cite:citation-arealplan-telemarksforsking-c]]

- Kommunegrensene skjærer gjennom bysamfunn som fungerer som ett.
- Kommunene konkurrerer om innbyggere, næringsliv og skatt, og helheten taper.
- Samarbeid om arealplanlegging krever mye tid og ressurser og ender ofte i kompromisser.
- Innbyggerne har liten innflytelse på vedtak i nabokommuner som angår dem direkte.
- Kommuneinndelingen hemmer både effektiv tjenesteyting og helhetlig utvikling.

Særlig små kommuner uten nok planfaglige ressurser kan få mer kapasitet og kompetanse av en sammenslåing. Et viktig utgangspunkt i denne prosessen har vært å gi Gjøvik og Toten bedre vilkår som felles bo- og arbeidsmarkedsregion. I én kommune kan det bli lettere å planlegge og utvikle helhetlig.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-arealplan-organisering-ostre-toten', 'service-arealplan', NULL, 'municipality-ostre-toten', 'organisation', 'a2',
   'Organisering i Østre Toten',
   'Arealplan ligger i tjenesteområdet Strategi og utvikling (SU) under kommunalsjef Samfunn. [[cite:citation-arealplan-organisering-ostre-toten-g]] SU har 13 ansatte på arealplan, klima og miljø, GIS, boligutvikler, IKT-utvikling, beredskap, samfunnsplanlegger, næringsutvikling og porteføljestyring, og legger vekt på å arbeide på tvers og bruke kompetansen i hele kommunen.

Arealplan har tre arealplanleggere. Oppgavene er i hovedsak kommuneplanens arealdel og kommunale og private reguleringsplaner.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-arealplan-organisering-vestre-toten', 'service-arealplan', NULL, 'municipality-vestre-toten', 'organisation', 'a3',
   'Organisering i Vestre Toten',
   'Planavdelingen har 17 ansatte: samfunnsplanlegger (1), arealplanleggere (3), GIS (1), byggesak (4), landbruk (4), oppmåling (2), miljø (1) og skogbruk/vilt (1). [[cite:citation-arealplan-organisering-vestre-toten-g]] Plansjefen er en av 13 tjenesteområdeledere i kommunedirektørens ledergruppe.

Planleggerne har alle dispensasjonssaker, private og kommunale reguleringsplaner og kommuneplanen, både samfunnsdelen og arealdelen. Byggesak og arealplan arbeider tett sammen. GIS-ansvarlig er arkitekt og brukes i begge.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-arealplan-organisering-gjovik', 'service-arealplan', NULL, 'municipality-gjovik', 'organisation', 'a4',
   'Organisering i Gjøvik',
   'Arealplan er en av tjenestene i sektor Samfunnsutvikling, sammen med byggesak, oppmåling, landbruk, kultur/idrett og næring. Kommunalsjefen for sektoren sitter i kommunedirektørens ledergruppe. Arealplan har 9 ansatte medregnet leder, og en av dem er planforvalter. [[cite:citation-arealplan-organisering-gjovik-g]] Lederstillingen er for tiden ledig.

Tjenesten har kommuneplanens arealdel, private og kommunale reguleringsplaner, de store dispensasjonssakene og bestillerkompetanse, og følger opp konsesjonssaker etter energiloven. Tjenesten er stor nok til å kunne spisse utlysninger noe når den rekrutterer.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-arealplan-politisk', 'service-arealplan', NULL, NULL, 'organisation', 'a5',
   'Politisk organisering',
   'Arealplan er et viktig felt politisk. Fagutvalgene er: [[cite:citation-arealplan-politisk-g]]

- Østre Toten: Samfunnsutvalg
- Vestre Toten: Utvalg for teknisk drift og plansaker
- Gjøvik: Utvalg for samfunnsutvikling, bærekraft og tekniske tjenester');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-arealplan-likheter', 'service-arealplan', NULL, NULL, 'differences', 'a6',
   'Likheter og ulikheter',
   'Kommunene er noe ulikt organisert, blant annet i hvor arealplan er plassert. Oppgaver og ansvar er mye like. [[cite:citation-arealplan-likheter-g]] Gruppen opplever at planleggerne på Toten har litt større bredde i oppgavene enn i Gjøvik, som har noe mer spisskompetanse på enkelte områder. Kommunene bruker mye de samme konsulentene, trolig fordi de har felles anskaffelsesenhet og rammeavtaler.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-arealplan-utfordringer', 'service-arealplan', NULL, NULL, 'challenges', 'a7',
   'Utfordringsbildet',
   'Gruppen peker på små enheter, strengere krav, for lite tid til overordnet planlegging, vansker med å rekruttere ledere og kommunegrenser som hindrer helhetlig planlegging. [[cite:citation-arealplan-utfordringer-g]]

Geodatasamarbeidet for Gjøvikregionen har seks kommuner og en felles stilling på 50 % i Gjøvik. Det fungerer godt innad i GIS-miljøet, men geodata kunne vært brukt mye mer, særlig til kart og analyser i samfunnsplanlegging og til å vise planer for innbyggerne. Samarbeidet er i gang med å kjøpe ny kartprogramvare, som tas i bruk i 2026.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-arealplan-sammenslaing', 'service-arealplan', 'alternative-merger', NULL, 'alternative', 'a8',
   'Ved en kommunesammenslåing',
   'Utenom geodata har kommunene ikke noe formelt samarbeid om arealplan i dag. Det ble ikke drøftet videre. [[cite:citation-arealplan-sammenslaing-g]] Kommunestrukturen er 60 år gammel, mens Gjøvik og Toten i dag kanskje oppfattes som én region å bo, leve og arbeide i, også av folk utenfra.

Kommunene prioriterer noe ulikt mellom sentrum og periferi. Østre Toten legger vekt på spredt bosetting i det nye planprogrammet. Vestre Toten legger mye vekt på Raufoss by, men også Eina, Reinsvoll og Bøverbru. Gjøvik har lenge hatt byen i fokus, men utvikler også Biri, Snertingdalen og Hunndalen.

Gruppen spør hvor mye innbyggerne trenger fysisk oppmøte. I Vestre Toten møter svært få opp på kontoret om arealplan, og medvirkning skjer ofte i nærmiljøet.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-arealplan-samarbeid', 'service-arealplan', 'alternative-cooperation', NULL, 'alternative', 'a9',
   'Ved et formelt samarbeid',
   'De tre kommunene var i april 2025 med i seks administrative samarbeid, åtte i helse, omsorg og barnevern, og seks i teknisk, miljø, plan og beredskap. [[cite:citation-arealplan-samarbeid-u]] De samarbeider også politisk i et interkommunalt politisk råd og gjennom åtte aksjeselskaper. Hvilke kommuner som er med, varierer.

Etter fagressursenes syn er arealplan lite egnet for formelt samarbeid. [[cite:citation-arealplan-samarbeid-g]] Det måtte i så fall gjelde hele forvaltningen, for eksempel både plan og byggesak. NIBRs funn støtter dette. [[cite:citation-arealplan-samarbeid-n]] Telemarksforsking skriver at styringsutfordringene gjør det vanskelig å samarbeide om lokalpolitiske kjerneområder som planlegging. [[cite:citation-arealplan-samarbeid-s]] Utfordringene er kanskje noe ulike i et interkommunalt selskap og i et vertskommunesamarbeid.

Det finnes likevel oppgavefellesskap om plan, blant annet ett der Rennebu er vertskommune. Hvordan det fungerer, er ikke kartlagt. Østre Toten og Vestre Toten er i dialog om et mulig vertskommunesamarbeid om landbruk, som også er mye politisk styrt, for eksempel i konsesjonssaker.

Gruppens konklusjon er at arealplan ikke er godt egnet for formelt interkommunalt samarbeid etter kommuneloven og plan- og bygningsloven. Hvis det likevel blir vedtatt, bør de samme virkningene og utfordringene som ved sammenslåing kunne oppstå, og endret politikerrolle og styring kommer i tillegg.');

-- Henvisningene i delkapitlene.
INSERT INTO citation (id, source_id, section_id, locator) VALUES
  ('citation-arealplan-metode-g',                    'source-arealplan-gruppen', 'section-arealplan-metode',                    ''),
  ('citation-arealplan-telemarksforsking-a',         'source-tf-notat',          'section-arealplan-telemarksforsking',         'pkt. 2.3.4'),
  ('citation-arealplan-telemarksforsking-b',         'source-nibr',              'section-arealplan-telemarksforsking',         ''),
  ('citation-arealplan-telemarksforsking-c',         'source-norce',             'section-arealplan-telemarksforsking',         ''),
  ('citation-arealplan-organisering-ostre-toten-g',  'source-arealplan-gruppen', 'section-arealplan-organisering-ostre-toten',  ''),
  ('citation-arealplan-organisering-vestre-toten-g', 'source-arealplan-gruppen', 'section-arealplan-organisering-vestre-toten', ''),
  ('citation-arealplan-organisering-gjovik-g',       'source-arealplan-gruppen', 'section-arealplan-organisering-gjovik',       ''),
  ('citation-arealplan-politisk-g',                  'source-arealplan-gruppen', 'section-arealplan-politisk',                  ''),
  ('citation-arealplan-likheter-g',                  'source-arealplan-gruppen', 'section-arealplan-likheter',                  ''),
  ('citation-arealplan-utfordringer-g',              'source-arealplan-gruppen', 'section-arealplan-utfordringer',              ''),
  ('citation-arealplan-sammenslaing-g',              'source-arealplan-gruppen', 'section-arealplan-sammenslaing',              'møtet 02.10.2025'),
  ('citation-arealplan-samarbeid-u',                 'source-tf-utredning',      'section-arealplan-samarbeid',                 ''),
  ('citation-arealplan-samarbeid-s',                 'source-tf-utredning',      'section-arealplan-samarbeid',                 's. 98'),
  ('citation-arealplan-samarbeid-n',                 'source-nibr',              'section-arealplan-samarbeid',                 ''),
  ('citation-arealplan-samarbeid-g',                 'source-arealplan-gruppen', 'section-arealplan-samarbeid',                 'møtet 02.10.2025');

-- ----------------------------------------------------------------------------------------------------
-- Organisasjonskart i dag
-- ----------------------------------------------------------------------------------------------------

-- Østre Toten.
INSERT INTO unit (id, service_id, alternative_id, municipality_id, parent_id, kind, name, leader, place, in_service, same_as, rank) VALUES
  ('unit-arealplan-ostre-toten-samfunn',            'service-arealplan', 'alternative-today',
   'municipality-ostre-toten', NULL,                                 'unit', 'Samfunn',
   'Kommunalsjef',        '',     0, NULL, 'a0'),
  ('unit-arealplan-ostre-toten-su',                 'service-arealplan', 'alternative-today',
   'municipality-ostre-toten', 'unit-arealplan-ostre-toten-samfunn', 'unit', 'Strategi og utvikling',
   'Tjenesteområdeleder', '',     0, NULL, 'a0'),
  ('unit-arealplan-ostre-toten',                    'service-arealplan', 'alternative-today',
   'municipality-ostre-toten', 'unit-arealplan-ostre-toten-su',      'unit', 'Arealplan',
   '',                    'Lena', 1, NULL, 'a0'),
  ('unit-arealplan-ostre-toten-klima',              'service-arealplan', 'alternative-today',
   'municipality-ostre-toten', 'unit-arealplan-ostre-toten-su',      'unit', 'Klima og miljø',
   '',                    '',     0, NULL, 'a1'),
  ('unit-arealplan-ostre-toten-gis',                'service-arealplan', 'alternative-today',
   'municipality-ostre-toten', 'unit-arealplan-ostre-toten-su',      'unit', 'GIS',
   '',                    '',     0, NULL, 'a2'),
  ('unit-arealplan-ostre-toten-boligutvikler',      'service-arealplan', 'alternative-today',
   'municipality-ostre-toten', 'unit-arealplan-ostre-toten-su',      'unit', 'Boligutvikler',
   '',                    '',     0, NULL, 'a3'),
  ('unit-arealplan-ostre-toten-ikt',                'service-arealplan', 'alternative-today',
   'municipality-ostre-toten', 'unit-arealplan-ostre-toten-su',      'unit', 'IKT-utvikling',
   '',                    '',     0, NULL, 'a4'),
  ('unit-arealplan-ostre-toten-beredskap',          'service-arealplan', 'alternative-today',
   'municipality-ostre-toten', 'unit-arealplan-ostre-toten-su',      'unit', 'Beredskap',
   '',                    '',     0, NULL, 'a5'),
  ('unit-arealplan-ostre-toten-samfunnsplanlegger', 'service-arealplan', 'alternative-today',
   'municipality-ostre-toten', 'unit-arealplan-ostre-toten-su',      'unit', 'Samfunnsplanlegger',
   '',                    '',     0, NULL, 'a6'),
  ('unit-arealplan-ostre-toten-naering',            'service-arealplan', 'alternative-today',
   'municipality-ostre-toten', 'unit-arealplan-ostre-toten-su',      'unit', 'Næringsutvikling',
   '',                    '',     0, NULL, 'a7'),
  ('unit-arealplan-ostre-toten-portefolje',         'service-arealplan', 'alternative-today',
   'municipality-ostre-toten', 'unit-arealplan-ostre-toten-su',      'unit', 'Porteføljestyring',
   '',                    '',     0, NULL, 'a8');

-- Vestre Toten. Samfunnsplanleggeren er en av de fire planleggerne i tabellen.
-- Landbruk og Skogbruk/vilt er til sammen den samme faggruppen som under Landbruk.
INSERT INTO unit (id, service_id, alternative_id, municipality_id, parent_id, kind, name, leader, place, in_service, same_as, rank) VALUES
  ('unit-arealplan-vestre-toten-ledelse',            'service-arealplan', 'alternative-today',
   'municipality-vestre-toten', NULL,                                  'unit',  'Kommuneledelsen',
   'Kommunedirektør', '',        0, 'unit-landbruk-vestre-toten-ledelse',   'a0'),
  ('unit-arealplan-vestre-toten-plan',               'service-arealplan', 'alternative-today',
   'municipality-vestre-toten', 'unit-arealplan-vestre-toten-ledelse', 'unit',  'Planavdelingen',
   'Plansjef',        '',        0, 'unit-landbruk-vestre-toten-plan',      'a0'),
  ('unit-arealplan-vestre-toten',                    'service-arealplan', 'alternative-today',
   'municipality-vestre-toten', 'unit-arealplan-vestre-toten-plan',    'unit',  'Arealplan',
   '',                'Raufoss', 1, NULL,                                   'a0'),
  ('unit-arealplan-vestre-toten-samfunnsplanlegger', 'service-arealplan', 'alternative-today',
   'municipality-vestre-toten', 'unit-arealplan-vestre-toten-plan',    'staff', 'Samfunnsplanlegger',
   '',                '',        1, NULL,                                   'a1'),
  ('unit-arealplan-vestre-toten-byggesak',           'service-arealplan', 'alternative-today',
   'municipality-vestre-toten', 'unit-arealplan-vestre-toten-plan',    'unit',  'Byggesak',
   '',                '',        0, 'unit-landbruk-vestre-toten-byggesak',  'a2'),
  ('unit-arealplan-vestre-toten-landbruk',           'service-arealplan', 'alternative-today',
   'municipality-vestre-toten', 'unit-arealplan-vestre-toten-plan',    'unit',  'Landbruk',
   '',                '',        0, 'unit-landbruk-vestre-toten',           'a3'),
  ('unit-arealplan-vestre-toten-oppmaling',          'service-arealplan', 'alternative-today',
   'municipality-vestre-toten', 'unit-arealplan-vestre-toten-plan',    'unit',  'Oppmåling',
   '',                '',        0, 'unit-landbruk-vestre-toten-oppmaling', 'a4'),
  ('unit-arealplan-vestre-toten-miljo',              'service-arealplan', 'alternative-today',
   'municipality-vestre-toten', 'unit-arealplan-vestre-toten-plan',    'unit',  'Miljø',
   '',                '',        0, 'unit-landbruk-vestre-toten-miljo',     'a5'),
  ('unit-arealplan-vestre-toten-skogbruk',           'service-arealplan', 'alternative-today',
   'municipality-vestre-toten', 'unit-arealplan-vestre-toten-plan',    'unit',  'Skogbruk/vilt',
   '',                '',        0, 'unit-landbruk-vestre-toten',           'a6'),
  ('unit-arealplan-vestre-toten-gis',                'service-arealplan', 'alternative-today',
   'municipality-vestre-toten', 'unit-arealplan-vestre-toten-plan',    'unit',  'GIS',
   '',                '',        0, NULL,                                   'a7');

-- Gjøvik.
INSERT INTO unit (id, service_id, alternative_id, municipality_id, parent_id, kind, name, leader, place, in_service, same_as, rank) VALUES
  ('unit-arealplan-gjovik-ledelse',       'service-arealplan', 'alternative-today', 'municipality-gjovik',
   NULL,                            'unit',  'Kommuneledelsen',   'Kommunedirektør', '',       0,
   'unit-landbruk-gjovik-ledelse',   'a0'),
  ('unit-arealplan-gjovik-samfunn',       'service-arealplan', 'alternative-today', 'municipality-gjovik',
   'unit-arealplan-gjovik-ledelse', 'unit',  'Samfunnsutvikling', 'Kommunalsjef',    '',       0,
   'unit-landbruk-gjovik-samfunn',   'a0'),
  ('unit-arealplan-gjovik',               'service-arealplan', 'alternative-today', 'municipality-gjovik',
   'unit-arealplan-gjovik-samfunn', 'unit',  'Arealplan',         'Leder arealplan', 'Gjøvik', 1,
   'unit-landbruk-gjovik-arealplan', 'a0'),
  ('unit-arealplan-gjovik-planforvalter', 'service-arealplan', 'alternative-today', 'municipality-gjovik',
   'unit-arealplan-gjovik',         'staff', 'Planforvalter',     '',                '',       1,
   NULL,                             'a0'),
  ('unit-arealplan-gjovik-byggesak',      'service-arealplan', 'alternative-today', 'municipality-gjovik',
   'unit-arealplan-gjovik-samfunn', 'unit',  'Byggesak',          '',                '',       0,
   'unit-landbruk-gjovik-byggesak',  'a1'),
  ('unit-arealplan-gjovik-oppmaling',     'service-arealplan', 'alternative-today', 'municipality-gjovik',
   'unit-arealplan-gjovik-samfunn', 'unit',  'Oppmåling',         '',                '',       0,
   'unit-landbruk-gjovik-oppmaling', 'a2'),
  ('unit-arealplan-gjovik-landbruk',      'service-arealplan', 'alternative-today', 'municipality-gjovik',
   'unit-arealplan-gjovik-samfunn', 'unit',  'Landbruk',          '',                '',       0,
   'unit-landbruk-gjovik',           'a3'),
  ('unit-arealplan-gjovik-kultur',        'service-arealplan', 'alternative-today', 'municipality-gjovik',
   'unit-arealplan-gjovik-samfunn', 'unit',  'Kultur/idrett',     '',                '',       0,
   'unit-landbruk-gjovik-kultur',    'a4'),
  ('unit-arealplan-gjovik-naering',       'service-arealplan', 'alternative-today', 'municipality-gjovik',
   'unit-arealplan-gjovik-samfunn', 'unit',  'Næring',            '',                '',       0,
   'unit-landbruk-gjovik-naering',   'a5');

-- Felles for seks kommuner.
INSERT INTO unit (id, service_id, alternative_id, municipality_id, parent_id, kind, name, leader, place, in_service, same_as, rank) VALUES
  ('unit-arealplan-geodata', 'service-arealplan', 'alternative-today', NULL, NULL, 'external', 'Geodatasamarbeid for Gjøvikregionen', '', 'Gjøvik', 0, NULL, 'a0');

-- Stillingen er plassert i Gjøvik; notatet sier ikke i hvilken enhet.
INSERT INTO unit_link (id, unit_id, other_unit_id, kind, caption) VALUES
  ('unit-link-arealplan-geodata-ostre-toten',  'unit-arealplan-geodata', 'unit-arealplan-ostre-toten-gis',  'shared', 'Geodatasamarbeid'),
  ('unit-link-arealplan-geodata-vestre-toten', 'unit-arealplan-geodata', 'unit-arealplan-vestre-toten-gis', 'shared', 'Geodatasamarbeid');

-- Oppgitte summer. Gjøviks 9 er medregnet leder, men lederstillingen er ledig. De 17 i Vestre Toten er 1 + 3 + 1 + 4 + 4 + 2 + 1 + 1.
INSERT INTO unit_total (id, unit_id, measure, value_e4, as_of, source_id) VALUES
  ('unit-total-arealplan-ostre-toten-su',            'unit-arealplan-ostre-toten-su',         'persons',   130000, '2025-10-17', 'source-notat'),
  ('unit-total-arealplan-vestre-toten-plan',         'unit-arealplan-vestre-toten-plan',      'persons',   170000, '2025-10-17', 'source-notat'),
  ('unit-total-arealplan-vestre-toten-plan-arsverk', 'unit-arealplan-vestre-toten-plan',      'fte',       150000, '2024-06-04', 'source-landbruksrapport'),
  ('unit-total-arealplan-vestre-toten-byggesak',     'unit-arealplan-vestre-toten-byggesak',  'persons',   40000,  '2025-10-17', 'source-notat'),
  ('unit-total-arealplan-vestre-toten-landbruk',     'unit-arealplan-vestre-toten-landbruk',  'persons',   40000,  '2025-10-17', 'source-notat'),
  ('unit-total-arealplan-vestre-toten-oppmaling',    'unit-arealplan-vestre-toten-oppmaling', 'persons',   20000,  '2025-10-17', 'source-notat'),
  ('unit-total-arealplan-vestre-toten-miljo',        'unit-arealplan-vestre-toten-miljo',     'persons',   10000,  '2025-10-17', 'source-notat'),
  ('unit-total-arealplan-vestre-toten-skogbruk',     'unit-arealplan-vestre-toten-skogbruk',  'persons',   10000,  '2025-10-17', 'source-notat'),
  ('unit-total-arealplan-vestre-toten-gis',          'unit-arealplan-vestre-toten-gis',       'persons',   10000,  '2025-10-17', 'source-notat'),
  ('unit-total-arealplan-gjovik-samfunn-arsverk',    'unit-arealplan-gjovik-samfunn',         'fte',       763800, '2024-06-04', 'source-landbruksrapport'),
  ('unit-total-arealplan-gjovik-samfunn-stillinger', 'unit-arealplan-gjovik-samfunn',         'positions', 920000, '2024-06-04', 'source-landbruksrapport'),
  ('unit-total-arealplan-gjovik',                    'unit-arealplan-gjovik',                 'persons',   90000,  '2025-10-17', 'source-notat'),
  ('unit-total-arealplan-gjovik-landbruk',           'unit-arealplan-gjovik-landbruk',        'positions', 70000,  '2024-06-04', 'source-landbruksrapport');

-- ----------------------------------------------------------------------------------------------------
-- Tabellen over ansatte og oppgaver
-- ----------------------------------------------------------------------------------------------------

INSERT INTO role (id, service_id, name, is_leader, rank) VALUES
  ('role-arealplan-ledelse',    'service-arealplan', 'Ledelse',          1, 'a0'),
  ('role-arealplan-planlegger', 'service-arealplan', 'Arealplanleggere', 0, 'a1'),
  ('role-arealplan-andre',      'service-arealplan', 'Andre stillinger', 0, 'a2');

-- Østre Toten 3, Vestre Toten 4, Gjøvik 8 personer og en ledig lederstilling. Lederne på Toten leder mer enn arealplan og telles ikke her.
INSERT INTO position (id, unit_id, role_id, title, arrangement, headcount, vacant, as_of, text, rank) VALUES
  ('position-arealplan-ostre-toten-leder',               'unit-arealplan-ostre-toten-su',
   'role-arealplan-ledelse',    'Tjenesteområdeleder', 'text', NULL, 0, '2025-10-17', 'Leder SU', 'a0'),
  ('position-arealplan-ostre-toten-planlegger',          'unit-arealplan-ostre-toten',
   'role-arealplan-planlegger', 'Arealplanlegger',     'own',  3,    0, '2025-10-17', '',         'a0'),
  ('position-arealplan-vestre-toten-leder',              'unit-arealplan-vestre-toten-plan',
   'role-arealplan-ledelse',    'Plansjef',            'text', NULL, 0, '2025-10-17', 'Plansjef', 'a0'),
  ('position-arealplan-vestre-toten-planlegger',         'unit-arealplan-vestre-toten',
   'role-arealplan-planlegger', 'Arealplanlegger',     'own',  3,    0, '2025-10-17', '',         'a0'),
  ('position-arealplan-vestre-toten-samfunnsplanlegger', 'unit-arealplan-vestre-toten-samfunnsplanlegger',
   'role-arealplan-planlegger', 'Samfunnsplanlegger',  'own',  1,    0, '2025-10-17', '',         'a0'),
  ('position-arealplan-gjovik-leder',                    'unit-arealplan-gjovik',
   'role-arealplan-ledelse',    'Leder arealplan',     'own',  1,    1, '2025-10-17', '',         'a0'),
  ('position-arealplan-gjovik-planlegger',               'unit-arealplan-gjovik',
   'role-arealplan-planlegger', 'Arealplanlegger',     'own',  7,    0, '2025-10-17', '',         'a1'),
  ('position-arealplan-gjovik-planforvalter',            'unit-arealplan-gjovik-planforvalter',
   'role-arealplan-andre',      'Planforvalter',       'own',  1,    0, '2025-10-17', '',         'a0');

-- Bare i kartet.
INSERT INTO position (id, unit_id, role_id, title, arrangement, fte_e4, headcount, as_of, rank) VALUES
  ('position-arealplan-geodata', 'unit-arealplan-geodata', NULL, 'Felles stilling for geodata', 'own', 5000, NULL, '2025-10-17', 'a0');

-- De fire første er kolonner i tabellen. Reguleringsplanene er både private og kommunale.
INSERT INTO task (id, service_id, name, kind, in_table, rank) VALUES
  ('task-arealplan-arealdel',     'service-arealplan', 'Kommuneplanens arealdel',    'responsibility', 1, 'a0'),
  ('task-arealplan-regulering',   'service-arealplan', 'Reguleringsplaner',          'responsibility', 1, 'a1'),
  ('task-arealplan-dispensasjon', 'service-arealplan', 'Dispensasjonssaker',         'responsibility', 1, 'a2'),
  ('task-arealplan-andre',        'service-arealplan', 'Andre oppgaver',             'other',          1, 'a3'),
  ('task-arealplan-samfunnsdel',  'service-arealplan', 'Kommuneplanens samfunnsdel', 'responsibility', 0, 'a4'),
  ('task-arealplan-bestiller',    'service-arealplan', 'Bestillerkompetanse',        'responsibility', 0, 'a5'),
  ('task-arealplan-utvalg',       'service-arealplan', 'Fagutvalg',                  'committee',      0, 'a6');

INSERT INTO task_assignment (task_id, municipality_id, text) VALUES
  ('task-arealplan-arealdel',     'municipality-ostre-toten',  'Ansvar'),
  ('task-arealplan-arealdel',     'municipality-vestre-toten', 'Ansvar'),
  ('task-arealplan-arealdel',     'municipality-gjovik',       'Ansvar'),
  ('task-arealplan-regulering',   'municipality-ostre-toten',  'Ansvar'),
  ('task-arealplan-regulering',   'municipality-vestre-toten', 'Ansvar'),
  ('task-arealplan-regulering',   'municipality-gjovik',       'Ansvar'),
  ('task-arealplan-dispensasjon', 'municipality-vestre-toten', 'Alle'),
  ('task-arealplan-dispensasjon', 'municipality-gjovik',       'Kun store'),
  ('task-arealplan-andre',        'municipality-gjovik',       'Oppfølging av konsesjonssaker etter energiloven'),
  ('task-arealplan-samfunnsdel',  'municipality-vestre-toten', 'Ansvar'),
  ('task-arealplan-bestiller',    'municipality-gjovik',       'Ansvar'),
  ('task-arealplan-utvalg',       'municipality-ostre-toten',  'Samfunnsutvalg'),
  ('task-arealplan-utvalg',       'municipality-vestre-toten', 'Utvalg for teknisk drift og plansaker'),
  ('task-arealplan-utvalg',       'municipality-gjovik',       'Utvalg for samfunnsutvikling, bærekraft og tekniske tjenester');

INSERT INTO note (id, service_id, text) VALUES
  ('note-arealplan-su',          'service-arealplan',
   'SU er Strategi og utvikling.'),
  ('note-arealplan-plansjef',    'service-arealplan',
   'Plansjefen leder også flere andre fagområder.'),
  ('note-arealplan-planleggere', 'service-arealplan',
   'Arealplanleggere og samfunnsplanlegger, som har både kommuneplanens samfunnsdel og arealdelen.');

INSERT INTO note_ref (id, note_id, role_id, municipality_id) VALUES
  ('note-ref-arealplan-su',          'note-arealplan-su',          'role-arealplan-ledelse',    'municipality-ostre-toten'),
  ('note-ref-arealplan-plansjef',    'note-arealplan-plansjef',    'role-arealplan-ledelse',    'municipality-vestre-toten'),
  ('note-ref-arealplan-planleggere', 'note-arealplan-planleggere', 'role-arealplan-planlegger', 'municipality-vestre-toten');

-- ----------------------------------------------------------------------------------------------------
-- Nøkkeltall
-- ----------------------------------------------------------------------------------------------------

INSERT INTO figure (id, service_id, name, unit, rank, definition) VALUES
  ('figure-arealplan-samarbeid', 'service-arealplan', 'Samarbeid de tre kommunene deltok i', 'samarbeid', 'a0',
   'Interkommunale samarbeid i april 2025, etter område.'),
  ('figure-arealplan-geodata',   'service-arealplan', 'Felles stilling for geodata',         '%',         'a1',
   'Stillingsressurs i geodatasamarbeidet, plassert i Gjøvik.');

INSERT INTO key_figure (id, figure_id, municipality_id, about, value_e4, unit, period, source_id, locator) VALUES
  ('key-figure-arealplan-samarbeid-administrativt', 'figure-arealplan-samarbeid', NULL,
   'Administrative',                    60000,  'samarbeid', '2025-04', 'source-tf-utredning', ''),
  ('key-figure-arealplan-samarbeid-helse',          'figure-arealplan-samarbeid', NULL,
   'Helse, omsorg og barnevern',        80000,  'samarbeid', '2025-04', 'source-tf-utredning', ''),
  ('key-figure-arealplan-samarbeid-teknisk',        'figure-arealplan-samarbeid', NULL,
   'Teknisk, miljø, plan og beredskap', 60000,  'samarbeid', '2025-04', 'source-tf-utredning', ''),
  ('key-figure-arealplan-samarbeid-aksjeselskap',   'figure-arealplan-samarbeid', NULL,
   'Aksjeselskaper',                    80000,  'samarbeid', '2025-04', 'source-tf-utredning', ''),
  ('key-figure-arealplan-geodata',                  'figure-arealplan-geodata',   NULL,
   'Seks kommuner',                     500000, '%',         '2025',    'source-notat',        'pkt. 3.6.4');

-- Samarbeid. Rådet gjelder ikke én tjeneste.

INSERT INTO cooperation (id, service_id, name, kind, form, host_id, text) VALUES
  ('cooperation-arealplan-geodata',      'service-arealplan', 'Geodatasamarbeid for Gjøvikregionen',      'existing',
   NULL,                'municipality-gjovik',
   'Formelt samarbeid med en felles stilling på 50 %, plassert i Gjøvik. Ny kartprogramvare er under anskaffelse og tas i bruk i 2026.'),
  ('cooperation-arealplan-anskaffelser', 'service-arealplan', 'Felles anskaffelsesenhet og rammeavtaler', 'existing',
   NULL,                NULL,
   'Trolig grunnen til at kommunene mye bruker de samme konsulentene.'),
  ('cooperation-arealplan-rad',          NULL,                'Interkommunalt politisk råd',              'existing',
   'political_council', NULL,
   'De tre kommunene samarbeider politisk gjennom rådet.'),
  ('cooperation-arealplan-rennebu',      'service-arealplan', 'Oppgavefellesskap om plan',                'example',
   'task_community',    'municipality-rennebu',
   'Flere kommuner, med Rennebu som vertskommune. Hvordan det fungerer, er ikke kartlagt.');

INSERT INTO cooperation_municipality (cooperation_id, municipality_id) VALUES
  ('cooperation-arealplan-geodata',      'municipality-gjovik'),
  ('cooperation-arealplan-geodata',      'municipality-ostre-toten'),
  ('cooperation-arealplan-geodata',      'municipality-vestre-toten'),
  ('cooperation-arealplan-geodata',      'municipality-sondre-land'),
  ('cooperation-arealplan-geodata',      'municipality-nordre-land'),
  ('cooperation-arealplan-geodata',      'municipality-jevnaker'),
  ('cooperation-arealplan-anskaffelser', 'municipality-gjovik'),
  ('cooperation-arealplan-anskaffelser', 'municipality-ostre-toten'),
  ('cooperation-arealplan-anskaffelser', 'municipality-vestre-toten'),
  ('cooperation-arealplan-rad',          'municipality-gjovik'),
  ('cooperation-arealplan-rad',          'municipality-ostre-toten'),
  ('cooperation-arealplan-rad',          'municipality-vestre-toten'),
  ('cooperation-arealplan-rennebu',      'municipality-rennebu');

-- ----------------------------------------------------------------------------------------------------
-- Utfordringer
-- ----------------------------------------------------------------------------------------------------

INSERT INTO argument (id, theme_id, voiced_by, affected, text) VALUES
  ('argument-arealplan-komplett-fagmiljo', 'theme-kompetanse', '', '',
   'Enhetene er små, særlig i Østre Toten og Vestre Toten, så det er vanskelig å få et komplett fagmiljø.'),
  ('argument-arealplan-riktig-spisskompetanse', 'theme-kompetanse', '', '',
   'Det er vanskelig å sikre den spisskompetansen som trengs.'),
  ('argument-arealplan-konsulentkjop', 'theme-okonomi', '', '',
   'Kommunene må kjøpe konsulenttjenester.'),
  ('argument-arealplan-strengere-krav', 'theme-regelverk', '', '',
   'Staten stiller stadig strengere krav til utredninger. Regjeringen varsler enklere planer, men loven er ikke endret.'),
  ('argument-arealplan-strategisk-planlegging', 'theme-kapasitet', '', '',
   'Overordnet, strategisk planlegging blir ofte prioritert bort fordi tiden ikke strekker til.'),
  ('argument-arealplan-private-saker', 'theme-kapasitet', '', '',
   'Kommunene styrer ikke hvor mange saker som kommer fra private, og fristene står i plan- og bygningsloven.'),
  ('argument-arealplan-raufoss-industripark', 'theme-kapasitet', '', '',
   'Raufoss industripark vokser og har stadig nye behov, noe som kan være krevende for en liten planavdeling.'),
  ('argument-arealplan-rekruttere-ledere', 'theme-rekruttering', '', '',
   'Det er vanskelig å rekruttere ledere til planavdelingene.'),
  ('argument-arealplan-uten-leder', 'theme-ledelse', '', '',
   'Arealplan i Gjøvik har for tiden ingen leder.'),
  ('argument-arealplan-kommunegrenser', 'theme-helhet', '', '',
   'Kommunegrensene gjør det vanskelig å planlegge veg og infrastruktur, boliger og næringsarealer samlet.'),
  ('argument-arealplan-geodata-ubrukt', 'theme-systemer', '', '',
   'Geodata kunne vært brukt langt mer, særlig til kart og analyser i samfunnsplanlegging og til å vise planer for innbyggerne.'),
  ('argument-arealplan-gis-lite-brukt', 'theme-systemer', '', '',
   'Andre avdelinger og eksterne bruker GIS lite, og det er usikkert om dagens organisering er den beste.');

INSERT INTO placement (id, argument_id, service_id, alternative_id, kind, rank) VALUES
  ('placement-arealplan-komplett-fagmiljo-utfordring',      'argument-arealplan-komplett-fagmiljo',      'service-arealplan', NULL, 'challenge', 'a0'),
  ('placement-arealplan-riktig-spisskompetanse-utfordring', 'argument-arealplan-riktig-spisskompetanse', 'service-arealplan', NULL, 'challenge', 'a1'),
  ('placement-arealplan-konsulentkjop-utfordring',          'argument-arealplan-konsulentkjop',          'service-arealplan', NULL, 'challenge', 'a2'),
  ('placement-arealplan-strengere-krav-utfordring',         'argument-arealplan-strengere-krav',         'service-arealplan', NULL, 'challenge', 'a3'),
  ('placement-arealplan-strategisk-planlegging-utfordring', 'argument-arealplan-strategisk-planlegging', 'service-arealplan', NULL, 'challenge', 'a4'),
  ('placement-arealplan-private-saker-utfordring',          'argument-arealplan-private-saker',          'service-arealplan', NULL, 'challenge', 'a5'),
  ('placement-arealplan-raufoss-industripark-utfordring',   'argument-arealplan-raufoss-industripark',   'service-arealplan', NULL, 'challenge', 'a6'),
  ('placement-arealplan-rekruttere-ledere-utfordring',      'argument-arealplan-rekruttere-ledere',      'service-arealplan', NULL, 'challenge', 'a7'),
  ('placement-arealplan-uten-leder-utfordring',             'argument-arealplan-uten-leder',             'service-arealplan', NULL, 'challenge', 'a8'),
  ('placement-arealplan-kommunegrenser-utfordring',         'argument-arealplan-kommunegrenser',         'service-arealplan', NULL, 'challenge', 'a9'),
  ('placement-arealplan-geodata-ubrukt-utfordring',         'argument-arealplan-geodata-ubrukt',         'service-arealplan', NULL, 'challenge', 'aA'),
  ('placement-arealplan-gis-lite-brukt-utfordring',         'argument-arealplan-gis-lite-brukt',         'service-arealplan', NULL, 'challenge', 'aB');

INSERT INTO placement_municipality (placement_id, municipality_id) VALUES
  ('placement-arealplan-raufoss-industripark-utfordring', 'municipality-vestre-toten'),
  ('placement-arealplan-uten-leder-utfordring',           'municipality-gjovik');

INSERT INTO citation (id, source_id, argument_id, locator) VALUES
  ('citation-arealplan-argument-komplett-fagmiljo',      'source-arealplan-gruppen', 'argument-arealplan-komplett-fagmiljo',      'møtet 02.10.2025'),
  ('citation-arealplan-argument-riktig-spisskompetanse', 'source-arealplan-gruppen', 'argument-arealplan-riktig-spisskompetanse', 'møtet 02.10.2025'),
  ('citation-arealplan-argument-konsulentkjop',          'source-arealplan-gruppen', 'argument-arealplan-konsulentkjop',          'møtet 02.10.2025'),
  ('citation-arealplan-argument-strengere-krav',         'source-arealplan-gruppen', 'argument-arealplan-strengere-krav',         'møtet 02.10.2025'),
  ('citation-arealplan-argument-strategisk-planlegging', 'source-arealplan-gruppen', 'argument-arealplan-strategisk-planlegging', 'møtet 02.10.2025'),
  ('citation-arealplan-argument-private-saker',          'source-arealplan-gruppen', 'argument-arealplan-private-saker',          'møtet 02.10.2025'),
  ('citation-arealplan-argument-raufoss-industripark',   'source-arealplan-gruppen', 'argument-arealplan-raufoss-industripark',   'møtet 02.10.2025'),
  ('citation-arealplan-argument-rekruttere-ledere',      'source-arealplan-gruppen', 'argument-arealplan-rekruttere-ledere',      'møtet 02.10.2025'),
  ('citation-arealplan-argument-uten-leder',             'source-arealplan-gruppen', 'argument-arealplan-uten-leder',             'møtet 02.10.2025'),
  ('citation-arealplan-argument-kommunegrenser',         'source-arealplan-gruppen', 'argument-arealplan-kommunegrenser',         'møtet 02.10.2025'),
  ('citation-arealplan-argument-geodata-ubrukt',         'source-arealplan-gruppen', 'argument-arealplan-geodata-ubrukt',         'møtet 02.10.2025'),
  ('citation-arealplan-argument-gis-lite-brukt',         'source-arealplan-gruppen', 'argument-arealplan-gis-lite-brukt',         'møtet 02.10.2025');

-- ----------------------------------------------------------------------------------------------------
-- I dag
-- ----------------------------------------------------------------------------------------------------

INSERT INTO argument (id, theme_id, voiced_by, affected, text) VALUES
  ('argument-arealplan-geodata-fungerer', 'theme-kompetanse', '', '',
   'Geodatasamarbeidet fungerer godt i GIS-miljøet, særlig til opplæring, kompetanseheving og erfaringsutveksling.'),
  ('argument-arealplan-grenser-i-by', 'theme-helhet', 'NORCE', '',
   'Kommunegrenser skjærer gjennom bysamfunn som fungerer som ett.'),
  ('argument-arealplan-konkurranse', 'theme-helhet', 'NORCE', '',
   'Kommunene konkurrerer om innbyggere, næringsliv og skatteinntekter, så løsningene blir dårligere for helheten.'),
  ('argument-arealplan-liten-innflytelse', 'theme-styring', 'NORCE', 'Innbyggere',
   'Innbyggerne har liten innflytelse på vedtak i nabokommuner som angår dem direkte.'),
  ('argument-arealplan-inndeling-hemmer', 'theme-helhet', 'NORCE', '',
   'Inndelingen av byområder i flere kommuner hemmer effektiv tjenesteyting og helhetlig samfunnsutvikling.'),
  ('argument-arealplan-ny-kartlosning', 'theme-systemer', '', '',
   'Når nye kartløsninger tas i bruk i 2026, blir GIS-verktøy og kompetanse lettere tilgjengelig i organisasjonene.');

INSERT INTO placement (id, argument_id, service_id, alternative_id, kind, rank) VALUES
  ('placement-arealplan-geodata-fungerer-i-dag',  'argument-arealplan-geodata-fungerer',  'service-arealplan', 'alternative-today', 'pro',     'a0'),
  ('placement-arealplan-grenser-i-by-i-dag',      'argument-arealplan-grenser-i-by',      'service-arealplan', 'alternative-today', 'con',     'a0'),
  ('placement-arealplan-konkurranse-i-dag',       'argument-arealplan-konkurranse',       'service-arealplan', 'alternative-today', 'con',     'a1'),
  ('placement-arealplan-liten-innflytelse-i-dag', 'argument-arealplan-liten-innflytelse', 'service-arealplan', 'alternative-today', 'con',     'a2'),
  ('placement-arealplan-inndeling-hemmer-i-dag',  'argument-arealplan-inndeling-hemmer',  'service-arealplan', 'alternative-today', 'con',     'a3'),
  ('placement-arealplan-ny-kartlosning-i-dag',    'argument-arealplan-ny-kartlosning',    'service-arealplan', 'alternative-today', 'neutral', 'a0');

INSERT INTO citation (id, source_id, argument_id, locator) VALUES
  ('citation-arealplan-argument-geodata-fungerer',    'source-arealplan-gruppen', 'argument-arealplan-geodata-fungerer',  'møtet 02.10.2025'),
  ('citation-arealplan-argument-grenser-i-by',        'source-tf-notat',          'argument-arealplan-grenser-i-by',      'pkt. 2.3.4'),
  ('citation-arealplan-argument-grenser-i-by-2',      'source-norce',             'argument-arealplan-grenser-i-by',      ''),
  ('citation-arealplan-argument-konkurranse',         'source-tf-notat',          'argument-arealplan-konkurranse',       'pkt. 2.3.4'),
  ('citation-arealplan-argument-konkurranse-2',       'source-norce',             'argument-arealplan-konkurranse',       ''),
  ('citation-arealplan-argument-liten-innflytelse',   'source-tf-notat',          'argument-arealplan-liten-innflytelse', 'pkt. 2.3.4'),
  ('citation-arealplan-argument-liten-innflytelse-2', 'source-norce',             'argument-arealplan-liten-innflytelse', ''),
  ('citation-arealplan-argument-inndeling-hemmer',    'source-tf-notat',          'argument-arealplan-inndeling-hemmer',  'pkt. 2.3.4'),
  ('citation-arealplan-argument-inndeling-hemmer-2',  'source-norce',             'argument-arealplan-inndeling-hemmer',  ''),
  ('citation-arealplan-argument-ny-kartlosning',      'source-arealplan-gruppen', 'argument-arealplan-ny-kartlosning',    'møtet 02.10.2025');

-- ----------------------------------------------------------------------------------------------------
-- Kommunesammenslåing, og det samme ved formelt samarbeid
-- ----------------------------------------------------------------------------------------------------

INSERT INTO argument (id, theme_id, voiced_by, affected, text) VALUES
  ('argument-arealplan-helhetlig-planlegging', 'theme-helhet', '', '',
   'Veg, infrastruktur, bolig og næring kan planlegges mer helhetlig.'),
  ('argument-arealplan-by-og-land', 'theme-utvikling', '', '',
   'Gjøvik og Toten kan sammen tilby både by og land.'),
  ('argument-arealplan-felles-region', 'theme-helhet', '', '',
   'Kommunestrukturen er 60 år gammel, mens Gjøvik og Toten i dag kanskje oppfattes som én region å bo, leve og arbeide i.'),
  ('argument-arealplan-spisskompetanse', 'theme-kompetanse', '', '',
   'En større fagavdeling kan få den spisskompetansen den ønsker.'),
  ('argument-arealplan-bredde', 'theme-kompetanse', '', '',
   'En større fagavdeling får større faglig bredde.'),
  ('argument-arealplan-mindre-konsulentkjop', 'theme-okonomi', '', '',
   'Mer egen kompetanse kan gi mindre behov for å kjøpe konsulenttjenester.'),
  ('argument-arealplan-stottefunksjoner', 'theme-kapasitet', '', '',
   'Viktige støttefunksjoner kan kanskje styrkes.'),
  ('argument-arealplan-attraktiv-arbeidsgiver', 'theme-rekruttering', '', '',
   'Større fagmiljø og mer bredde gjør kanskje kommunen til en mer attraktiv arbeidsgiver.'),
  ('argument-arealplan-andre-avdelinger', 'theme-sarbarhet', '', '',
   'Andre fagavdelinger blir også mer robuste, og det gir gevinster i resten av organisasjonen.'),
  ('argument-arealplan-internt-samarbeid', 'theme-samhandling', '', '',
   'Det interne samarbeidet kan bli styrket, noe som gir bedre forutsetninger for planlegging.'),
  ('argument-arealplan-en-leder', 'theme-ledelse', '', '',
   'En samlet arealplanavdeling blir ikke større enn at én leder kan håndtere den.'),
  ('argument-arealplan-dedikert-leder', 'theme-ledelse', '', '',
   'Det kan bli rom for en leder som bare har arealplan.'),
  ('argument-arealplan-fagressurser', 'theme-kapasitet', '', '',
   'Én felles leder gir kanskje rom for flere fagressurser.'),
  ('argument-arealplan-utadrettet', 'theme-brukere', '', 'Innbyggere',
   'En større enhet kan være mer utadrettet og gi mer veiledning.'),
  ('argument-arealplan-heltidspolitikere', 'theme-styring', '', '',
   'Det blir kanskje rom for flere heltidspolitikere, som kan være mer aktive i tunge plansaker.'),
  ('argument-arealplan-samordne-planer', 'theme-helhet', '', '',
   'Tre kommuneplaner med ulike arealdeler må samordnes.'),
  ('argument-arealplan-ulike-prioriteringer', 'theme-styring', '', '',
   'Kommunene prioriterer ulikt mellom sentrum og periferi.'),
  ('argument-arealplan-spredt-bosetting', 'theme-styring', '', '',
   'Østre Toten legger vekt på spredt bosetting i det nye planprogrammet.'),
  ('argument-arealplan-raufoss', 'theme-styring', '', '',
   'Vestre Toten legger mye vekt på å utvikle Raufoss by, men også Eina, Reinsvoll og Bøverbru.'),
  ('argument-arealplan-gjovik-by', 'theme-styring', '', '',
   'Gjøvik har lenge lagt vekt på byen, men utvikler også Biri, Snertingdalen og Hunndalen.'),
  ('argument-arealplan-avlop', 'theme-styring', '', '',
   'Kommunene har ulikt fokus på avløpsnett og kommunal infrastruktur, kanskje fordi de utvikler byer og tettsteder ulikt.'),
  ('argument-arealplan-kulturer', 'theme-omstilling', '', '',
   'Ulike kulturer, både politisk og administrativt, i arbeidsmåter og i delegering må samordnes. Det kan være krevende.'),
  ('argument-arealplan-lokaler', 'theme-omstilling', '', '',
   'Det kan være vanskelig å finne lokaler til en samlokalisert tjeneste.'),
  ('argument-arealplan-uro', 'theme-arbeidsmiljo', '', 'Ansatte',
   'Samlokalisering kan skape uro i organisasjonen en periode.'),
  ('argument-arealplan-avstand', 'theme-avstand', '', 'Innbyggere',
   'Samles fagmiljøene på Lena, Raufoss og i Gjøvik, får mange innbyggere lengre vei.'),
  ('argument-arealplan-lokalkunnskap', 'theme-lokalkunnskap', '', '',
   'Lokalkunnskap kan forsvinne, og arealplanlegging krever kanskje noe av den.'),
  ('argument-arealplan-saksbehandlersystemer', 'theme-systemer', '', '',
   'Kommunene bruker ulike saksbehandlersystemer, som må samordnes.'),
  ('argument-arealplan-kulturmote', 'theme-omstilling', '', '',
   'Møtet mellom ulike kulturer kan også gi fordeler.'),
  ('argument-arealplan-digital-veiledning', 'theme-avstand', '', '',
   'Veiledning kan kanskje gis digitalt, så det er uklart hvor stort behovet for oppmøte er.'),
  ('argument-arealplan-fa-oppmoter', 'theme-avstand', '', '',
   'I Vestre Toten møter svært få innbyggere opp på kontoret om arealplan, og medvirkning skjer ofte i nærmiljøet.'),
  ('argument-arealplan-fagkunnskap', 'theme-kompetanse', '', '',
   'Planavdelingene ansetter etter fagkunnskap, ikke etter hvor folk bor eller er vokst opp.'),
  ('argument-arealplan-sett-utenfra', 'theme-helhet', '', '',
   'Utenfra oppfattes Toten og Gjøvik kanskje som én enhet.');

INSERT INTO placement (id, argument_id, service_id, alternative_id, kind, rank) VALUES
  ('placement-arealplan-helhetlig-planlegging-sammenslaing',  'argument-arealplan-helhetlig-planlegging',
   'service-arealplan', 'alternative-merger',      'pro',     'a0'),
  ('placement-arealplan-helhetlig-planlegging-samarbeid',     'argument-arealplan-helhetlig-planlegging',
   'service-arealplan', 'alternative-cooperation', 'pro',     'a0'),
  ('placement-arealplan-by-og-land-sammenslaing',             'argument-arealplan-by-og-land',
   'service-arealplan', 'alternative-merger',      'pro',     'a1'),
  ('placement-arealplan-by-og-land-samarbeid',                'argument-arealplan-by-og-land',
   'service-arealplan', 'alternative-cooperation', 'pro',     'a1'),
  ('placement-arealplan-felles-region-sammenslaing',          'argument-arealplan-felles-region',
   'service-arealplan', 'alternative-merger',      'pro',     'a2'),
  ('placement-arealplan-felles-region-samarbeid',             'argument-arealplan-felles-region',
   'service-arealplan', 'alternative-cooperation', 'pro',     'a2'),
  ('placement-arealplan-spisskompetanse-sammenslaing',        'argument-arealplan-spisskompetanse',
   'service-arealplan', 'alternative-merger',      'pro',     'a3'),
  ('placement-arealplan-spisskompetanse-samarbeid',           'argument-arealplan-spisskompetanse',
   'service-arealplan', 'alternative-cooperation', 'pro',     'a3'),
  ('placement-arealplan-bredde-sammenslaing',                 'argument-arealplan-bredde',
   'service-arealplan', 'alternative-merger',      'pro',     'a4'),
  ('placement-arealplan-bredde-samarbeid',                    'argument-arealplan-bredde',
   'service-arealplan', 'alternative-cooperation', 'pro',     'a4'),
  ('placement-arealplan-mindre-konsulentkjop-sammenslaing',   'argument-arealplan-mindre-konsulentkjop',
   'service-arealplan', 'alternative-merger',      'pro',     'a5'),
  ('placement-arealplan-mindre-konsulentkjop-samarbeid',      'argument-arealplan-mindre-konsulentkjop',
   'service-arealplan', 'alternative-cooperation', 'pro',     'a5'),
  ('placement-arealplan-stottefunksjoner-sammenslaing',       'argument-arealplan-stottefunksjoner',
   'service-arealplan', 'alternative-merger',      'pro',     'a6'),
  ('placement-arealplan-stottefunksjoner-samarbeid',          'argument-arealplan-stottefunksjoner',
   'service-arealplan', 'alternative-cooperation', 'pro',     'a6'),
  ('placement-arealplan-attraktiv-arbeidsgiver-sammenslaing', 'argument-arealplan-attraktiv-arbeidsgiver',
   'service-arealplan', 'alternative-merger',      'pro',     'a7'),
  ('placement-arealplan-attraktiv-arbeidsgiver-samarbeid',    'argument-arealplan-attraktiv-arbeidsgiver',
   'service-arealplan', 'alternative-cooperation', 'pro',     'a7'),
  ('placement-arealplan-andre-avdelinger-sammenslaing',       'argument-arealplan-andre-avdelinger',
   'service-arealplan', 'alternative-merger',      'pro',     'a8'),
  ('placement-arealplan-andre-avdelinger-samarbeid',          'argument-arealplan-andre-avdelinger',
   'service-arealplan', 'alternative-cooperation', 'pro',     'a8'),
  ('placement-arealplan-internt-samarbeid-sammenslaing',      'argument-arealplan-internt-samarbeid',
   'service-arealplan', 'alternative-merger',      'pro',     'a9'),
  ('placement-arealplan-internt-samarbeid-samarbeid',         'argument-arealplan-internt-samarbeid',
   'service-arealplan', 'alternative-cooperation', 'pro',     'a9'),
  ('placement-arealplan-en-leder-sammenslaing',               'argument-arealplan-en-leder',
   'service-arealplan', 'alternative-merger',      'pro',     'aA'),
  ('placement-arealplan-en-leder-samarbeid',                  'argument-arealplan-en-leder',
   'service-arealplan', 'alternative-cooperation', 'pro',     'aA'),
  ('placement-arealplan-dedikert-leder-sammenslaing',         'argument-arealplan-dedikert-leder',
   'service-arealplan', 'alternative-merger',      'pro',     'aB'),
  ('placement-arealplan-dedikert-leder-samarbeid',            'argument-arealplan-dedikert-leder',
   'service-arealplan', 'alternative-cooperation', 'pro',     'aB'),
  ('placement-arealplan-fagressurser-sammenslaing',           'argument-arealplan-fagressurser',
   'service-arealplan', 'alternative-merger',      'pro',     'aC'),
  ('placement-arealplan-fagressurser-samarbeid',              'argument-arealplan-fagressurser',
   'service-arealplan', 'alternative-cooperation', 'pro',     'aC'),
  ('placement-arealplan-utadrettet-sammenslaing',             'argument-arealplan-utadrettet',
   'service-arealplan', 'alternative-merger',      'pro',     'aD'),
  ('placement-arealplan-utadrettet-samarbeid',                'argument-arealplan-utadrettet',
   'service-arealplan', 'alternative-cooperation', 'pro',     'aD'),
  ('placement-arealplan-heltidspolitikere-sammenslaing',      'argument-arealplan-heltidspolitikere',
   'service-arealplan', 'alternative-merger',      'pro',     'aE'),
  ('placement-arealplan-heltidspolitikere-samarbeid',         'argument-arealplan-heltidspolitikere',
   'service-arealplan', 'alternative-cooperation', 'pro',     'aE'),
  ('placement-arealplan-samordne-planer-sammenslaing',        'argument-arealplan-samordne-planer',
   'service-arealplan', 'alternative-merger',      'con',     'a0'),
  ('placement-arealplan-samordne-planer-samarbeid',           'argument-arealplan-samordne-planer',
   'service-arealplan', 'alternative-cooperation', 'con',     'a0'),
  ('placement-arealplan-ulike-prioriteringer-sammenslaing',   'argument-arealplan-ulike-prioriteringer',
   'service-arealplan', 'alternative-merger',      'con',     'a1'),
  ('placement-arealplan-ulike-prioriteringer-samarbeid',      'argument-arealplan-ulike-prioriteringer',
   'service-arealplan', 'alternative-cooperation', 'con',     'a1'),
  ('placement-arealplan-spredt-bosetting-sammenslaing',       'argument-arealplan-spredt-bosetting',
   'service-arealplan', 'alternative-merger',      'con',     'a2'),
  ('placement-arealplan-spredt-bosetting-samarbeid',          'argument-arealplan-spredt-bosetting',
   'service-arealplan', 'alternative-cooperation', 'con',     'a2'),
  ('placement-arealplan-raufoss-sammenslaing',                'argument-arealplan-raufoss',
   'service-arealplan', 'alternative-merger',      'con',     'a3'),
  ('placement-arealplan-raufoss-samarbeid',                   'argument-arealplan-raufoss',
   'service-arealplan', 'alternative-cooperation', 'con',     'a3'),
  ('placement-arealplan-gjovik-by-sammenslaing',              'argument-arealplan-gjovik-by',
   'service-arealplan', 'alternative-merger',      'con',     'a4'),
  ('placement-arealplan-gjovik-by-samarbeid',                 'argument-arealplan-gjovik-by',
   'service-arealplan', 'alternative-cooperation', 'con',     'a4'),
  ('placement-arealplan-avlop-sammenslaing',                  'argument-arealplan-avlop',
   'service-arealplan', 'alternative-merger',      'con',     'a5'),
  ('placement-arealplan-avlop-samarbeid',                     'argument-arealplan-avlop',
   'service-arealplan', 'alternative-cooperation', 'con',     'a5'),
  ('placement-arealplan-kulturer-sammenslaing',               'argument-arealplan-kulturer',
   'service-arealplan', 'alternative-merger',      'con',     'a6'),
  ('placement-arealplan-kulturer-samarbeid',                  'argument-arealplan-kulturer',
   'service-arealplan', 'alternative-cooperation', 'con',     'a6'),
  ('placement-arealplan-lokaler-sammenslaing',                'argument-arealplan-lokaler',
   'service-arealplan', 'alternative-merger',      'con',     'a7'),
  ('placement-arealplan-lokaler-samarbeid',                   'argument-arealplan-lokaler',
   'service-arealplan', 'alternative-cooperation', 'con',     'a7'),
  ('placement-arealplan-uro-sammenslaing',                    'argument-arealplan-uro',
   'service-arealplan', 'alternative-merger',      'con',     'a8'),
  ('placement-arealplan-uro-samarbeid',                       'argument-arealplan-uro',
   'service-arealplan', 'alternative-cooperation', 'con',     'a8'),
  ('placement-arealplan-avstand-sammenslaing',                'argument-arealplan-avstand',
   'service-arealplan', 'alternative-merger',      'con',     'a9'),
  ('placement-arealplan-avstand-samarbeid',                   'argument-arealplan-avstand',
   'service-arealplan', 'alternative-cooperation', 'con',     'a9'),
  ('placement-arealplan-lokalkunnskap-sammenslaing',          'argument-arealplan-lokalkunnskap',
   'service-arealplan', 'alternative-merger',      'con',     'aA'),
  ('placement-arealplan-lokalkunnskap-samarbeid',             'argument-arealplan-lokalkunnskap',
   'service-arealplan', 'alternative-cooperation', 'con',     'aA'),
  ('placement-arealplan-saksbehandlersystemer-sammenslaing',  'argument-arealplan-saksbehandlersystemer',
   'service-arealplan', 'alternative-merger',      'con',     'aB'),
  ('placement-arealplan-saksbehandlersystemer-samarbeid',     'argument-arealplan-saksbehandlersystemer',
   'service-arealplan', 'alternative-cooperation', 'con',     'aB'),
  ('placement-arealplan-kulturmote-sammenslaing',             'argument-arealplan-kulturmote',
   'service-arealplan', 'alternative-merger',      'neutral', 'a0'),
  ('placement-arealplan-kulturmote-samarbeid',                'argument-arealplan-kulturmote',
   'service-arealplan', 'alternative-cooperation', 'neutral', 'a0'),
  ('placement-arealplan-digital-veiledning-sammenslaing',     'argument-arealplan-digital-veiledning',
   'service-arealplan', 'alternative-merger',      'neutral', 'a1'),
  ('placement-arealplan-digital-veiledning-samarbeid',        'argument-arealplan-digital-veiledning',
   'service-arealplan', 'alternative-cooperation', 'neutral', 'a1'),
  ('placement-arealplan-fa-oppmoter-sammenslaing',            'argument-arealplan-fa-oppmoter',
   'service-arealplan', 'alternative-merger',      'neutral', 'a2'),
  ('placement-arealplan-fa-oppmoter-samarbeid',               'argument-arealplan-fa-oppmoter',
   'service-arealplan', 'alternative-cooperation', 'neutral', 'a2'),
  ('placement-arealplan-fagkunnskap-sammenslaing',            'argument-arealplan-fagkunnskap',
   'service-arealplan', 'alternative-merger',      'neutral', 'a3'),
  ('placement-arealplan-fagkunnskap-samarbeid',               'argument-arealplan-fagkunnskap',
   'service-arealplan', 'alternative-cooperation', 'neutral', 'a3'),
  ('placement-arealplan-sett-utenfra-sammenslaing',           'argument-arealplan-sett-utenfra',
   'service-arealplan', 'alternative-merger',      'neutral', 'a4'),
  ('placement-arealplan-sett-utenfra-samarbeid',              'argument-arealplan-sett-utenfra',
   'service-arealplan', 'alternative-cooperation', 'neutral', 'a4');

INSERT INTO placement_municipality (placement_id, municipality_id) VALUES
  ('placement-arealplan-spredt-bosetting-sammenslaing', 'municipality-ostre-toten'),
  ('placement-arealplan-spredt-bosetting-samarbeid',    'municipality-ostre-toten'),
  ('placement-arealplan-raufoss-sammenslaing',          'municipality-vestre-toten'),
  ('placement-arealplan-raufoss-samarbeid',             'municipality-vestre-toten'),
  ('placement-arealplan-gjovik-by-sammenslaing',        'municipality-gjovik'),
  ('placement-arealplan-gjovik-by-samarbeid',           'municipality-gjovik'),
  ('placement-arealplan-fa-oppmoter-sammenslaing',      'municipality-vestre-toten'),
  ('placement-arealplan-fa-oppmoter-samarbeid',         'municipality-vestre-toten');

INSERT INTO citation (id, source_id, argument_id, locator) VALUES
  ('citation-arealplan-argument-helhetlig-planlegging',  'source-arealplan-gruppen', 'argument-arealplan-helhetlig-planlegging',  'møtet 02.10.2025'),
  ('citation-arealplan-argument-by-og-land',             'source-arealplan-gruppen', 'argument-arealplan-by-og-land',             'møtet 02.10.2025'),
  ('citation-arealplan-argument-felles-region',          'source-arealplan-gruppen', 'argument-arealplan-felles-region',          'møtet 02.10.2025'),
  ('citation-arealplan-argument-spisskompetanse',        'source-arealplan-gruppen', 'argument-arealplan-spisskompetanse',        'møtet 02.10.2025'),
  ('citation-arealplan-argument-bredde',                 'source-arealplan-gruppen', 'argument-arealplan-bredde',                 'møtet 02.10.2025'),
  ('citation-arealplan-argument-mindre-konsulentkjop',   'source-arealplan-gruppen', 'argument-arealplan-mindre-konsulentkjop',   'møtet 02.10.2025'),
  ('citation-arealplan-argument-stottefunksjoner',       'source-arealplan-gruppen', 'argument-arealplan-stottefunksjoner',       'møtet 02.10.2025'),
  ('citation-arealplan-argument-attraktiv-arbeidsgiver', 'source-arealplan-gruppen', 'argument-arealplan-attraktiv-arbeidsgiver', 'møtet 02.10.2025'),
  ('citation-arealplan-argument-andre-avdelinger',       'source-arealplan-gruppen', 'argument-arealplan-andre-avdelinger',       'møtet 02.10.2025'),
  ('citation-arealplan-argument-internt-samarbeid',      'source-arealplan-gruppen', 'argument-arealplan-internt-samarbeid',      'møtet 02.10.2025'),
  ('citation-arealplan-argument-en-leder',               'source-arealplan-gruppen', 'argument-arealplan-en-leder',               'møtet 02.10.2025'),
  ('citation-arealplan-argument-dedikert-leder',         'source-arealplan-gruppen', 'argument-arealplan-dedikert-leder',         'møtet 02.10.2025'),
  ('citation-arealplan-argument-fagressurser',           'source-arealplan-gruppen', 'argument-arealplan-fagressurser',           'møtet 02.10.2025'),
  ('citation-arealplan-argument-utadrettet',             'source-arealplan-gruppen', 'argument-arealplan-utadrettet',             'møtet 02.10.2025'),
  ('citation-arealplan-argument-heltidspolitikere',      'source-arealplan-gruppen', 'argument-arealplan-heltidspolitikere',      'møtet 02.10.2025'),
  ('citation-arealplan-argument-samordne-planer',        'source-arealplan-gruppen', 'argument-arealplan-samordne-planer',        'møtet 02.10.2025'),
  ('citation-arealplan-argument-ulike-prioriteringer',   'source-arealplan-gruppen', 'argument-arealplan-ulike-prioriteringer',   'møtet 02.10.2025'),
  ('citation-arealplan-argument-spredt-bosetting',       'source-arealplan-gruppen', 'argument-arealplan-spredt-bosetting',       'møtet 02.10.2025'),
  ('citation-arealplan-argument-raufoss',                'source-arealplan-gruppen', 'argument-arealplan-raufoss',                'møtet 02.10.2025'),
  ('citation-arealplan-argument-gjovik-by',              'source-arealplan-gruppen', 'argument-arealplan-gjovik-by',              'møtet 02.10.2025'),
  ('citation-arealplan-argument-avlop',                  'source-arealplan-gruppen', 'argument-arealplan-avlop',                  'møtet 02.10.2025'),
  ('citation-arealplan-argument-kulturer',               'source-arealplan-gruppen', 'argument-arealplan-kulturer',               'møtet 02.10.2025'),
  ('citation-arealplan-argument-lokaler',                'source-arealplan-gruppen', 'argument-arealplan-lokaler',                'møtet 02.10.2025'),
  ('citation-arealplan-argument-uro',                    'source-arealplan-gruppen', 'argument-arealplan-uro',                    'møtet 02.10.2025'),
  ('citation-arealplan-argument-avstand',                'source-arealplan-gruppen', 'argument-arealplan-avstand',                'møtet 02.10.2025'),
  ('citation-arealplan-argument-lokalkunnskap',          'source-arealplan-gruppen', 'argument-arealplan-lokalkunnskap',          'møtet 02.10.2025'),
  ('citation-arealplan-argument-saksbehandlersystemer',  'source-arealplan-gruppen', 'argument-arealplan-saksbehandlersystemer',  'møtet 02.10.2025'),
  ('citation-arealplan-argument-kulturmote',             'source-arealplan-gruppen', 'argument-arealplan-kulturmote',             'møtet 02.10.2025'),
  ('citation-arealplan-argument-digital-veiledning',     'source-arealplan-gruppen', 'argument-arealplan-digital-veiledning',     'møtet 02.10.2025'),
  ('citation-arealplan-argument-fa-oppmoter',            'source-arealplan-gruppen', 'argument-arealplan-fa-oppmoter',            'møtet 02.10.2025'),
  ('citation-arealplan-argument-fagkunnskap',            'source-arealplan-gruppen', 'argument-arealplan-fagkunnskap',            'møtet 02.10.2025'),
  ('citation-arealplan-argument-sett-utenfra',           'source-arealplan-gruppen', 'argument-arealplan-sett-utenfra',           'møtet 02.10.2025');

-- ----------------------------------------------------------------------------------------------------
-- Bare kommunesammenslåing: det Telemarksforsking skriver
-- ----------------------------------------------------------------------------------------------------

INSERT INTO argument (id, theme_id, voiced_by, affected, text) VALUES
  ('argument-arealplan-kapasitet-sma', 'theme-kapasitet', 'Telemarksforsking', '',
   'En sammenslåing kan styrke kapasiteten, særlig i små kommuner som mangler planfaglige ressurser.'),
  ('argument-arealplan-kompetanse-sma', 'theme-kompetanse', 'Telemarksforsking', '',
   'En sammenslåing kan styrke kompetansen, særlig i små kommuner som i dag er avhengige av samarbeid.'),
  ('argument-arealplan-arbeidsmarkedsregion', 'theme-utvikling', 'Telemarksforsking', '',
   'Som én kommune kan Gjøvik–Toten lettere utvikles som felles bo- og arbeidsmarkedsregion.'),
  ('argument-arealplan-lettere-helhet', 'theme-helhet', 'Telemarksforsking', '',
   'Helhetlig planlegging og utvikling kan bli lettere i én kommune.');

INSERT INTO placement (id, argument_id, service_id, alternative_id, kind, rank) VALUES
  ('placement-arealplan-kapasitet-sma-sammenslaing',        'argument-arealplan-kapasitet-sma',        'service-arealplan', 'alternative-merger', 'pro', 'aF'),
  ('placement-arealplan-kompetanse-sma-sammenslaing',       'argument-arealplan-kompetanse-sma',       'service-arealplan', 'alternative-merger', 'pro', 'aG'),
  ('placement-arealplan-arbeidsmarkedsregion-sammenslaing', 'argument-arealplan-arbeidsmarkedsregion', 'service-arealplan', 'alternative-merger', 'pro', 'aH'),
  ('placement-arealplan-lettere-helhet-sammenslaing',       'argument-arealplan-lettere-helhet',       'service-arealplan', 'alternative-merger', 'pro', 'aI');

INSERT INTO citation (id, source_id, argument_id, locator) VALUES
  ('citation-arealplan-argument-kapasitet-sma',        'source-tf-notat', 'argument-arealplan-kapasitet-sma',        'pkt. 2.3.4'),
  ('citation-arealplan-argument-kompetanse-sma',       'source-tf-notat', 'argument-arealplan-kompetanse-sma',       'pkt. 2.3.4'),
  ('citation-arealplan-argument-arbeidsmarkedsregion', 'source-tf-notat', 'argument-arealplan-arbeidsmarkedsregion', 'pkt. 2.3.4'),
  ('citation-arealplan-argument-lettere-helhet',       'source-tf-notat', 'argument-arealplan-lettere-helhet',       'pkt. 2.3.4');

-- ----------------------------------------------------------------------------------------------------
-- Bare formelt samarbeid
-- ----------------------------------------------------------------------------------------------------

INSERT INTO argument (id, theme_id, voiced_by, affected, text) VALUES
  ('argument-arealplan-politikerrolle', 'theme-styring', 'Arbeidsgruppen', '',
   'Politikerrollen og den politiske styringen endres.'),
  ('argument-arealplan-politisk-kontroll', 'theme-styring', 'NIBR', '',
   'Kommunene vil beholde lokal politisk kontroll over hvordan arealene brukes.'),
  ('argument-arealplan-politisk-folsomt', 'theme-styring', 'NIBR', '',
   'Lokalisering av boliger, hytter og næring er ofte svært politisk følsomt.'),
  ('argument-arealplan-vedtak-hver-for-seg', 'theme-regelverk', 'NIBR', '',
   'Plan- og bygningsloven kapittel 9 gir bare en felles planprosess. Vedtaket må fortsatt gjøres i hvert kommunestyre.'),
  ('argument-arealplan-tid-og-ressurser', 'theme-kapasitet', 'NORCE', '',
   'Samarbeid om arealplanlegging krever mye tid og ressurser.'),
  ('argument-arealplan-kompromisser', 'theme-helhet', 'NORCE', '',
   'Vedtakene preges ofte av kompromisser som ikke tjener hele byområdet.'),
  ('argument-arealplan-kjerneomrade', 'theme-styring', 'Telemarksforsking', '',
   'Styringsutfordringer gjør det vanskelig å samarbeide om lokalpolitiske kjerneområder som kommunal planlegging.'),
  ('argument-arealplan-ulike-kommuner', 'theme-samhandling', 'Arbeidsgruppen', '',
   'Dagens samarbeid har ulike deltakerkommuner.'),
  ('argument-arealplan-hele-forvaltningen', 'theme-helhet', 'Arbeidsgruppen', '',
   'Samarbeidet måtte omfatte hele forvaltningen, for eksempel både plan og byggesak, så blikket blir helhetlig.'),
  ('argument-arealplan-samme-kommuner', 'theme-samhandling', 'Arbeidsgruppen', '',
   'Det ville vært en stor fordel om de samme kommunene var med i alle samarbeid.'),
  ('argument-arealplan-lite-utbredt', 'theme-styring', 'NIBR', '',
   'Formelt, forpliktende plansamarbeid er lite utbredt. Kommuner samarbeider oftere uformelt, gjennom regionale planer eller felles plankontor.'),
  ('argument-arealplan-organisasjonsform', 'theme-styring', '', '',
   'Styringsutfordringene er kanskje noe ulike i et interkommunalt selskap og i et vertskommunesamarbeid.'),
  ('argument-arealplan-rennebu', 'theme-samhandling', '', '',
   'Det finnes oppgavefellesskap om plan, blant annet med Rennebu som vertskommune, men det er ikke kartlagt hvordan de fungerer.'),
  ('argument-arealplan-landbruk-dialog', 'theme-styring', '', '',
   'Østre Toten og Vestre Toten er i dialog om vertskommunesamarbeid om landbruk, som også har mye politisk styring.');

INSERT INTO placement (id, argument_id, service_id, alternative_id, kind, rank) VALUES
  ('placement-arealplan-politikerrolle-samarbeid',      'argument-arealplan-politikerrolle',      'service-arealplan', 'alternative-cooperation', 'con',       'aC'),
  ('placement-arealplan-politisk-kontroll-samarbeid',   'argument-arealplan-politisk-kontroll',   'service-arealplan', 'alternative-cooperation', 'con',       'aD'),
  ('placement-arealplan-politisk-folsomt-samarbeid',    'argument-arealplan-politisk-folsomt',    'service-arealplan', 'alternative-cooperation', 'con',       'aE'),
  ('placement-arealplan-vedtak-hver-for-seg-samarbeid', 'argument-arealplan-vedtak-hver-for-seg', 'service-arealplan', 'alternative-cooperation', 'con',       'aF'),
  ('placement-arealplan-tid-og-ressurser-samarbeid',    'argument-arealplan-tid-og-ressurser',    'service-arealplan', 'alternative-cooperation', 'con',       'aG'),
  ('placement-arealplan-kompromisser-samarbeid',        'argument-arealplan-kompromisser',        'service-arealplan', 'alternative-cooperation', 'con',       'aH'),
  ('placement-arealplan-kjerneomrade-samarbeid',        'argument-arealplan-kjerneomrade',        'service-arealplan', 'alternative-cooperation', 'con',       'aI'),
  ('placement-arealplan-ulike-kommuner-samarbeid',      'argument-arealplan-ulike-kommuner',      'service-arealplan', 'alternative-cooperation', 'con',       'aJ'),
  ('placement-arealplan-hele-forvaltningen-samarbeid',  'argument-arealplan-hele-forvaltningen',  'service-arealplan', 'alternative-cooperation', 'condition', 'a0'),
  ('placement-arealplan-samme-kommuner-samarbeid',      'argument-arealplan-samme-kommuner',      'service-arealplan', 'alternative-cooperation', 'condition', 'a1'),
  ('placement-arealplan-lite-utbredt-samarbeid',        'argument-arealplan-lite-utbredt',        'service-arealplan', 'alternative-cooperation', 'neutral',   'a5'),
  ('placement-arealplan-organisasjonsform-samarbeid',   'argument-arealplan-organisasjonsform',   'service-arealplan', 'alternative-cooperation', 'neutral',   'a6'),
  ('placement-arealplan-rennebu-samarbeid',             'argument-arealplan-rennebu',             'service-arealplan', 'alternative-cooperation', 'neutral',   'a7'),
  ('placement-arealplan-landbruk-dialog-samarbeid',     'argument-arealplan-landbruk-dialog',     'service-arealplan', 'alternative-cooperation', 'neutral',   'a8');

INSERT INTO placement_municipality (placement_id, municipality_id) VALUES
  ('placement-arealplan-landbruk-dialog-samarbeid', 'municipality-ostre-toten'),
  ('placement-arealplan-landbruk-dialog-samarbeid', 'municipality-vestre-toten');

INSERT INTO citation (id, source_id, argument_id, locator) VALUES
  ('citation-arealplan-argument-politikerrolle',        'source-arealplan-gruppen', 'argument-arealplan-politikerrolle',      'møtet 02.10.2025'),
  ('citation-arealplan-argument-politisk-kontroll',     'source-tf-notat',          'argument-arealplan-politisk-kontroll',   'pkt. 2.3.4'),
  ('citation-arealplan-argument-politisk-kontroll-2',   'source-nibr',              'argument-arealplan-politisk-kontroll',   ''),
  ('citation-arealplan-argument-politisk-folsomt',      'source-tf-notat',          'argument-arealplan-politisk-folsomt',    'pkt. 2.3.4'),
  ('citation-arealplan-argument-politisk-folsomt-2',    'source-nibr',              'argument-arealplan-politisk-folsomt',    ''),
  ('citation-arealplan-argument-vedtak-hver-for-seg',   'source-tf-notat',          'argument-arealplan-vedtak-hver-for-seg', 'pkt. 2.3.4'),
  ('citation-arealplan-argument-vedtak-hver-for-seg-2', 'source-nibr',              'argument-arealplan-vedtak-hver-for-seg', ''),
  ('citation-arealplan-argument-tid-og-ressurser',      'source-tf-notat',          'argument-arealplan-tid-og-ressurser',    'pkt. 2.3.4'),
  ('citation-arealplan-argument-tid-og-ressurser-2',    'source-norce',             'argument-arealplan-tid-og-ressurser',    ''),
  ('citation-arealplan-argument-kompromisser',          'source-tf-notat',          'argument-arealplan-kompromisser',        'pkt. 2.3.4'),
  ('citation-arealplan-argument-kompromisser-2',        'source-norce',             'argument-arealplan-kompromisser',        ''),
  ('citation-arealplan-argument-kjerneomrade',          'source-tf-utredning',      'argument-arealplan-kjerneomrade',        's. 98'),
  ('citation-arealplan-argument-ulike-kommuner',        'source-arealplan-gruppen', 'argument-arealplan-ulike-kommuner',      'møtet 02.10.2025'),
  ('citation-arealplan-argument-ulike-kommuner-2',      'source-tf-utredning',      'argument-arealplan-ulike-kommuner',      ''),
  ('citation-arealplan-argument-hele-forvaltningen',    'source-arealplan-gruppen', 'argument-arealplan-hele-forvaltningen',  'møtet 02.10.2025'),
  ('citation-arealplan-argument-samme-kommuner',        'source-arealplan-gruppen', 'argument-arealplan-samme-kommuner',      'møtet 02.10.2025'),
  ('citation-arealplan-argument-lite-utbredt',          'source-tf-notat',          'argument-arealplan-lite-utbredt',        'pkt. 2.3.4'),
  ('citation-arealplan-argument-lite-utbredt-2',        'source-nibr',              'argument-arealplan-lite-utbredt',        ''),
  ('citation-arealplan-argument-organisasjonsform',     'source-arealplan-gruppen', 'argument-arealplan-organisasjonsform',   'møtet 02.10.2025'),
  ('citation-arealplan-argument-rennebu',               'source-arealplan-gruppen', 'argument-arealplan-rennebu',             'møtet 02.10.2025'),
  ('citation-arealplan-argument-landbruk-dialog',       'source-arealplan-gruppen', 'argument-arealplan-landbruk-dialog',     'møtet 02.10.2025');

-- ----------------------------------------------------------------------------------------------------
-- Svar på spørsmålene, og alternativene
-- ----------------------------------------------------------------------------------------------------

-- Nivået er fagressursenes ord, «lite egnet». Notatet har ingen konklusjon om sammenslåing.
INSERT INTO service_alternative (service_id, alternative_id, suitability, conclusion) VALUES
  ('service-arealplan', 'alternative-cooperation', -1,
   'Arealplan er ikke godt egnet for formelt interkommunalt samarbeid etter kommuneloven og plan- og bygningsloven; fagressursene mener det er lite egnet. Blir samarbeid likevel vedtatt, bør de samme virkningene og utfordringene som ved sammenslåing kunne oppstå, og endret politisk styring kommer i tillegg.');

INSERT INTO answer (question_id, service_id, status, reason, text) VALUES
  ('question-a', 'service-arealplan', 'answered', '',
   'Kommuneplanens arealdel, reguleringsplaner og, i to av kommunene, dispensasjonssaker.'),
  ('question-b', 'service-arealplan', 'answered', '',
   'Oppgaver og ansvar er mye like. Plasseringen i organisasjonen og bredden i oppgavene er noe ulik.'),
  ('question-c', 'service-arealplan', 'answered', '',
   'Små enheter, strengere krav, lite tid til strategisk planlegging og kommunegrenser som hindrer helhet.'),
  ('question-d', 'service-arealplan', 'answered', '',
   'Helhetlig planlegging og et større fagmiljø, mot krevende samordning av planer, kulturer og systemer.'),
  ('question-e', 'service-arealplan', 'answered', '',
   'Arealplan er ikke godt egnet. Blir det samarbeid, ventes de samme virkningene som ved sammenslåing, med endret politisk styring i tillegg.');

INSERT INTO open_point (id, service_id, text) VALUES
  ('open-point-arealplan-rennebu',   'service-arealplan',
   'Det er ikke kartlagt hvordan oppgavefellesskap om plan fungerer i praksis.'),
  ('open-point-arealplan-samarbeid', 'service-arealplan',
   'Behovet for formelt samarbeid utenom geodata ble ikke drøftet videre.');
