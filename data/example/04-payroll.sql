-- SPDX-License-Identifier: GPL-3.0-or-later
-- Lønn: fire utredninger om felles lønningskontor fra 2013 til 2024, og erfaringer fra andre.
-- Gevinstene fra 2024 står både under formelt samarbeid og under sammenslåing. Notatet oppgir ikke årsverk per kommune.

-- ----------------------------------------------------------------------------------------------------
-- Delkapitler
-- ----------------------------------------------------------------------------------------------------

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-lonn-dokumenter', 'service-lonn', NULL, NULL, 'method', 'a0',
   'Dokumenter for gjennomgang',
   'Kapittelet bygger på disse dokumentene:

- fagrapport fra forstudien om felles lønningskontor, 2013 [[cite:citation-lonn-dokumenter-a]]
- sluttrapport fra forprosjektet for Søndre Land, Vestre Toten og Østre Toten, 2020 [[cite:citation-lonn-dokumenter-b]]
- presentasjon om lønn og regnskap i Gjøvikregionen, 2023 [[cite:citation-lonn-dokumenter-c]]
- presentasjon om felles interkommunalt lønningskontor, lagt fram for kommunestyret i Nordre Land, 2024 [[cite:citation-lonn-dokumenter-d]]
- Telemarksforskings notat [[cite:citation-lonn-dokumenter-e]]');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-lonn-telemarksforsking', 'service-lonn', NULL, NULL, 'research', 'a1',
   'Fra Telemarksforskings notat',
   'Felles løsninger for lønn og HR er lite utbredt, men kan gi mye i effektivisering. Det viser en kartlegging i Nordland, og det samme gjelder ellers i landet. [[cite:citation-lonn-telemarksforsking-a]]

Agder kommunale støttetjenester (AKST) er et eksempel på det motsatte. [[cite:citation-lonn-telemarksforsking-b]] Siden 2015 har Arendal og Grimstad hatt felles lønn, regnskap, arkiv og dokumentsenter. For de samme oppgavene gikk tallet på heltidsstillinger ned fra 43 til 34, en innsparing på 21 prosent, og kvaliteten økte. I dag er det 37 ansatte i AKST, som skal stå godt rustet til å hente mer av digitalisering og kunstig intelligens.

Eksempelet er interessant fordi to store kommuner samarbeider på et felt der kommuner flest ligger langt etter i å hente ut gevinster. Mellom 80 og 90 prosent av kommunene samarbeider om IKT, men mange steder finnes det ikke noe samarbeid om støttefunksjoner. Rapporten kaller det et paradoks. Også i Trøndelag finnes det samarbeid om lønn, regnskap og andre støttefunksjoner, med mulig innsparing på 10–30 prosent.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-lonn-tjenesten', 'service-lonn', NULL, NULL, 'about', 'a2',
   'Om tjenesten',
   'Lønningskontorene skal gi de ansatte rett lønn til rett tid. De utvikler også systemene for grunndata og statistikk, og ivaretar kommunens plikter etter lov, tariffavtale og skatteregler. [[cite:citation-lonn-tjenesten-a]]

Lønn er tett knyttet til HR og økonomi.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-lonn-organisering', 'service-lonn', NULL, NULL, 'organisation', 'a3',
   'Organisering i dag',
   'Kommunene har organisert lønn ulikt. I Gjøvik har lønn vært tettere knyttet til resten av økonomiavdelingen. [[cite:citation-lonn-organisering-a]]');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-lonn-utfordringer', 'service-lonn', NULL, NULL, 'challenges', 'a4',
   'Utfordringsbildet',
   'Lønn krever spesialisert kompetanse, og med én til tre ansatte i de fleste kommunene er funksjonen sårbar, særlig ved sykdom og ferie. [[cite:citation-lonn-utfordringer-a]] På sikt vil alle kommunene trolig få vansker med å rekruttere fagfolk.

Kommunedirektøren i Vestre Toten peker på at lønnsmedarbeiderne også har andre oppgaver, at mer enn én må kunne kjøre lønn, og at digitalisering har gjort arbeidet mindre manuelt. Det krever likevel ressurser å utvikle området og bruke løsningene kommunene allerede har. [[cite:citation-lonn-utfordringer-b]]');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-lonn-utredninger', 'service-lonn', NULL, NULL, 'other', 'a5',
   'Fire utredninger om felles lønningskontor',
   'Kommunene i Gjøvikregionen har utredet felles lønningskontor fire ganger:

