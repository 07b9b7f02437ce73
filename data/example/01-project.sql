-- SPDX-License-Identifier: GPL-3.0-or-later
-- Eksempelprosjektet: tjenestegjennomgang for Gjøvik, Østre Toten og Vestre Toten.
-- Denne fila: prosjektet, kommunene, temaene, alternativene, spørsmålene, tjenestene og kildene.
--
-- Filene i mappen leses i rekkefølge inn i en tom prosjektfil. Opplysningene kommer fra kommunenes eget notat av
-- 17. oktober 2025, skrevet om med egne ord. Ingen personer er nevnt ved navn. fte_e4 og value_e4 er tallet × 10 000;
-- NULL er «ikke oppgitt».

INSERT INTO project (id, title, version, date, language, pro_con_wording, service_word, summary, mandate) VALUES
  ('project', 'Tjenestegjennomgang Gjøvik–Toten', '', '2025-10-17', 'nb', 'pro_con', 'tjeneste',
   'Bestilt av politisk styringsgruppe. Fem tjenester, tre kommuner, to alternativer til dagens ordning.',
   'Politisk styringsgruppe ønsker å se minst fem tjenester eller arbeidsprosesser nærmere etter. Gjennomgangen skal vise hvordan tjenestenes utfordringer kan løses med dagens kommuner og i en eventuell sammenslått kommune: hvordan tjenesten løses i dag, hvilke andre måter som finnes, og om en sammenslåing åpner for nye.

Eksemplene skal få fram om en sammenslått kommune gir nytt mulighetsrom. De kan også vise hva kommunene kan oppnå ved å samarbeide. Ulemper som en sammenslåing kan føre med seg for tjenestene, må komme fram.');

-- Deltakerne i notatets rekkefølge, så de som tallene og eksemplene måles mot, så kommuner som andre utredninger nevner.
INSERT INTO municipality (id, number, name, short_name, county, centre, part, colour, rank) VALUES
  ('municipality-ostre-toten',                 '3442', 'Østre Toten',                          'ØTK',  'Innlandet', 'Lena',    'participant', 'orange', 'a0'),
  ('municipality-vestre-toten',                '3443', 'Vestre Toten',                         'VTK',  'Innlandet', 'Raufoss', 'participant', 'teal',   'a1'),
  ('municipality-gjovik',                      '3407', 'Gjøvik',                               'GK',   'Innlandet', 'Gjøvik',  'participant', 'purple', 'a2'),
  ('municipality-hedmarken-landbrukskontor',   '',     'Hedmarken landbrukskontor',            '',     '',          '',        'comparator',  '',       'a3'),
  ('municipality-lillehammer-landbrukskontor', '',     'Lillehammer-regionen landbrukskontor', '',     '',          '',        'comparator',  '',       'a4'),
  ('municipality-akst',                        '',     'Agder kommunale støttetjenester',      'AKST', '',          '',        'comparator',  '',       'a5'),
  ('municipality-vbr',                         '',     'Vest brann- og redningsregion',        'VBR',  '',          '',        'comparator',  '',       'a6'),
  ('municipality-sondre-land',                 '3447', 'Søndre Land',                          '',     'Innlandet', '',        'other',       '',       'a7'),
  ('municipality-nordre-land',                 '3448', 'Nordre Land',                          '',     'Innlandet', '',        'other',       '',       'a8'),
  ('municipality-gran',                        '3446', 'Gran',                                 '',     'Innlandet', '',        'other',       '',       'a9'),
  ('municipality-jevnaker',                    '3236', 'Jevnaker',                             '',     'Akershus',  '',        'other',       '',       'aA'),
  ('municipality-lillehammer',                 '3405', 'Lillehammer',                          '',     'Innlandet', '',        'other',       '',       'aB'),
  ('municipality-gausdal',                     '3441', 'Gausdal',                              '',     'Innlandet', '',        'other',       '',       'aC'),
  ('municipality-sel',                         '3437', 'Sel',                                  '',     'Innlandet', '',        'other',       '',       'aD'),
  ('municipality-vaga',                        '3435', 'Vågå',                                 '',     'Innlandet', '',        'other',       '',       'aE'),
  ('municipality-arendal',                     '4203', 'Arendal',                              '',     'Agder',     '',        'other',       '',       'aF'),
  ('municipality-grimstad',                    '4202', 'Grimstad',                             '',     'Agder',     '',        'other',       '',       'aG'),
  ('municipality-bergen',                      '4601', 'Bergen',                               '',     'Vestland',  '',        'other',       '',       'aH'),
  ('municipality-rennebu',                     '5022', 'Rennebu',                              '',     'Trøndelag', '',        'other',       '',       'aI');

INSERT INTO theme (id, name, rank) VALUES
  ('theme-kompetanse',     'Kompetanse',            'a0'),
  ('theme-sarbarhet',      'Sårbarhet',             'a1'),
  ('theme-rekruttering',   'Rekruttering',          'a2'),
  ('theme-kvalitet',       'Kvalitet',              'a3'),
  ('theme-likebehandling', 'Likebehandling',        'a4'),
  ('theme-kapasitet',      'Kapasitet',             'a5'),
  ('theme-okonomi',        'Økonomi',               'a6'),
  ('theme-ledelse',        'Ledelse',               'a7'),
  ('theme-styring',        'Styring',               'a8'),
  ('theme-samhandling',    'Samhandling',           'a9'),
  ('theme-avstand',        'Avstand',               'aA'),
  ('theme-lokalkunnskap',  'Lokalkunnskap',         'aB'),
  ('theme-brukere',        'Brukere',               'aC'),
  ('theme-arbeidsmiljo',   'Arbeidsmiljø',          'aD'),
  ('theme-omstilling',     'Omstilling',            'aE'),
  ('theme-systemer',       'Systemer',              'aF'),
  ('theme-utvikling',      'Utvikling',             'aG'),
  ('theme-helhet',         'Helhetlig planlegging', 'aH'),
  ('theme-regelverk',      'Regelverk',             'aI'),
  ('theme-beredskap',      'Beredskap',             'aJ');

INSERT INTO alternative (id, name, form, rank, description) VALUES
  ('alternative-today',       'I dag',               'today',       'a0',
   'Tre kommuner som hver for seg har ansvaret for tjenesten.'),
  ('alternative-merger',      'Kommunesammenslåing', 'merger',      'a1',
   'Gjøvik, Østre Toten og Vestre Toten blir én kommune.'),
  ('alternative-cooperation', 'Formelt samarbeid',   'cooperation', 'a2',
   'Kommunene består, og inngår et formelt interkommunalt samarbeid om tjenesten, for eksempel vertskommunesamarbeid, interkommunalt selskap eller oppgavefellesskap.');

INSERT INTO question (id, label, rank, text) VALUES
  ('question-a', 'a', 'a0', 'Beskriv tjenesten.'),
  ('question-b', 'b', 'a1', 'Utfører de tre kommunene tjenesten og arbeidsprosessene ulikt i dag?'),
  ('question-c', 'c', 'a2', 'Hvilke utfordringer ser kommunene for tjenesten, nå og framover?'),
  ('question-d', 'd', 'a3', 'Hvilke nye muligheter og hvilke ulemper gir en kommunesammenslåing for tjenesten?'),
  ('question-e', 'e', 'a4', 'Hvilke nye muligheter og hvilke ulemper gir et formelt kommunalt samarbeid for tjenesten?');

-- De fem tjenestene, og to kapitler med generelle funn som ikke er tjenester.
INSERT INTO service (id, name, kind, rank, summary) VALUES
  ('service-landbruk',  'Landbruk',                  'service',  'a0',
   'Landbruksforvaltningen i kommunene. Bygger på dokumenter fra utredningen om felles landbrukskontor.'),
  ('service-brann',     'Brann og redning',          'service',  'a1',
   'Forebygging og beredskap mot brann og ulykker. Bygger på dokumenter fra utredningen i Gjøvikregionen.'),
  ('service-lonn',      'Lønn',                      'service',  'a2',
   'Lønningskontorene. Bygger på dokumenter fra fire utredninger om felles lønningskontor.'),
  ('service-tildeling', 'Tildeling og koordinering', 'service',  'a3',
   'Tildeling av helse- og omsorgstjenester, koordinerende enhet og koordinatorstillinger.'),
  ('service-arealplan', 'Arealplan',                 'service',  'a4',
   'Kommuneplanens arealdel, reguleringsplaner og dispensasjoner.'),
  ('service-funn',      'Generelle funn',            'findings', 'a5',
   'Erfaringer med kommunesammenslåing og interkommunalt samarbeid, fra forskningen.'),
  ('service-andre',     'Andre utredninger',         'findings', 'a6',
   'Store og små kommuner i helse og omsorg, og utredningene om vertskommunesamarbeid mellom Sel og Vågå.');

INSERT INTO service_municipality (service_id, municipality_id, part) VALUES
  ('service-landbruk',  'municipality-ostre-toten',  'full'),
  ('service-landbruk',  'municipality-vestre-toten', 'full'),
  ('service-landbruk',  'municipality-gjovik',       'full'),
  ('service-brann',     'municipality-ostre-toten',  'full'),
  ('service-brann',     'municipality-vestre-toten', 'full'),
  ('service-brann',     'municipality-gjovik',       'full'),
  ('service-lonn',      'municipality-ostre-toten',  'full'),
  ('service-lonn',      'municipality-vestre-toten', 'full'),
  ('service-lonn',      'municipality-gjovik',       'full'),
  ('service-tildeling', 'municipality-ostre-toten',  'full'),
  ('service-tildeling', 'municipality-vestre-toten', 'full'),
  ('service-tildeling', 'municipality-gjovik',       'full'),
  ('service-arealplan', 'municipality-ostre-toten',  'full'),
  ('service-arealplan', 'municipality-vestre-toten', 'full'),
  ('service-arealplan', 'municipality-gjovik',       'full');

-- ----------------------------------------------------------------------------------------------------
-- Kilder
-- ----------------------------------------------------------------------------------------------------

-- For hele prosjektet.
INSERT INTO source (id, kind, title, publisher, date, url, retrieved, reference) VALUES
  ('source-notat', 'report',
   'Notat om tjenestegjennomgang for Gjøvik, Østre Toten og Vestre Toten',
   'Prosjektkoordinator', '2025-10-17', '', '', ''),
  ('source-tf-notat', 'report',
   'Gjøvik-Toten. Tilleggsutredninger til kommunestrukturprosess. Kommunesammenslåing eller interkommunalt samarbeid, lokaldemokrati, stordriftsfordeler/-ulemper, politisk styreform og valgdeltakelse',
   'Telemarksforsking', '2025-09-28', '', '', 'Notat 32/2025'),
  ('source-tf-utredning', 'report',
   'Utredning for vurdering av kommunesammenslåing mellom Gjøvik, Østre Toten og Gjøvik',
   'Telemarksforsking', '2025-04-10', '', '', 'Tittelen er gjengitt slik notatet skriver den');

-- Landbruk.
INSERT INTO source (id, kind, title, publisher, date, url, retrieved, reference) VALUES
  ('source-landbruksrapport', 'report',
   'Rapport landbrukskontor. Interkommunalt samarbeid: Gjøvik kommune, Østre Toten kommune, Vestre Toten kommune og Søndre Land kommune',
   'Gjøvikregionen utvikling', '2024-06-04', '', '', ''),
  ('source-gjovik-landbrukssak', 'case_paper',
   'Interkommunalt samarbeid i Gjøvikregionen – mulig samarbeid om landbruk. Saksfremlegg til formannskapet',
   'Gjøvik kommune', '2025-01-15', '', '', ''),
  ('source-landbruksoppgaver', 'web',
   'Oversikt over kommunenes oppgaver på landbruksområdet – tilskuddsrammer for 2024',
   'Statsforvalteren i Troms og Finnmark', '', 'https://www.statsforvalteren.no/contentassets/6da36700e406473d8faff49a518a5b96/oversikt-over-kommunenes-oppgaver-pa-landbruksomradet---tilskuddsrammer-for-2024.pdf', '2025-09-24', ''),
  ('source-landbruksmelding', 'plan',
   'Landbruksmelding for Gjøvik kommune 2017–2022',
   'Gjøvik kommune', '', 'https://www.gjovik.kommune.no/_f/p2/if4500ad7-b082-4552-9c62-cf2d3eaf62eb/landbruksmelding-2017-2022.pdf', '2025-09-23', ''),
  ('source-landbruksdirektoratet', 'statistics',
   'Tilskudd til jordbruksforetak',
   'Landbruksdirektoratet', '', 'https://www.landbruksdirektoratet.no/nb/statistikk-og-utviklingstrekk/tilskudd-til-jordbruksforetak', '2025-09-28', ''),
  ('source-vista-analyse', 'report',
   'Kartlegging av samarbeid om landbrukskontor i Oppland',
   'Vista Analyse', '2014', '', '', 'Tittelen er ikke oppgitt i notatet');

-- Brann og redning.
INSERT INTO source (id, kind, title, publisher, date, url, retrieved, reference) VALUES
  ('source-norconsult', 'report',
   'Utredning brann og redning i Gjøvikregionen. Muligheter for fremtidens brann- og redningsvesen',
   'Norconsult AS for Gjøvikregionen utvikling', '2024-12-03', '', '', 'Oppdragsnummer 52308593, dokumentnummer Dok-100'),
  ('source-brannsak', 'case_paper',
   'Interkommunalt samarbeid – brann- og redningstjenesten i Gjøvikregionen. Saksfremlegg',
   'Kommunene i Gjøvikregionen', '2025', '', '', 'Behandlet i hver kommune våren 2025'),
  ('source-totalberedskapskommisjonen', 'official_report',
   'Totalberedskapskommisjonens utredning',
   'Totalberedskapskommisjonen', '2023', 'https://www.regjeringen.no/contentassets/4b9ba57bebae44d2bebfc845ff6cd5f5/no/pdfs/nou202320230017000dddpdfs.pdf', '', 'NOU 2023: 17'),
  ('source-brannloven', 'law',
   'Lov om vern mot brann, eksplosjon og ulykker med farlig stoff og om brannvesenets redningsoppgaver (brann- og eksplosjonsvernloven)',
   'Lovdata', '2002-06-14', 'https://lovdata.no/dokument/NL/lov/2002-06-14-20/', '', ''),
  ('source-brannforskriften', 'regulation',
   'Forskrift om organisering, bemanning og utrustning av brann- og redningsvesen og nødmeldesentralene (brann- og redningsvesenforskriften)',
   'Lovdata', '2021-09-15', 'https://lovdata.no/dokument/LTI/forskrift/2021-09-15-2755', '', ''),
  ('source-forebyggingsforskriften', 'regulation',
   'Forskrift om brannforebygging',
   'Lovdata', '2015-12-17', 'https://lovdata.no/dokument/SF/forskrift/2015-12-17-1710', '', ''),
  ('source-fremtidens-brannvesen', 'report',
   'Fremtidens brann- og redningsvesen. Helhetlig gjennomgang av brann- og redningsområdet',
   '', '2023-06', '', '', 'Utgiveren er ikke oppgitt i notatet'),
  ('source-befolkningsframskriving', 'statistics',
   'Regionale befolkningsframskrivinger',
   'Statistisk sentralbyrå', '', '', '', ''),
  ('source-veikart', 'report',
   'Veikart for økt produksjonskapasitet i forsvarsindustrien',
   'Forsvarsdepartementet og Nærings- og fiskeridepartementet', '', '', '', ''),
  ('source-nammo', 'web',
   'Bidrar til ny produksjonslinje for Nammo på Raufoss',
   'regjeringen.no', '', 'https://www.regjeringen.no/no/aktuelt/bidrar-til-ny-produksjonslinje-for-nammo-pa-raufoss/id3109629/', '', ''),
  ('source-totalberedskapsmeldingen', 'white_paper',
   'Totalberedskapsmeldingen',
   'Regjeringen', '', 'https://www.regjeringen.no/no/dokumenter/meld.-st.-9-20242025/id3082364/?q=brann&ch=2#kap5-4-8', '', 'Meld. St. 9 (2024–2025)'),
  ('source-forventningsbrev', 'letter',
   'Forventningsbrev til kommunene',
   'Statsforvalteren i Innlandet', '2025-04-30', '', '', ''),
  ('source-samarbeidsnotat', 'report',
   'Notat om kommunalt samarbeid',
   '', '', '', '', 'Omtaler avtalen om overordnet vakt i brannvesenet');

-- Lønn.
INSERT INTO source (id, kind, title, publisher, date, url, retrieved, reference) VALUES
  ('source-lonn-2013', 'report',
   'Felles lønningskontor for kommunene i Gjøvikregionen. Fagrapport forstudie',
   'Gjøvikregionen', '2013-03-20', '', '', ''),
  ('source-lonn-2020', 'report',
   'Felles lønningskontor for kommunene Søndre Land, Vestre Toten og Østre Toten. Sluttrapport forprosjekt',
   'Styringsgruppen for forprosjektet', '2020-08-21', '', '', ''),
  ('source-lonn-2023', 'presentation',
   'Lønn, lønn og regnskap i Gjøvikregionen. Presentasjon på arbeidsseminar',
   'Nordre Land, Søndre Land, Østre Toten, Vestre Toten og Gjøvik', '2023-10-19', '', '', ''),
  ('source-lonn-2024', 'presentation',
   'Utredning av felles interkommunalt lønningskontor. Presentasjon for kommunestyrene',
   '', '2024-01', 'https://innsynpluss.onacos.no/api/presentation/v2/nye-innsyn/filer/v-ca96cd18__14a1__478e__89f9__1b26a259158c-243503_1_A!d-2024005547!fFt9ee?pid=36', '2025-09-22', ''),
  ('source-vtk-lonnssak', 'case_paper',
   'Saksfremlegg om interkommunalt samarbeid om lønningskontor',
   'Vestre Toten kommune', '2024', 'https://prod01.elementscloud.no/publikum/Documents/ShowDmbHandlingDocument/0761f293-12fa-4d06-8f19-703d8a9c9aa9/12936/CasesFremlegg', '2025-09-29', 'Arkivreferanse 2024/8140-4'),
  ('source-lonn-vedtak-sondre-land', 'decision',
   'Innføringsprosjekt – Interkommunalt samarbeid om lønn for kommunene Nordre Land, Søndre Land, Vestre Toten og Østre Toten',
   'Søndre Land kommunestyre', '2024-05-23', 'https://innsynpluss.onacos.no/api/presentation/v2/nye-innsyn/filer/v-ca96cd18__14a1__478e__89f9__1b26a259158c-243493_6_A!d-2024005547!XbgUFR?pid=36', '2025-10-02', ''),
  ('source-lonn-vedtak-ostre-toten', 'decision',
   'Interkommunalt samarbeid – Lønn',
   'Østre Toten kommunestyre', '2024-05', 'https://www.ototen.no/api/presentation/v2/nye-innsyn/filer/v-5a2de291__24e1__49e4__9735__3698ce05ebd2-1740157_4_A!d-2021101178!Dloav6?pid=1', '2025-10-02', ''),
  ('source-lonn-vedtak-nordre-land', 'decision',
   'Innføringsprosjekt – interkommunalt samarbeid om lønn for kommunene Nordre Land, Søndre Land, Vestre Toten og Østre Toten',
   'Nordre Land kommunestyre', '2024-05', 'https://innsynpluss.onacos.no/nordre-land/moteoversikt/#/details/m-ca96cd18__14a1__478e__89f9__1b26a259158c-750!ZT1Mw9', '2025-10-01', ''),
  ('source-lonn-vedtak-vestre-toten', 'decision',
   'Interkommunalt samarbeid – lønn',
   'Vestre Toten kommunestyre', '2024-06', 'https://prod01.elementscloud.no/publikum/971028300/DmbMeeting/443', '2025-10-01', 'PS 84/2024'),
  ('source-akst', 'web',
   'Agder kommunale støttetjenester',
   'AKST', '', 'https://www.akst.no/', '', '');

-- Tildeling og koordinering.
INSERT INTO source (id, kind, title, publisher, date, url, retrieved, reference) VALUES
  ('source-tildeling-kommunene', 'submission',
   'Skriftlige opplysninger om tildeling og koordinering',
   'Østre Toten, Vestre Toten og Gjøvik kommuner', '', '', '', 'Drøftet i arbeidsgruppens møte 29.09.2025'),
  ('source-tildeling-gruppen', 'meeting',
   'Drøftinger i arbeidsgruppen for tildeling og koordinering',
   'Arbeidsgruppen for tildeling og koordinering', '2025-10-03', '', '', 'Møtene 29.09.2025 og 03.10.2025'),
  ('source-tildelingskriterier', 'guide',
   'Regionale veiledende felles tildelingskriterier for helse- og omsorgstjenester',
   'Kommunene Østre Toten, Vestre Toten, Gjøvik, Søndre Land, Nordre Land og Gran', '', 'https://vestre-toten.kommune.no/_f/p1/i6ee77063-6951-43d5-ae6c-c73a2fbd5dd2/regionale-veiledende-felles-tildelingskriterier-for-helse-og-omsorgstjenester-versjon-1.pdf', '', 'Versjon 1'),
  ('source-ostre-toten-demens', 'web',
   'Demensomsorg i Østre Toten',
   'Østre Toten kommune', '', 'https://www.ototen.no/tjenester/helse-og-mestring/demensomsorg/demensomsorg-i-ostre-toten/', '', ''),
  ('source-ostre-toten-kreft', 'web',
   'Kreftomsorg',
   'Østre Toten kommune', '', 'https://www.ototen.no/tjenester/helse-og-mestring/kreftomsorg/', '', ''),
  ('source-tildelingskontor-kartlegging', 'report',
   'Kartlegging av erfaringer med og bruk av tildelingskontor i norske kommuner',
   'Helsedirektoratet', '2024', '', '', ''),
  ('source-nou-2020-15', 'official_report',
   'NOU 2020: 15',
   '', '2020', '', '', 'NOU 2020: 15'),
  ('source-nou-2023-9', 'official_report',
   'NOU 2023: 9, om generalistkommunesystemet',
   '', '2023', '', '', 'NOU 2023: 9'),
  ('source-helse-og-samhandlingsplan', 'plan',
   'Nasjonal helse- og samhandlingsplan 2024–2027',
   '', '', '', '', '');

-- Arealplan.
INSERT INTO source (id, kind, title, publisher, date, url, retrieved, reference) VALUES
  ('source-arealplan-gruppen', 'meeting',
   'Drøftinger i arbeidsgruppen for arealplan',
   'Arbeidsgruppen for arealplan', '2025-10-02', '', '', 'Møtene 26.09.2025 og 02.10.2025'),
  ('source-nibr', 'report',
   'Utredning om interkommunalt plansamarbeid',
   'NIBR, By- og regionforskningsinstituttet, OsloMet', '', '', '', 'Gjengitt etter Telemarksforskings notat; tittel og år er ikke oppgitt'),
  ('source-norce', 'report',
   'Rapport om flerkommunale byområder',
   'NORCE', '2020', '', '', 'Gjengitt etter Telemarksforskings notat');

-- Andre utredninger.
INSERT INTO source (id, kind, title, publisher, date, url, retrieved, reference) VALUES
  ('source-oppland-arbeiderblad', 'news',
   'Dette er fordelene og ulempene med større kommuner',
   'Oppland Arbeiderblad', '2025-09-17', '', '', 'Viser til forskning ved Senter for omsorgsforskning, NTNU'),
  ('source-vaga-sak', 'case_paper',
   'Sakspapirer om vertskommunesamarbeid med Sel',
   'Vågå kommunestyre', '2025-09-30', '', '', 'Sak 45/2025'),
  ('source-sel-vaga-helse', 'report',
   'Utredning av et formalisert helhetlig samarbeid på helseområdet mellom Sel og Vågå',
   'Sel og Vågå kommuner', '', '', '', 'Gjengitt etter sak 45/2025 i Vågå'),
  ('source-sel-vaga-okonomi', 'report',
   'Rapport fra arbeidsgruppa for utredningsarbeidet økonomi, regnskap, lønn og personal',
   'Sel og Vågå kommuner', '', '', '', 'Gjengitt etter sak 45/2025 i Vågå'),
  ('source-sel-vaga-plan', 'report',
   'Plan og byggesak – Vågå og Sel. Utredning av interkommunalt samarbeid med Vågå som vertskommune',
   'Sel og Vågå kommuner', '2025-06-20', '', '', 'Gjengitt etter sak 45/2025 i Vågå');

-- ----------------------------------------------------------------------------------------------------
-- Styring og metode
-- ----------------------------------------------------------------------------------------------------

INSERT INTO working_group (id, kind, name) VALUES
  ('group-politisk-styring',      'political_steering',      'Politisk styringsgruppe'),
  ('group-administrativ-styring', 'administrative_steering', 'Administrativ styringsgruppe');

INSERT INTO person (id, position) VALUES
  ('person-prosjektkoordinator', 'Prosjektkoordinator');

-- ----------------------------------------------------------------------------------------------------
-- Delkapitler
-- ----------------------------------------------------------------------------------------------------

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-prosjekt-bestilling', NULL, NULL, NULL, 'mandate', 'a0',
   'Bestilling',
   'Politisk styringsgruppe valgte disse tjenestene som utgangspunkt:

- tre gjennomførte prosesser om mulig interkommunalt samarbeid: felles landbrukskontor, brann og redning, og felles lønningskontor
- arealplan
- tildeling og små arbeidsmiljøer i helse og omsorg, det vil si koordinatorstillinger

For hver tjeneste er de samme fem spørsmålene stilt, fra a til e. De spør hva tjenesten er, hva som er ulikt mellom kommunene i dag, hvilke utfordringer den har, og hva henholdsvis en sammenslåing og et formelt samarbeid vil gi av muligheter og ulemper.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-prosjekt-metode', NULL, NULL, NULL, 'method', 'a1',
   'Metode kort oppsummert',
   '- Telemarksforsking ble bedt om en generell utredning om tjenester og kommunesammenslåing. [[cite:citation-prosjekt-metode-tf]]
- Landbruk, brann og redning og lønn bygger på dokumenter fra tidligere prosesser. Dokumentene er nevnt under hver tjeneste.
- For arealplan og for tildeling og koordinering pekte hver kommune ut minst én fagressurs og én tillitsvalgt. Sammen var de arbeidsgruppen for tjenesten.
- Prosjektkoordinator la oversikten fram for administrativ styringsgruppe.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-prosjekt-oppdrag', NULL, NULL, NULL, 'method', 'a2',
   'Oppdraget til Telemarksforsking',
   'Oppdraget var et overordnet notat om hva andre kommuner har erfart i tidligere prosesser. [[cite:citation-prosjekt-oppdrag-tf]] Aktuelle spørsmål var:

- Hvilke fordeler og ulemper for tjenestene har sammenslåinger gitt?
- Varierer erfaringene mellom tjenester?
- Hvordan står interkommunalt samarbeid seg mot sammenslåing?');

-- Henvisningene i delkapitlene.
INSERT INTO citation (id, source_id, section_id, locator) VALUES
  ('citation-prosjekt-metode-tf',  'source-tf-notat', 'section-prosjekt-metode',  'kap. 2'),
  ('citation-prosjekt-oppdrag-tf', 'source-tf-notat', 'section-prosjekt-oppdrag', '');