- 2013: Nordre Land, Østre Toten, Vestre Toten og Gjøvik [[cite:citation-lonn-utredninger-a]]
- 2020: Søndre Land, Vestre Toten og Østre Toten [[cite:citation-lonn-utredninger-b]]
- 2023: Nordre Land, Søndre Land, Vestre Toten og Østre Toten; Gjøvik deltok og var villig til å være vertskommune [[cite:citation-lonn-utredninger-c]]
- 2024: Nordre Land, Søndre Land, Vestre Toten og Østre Toten [[cite:citation-lonn-utredninger-d]]

Nordre Land og Østre Toten har etablert et samarbeid. I mai 2024 vedtok kommunestyrene i Søndre Land, [[cite:citation-lonn-utredninger-e]] Østre Toten [[cite:citation-lonn-utredninger-f]] og Nordre Land [[cite:citation-lonn-utredninger-g]] å gå videre. Kommunestyret i Vestre Toten vedtok i juni 2024 ikke å gå videre med det foreslåtte vertskommunesamarbeidet. [[cite:citation-lonn-utredninger-h]]

I 2020 opplevde de ansatte at ulike fagsystemer var et problem, og rutinene for innmating og kvalitetssikring av grunndata var til dels ulike. I 2024 betydde fagsystemene mindre, og deltakerne så færre hindringer. De mente også at det var mindre behov for å sitte samlet, og løftet fram hybride løsninger.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-lonn-muligheter', 'service-lonn', 'alternative-cooperation', NULL, 'alternative', 'a6',
   'Samarbeid eller sammenslåing',
   'Deltakerne i utredningen fra 2024 pekte på sju gevinster ved et kommunalt samarbeid. [[cite:citation-lonn-muligheter-a]] De må antas å være mulige også ved en kommunesammenslåing. Notatet drøfter ikke ulemper.');

-- Henvisningene i delkapitlene.
INSERT INTO citation (id, source_id, section_id, locator) VALUES
  ('citation-lonn-dokumenter-a',        'source-lonn-2013',                'section-lonn-dokumenter',        ''),
  ('citation-lonn-dokumenter-b',        'source-lonn-2020',                'section-lonn-dokumenter',        ''),
  ('citation-lonn-dokumenter-c',        'source-lonn-2023',                'section-lonn-dokumenter',        ''),
  ('citation-lonn-dokumenter-d',        'source-lonn-2024',                'section-lonn-dokumenter',        ''),
  ('citation-lonn-dokumenter-e',        'source-tf-notat',                 'section-lonn-dokumenter',        ''),
  ('citation-lonn-telemarksforsking-a', 'source-tf-notat',                 'section-lonn-telemarksforsking', 'pkt. 2.3.3'),
  ('citation-lonn-telemarksforsking-b', 'source-akst',                     'section-lonn-telemarksforsking', ''),
  ('citation-lonn-tjenesten-a',         'source-notat',                    'section-lonn-tjenesten',         'pkt. 3.4.3'),
  ('citation-lonn-organisering-a',      'source-notat',                    'section-lonn-organisering',      'pkt. 3.4.3'),
  ('citation-lonn-utfordringer-a',      'source-notat',                    'section-lonn-utfordringer',      'pkt. 3.4.4'),
  ('citation-lonn-utfordringer-b',      'source-vtk-lonnssak',             'section-lonn-utfordringer',      's. 3'),
  ('citation-lonn-utredninger-a',       'source-lonn-2013',                'section-lonn-utredninger',       ''),
  ('citation-lonn-utredninger-b',       'source-lonn-2020',                'section-lonn-utredninger',       ''),
  ('citation-lonn-utredninger-c',       'source-lonn-2023',                'section-lonn-utredninger',       ''),
  ('citation-lonn-utredninger-d',       'source-lonn-2024',                'section-lonn-utredninger',       ''),
  ('citation-lonn-utredninger-e',       'source-lonn-vedtak-sondre-land',  'section-lonn-utredninger',       ''),
  ('citation-lonn-utredninger-f',       'source-lonn-vedtak-ostre-toten',  'section-lonn-utredninger',       ''),
  ('citation-lonn-utredninger-g',       'source-lonn-vedtak-nordre-land',  'section-lonn-utredninger',       ''),
  ('citation-lonn-utredninger-h',       'source-lonn-vedtak-vestre-toten', 'section-lonn-utredninger',       'PS 84/2024'),
  ('citation-lonn-muligheter-a',        'source-lonn-2024',                'section-lonn-muligheter',        's. 7');

-- ----------------------------------------------------------------------------------------------------
-- Organisasjonskart i dag
-- ----------------------------------------------------------------------------------------------------

-- Notatet sier lite om organiseringen, og ikke hvor mange som arbeider i hver kommune.
INSERT INTO unit (id, service_id, alternative_id, municipality_id, kind, name, in_service, rank) VALUES
  ('unit-lonn-ostre-toten',    'service-lonn', 'alternative-today', 'municipality-ostre-toten',  'unit', 'Lønn',    1, 'a0'),
  ('unit-lonn-vestre-toten',   'service-lonn', 'alternative-today', 'municipality-vestre-toten', 'unit', 'HR/lønn', 1, 'a0'),
  ('unit-lonn-gjovik',         'service-lonn', 'alternative-today', 'municipality-gjovik',       'unit', 'Lønn',    1, 'a0'),
  ('unit-lonn-gjovik-okonomi', 'service-lonn', 'alternative-today', 'municipality-gjovik',       'unit', 'Økonomi', 0, 'a1');

INSERT INTO unit_link (id, unit_id, other_unit_id, kind, caption) VALUES
  ('unit-link-lonn-gjovik-okonomi', 'unit-lonn-gjovik', 'unit-lonn-gjovik-okonomi', 'dotted', 'Tettere kobling enn i de andre kommunene');

-- ----------------------------------------------------------------------------------------------------
-- Nøkkeltall
-- ----------------------------------------------------------------------------------------------------

INSERT INTO figure (id, service_id, name, unit, rank, definition) VALUES
  ('figure-lonn-ansatte',         'service-lonn', 'Ansatte i lønnsfunksjonen',       'ansatte',           'a0',
   'Gjelder de fleste av kommunene; ikke oppgitt for hver enkelt.'),
  ('figure-lonn-akst-stillinger', 'service-lonn', 'Heltidsstillinger i AKST',        'heltidsstillinger', 'a1',
   'Stillinger til de samme oppgavene før og etter etableringen.'),
  ('figure-lonn-akst-innsparing', 'service-lonn', 'Innsparing i AKST',               '%',                 'a2',
   'Nedgang i stillinger, slik kilden oppgir den. 43 til 34 er 20,9 prosent.'),
  ('figure-lonn-akst-ansatte',    'service-lonn', 'Ansatte i AKST',                  'ansatte',           'a3',
   'Fagmiljøet i dag.'),
  ('figure-lonn-trondelag',       'service-lonn', 'Mulig innsparing i Trøndelag',    '%',                 'a4',
   'Samarbeid om lønn, regnskap og andre støttefunksjoner.'),
  ('figure-lonn-ikt',             'service-lonn', 'Kommuner som samarbeider om IKT', '%',                 'a5',
   'Andel av norske kommuner.');

INSERT INTO key_figure (id, figure_id, municipality_id, about, value_e4, max_e4, unit, period, source_id, locator) VALUES
  ('key-figure-lonn-ansatte',         'figure-lonn-ansatte',         NULL,                'De fleste av kommunene',
   10000,  30000,  'ansatte',           '2025',     'source-notat',    'pkt. 3.4.4'),
  ('key-figure-lonn-akst-for',        'figure-lonn-akst-stillinger', 'municipality-akst', 'Før etableringen',
   430000, NULL,   'heltidsstillinger', 'før 2015', 'source-tf-notat', 'pkt. 2.3.3'),
  ('key-figure-lonn-akst-etter',      'figure-lonn-akst-stillinger', 'municipality-akst', 'Etter etableringen',
   340000, NULL,   'heltidsstillinger', 'fra 2015', 'source-tf-notat', 'pkt. 2.3.3'),
  ('key-figure-lonn-akst-innsparing', 'figure-lonn-akst-innsparing', 'municipality-akst', '',
   210000, NULL,   '%',                 'fra 2015', 'source-tf-notat', 'pkt. 2.3.3'),
  ('key-figure-lonn-akst-ansatte',    'figure-lonn-akst-ansatte',    'municipality-akst', '',
   370000, NULL,   'ansatte',           '2025',     'source-tf-notat', 'pkt. 2.3.3'),
  ('key-figure-lonn-trondelag',       'figure-lonn-trondelag',       NULL,                'Kommuner i Trøndelag',
   100000, 300000, '%',                 '',         'source-tf-notat', 'pkt. 2.3.3'),
  ('key-figure-lonn-ikt',             'figure-lonn-ikt',             NULL,                'Norske kommuner',
   800000, 900000, '%',                 '',         'source-tf-notat', 'pkt. 2.3.3');

-- ----------------------------------------------------------------------------------------------------
-- Tidligere utredninger, vedtak og samarbeid
-- ----------------------------------------------------------------------------------------------------

-- Notatet oppgir ikke hva utredningen i 2013 førte til.
INSERT INTO inquiry (id, service_id, title, year, source_id, outcome) VALUES
  ('inquiry-lonn-2013', 'service-lonn',
   'Felles lønningskontor for kommunene i Gjøvikregionen',                         '2013', 'source-lonn-2013',
   ''),
  ('inquiry-lonn-2020', 'service-lonn',
   'Felles lønningskontor for kommunene Søndre Land, Vestre Toten og Østre Toten', '2020', 'source-lonn-2020',
   'De ansatte så ulike fagsystemer og ulike rutiner for grunndata som utfordringer.'),
  ('inquiry-lonn-2023', 'service-lonn',
   'Lønn, lønn og regnskap i Gjøvikregionen',                                      '2023', 'source-lonn-2023',
   'Gjøvik var villig til å bli vertskommune.'),
  ('inquiry-lonn-2024', 'service-lonn',
   'Utredning av felles interkommunalt lønningskontor',                            '2024', 'source-lonn-2024',
   'Søndre Land, Østre Toten og Nordre Land vedtok å gå videre. Vestre Toten vedtok ikke å gå videre med vertskommunesamarbeidet.');

INSERT INTO inquiry_municipality (inquiry_id, municipality_id, text) VALUES
  ('inquiry-lonn-2013', 'municipality-nordre-land',  ''),
  ('inquiry-lonn-2013', 'municipality-ostre-toten',  ''),
  ('inquiry-lonn-2013', 'municipality-vestre-toten', ''),
  ('inquiry-lonn-2013', 'municipality-gjovik',       ''),
  ('inquiry-lonn-2020', 'municipality-sondre-land',  ''),
  ('inquiry-lonn-2020', 'municipality-vestre-toten', ''),
  ('inquiry-lonn-2020', 'municipality-ostre-toten',  ''),
  ('inquiry-lonn-2023', 'municipality-nordre-land',  ''),
  ('inquiry-lonn-2023', 'municipality-sondre-land',  ''),
  ('inquiry-lonn-2023', 'municipality-vestre-toten', ''),
  ('inquiry-lonn-2023', 'municipality-ostre-toten',  ''),
  ('inquiry-lonn-2023', 'municipality-gjovik',       'Deltok i prosessen, og var villig til å være vertskommune'),
  ('inquiry-lonn-2024', 'municipality-nordre-land',  'Gikk videre'),
  ('inquiry-lonn-2024', 'municipality-sondre-land',  'Gikk videre'),
  ('inquiry-lonn-2024', 'municipality-vestre-toten', 'Gikk ikke videre'),
  ('inquiry-lonn-2024', 'municipality-ostre-toten',  'Gikk videre');

INSERT INTO council_case (id, service_id, title, alternative_id) VALUES
  ('case-lonn', 'service-lonn', 'Interkommunalt samarbeid om lønn', 'alternative-cooperation');

INSERT INTO decision (id, case_id, municipality_id, body, stage, date, outcome, source_id, text) VALUES
  ('decision-lonn-sondre-land',  'case-lonn', 'municipality-sondre-land',  'Kommunestyret', 'decided', '2024-05-23',
   'Gå videre',      'source-lonn-vedtak-sondre-land',
   'Søndre Land går videre med å utrede felles lønningskontor.'),
  ('decision-lonn-ostre-toten',  'case-lonn', 'municipality-ostre-toten',  'Kommunestyret', 'decided', '2024-05',
   'Gå videre',      'source-lonn-vedtak-ostre-toten',
   'Østre Toten går videre med å utrede felles lønningskontor.'),
  ('decision-lonn-nordre-land',  'case-lonn', 'municipality-nordre-land',  'Kommunestyret', 'decided', '2024-05',
   'Gå videre',      'source-lonn-vedtak-nordre-land',
   'Nordre Land går videre med å utrede felles lønningskontor.'),
  ('decision-lonn-vestre-toten', 'case-lonn', 'municipality-vestre-toten', 'Kommunestyret', 'decided', '2024-06',
   'Ikke gå videre', 'source-lonn-vedtak-vestre-toten',
   'Vestre Toten går ikke videre med det foreslåtte vertskommunesamarbeidet.');

INSERT INTO citation (id, source_id, decision_id, locator) VALUES
  ('citation-lonn-decision-vestre-toten', 'source-lonn-vedtak-vestre-toten', 'decision-lonn-vestre-toten', 'PS 84/2024');

INSERT INTO cooperation (id, service_id, name, kind, form, host_id, text) VALUES
  ('cooperation-lonn-land-toten', 'service-lonn', 'Lønn i Nordre Land og Østre Toten',      'existing', NULL, NULL,
   'De to kommunene har etablert et samarbeid.'),
  ('cooperation-lonn-akst',       'service-lonn', 'Agder kommunale støttetjenester (AKST)', 'example',  NULL, NULL,
   'Lønn, regnskap, arkiv og dokumentsenter siden 2015.');

INSERT INTO cooperation_municipality (cooperation_id, municipality_id) VALUES
  ('cooperation-lonn-land-toten', 'municipality-nordre-land'),
  ('cooperation-lonn-land-toten', 'municipality-ostre-toten'),
  ('cooperation-lonn-akst',       'municipality-arendal'),
  ('cooperation-lonn-akst',       'municipality-grimstad');

-- ----------------------------------------------------------------------------------------------------
-- Utfordringer
-- ----------------------------------------------------------------------------------------------------

INSERT INTO argument (id, theme_id, voiced_by, affected, text) VALUES
  ('argument-lonn-spesialisert', 'theme-kompetanse', '', '',
   'Lønn krever spesialisert kompetanse.'),
  ('argument-lonn-fa-ansatte', 'theme-sarbarhet', '', '',
   'Med én til tre ansatte i de fleste kommunene er funksjonen sårbar, særlig ved sykdom og ferie.'),
  ('argument-lonn-rekruttering', 'theme-rekruttering', '', '',
   'Alle kommunene vil trolig få vansker med å rekruttere fagfolk på sikt.'),
  ('argument-lonn-andre-oppgaver', 'theme-kapasitet', 'Kommunedirektøren i Vestre Toten', '',
   'Lønnsmedarbeiderne har ulike oppgaver ved siden av rent lønnsarbeid.'),
  ('argument-lonn-mer-enn-en', 'theme-sarbarhet', 'Kommunedirektøren i Vestre Toten', '',
   'Mer enn én ansatt må kunne lønnsarbeidet for at lønnen skal bli rett og komme i tide.'),
  ('argument-lonn-digitalisering', 'theme-systemer', 'Kommunedirektøren i Vestre Toten', '',
   'Det krever ressurser å digitalisere området og bruke mulighetene i løsningene kommunene allerede har.'),
  ('argument-lonn-fagsystemer', 'theme-systemer', 'Ansatte i lønningskontorene', '',
   'Ulike fagsystemer var en utfordring i 2020.'),
  ('argument-lonn-rutiner', 'theme-kvalitet', 'Ansatte i lønningskontorene', '',
   'I 2020 var rutinene for å legge inn og kvalitetssikre grunndata til dels ulike.');

INSERT INTO placement (id, argument_id, service_id, alternative_id, kind, rank) VALUES
  ('placement-lonn-spesialisert-utfordring',   'argument-lonn-spesialisert',   'service-lonn', NULL, 'challenge', 'a0'),
  ('placement-lonn-fa-ansatte-utfordring',     'argument-lonn-fa-ansatte',     'service-lonn', NULL, 'challenge', 'a1'),
  ('placement-lonn-rekruttering-utfordring',   'argument-lonn-rekruttering',   'service-lonn', NULL, 'challenge', 'a2'),
  ('placement-lonn-andre-oppgaver-utfordring', 'argument-lonn-andre-oppgaver', 'service-lonn', NULL, 'challenge', 'a3'),
  ('placement-lonn-mer-enn-en-utfordring',     'argument-lonn-mer-enn-en',     'service-lonn', NULL, 'challenge', 'a4'),
  ('placement-lonn-digitalisering-utfordring', 'argument-lonn-digitalisering', 'service-lonn', NULL, 'challenge', 'a5'),
  ('placement-lonn-fagsystemer-utfordring',    'argument-lonn-fagsystemer',    'service-lonn', NULL, 'challenge', 'a6'),
  ('placement-lonn-rutiner-utfordring',        'argument-lonn-rutiner',        'service-lonn', NULL, 'challenge', 'a7');

INSERT INTO citation (id, source_id, argument_id, locator) VALUES
  ('citation-lonn-argument-spesialisert',   'source-notat',        'argument-lonn-spesialisert',   'pkt. 3.4.4'),
  ('citation-lonn-argument-fa-ansatte',     'source-notat',        'argument-lonn-fa-ansatte',     'pkt. 3.4.4'),
  ('citation-lonn-argument-rekruttering',   'source-notat',        'argument-lonn-rekruttering',   'pkt. 3.4.4'),
  ('citation-lonn-argument-andre-oppgaver', 'source-vtk-lonnssak', 'argument-lonn-andre-oppgaver', 's. 3'),
  ('citation-lonn-argument-mer-enn-en',     'source-vtk-lonnssak', 'argument-lonn-mer-enn-en',     's. 3'),
  ('citation-lonn-argument-digitalisering', 'source-vtk-lonnssak', 'argument-lonn-digitalisering', 's. 3'),
  ('citation-lonn-argument-fagsystemer',    'source-lonn-2020',    'argument-lonn-fagsystemer',    ''),
  ('citation-lonn-argument-rutiner',        'source-lonn-2020',    'argument-lonn-rutiner',        '');

-- ----------------------------------------------------------------------------------------------------
-- Gevinstene fra 2024: formelt samarbeid, og sammenslåing
-- ----------------------------------------------------------------------------------------------------

INSERT INTO argument (id, theme_id, voiced_by, affected, text) VALUES
  ('argument-lonn-attraktiv-arbeidsgiver', 'theme-rekruttering', 'Deltakerne i utredningen 2024', '',
   'Kommunene blir en attraktiv arbeidsgiver, med fleksible løsninger og fleksibelt arbeidssted.'),
  ('argument-lonn-kvalitet', 'theme-kvalitet', 'Deltakerne i utredningen 2024', '',
   'Kvaliteten på fag og system blir bedre.'),
  ('argument-lonn-mindre-sarbar', 'theme-sarbarhet', 'Deltakerne i utredningen 2024', '',
   'Tjenesten blir mindre sårbar.'),
  ('argument-lonn-arbeidsmiljo', 'theme-arbeidsmiljo', 'Deltakerne i utredningen 2024', 'Ansatte',
   'Arbeidsmiljøet blir bedre, med mindre stress for den enkelte.'),
  ('argument-lonn-opplaering', 'theme-kompetanse', 'Deltakerne i utredningen 2024', '',
   'En større enhet kan satse på mer enn drift, med mer vekt på opplæring og ny kunnskap.'),
  ('argument-lonn-ikke-spare', 'theme-okonomi', 'Deltakerne i utredningen 2024', '',
   'Det er ikke et krav å spare penger de første årene, slik erfaringene fra Lillehammer viser.'),
  ('argument-lonn-hybrid', 'theme-avstand', 'Deltakerne i utredningen 2024', '',
   'Hybride kontorløsninger kan holde ved lag den viktige nærheten til samarbeidskommunene.');

INSERT INTO placement (id, argument_id, service_id, alternative_id, kind, rank) VALUES
  ('placement-lonn-attraktiv-arbeidsgiver-samarbeid',    'argument-lonn-attraktiv-arbeidsgiver', 'service-lonn', 'alternative-cooperation', 'pro', 'a0'),
  ('placement-lonn-attraktiv-arbeidsgiver-sammenslaing', 'argument-lonn-attraktiv-arbeidsgiver', 'service-lonn', 'alternative-merger',      'pro', 'a0'),
  ('placement-lonn-kvalitet-samarbeid',                  'argument-lonn-kvalitet',               'service-lonn', 'alternative-cooperation', 'pro', 'a1'),
  ('placement-lonn-kvalitet-sammenslaing',               'argument-lonn-kvalitet',               'service-lonn', 'alternative-merger',      'pro', 'a1'),
  ('placement-lonn-mindre-sarbar-samarbeid',             'argument-lonn-mindre-sarbar',          'service-lonn', 'alternative-cooperation', 'pro', 'a2'),
  ('placement-lonn-mindre-sarbar-sammenslaing',          'argument-lonn-mindre-sarbar',          'service-lonn', 'alternative-merger',      'pro', 'a2'),
  ('placement-lonn-arbeidsmiljo-samarbeid',              'argument-lonn-arbeidsmiljo',           'service-lonn', 'alternative-cooperation', 'pro', 'a3'),
  ('placement-lonn-arbeidsmiljo-sammenslaing',           'argument-lonn-arbeidsmiljo',           'service-lonn', 'alternative-merger',      'pro', 'a3'),
  ('placement-lonn-opplaering-samarbeid',                'argument-lonn-opplaering',             'service-lonn', 'alternative-cooperation', 'pro', 'a4'),
  ('placement-lonn-opplaering-sammenslaing',             'argument-lonn-opplaering',             'service-lonn', 'alternative-merger',      'pro', 'a4'),
  ('placement-lonn-ikke-spare-samarbeid',                'argument-lonn-ikke-spare',             'service-lonn', 'alternative-cooperation', 'pro', 'a5'),
  ('placement-lonn-ikke-spare-sammenslaing',             'argument-lonn-ikke-spare',             'service-lonn', 'alternative-merger',      'pro', 'a5'),
  ('placement-lonn-hybrid-samarbeid',                    'argument-lonn-hybrid',                 'service-lonn', 'alternative-cooperation', 'pro', 'a6'),
  ('placement-lonn-hybrid-sammenslaing',                 'argument-lonn-hybrid',                 'service-lonn', 'alternative-merger',      'pro', 'a6');

INSERT INTO citation (id, source_id, argument_id, locator) VALUES
  ('citation-lonn-argument-attraktiv-arbeidsgiver', 'source-lonn-2024', 'argument-lonn-attraktiv-arbeidsgiver', 's. 7'),
  ('citation-lonn-argument-kvalitet',               'source-lonn-2024', 'argument-lonn-kvalitet',               's. 7'),
  ('citation-lonn-argument-mindre-sarbar',          'source-lonn-2024', 'argument-lonn-mindre-sarbar',          's. 7'),
  ('citation-lonn-argument-arbeidsmiljo',           'source-lonn-2024', 'argument-lonn-arbeidsmiljo',           's. 7'),
  ('citation-lonn-argument-opplaering',             'source-lonn-2024', 'argument-lonn-opplaering',             's. 7'),
  ('citation-lonn-argument-ikke-spare',             'source-lonn-2024', 'argument-lonn-ikke-spare',             's. 7'),
  ('citation-lonn-argument-hybrid',                 'source-lonn-2024', 'argument-lonn-hybrid',                 's. 7');

-- ----------------------------------------------------------------------------------------------------
-- Bare formelt samarbeid
-- ----------------------------------------------------------------------------------------------------

INSERT INTO argument (id, theme_id, voiced_by, affected, text) VALUES
  ('argument-lonn-innsparing', 'theme-okonomi', 'Telemarksforsking', '',
   'Et samarbeid kan gi klar innsparing. I Agder gikk stillingene til de samme oppgavene ned fra 43 til 34.'),
  ('argument-lonn-kvalitet-agder', 'theme-kvalitet', 'Telemarksforsking', '',
   'Samarbeidet i Agder har gitt bedre kvalitet i tillegg.'),
  ('argument-lonn-fagmiljo-agder', 'theme-systemer', 'Telemarksforsking', '',
   'Et større fagmiljø står godt rustet til å hente gevinster av digitalisering og kunstig intelligens.'),
  ('argument-lonn-effektivisering', 'theme-kapasitet', 'Telemarksforsking', '',
   'Mye kan effektiviseres ved å samarbeide om lønn og HR.'),
  ('argument-lonn-innsparing-trondelag', 'theme-okonomi', 'Telemarksforsking', '',
   'I Trøndelag kan samarbeid om lønn, regnskap og støttefunksjoner spare 10–30 prosent.'),
  ('argument-lonn-faerre-hindringer', 'theme-systemer', 'Deltakerne i utredningen 2024', '',
   'Ulike fagsystemer betydde mindre i 2024, og deltakerne så færre hindringer for et effektivt samarbeid.'),
  ('argument-lonn-mindre-samlokalisering', 'theme-avstand', 'Deltakerne i utredningen 2024', '',
   'Det er mindre behov for å samle alle på ett sted, og hybride løsninger er gode alternativer.'),
  ('argument-lonn-lite-utbredt', 'theme-utvikling', 'Telemarksforsking', '',
   'Felles løsninger for lønn og HR er lite utbredt, enda de fleste kommuner samarbeider om IKT.');

INSERT INTO placement (id, argument_id, service_id, alternative_id, kind, rank) VALUES
  ('placement-lonn-innsparing-samarbeid',             'argument-lonn-innsparing',             'service-lonn', 'alternative-cooperation', 'pro',     'a7'),
  ('placement-lonn-kvalitet-agder-samarbeid',         'argument-lonn-kvalitet-agder',         'service-lonn', 'alternative-cooperation', 'pro',     'a8'),
  ('placement-lonn-fagmiljo-agder-samarbeid',         'argument-lonn-fagmiljo-agder',         'service-lonn', 'alternative-cooperation', 'pro',     'a9'),
  ('placement-lonn-effektivisering-samarbeid',        'argument-lonn-effektivisering',        'service-lonn', 'alternative-cooperation', 'pro',     'aA'),
  ('placement-lonn-innsparing-trondelag-samarbeid',   'argument-lonn-innsparing-trondelag',   'service-lonn', 'alternative-cooperation', 'pro',     'aB'),
  ('placement-lonn-faerre-hindringer-samarbeid',      'argument-lonn-faerre-hindringer',      'service-lonn', 'alternative-cooperation', 'neutral', 'a0'),
  ('placement-lonn-mindre-samlokalisering-samarbeid', 'argument-lonn-mindre-samlokalisering', 'service-lonn', 'alternative-cooperation', 'neutral', 'a1'),
  ('placement-lonn-lite-utbredt-samarbeid',           'argument-lonn-lite-utbredt',           'service-lonn', 'alternative-cooperation', 'neutral', 'a2');

INSERT INTO citation (id, source_id, argument_id, locator) VALUES
  ('citation-lonn-argument-innsparing',             'source-tf-notat',  'argument-lonn-innsparing',             'pkt. 2.3.3'),
  ('citation-lonn-argument-innsparing-2',           'source-akst',      'argument-lonn-innsparing',             ''),
  ('citation-lonn-argument-kvalitet-agder',         'source-tf-notat',  'argument-lonn-kvalitet-agder',         'pkt. 2.3.3'),
  ('citation-lonn-argument-fagmiljo-agder',         'source-tf-notat',  'argument-lonn-fagmiljo-agder',         'pkt. 2.3.3'),
  ('citation-lonn-argument-effektivisering',        'source-tf-notat',  'argument-lonn-effektivisering',        'pkt. 2.3.3'),
  ('citation-lonn-argument-innsparing-trondelag',   'source-tf-notat',  'argument-lonn-innsparing-trondelag',   'pkt. 2.3.3'),
  ('citation-lonn-argument-faerre-hindringer',      'source-lonn-2024', 'argument-lonn-faerre-hindringer',      ''),
  ('citation-lonn-argument-mindre-samlokalisering', 'source-lonn-2024', 'argument-lonn-mindre-samlokalisering', ''),
  ('citation-lonn-argument-lite-utbredt',           'source-tf-notat',  'argument-lonn-lite-utbredt',           'pkt. 2.3.3');

-- ----------------------------------------------------------------------------------------------------
-- Svar på spørsmålene
-- ----------------------------------------------------------------------------------------------------

INSERT INTO answer (question_id, service_id, status, reason, text) VALUES
  ('question-a', 'service-lonn', 'answered',
   '',
   'Lønningskontorene gir rett lønn til rett tid og ivaretar plikter etter lov, tariff og skatteregler.'),
  ('question-b', 'service-lonn', 'answered',
   '',
   'Kommunene har organisert lønn ulikt; i Gjøvik har koblingen til økonomi vært tettere.'),
  ('question-c', 'service-lonn', 'answered',
   '',
   'Spesialisert kompetanse på få hender, og ventede vansker med å rekruttere.'),
  ('question-d', 'service-lonn', 'partly',
   'Gevinstene er bare antatt å gjelde også ved en sammenslåing, og ulemper er ikke drøftet.',
   'De sju gevinstene fra 2024 må antas å være mulige også ved en sammenslåing.'),
  ('question-e', 'service-lonn', 'answered',
   '',
   'Deltakerne i 2024 pekte på sju gevinster. Ulemper er ikke ført opp.');
