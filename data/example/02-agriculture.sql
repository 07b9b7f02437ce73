-- SPDX-License-Identifier: GPL-3.0-or-later
-- Landbruk: organisering, bemanning og nøkkeltall for landbruksforvaltningen, utfordringer og argumenter.
-- Driftsenheter per årsverk går opp slik: Gjøvik 255 / 6,5 = 39,2, Vestre Toten 182 / 3 = 60,7, Østre Toten 301 / 4 = 75,3.
-- Gevinstene, ulempene og særuttalelsen gjelder formelt samarbeid. For sammenslåing gjelder det Telemarksforsking skriver.

-- ----------------------------------------------------------------------------------------------------
-- Delkapitler
-- ----------------------------------------------------------------------------------------------------

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-landbruk-dokumenter', 'service-landbruk', NULL, NULL, 'method', 'a0',
   'Dokumenter for gjennomgang',
   'Kapittelet bygger på disse dokumentene:

- rapporten om interkommunalt samarbeid om landbrukskontor fra Gjøvikregionen utvikling [[cite:citation-landbruk-dokumenter-a]]
- saksfremlegget om samarbeid om landbruk til formannskapet i Gjøvik [[cite:citation-landbruk-dokumenter-b]]
- statsforvalterens oversikt over kommunenes oppgaver på landbruksområdet [[cite:citation-landbruk-dokumenter-c]]
- landbruksmeldingen for Gjøvik [[cite:citation-landbruk-dokumenter-d]]
- Telemarksforskings notat [[cite:citation-landbruk-dokumenter-e]]');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-landbruk-telemarksforsking', 'service-landbruk', NULL, NULL, 'research', 'a1',
   'Fra Telemarksforskings notat',
   'Mange kommuner har felles landbrukskontor etter vertskommunemodellen, og erfaringene ligner på hverandre. [[cite:citation-landbruk-telemarksforsking-a]] Fagmiljøene blir større, sterkere, mer attraktive og mer effektive. Forvaltningen blir bedre, brukerne får bedre tjenester, og det er lettere å drive utviklingsarbeid. Kontorene får mer tyngde og oppmerksomhet i regionen, og større slagkraft i prosjekter og utviklingstiltak, så de blir mer attraktive samarbeidspartnere.

Vanskeligst er samhandlingen med nærliggende enheter i samarbeidskommunene, og gode rutiner for saker som skal til politisk behandling. Lange avstander kan være et problem. For brukerne betyr de mindre enn før, fordi mye går på telefon og nett. De ansatte må regne med mer reising til oppgaver som krever besøk.

En kommunesammenslåing gir de samme gevinstene, men da er det lettere å samle og utvikle en felles praksis for myndighet, systemer, rutiner og saksgang.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-landbruk-tjenesten', 'service-landbruk', NULL, NULL, 'about', 'a2',
   'Om tjenesten',
   'Kommunen er landbruksmyndighet. Den avgjør saker etter konsesjonslovene for jord- og skogbruk, forurensningsloven og ulike tilskuddsordninger. En hovedoppgave er å forvalte statlige tilskudd etter forskriftene, jordbruksavtalen og de økonomiske rammene Stortinget har vedtatt. Forholdsvis få saker går til politisk behandling.

Når kontorene forvalter sentrale statlige og regionale tilskudd, kan verken politisk eller administrativ ledelse i kommunen instruere dem eller påvirke forvaltningen. [[cite:citation-landbruk-tjenesten-a]]');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-landbruk-utfordringer', 'service-landbruk', NULL, NULL, 'challenges', 'a3',
   'Utfordringsbildet',
   'Sakene blir færre, men mer kompliserte, særlig om konsesjon. Tallet på aktive gårdsbruk som søker produksjonstilskudd, har gått ned lenge. I Gjøvik alene falt det fra 365 i 2013 [[cite:citation-landbruk-utfordringer-a]] til 255 i 2025. [[cite:citation-landbruk-utfordringer-b]]

Ansatte ved de tre landbrukskontorene, og ved kontoret i Søndre Land, er spurt om hva de opplever som de største utfordringene. [[cite:citation-landbruk-utfordringer-c]] Svarene fra de tre deltakerkommunene står i listen over utfordringer.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-landbruk-organisering-ostre-toten', 'service-landbruk', NULL, 'municipality-ostre-toten', 'organisation', 'a4',
   'Organisering i Østre Toten',
   'Landbruk er en del av Plan- og næringsenheten. Enheten har også blant annet byggesak, plansak, oppmåling, klima og miljø, eiendomsskatt, GIS og matrikkel. Den har 17 årsverk, og 4 av dem er på landbruk: 1 på skog og utmark (skogbrukssjef) og 3 på jordbruk. [[cite:citation-landbruk-organisering-ostre-toten-a]] Deler av stillingen som klima- og miljørådgiver kommer i tillegg, blant annet til forurensning fra landbruket og «Landbruksnytt».

Lederen for enheten har det overordnede faglige og administrative ansvaret, blant annet for personal og økonomi. De ansatte har fagansvar på sine felt og kan fatte vedtak der på delegasjon, men har ikke administrativt ansvar.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-landbruk-organisering-vestre-toten', 'service-landbruk', NULL, 'municipality-vestre-toten', 'organisation', 'a5',
   'Organisering i Vestre Toten',
   'Planavdelingen har fem faggrupper, hver med en fagkoordinator: plansak, byggesak, kart og oppmåling, landbruk, og miljø. Avdelingen har 15 årsverk under plansjefen, og 3 av dem er på landbruk: 1 på skogbruk og utmarksforvaltning, medregnet kommunal skog, og 2 på jordbruk. [[cite:citation-landbruk-organisering-vestre-toten-a]] Kommunen har verken skogbrukssjef eller landbrukssjef.

Mye er delegert til plansjefen og den enkelte saksbehandleren. Prinsipielle saker går til Utvalg for teknisk drift og plansaker. Klager behandles av den samme saksbehandleren og det samme utvalget som selve saken. Faggruppene samarbeider mye innad i avdelingen, blant annet med byggesak, miljø og plan.

Plansjefen rapporterer direkte til kommunedirektøren og sitter i kommunedirektørens ledergruppe.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-landbruk-organisering-gjovik', 'service-landbruk', NULL, 'municipality-gjovik', 'organisation', 'a6',
   'Organisering i Gjøvik',
   'Samfunnsutvikling har seks faggrupper med hver sin tjenesteleder: arealplan, byggesak, oppmåling og eiendomsskatt, kultur, næringsutvikling, og landbruk. Kommunalsjefen leder sektoren, som har 76,38 årsverk på 92 stillinger.

Landbruk har 7 stillinger og 6,5 årsverk: leder (jordbruk), 3 på jordbruk, 2 på skogbruk og en halv merkantil stilling. [[cite:citation-landbruk-organisering-gjovik-a]] Spredt avløp, miljø, kommunal skog og motorferdsel i utmark ligger i teknisk drift.

Noe er delegert til tjenestelederen for landbruk og videre til saksbehandlerne. Prinsipielle saker går til Utvalg for samfunnsutvikling, bærekraft og tekniske tjenester, formannskapet eller kommunestyret. En av de ansatte forbereder saker for Viltnemnda. Klager behandles av den samme saksbehandleren og det samme utvalget som selve saken, før de eventuelt sendes Statsforvalteren i Innlandet.

Landbruk arbeider tett med byggesak, oppmåling og arealplan, mindre med kultur, idrett og næringsutvikling, og noe med teknisk drift og utbygging. Kommunalsjefen rapporterer direkte til kommunedirektøren og sitter i ledergruppen.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-landbruk-samarbeid', 'service-landbruk', 'alternative-cooperation', NULL, 'alternative', 'a7',
   'Samarbeid eller sammenslåing',
   'Samarbeid om landbruksforvaltningen er svært utbredt, som interkommunale landbrukskontor, oppgavefellesskap og vertskommunesamarbeid. I 2014 samarbeidet halvparten av kommunene i Oppland om landbrukskontor, [[cite:citation-landbruk-samarbeid-v]] og omfanget har økt siden.

Vestre Toten og Østre Toten tok i 2021 initiativ til å vurdere et felles landbrukskontor. Søndre Land og Gjøvik kom med fra 2023, og Gjøvikregionen utvikling koordinerte. Arbeidsgruppen var enig om at kommunene kan tjene på å samarbeide mer, enkelt og forpliktende, men hadde ulikt syn på gevinstene. [[cite:citation-landbruk-samarbeid-a]] Rapporten samler sju gevinster. [[cite:citation-landbruk-samarbeid-b]]

Ulempene de ansatte peker på, henger mest sammen med uro for at stillinger forsvinner når kontorene slås sammen. Gruppen var sterkt delt: Representantene for Gjøvik var negative til et felles kontor, mens de fra Østre Toten og Vestre Toten så flere gevinster og færre ulemper. Gjøvik har egne særuttalelser. [[cite:citation-landbruk-samarbeid-c]]

Ulik bemanning og innretning ser ut til å ha preget synet. Gjøvik har klart høyere bemanning enn de andre, og på de fleste saksområder klart færre saker per årsverk. I 2024 behandlet de tre kontorene tilskuddssaker fra i alt 738 driftsenheter, som fikk om lag 340 millioner kroner i produksjonstilskudd. Per årsverk var det 39,2 aktive driftsenheter i Gjøvik, 60,7 i Vestre Toten og 75,3 i Østre Toten. Lillehammer-regionen landbrukskontor hadde 68,4 og Hedmarken landbrukskontor 63,3. [[cite:citation-landbruk-samarbeid-d]]');

-- Henvisningene i delkapitlene.
INSERT INTO citation (id, source_id, section_id, locator) VALUES
  ('citation-landbruk-dokumenter-a',                'source-landbruksrapport',      'section-landbruk-dokumenter',                ''),
  ('citation-landbruk-dokumenter-b',                'source-gjovik-landbrukssak',   'section-landbruk-dokumenter',                ''),
  ('citation-landbruk-dokumenter-c',                'source-landbruksoppgaver',     'section-landbruk-dokumenter',                ''),
  ('citation-landbruk-dokumenter-d',                'source-landbruksmelding',      'section-landbruk-dokumenter',                ''),
  ('citation-landbruk-dokumenter-e',                'source-tf-notat',              'section-landbruk-dokumenter',                ''),
  ('citation-landbruk-telemarksforsking-a',         'source-tf-notat',              'section-landbruk-telemarksforsking',         'pkt. 2.3.1'),
  ('citation-landbruk-tjenesten-a',                 'source-landbruksoppgaver',     'section-landbruk-tjenesten',                 ''),
  ('citation-landbruk-utfordringer-a',              'source-landbruksmelding',      'section-landbruk-utfordringer',              ''),
  ('citation-landbruk-utfordringer-b',              'source-landbruksdirektoratet', 'section-landbruk-utfordringer',              'tall for 2025'),
  ('citation-landbruk-utfordringer-c',              'source-landbruksrapport',      'section-landbruk-utfordringer',              's. 9–13'),
  ('citation-landbruk-organisering-ostre-toten-a',  'source-landbruksrapport',      'section-landbruk-organisering-ostre-toten',  's. 7–11'),
  ('citation-landbruk-organisering-vestre-toten-a', 'source-landbruksrapport',      'section-landbruk-organisering-vestre-toten', 's. 7–11'),
  ('citation-landbruk-organisering-gjovik-a',       'source-landbruksrapport',      'section-landbruk-organisering-gjovik',       's. 7–11'),
  ('citation-landbruk-samarbeid-v',                 'source-vista-analyse',         'section-landbruk-samarbeid',                 ''),
  ('citation-landbruk-samarbeid-a',                 'source-landbruksrapport',      'section-landbruk-samarbeid',                 ''),
  ('citation-landbruk-samarbeid-b',                 'source-landbruksrapport',      'section-landbruk-samarbeid',                 's. 16–17'),
  ('citation-landbruk-samarbeid-c',                 'source-landbruksrapport',      'section-landbruk-samarbeid',                 's. 17–18'),
  ('citation-landbruk-samarbeid-d',                 'source-landbruksdirektoratet', 'section-landbruk-samarbeid',                 'tall for 2024');

-- ----------------------------------------------------------------------------------------------------
-- Organisasjonskart i dag
-- ----------------------------------------------------------------------------------------------------

-- Østre Toten. Enheten har flere oppgaver enn dem som er nevnt her.
INSERT INTO unit (id, service_id, alternative_id, municipality_id, parent_id, kind, name, leader, in_service, rank) VALUES
  ('unit-landbruk-ostre-toten-plan',          'service-landbruk', 'alternative-today', 'municipality-ostre-toten',
   NULL,                             'unit', 'Plan- og næringsenheten', 'Enhetsleder', 0, 'a0'),
  ('unit-landbruk-ostre-toten',               'service-landbruk', 'alternative-today', 'municipality-ostre-toten',
   'unit-landbruk-ostre-toten-plan', 'team', 'Landbruk',                '',            1, 'a0'),
  ('unit-landbruk-ostre-toten-byggesak',      'service-landbruk', 'alternative-today', 'municipality-ostre-toten',
   'unit-landbruk-ostre-toten-plan', 'team', 'Byggesak',                '',            0, 'a1'),
  ('unit-landbruk-ostre-toten-plansak',       'service-landbruk', 'alternative-today', 'municipality-ostre-toten',
   'unit-landbruk-ostre-toten-plan', 'team', 'Plansak',                 '',            0, 'a2'),
  ('unit-landbruk-ostre-toten-oppmaling',     'service-landbruk', 'alternative-today', 'municipality-ostre-toten',
   'unit-landbruk-ostre-toten-plan', 'team', 'Oppmåling',               '',            0, 'a3'),
  ('unit-landbruk-ostre-toten-klima',         'service-landbruk', 'alternative-today', 'municipality-ostre-toten',
   'unit-landbruk-ostre-toten-plan', 'team', 'Klima/miljø',             '',            0, 'a4'),
  ('unit-landbruk-ostre-toten-eiendomsskatt', 'service-landbruk', 'alternative-today', 'municipality-ostre-toten',
   'unit-landbruk-ostre-toten-plan', 'team', 'Eiendomsskatt',           '',            0, 'a5'),
  ('unit-landbruk-ostre-toten-gis',           'service-landbruk', 'alternative-today', 'municipality-ostre-toten',
   'unit-landbruk-ostre-toten-plan', 'team', 'GIS',                     '',            0, 'a6'),
  ('unit-landbruk-ostre-toten-matrikkel',     'service-landbruk', 'alternative-today', 'municipality-ostre-toten',
   'unit-landbruk-ostre-toten-plan', 'team', 'Matrikkel',               '',            0, 'a7');

-- Vestre Toten.
INSERT INTO unit (id, service_id, alternative_id, municipality_id, parent_id, kind, name, leader, in_service, rank) VALUES
  ('unit-landbruk-vestre-toten-ledelse',   'service-landbruk', 'alternative-today', 'municipality-vestre-toten',
   NULL,                                 'unit', 'Kommuneledelsen', 'Kommunedirektør', 0, 'a0'),
  ('unit-landbruk-vestre-toten-plan',      'service-landbruk', 'alternative-today', 'municipality-vestre-toten',
   'unit-landbruk-vestre-toten-ledelse', 'unit', 'Planavdelingen',  'Plansjef',        0, 'a0'),
  ('unit-landbruk-vestre-toten',           'service-landbruk', 'alternative-today', 'municipality-vestre-toten',
   'unit-landbruk-vestre-toten-plan',    'team', 'Landbruk',        'Fagkoordinator',  1, 'a0'),
  ('unit-landbruk-vestre-toten-plansak',   'service-landbruk', 'alternative-today', 'municipality-vestre-toten',
   'unit-landbruk-vestre-toten-plan',    'team', 'Plansak',         'Fagkoordinator',  0, 'a1'),
  ('unit-landbruk-vestre-toten-byggesak',  'service-landbruk', 'alternative-today', 'municipality-vestre-toten',
   'unit-landbruk-vestre-toten-plan',    'team', 'Byggesak',        'Fagkoordinator',  0, 'a2'),
  ('unit-landbruk-vestre-toten-oppmaling', 'service-landbruk', 'alternative-today', 'municipality-vestre-toten',
   'unit-landbruk-vestre-toten-plan',    'team', 'Kart/oppmåling',  'Fagkoordinator',  0, 'a3'),
  ('unit-landbruk-vestre-toten-miljo',     'service-landbruk', 'alternative-today', 'municipality-vestre-toten',
   'unit-landbruk-vestre-toten-plan',    'team', 'Miljø',           'Fagkoordinator',  0, 'a4');

-- Gjøvik. Teknisk drift har kommunal skog, motorferdsel i utmark, spredt avløp og miljø.
INSERT INTO unit (id, service_id, alternative_id, municipality_id, parent_id, kind, name, leader, in_service, rank) VALUES
  ('unit-landbruk-gjovik-ledelse',   'service-landbruk', 'alternative-today', 'municipality-gjovik',
   NULL,                           'unit',     'Kommuneledelsen',         'Kommunedirektør', 0, 'a0'),
  ('unit-landbruk-gjovik-samfunn',   'service-landbruk', 'alternative-today', 'municipality-gjovik',
   'unit-landbruk-gjovik-ledelse', 'unit',     'Samfunnsutvikling',       'Kommunalsjef',    0, 'a0'),
  ('unit-landbruk-gjovik',           'service-landbruk', 'alternative-today', 'municipality-gjovik',
   'unit-landbruk-gjovik-samfunn', 'unit',     'Landbruk',                'Tjenesteleder',   1, 'a0'),
  ('unit-landbruk-gjovik-arealplan', 'service-landbruk', 'alternative-today', 'municipality-gjovik',
   'unit-landbruk-gjovik-samfunn', 'unit',     'Arealplan',               'Tjenesteleder',   0, 'a1'),
  ('unit-landbruk-gjovik-byggesak',  'service-landbruk', 'alternative-today', 'municipality-gjovik',
   'unit-landbruk-gjovik-samfunn', 'unit',     'Byggesak',                'Tjenesteleder',   0, 'a2'),
  ('unit-landbruk-gjovik-oppmaling', 'service-landbruk', 'alternative-today', 'municipality-gjovik',
   'unit-landbruk-gjovik-samfunn', 'unit',     'Oppmåling/eiendomsskatt', 'Tjenesteleder',   0, 'a3'),
  ('unit-landbruk-gjovik-kultur',    'service-landbruk', 'alternative-today', 'municipality-gjovik',
   'unit-landbruk-gjovik-samfunn', 'unit',     'Kultur',                  'Tjenesteleder',   0, 'a4'),
  ('unit-landbruk-gjovik-naering',   'service-landbruk', 'alternative-today', 'municipality-gjovik',
   'unit-landbruk-gjovik-samfunn', 'unit',     'Næringsutvikling',        'Tjenesteleder',   0, 'a5'),
  ('unit-landbruk-gjovik-teknisk',   'service-landbruk', 'alternative-today', 'municipality-gjovik',
   NULL,                           'external', 'Teknisk drift',           '',                0, 'a1');

-- Oppgitte summer. De 15 årsverkene i Planavdelingen er dem under plansjefen.
INSERT INTO unit_total (id, unit_id, measure, value_e4, as_of, source_id) VALUES
  ('unit-total-landbruk-ostre-toten-plan',          'unit-landbruk-ostre-toten-plan',  'fte',       170000, '2024-06-04', 'source-landbruksrapport'),
  ('unit-total-landbruk-ostre-toten',               'unit-landbruk-ostre-toten',       'fte',       40000,  '2024-06-04', 'source-landbruksrapport'),
  ('unit-total-landbruk-vestre-toten-plan',         'unit-landbruk-vestre-toten-plan', 'fte',       150000, '2024-06-04', 'source-landbruksrapport'),
  ('unit-total-landbruk-vestre-toten',              'unit-landbruk-vestre-toten',      'fte',       30000,  '2024-06-04', 'source-landbruksrapport'),
  ('unit-total-landbruk-gjovik-samfunn',            'unit-landbruk-gjovik-samfunn',    'fte',       763800, '2024-06-04', 'source-landbruksrapport'),
  ('unit-total-landbruk-gjovik-samfunn-stillinger', 'unit-landbruk-gjovik-samfunn',    'positions', 920000, '2024-06-04', 'source-landbruksrapport'),
  ('unit-total-landbruk-gjovik',                    'unit-landbruk-gjovik',            'fte',       65000,  '2024-06-04', 'source-landbruksrapport'),
  ('unit-total-landbruk-gjovik-stillinger',         'unit-landbruk-gjovik',            'positions', 70000,  '2024-06-04', 'source-landbruksrapport');

INSERT INTO unit_link (id, unit_id, other_unit_id, kind, caption) VALUES
  ('unit-link-landbruk-ostre-toten-klima', 'unit-landbruk-ostre-toten', 'unit-landbruk-ostre-toten-klima', 'dotted',
   'Klima- og miljørådgiver er en ressurs for landbruk');

-- ----------------------------------------------------------------------------------------------------
-- Bemanning
-- ----------------------------------------------------------------------------------------------------

INSERT INTO role (id, service_id, name, is_leader, rank) VALUES
  ('role-landbruk-leder',     'service-landbruk', 'Leder',              1, 'a0'),
  ('role-landbruk-jordbruk',  'service-landbruk', 'Jordbruk',           0, 'a1'),
  ('role-landbruk-skogbruk',  'service-landbruk', 'Skogbruk og utmark', 0, 'a2'),
  ('role-landbruk-merkantil', 'service-landbruk', 'Merkantil',          0, 'a3');

-- Østre Toten 4, Vestre Toten 3, Gjøvik 6,5 årsverk; til sammen 13,5.
INSERT INTO position (id, unit_id, role_id, title, fte_e4, headcount, as_of, rank) VALUES
  ('position-landbruk-ostre-toten-jordbruk',  'unit-landbruk-ostre-toten',  'role-landbruk-jordbruk',
   'Jordbruk',                       30000, NULL, '2024-06-04', 'a0'),
  ('position-landbruk-ostre-toten-skogbruk',  'unit-landbruk-ostre-toten',  'role-landbruk-skogbruk',
   'Skogbrukssjef',                  10000, NULL, '2024-06-04', 'a1'),
  ('position-landbruk-vestre-toten-jordbruk', 'unit-landbruk-vestre-toten', 'role-landbruk-jordbruk',
   'Jordbruk',                       20000, NULL, '2024-06-04', 'a2'),
  ('position-landbruk-vestre-toten-skogbruk', 'unit-landbruk-vestre-toten', 'role-landbruk-skogbruk',
   'Skogbruk og utmarksforvaltning', 10000, NULL, '2024-06-04', 'a3'),
  ('position-landbruk-gjovik-leder',          'unit-landbruk-gjovik',       'role-landbruk-leder',
   'Leder (jordbruk)',               10000, 1,    '2024-06-04', 'a4'),
  ('position-landbruk-gjovik-jordbruk',       'unit-landbruk-gjovik',       'role-landbruk-jordbruk',
   'Jordbruk',                       30000, NULL, '2024-06-04', 'a5'),
  ('position-landbruk-gjovik-skogbruk',       'unit-landbruk-gjovik',       'role-landbruk-skogbruk',
   'Skogbruk',                       20000, NULL, '2024-06-04', 'a6'),
  ('position-landbruk-gjovik-merkantil',      'unit-landbruk-gjovik',       'role-landbruk-merkantil',
   'Merkantile oppgaver',            5000,  NULL, '2024-06-04', 'a7');

INSERT INTO note (id, service_id, text) VALUES
  ('note-landbruk-klima',         'service-landbruk', 'Deler av stillingen som klima- og miljørådgiver kommer i tillegg.'),
  ('note-landbruk-kommunal-skog', 'service-landbruk', 'Omfatter kommunal skog.');

INSERT INTO note_ref (id, note_id, role_id, municipality_id) VALUES
  ('note-ref-landbruk-klima',         'note-landbruk-klima',         NULL,                     'municipality-ostre-toten'),
  ('note-ref-landbruk-kommunal-skog', 'note-landbruk-kommunal-skog', 'role-landbruk-skogbruk', 'municipality-vestre-toten');

-- Oppgaver og utvalg, utenfor stillingstabellen.
INSERT INTO task (id, service_id, name, kind, statutory, in_table, rank) VALUES
  ('task-landbruk-kommunal-skog', 'service-landbruk', 'Kommunal skog',                                'responsibility', 0, 0, 'a0'),
  ('task-landbruk-miljo',         'service-landbruk', 'Motorferdsel i utmark, spredt avløp og miljø', 'responsibility', 0, 0, 'a1'),
  ('task-landbruk-utvalg',        'service-landbruk', 'Utvalg for prinsipielle saker',                'committee',      0, 0, 'a2'),
  ('task-landbruk-viltnemnd',     'service-landbruk', 'Saksbehandling for Viltnemnda',                'committee',      0, 0, 'a3');

INSERT INTO task_assignment (task_id, municipality_id, text) VALUES
  ('task-landbruk-kommunal-skog', 'municipality-vestre-toten',
   'Faggruppe landbruk'),
  ('task-landbruk-kommunal-skog', 'municipality-gjovik',
   'Teknisk drift'),
  ('task-landbruk-miljo',         'municipality-gjovik',
   'Teknisk drift'),
  ('task-landbruk-utvalg',        'municipality-vestre-toten',
   'Utvalg for teknisk drift og plansaker'),
  ('task-landbruk-utvalg',        'municipality-gjovik',
   'Utvalg for samfunnsutvikling, bærekraft og tekniske tjenester, formannskapet eller kommunestyret'),
  ('task-landbruk-viltnemnd',     'municipality-gjovik',
   'En ansatt i landbruk');

-- ----------------------------------------------------------------------------------------------------
-- Nøkkeltall og forholdstall
-- ----------------------------------------------------------------------------------------------------

INSERT INTO figure (id, service_id, name, unit, rank, definition) VALUES
  ('figure-landbruk-driftsenheter', 'service-landbruk', 'Driftsenheter med produksjonstilskudd', 'driftsenheter',
   'a0',
   'Aktive driftsenheter som søker produksjonstilskudd hos kommunen.'),
  ('figure-landbruk-gardsbruk',     'service-landbruk', 'Aktive gårdsbruk i Gjøvik over tid',    'gårdsbruk',
   'a1',
   'Gårdsbruk som søker produksjonstilskudd.'),
  ('figure-landbruk-tilskudd',      'service-landbruk', 'Produksjonstilskudd',                   'mill. kr',
   'a2',
   'Samlet produksjonstilskudd til driftsenhetene i de tre kommunene.');

-- Nevneren er alle stillinger (ingen rader i ratio_role). Bare leder (jordbruk) og jordbruk gir 64, 91 og 100.
INSERT INTO ratio (id, figure_id, name, unit) VALUES
  ('ratio-landbruk-driftsenheter', 'figure-landbruk-driftsenheter', 'Driftsenheter per årsverk', 'driftsenheter per årsverk');

-- Gjøviks 255 er oppgitt for 2025. Tallene for de to andre er regnet tilbake fra forholdstallene i notatet.
INSERT INTO key_figure (id, figure_id, ratio_id, municipality_id, about, value_e4, qualifier, unit, period, source_id, locator) VALUES
  ('key-figure-landbruk-driftsenheter-ostre-toten',  'figure-landbruk-driftsenheter', NULL,
   'municipality-ostre-toten',                 'Utregnet: 75,3 × 4 årsverk', 3010000, 'derived',
   'driftsenheter',             '2024', 'source-landbruksdirektoratet', ''),
  ('key-figure-landbruk-driftsenheter-vestre-toten', 'figure-landbruk-driftsenheter', NULL,
   'municipality-vestre-toten',                'Utregnet: 60,7 × 3 årsverk', 1820000, 'derived',
   'driftsenheter',             '2024', 'source-landbruksdirektoratet', ''),
  ('key-figure-landbruk-driftsenheter-gjovik',       'figure-landbruk-driftsenheter', NULL,
   'municipality-gjovik',                      '',                           2550000, 'exact',
   'driftsenheter',             '2025', 'source-landbruksdirektoratet', ''),
  ('key-figure-landbruk-driftsenheter-i-alt',        'figure-landbruk-driftsenheter', NULL,
   NULL,                                       'De tre kommunene',           7380000, 'exact',
   'driftsenheter',             '2024', 'source-landbruksdirektoratet', ''),
  ('key-figure-landbruk-gardsbruk-2013',             'figure-landbruk-gardsbruk',     NULL,
   'municipality-gjovik',                      '',                           3650000, 'exact',
   'gårdsbruk',                 '2013', 'source-landbruksmelding',      ''),
  ('key-figure-landbruk-gardsbruk-2025',             'figure-landbruk-gardsbruk',     NULL,
   'municipality-gjovik',                      '',                           2550000, 'exact',
   'gårdsbruk',                 '2025', 'source-landbruksdirektoratet', ''),
  ('key-figure-landbruk-tilskudd',                   'figure-landbruk-tilskudd',      NULL,
   NULL,                                       'De tre kommunene',           3400000, 'approx',
   'mill. kr',                  '2024', 'source-landbruksdirektoratet', ''),
  ('key-figure-landbruk-lillehammer',                NULL,                            'ratio-landbruk-driftsenheter',
   'municipality-lillehammer-landbrukskontor', 'Alle stillinger',            684000,  'exact',
   'driftsenheter per årsverk', '2024', 'source-landbruksdirektoratet', ''),
  ('key-figure-landbruk-hedmarken',                  NULL,                            'ratio-landbruk-driftsenheter',
   'municipality-hedmarken-landbrukskontor',   'Alle stillinger',            633000,  'exact',
   'saker per årsverk', '2024', 'source-landbruksdirektoratet', '');

-- ----------------------------------------------------------------------------------------------------
-- Tidligere utredning, saker og samarbeid
-- ----------------------------------------------------------------------------------------------------

INSERT INTO inquiry (id, service_id, title, year, source_id, outcome) VALUES
  ('inquiry-landbruk-2024', 'service-landbruk', 'Felles landbrukskontor', '2021–2024', 'source-landbruksrapport',
   'Enighet om at kommunene kan tjene på å samarbeide mer, enkelt og forpliktende, men ulikt syn på gevinstene. Gjøvik har avgitt særuttalelser.');

INSERT INTO inquiry_municipality (inquiry_id, municipality_id, text) VALUES
  ('inquiry-landbruk-2024', 'municipality-ostre-toten',  'Tok initiativ i 2021, sammen med Vestre Toten'),
  ('inquiry-landbruk-2024', 'municipality-vestre-toten', 'Tok initiativ i 2021, sammen med Østre Toten'),
  ('inquiry-landbruk-2024', 'municipality-gjovik',       'Med fra 2023; særuttalelser'),
  ('inquiry-landbruk-2024', 'municipality-sondre-land',  'Med fra 2023');

-- Notatet sier ikke hva formannskapet vedtok.
INSERT INTO council_case (id, service_id, title, alternative_id) VALUES
  ('case-landbruk-gjovik', 'service-landbruk',
   'Interkommunalt samarbeid i Gjøvikregionen – mulig samarbeid om landbruk. Formannskapet i Gjøvik, 15.01.2025',
   'alternative-cooperation');

INSERT INTO cooperation (id, service_id, name, kind, form, host_id, text) VALUES
  ('cooperation-landbruk-dialog', 'service-landbruk', 'Vertskommunesamarbeid om landbruk', 'considered', NULL, NULL,
   'Østre Toten og Vestre Toten er i dialog om et mulig vertskommunesamarbeid.');

INSERT INTO cooperation_municipality (cooperation_id, municipality_id) VALUES
  ('cooperation-landbruk-dialog', 'municipality-ostre-toten'),
  ('cooperation-landbruk-dialog', 'municipality-vestre-toten');

-- ----------------------------------------------------------------------------------------------------
-- Utfordringer
-- ----------------------------------------------------------------------------------------------------

INSERT INTO argument (id, theme_id, voiced_by, affected, text) VALUES
  ('argument-landbruk-komplekse-saker', 'theme-kompetanse', '', '',
   'Sakene blir færre, men mer komplekse, særlig om konsesjon.'),
  ('argument-landbruk-faerre-gardsbruk', 'theme-utvikling', '', '',
   'Stadig færre aktive gårdsbruk søker produksjonstilskudd.'),
  ('argument-landbruk-krevende-saker', 'theme-kompetanse', 'Ansatte ved landbrukskontoret', '',
   'Flere, større og mer krevende enkeltsaker tar ressurser og krever særskilt fagkompetanse.'),
  ('argument-landbruk-storre-enheter', 'theme-utvikling', 'Ansatte ved landbrukskontoret', '',
   'Driftsenhetene blir større og mer spesialiserte, og landbruket mer profesjonalisert og «industrialisert».'),
  ('argument-landbruk-utdatert-lovverk', 'theme-regelverk', 'Ansatte ved landbrukskontoret', '',
   'Lovverket henger etter utviklingen, og bøndene blir mer bevisste på å utnytte det.'),
  ('argument-landbruk-juridisk-kompetanse', 'theme-kompetanse', 'Ansatte ved landbrukskontoret', '',
   'Landbruksforvaltningen trenger stadig mer juridisk kompetanse.'),
  ('argument-landbruk-lite-fagmiljo', 'theme-kompetanse', 'Ansatte ved landbrukskontoret', '',
   'Fagmiljøet er lite.'),
  ('argument-landbruk-egne-rutiner', 'theme-kapasitet', 'Ansatte ved landbrukskontoret', '',
   'Enkeltsaker kan ta mye ressurser, og kontoret må lage rutinene selv.'),
  ('argument-landbruk-ingen-overlapp', 'theme-sarbarhet', 'Ansatte ved landbrukskontoret', '',
   'Når noen slutter, er det ingen overlapp med den som begynner.'),
  ('argument-landbruk-fravaer', 'theme-sarbarhet', 'Ansatte ved landbrukskontoret', '',
   'Langvarig fravær rammer hardt når bare én person kan fagområdet.'),
  ('argument-landbruk-arbeidstopper', 'theme-kapasitet', 'Ansatte ved landbrukskontoret', '',
   'I arbeidstopper trengs flere saksbehandlere, for eksempel ved store rovviltskader, flom, tørke eller storm.'),
  ('argument-landbruk-industrilandbruk', 'theme-regelverk', 'Ansatte ved landbrukskontoret', '',
   'Regelverket er ikke tilpasset et «industrilandbruk» som gir utslipp og forurensning.'),
  ('argument-landbruk-skjev-sammenligning', 'theme-styring', 'Ansatte ved landbrukskontoret', '',
   'Politikerne sammenligner med kommuner som har mindre landbrukskontor, uten å se på antall utøvere, areal, tømmer eller melk.'),
  ('argument-landbruk-ikke-lovpalagt', 'theme-kapasitet', 'Ansatte ved landbrukskontoret', '',
   'Tiden strekker ikke til viktige oppgaver som ikke er lovpålagt, så gode prosjekter for næringen og kommunen går tapt.'),
  ('argument-landbruk-kontroller', 'theme-regelverk', 'Ansatte ved landbrukskontoret', '',
   'De pålagte kontrollene ser ut til å bli stadig mer omfattende.');

INSERT INTO placement (id, argument_id, service_id, alternative_id, kind, rank) VALUES
  ('placement-landbruk-komplekse-saker-utfordring',     'argument-landbruk-komplekse-saker',     'service-landbruk', NULL, 'challenge', 'a0'),
  ('placement-landbruk-faerre-gardsbruk-utfordring',    'argument-landbruk-faerre-gardsbruk',    'service-landbruk', NULL, 'challenge', 'a1'),
  ('placement-landbruk-krevende-saker-utfordring',      'argument-landbruk-krevende-saker',      'service-landbruk', NULL, 'challenge', 'a2'),
  ('placement-landbruk-storre-enheter-utfordring',      'argument-landbruk-storre-enheter',      'service-landbruk', NULL, 'challenge', 'a3'),
  ('placement-landbruk-utdatert-lovverk-utfordring',    'argument-landbruk-utdatert-lovverk',    'service-landbruk', NULL, 'challenge', 'a4'),
  ('placement-landbruk-juridisk-kompetanse-utfordring', 'argument-landbruk-juridisk-kompetanse', 'service-landbruk', NULL, 'challenge', 'a5'),
  ('placement-landbruk-lite-fagmiljo-utfordring',       'argument-landbruk-lite-fagmiljo',       'service-landbruk', NULL, 'challenge', 'a6'),
  ('placement-landbruk-egne-rutiner-utfordring',        'argument-landbruk-egne-rutiner',        'service-landbruk', NULL, 'challenge', 'a7'),
  ('placement-landbruk-ingen-overlapp-utfordring',      'argument-landbruk-ingen-overlapp',      'service-landbruk', NULL, 'challenge', 'a8'),
  ('placement-landbruk-fravaer-utfordring',             'argument-landbruk-fravaer',             'service-landbruk', NULL, 'challenge', 'a9'),
  ('placement-landbruk-arbeidstopper-utfordring',       'argument-landbruk-arbeidstopper',       'service-landbruk', NULL, 'challenge', 'aA'),
  ('placement-landbruk-industrilandbruk-utfordring',    'argument-landbruk-industrilandbruk',    'service-landbruk', NULL, 'challenge', 'aB'),
  ('placement-landbruk-skjev-sammenligning-utfordring', 'argument-landbruk-skjev-sammenligning', 'service-landbruk', NULL, 'challenge', 'aC'),
  ('placement-landbruk-ikke-lovpalagt-utfordring',      'argument-landbruk-ikke-lovpalagt',      'service-landbruk', NULL, 'challenge', 'aD'),
  ('placement-landbruk-kontroller-utfordring',          'argument-landbruk-kontroller',          'service-landbruk', NULL, 'challenge', 'aE');

INSERT INTO placement_municipality (placement_id, municipality_id) VALUES
  ('placement-landbruk-krevende-saker-utfordring',      'municipality-ostre-toten'),
  ('placement-landbruk-storre-enheter-utfordring',      'municipality-ostre-toten'),
  ('placement-landbruk-utdatert-lovverk-utfordring',    'municipality-ostre-toten'),
  ('placement-landbruk-juridisk-kompetanse-utfordring', 'municipality-ostre-toten'),
  ('placement-landbruk-lite-fagmiljo-utfordring',       'municipality-vestre-toten'),
  ('placement-landbruk-egne-rutiner-utfordring',        'municipality-vestre-toten'),
  ('placement-landbruk-ingen-overlapp-utfordring',      'municipality-vestre-toten'),
  ('placement-landbruk-fravaer-utfordring',             'municipality-vestre-toten'),
  ('placement-landbruk-arbeidstopper-utfordring',       'municipality-vestre-toten'),
  ('placement-landbruk-industrilandbruk-utfordring',    'municipality-vestre-toten'),
  ('placement-landbruk-skjev-sammenligning-utfordring', 'municipality-gjovik'),
  ('placement-landbruk-ikke-lovpalagt-utfordring',      'municipality-gjovik'),
  ('placement-landbruk-kontroller-utfordring',          'municipality-gjovik');

INSERT INTO citation (id, source_id, argument_id, locator) VALUES
  ('citation-landbruk-argument-komplekse-saker',     'source-notat',                 'argument-landbruk-komplekse-saker',     'pkt. 3.2.4'),
  ('citation-landbruk-argument-faerre-gardsbruk',    'source-landbruksmelding',      'argument-landbruk-faerre-gardsbruk',    ''),
  ('citation-landbruk-argument-faerre-gardsbruk-2',  'source-landbruksdirektoratet', 'argument-landbruk-faerre-gardsbruk',    ''),
  ('citation-landbruk-argument-krevende-saker',      'source-landbruksrapport',      'argument-landbruk-krevende-saker',      's. 9–13'),
  ('citation-landbruk-argument-storre-enheter',      'source-landbruksrapport',      'argument-landbruk-storre-enheter',      's. 9–13'),
  ('citation-landbruk-argument-utdatert-lovverk',    'source-landbruksrapport',      'argument-landbruk-utdatert-lovverk',    's. 9–13'),
  ('citation-landbruk-argument-juridisk-kompetanse', 'source-landbruksrapport',      'argument-landbruk-juridisk-kompetanse', 's. 9–13'),
  ('citation-landbruk-argument-lite-fagmiljo',       'source-landbruksrapport',      'argument-landbruk-lite-fagmiljo',       's. 9–13'),
  ('citation-landbruk-argument-egne-rutiner',        'source-landbruksrapport',      'argument-landbruk-egne-rutiner',        's. 9–13'),
  ('citation-landbruk-argument-ingen-overlapp',      'source-landbruksrapport',      'argument-landbruk-ingen-overlapp',      's. 9–13'),
  ('citation-landbruk-argument-fravaer',             'source-landbruksrapport',      'argument-landbruk-fravaer',             's. 9–13'),
  ('citation-landbruk-argument-arbeidstopper',       'source-landbruksrapport',      'argument-landbruk-arbeidstopper',       's. 9–13'),
  ('citation-landbruk-argument-industrilandbruk',    'source-landbruksrapport',      'argument-landbruk-industrilandbruk',    's. 9–13'),
  ('citation-landbruk-argument-skjev-sammenligning', 'source-landbruksrapport',      'argument-landbruk-skjev-sammenligning', 's. 9–13'),
  ('citation-landbruk-argument-ikke-lovpalagt',      'source-landbruksrapport',      'argument-landbruk-ikke-lovpalagt',      's. 9–13'),
  ('citation-landbruk-argument-kontroller',          'source-landbruksrapport',      'argument-landbruk-kontroller',          's. 9–13');

-- ----------------------------------------------------------------------------------------------------
-- Gevinstene i rapporten om felles landbrukskontor
-- ----------------------------------------------------------------------------------------------------

INSERT INTO argument (id, theme_id, voiced_by, affected, text) VALUES
  ('argument-landbruk-kvalitet', 'theme-kvalitet', 'Arbeidsgruppen for felles landbrukskontor', '',
   'Saksbehandlingen blir bedre, særlig i de krevende sakene.'),
  ('argument-landbruk-arbeidskraft', 'theme-rekruttering', 'Arbeidsgruppen for felles landbrukskontor', '',
   'Kommunene kan samarbeide om kvalifisert arbeidskraft og rekruttering.'),
  ('argument-landbruk-kompetanseheving', 'theme-kompetanse', 'Arbeidsgruppen for felles landbrukskontor', 'Ansatte',
   'Kompetansen heves.'),
  ('argument-landbruk-fagorganisasjoner', 'theme-samhandling', 'Arbeidsgruppen for felles landbrukskontor', '',
   'Kommunene får et felles samarbeid med fagorganisasjoner som allerede er felles for regionen.'),
  ('argument-landbruk-lik-behandling', 'theme-likebehandling', 'Arbeidsgruppen for felles landbrukskontor', '',
   'Saker som går over kommunegrenser, blir behandlet og fulgt opp likt.'),
  ('argument-landbruk-lik-stemme', 'theme-styring', 'Arbeidsgruppen for felles landbrukskontor', '',
   'Kommunene kan fremme saker sammen og tale med én stemme til politikere, statsforvalter og fylkeskommune.'),
  ('argument-landbruk-felles-prosjekter', 'theme-utvikling', 'Arbeidsgruppen for felles landbrukskontor', '',
   'Kommunene kan ha felles prosjekter.');

INSERT INTO placement (id, argument_id, service_id, alternative_id, kind, rank) VALUES
  ('placement-landbruk-kvalitet-samarbeid',          'argument-landbruk-kvalitet',          'service-landbruk', 'alternative-cooperation', 'pro', 'a0'),
  ('placement-landbruk-arbeidskraft-samarbeid',      'argument-landbruk-arbeidskraft',      'service-landbruk', 'alternative-cooperation', 'pro', 'a1'),
  ('placement-landbruk-kompetanseheving-samarbeid',  'argument-landbruk-kompetanseheving',  'service-landbruk', 'alternative-cooperation', 'pro', 'a2'),
  ('placement-landbruk-fagorganisasjoner-samarbeid', 'argument-landbruk-fagorganisasjoner', 'service-landbruk', 'alternative-cooperation', 'pro', 'a3'),
  ('placement-landbruk-lik-behandling-samarbeid',    'argument-landbruk-lik-behandling',    'service-landbruk', 'alternative-cooperation', 'pro', 'a4'),
  ('placement-landbruk-lik-stemme-samarbeid',        'argument-landbruk-lik-stemme',        'service-landbruk', 'alternative-cooperation', 'pro', 'a5'),
  ('placement-landbruk-felles-prosjekter-samarbeid', 'argument-landbruk-felles-prosjekter', 'service-landbruk', 'alternative-cooperation', 'pro', 'a6');

INSERT INTO citation (id, source_id, argument_id, locator) VALUES
  ('citation-landbruk-argument-kvalitet',          'source-landbruksrapport', 'argument-landbruk-kvalitet',          's. 16–17'),
  ('citation-landbruk-argument-arbeidskraft',      'source-landbruksrapport', 'argument-landbruk-arbeidskraft',      's. 16–17'),
  ('citation-landbruk-argument-kompetanseheving',  'source-landbruksrapport', 'argument-landbruk-kompetanseheving',  's. 16–17'),
  ('citation-landbruk-argument-fagorganisasjoner', 'source-landbruksrapport', 'argument-landbruk-fagorganisasjoner', 's. 16–17'),
  ('citation-landbruk-argument-lik-behandling',    'source-landbruksrapport', 'argument-landbruk-lik-behandling',    's. 16–17'),
  ('citation-landbruk-argument-lik-stemme',        'source-landbruksrapport', 'argument-landbruk-lik-stemme',        's. 16–17'),
  ('citation-landbruk-argument-felles-prosjekter', 'source-landbruksrapport', 'argument-landbruk-felles-prosjekter', 's. 16–17');

-- ----------------------------------------------------------------------------------------------------
-- Telemarksforsking: gevinstene er de samme ved samarbeid og sammenslåing
-- ----------------------------------------------------------------------------------------------------

INSERT INTO argument (id, theme_id, voiced_by, affected, text) VALUES
  ('argument-landbruk-fagmiljo', 'theme-kompetanse', 'Telemarksforsking', '',
   'Fagmiljøet blir større og sterkere.'),
  ('argument-landbruk-attraktivt-fagmiljo', 'theme-rekruttering', 'Telemarksforsking', '',
   'Fagmiljøet blir mer attraktivt.'),
  ('argument-landbruk-effektivt-fagmiljo', 'theme-kapasitet', 'Telemarksforsking', '',
   'Fagmiljøet blir mer effektivt.'),
  ('argument-landbruk-bedre-forvaltning', 'theme-kvalitet', 'Telemarksforsking', '',
   'Forvaltningen blir bedre.'),
  ('argument-landbruk-bedre-tjenester', 'theme-brukere', 'Telemarksforsking', 'Brukere',
   'Brukerne får bedre tjenester.'),
  ('argument-landbruk-utviklingsarbeid', 'theme-utvikling', 'Telemarksforsking', '',
   'Kontoret får bedre forutsetninger for utviklingsrettet arbeid.'),
  ('argument-landbruk-tyngde', 'theme-styring', 'Telemarksforsking', '',
   'Kontoret får større tyngde og mer oppmerksomhet i regionen.'),
  ('argument-landbruk-slagkraft', 'theme-utvikling', 'Telemarksforsking', '',
   'Flere ressurser gir større slagkraft i prosjekter og utviklingstiltak.'),
  ('argument-landbruk-samarbeidspartner', 'theme-samhandling', 'Telemarksforsking', '',
   'Kommunen blir en mer attraktiv samarbeidspartner.');

INSERT INTO placement (id, argument_id, service_id, alternative_id, kind, rank) VALUES
  ('placement-landbruk-fagmiljo-samarbeid',               'argument-landbruk-fagmiljo',            'service-landbruk', 'alternative-cooperation', 'pro', 'a7'),
  ('placement-landbruk-fagmiljo-sammenslaing',            'argument-landbruk-fagmiljo',            'service-landbruk', 'alternative-merger',      'pro', 'a0'),
  ('placement-landbruk-attraktivt-fagmiljo-samarbeid',    'argument-landbruk-attraktivt-fagmiljo', 'service-landbruk', 'alternative-cooperation', 'pro', 'a8'),
  ('placement-landbruk-attraktivt-fagmiljo-sammenslaing', 'argument-landbruk-attraktivt-fagmiljo', 'service-landbruk', 'alternative-merger',      'pro', 'a1'),
  ('placement-landbruk-effektivt-fagmiljo-samarbeid',     'argument-landbruk-effektivt-fagmiljo',  'service-landbruk', 'alternative-cooperation', 'pro', 'a9'),
  ('placement-landbruk-effektivt-fagmiljo-sammenslaing',  'argument-landbruk-effektivt-fagmiljo',  'service-landbruk', 'alternative-merger',      'pro', 'a2'),
  ('placement-landbruk-bedre-forvaltning-samarbeid',      'argument-landbruk-bedre-forvaltning',   'service-landbruk', 'alternative-cooperation', 'pro', 'aA'),
  ('placement-landbruk-bedre-forvaltning-sammenslaing',   'argument-landbruk-bedre-forvaltning',   'service-landbruk', 'alternative-merger',      'pro', 'a3'),
  ('placement-landbruk-bedre-tjenester-samarbeid',        'argument-landbruk-bedre-tjenester',     'service-landbruk', 'alternative-cooperation', 'pro', 'aB'),
  ('placement-landbruk-bedre-tjenester-sammenslaing',     'argument-landbruk-bedre-tjenester',     'service-landbruk', 'alternative-merger',      'pro', 'a4'),
  ('placement-landbruk-utviklingsarbeid-samarbeid',       'argument-landbruk-utviklingsarbeid',    'service-landbruk', 'alternative-cooperation', 'pro', 'aC'),
  ('placement-landbruk-utviklingsarbeid-sammenslaing',    'argument-landbruk-utviklingsarbeid',    'service-landbruk', 'alternative-merger',      'pro', 'a5'),
  ('placement-landbruk-tyngde-samarbeid',                 'argument-landbruk-tyngde',              'service-landbruk', 'alternative-cooperation', 'pro', 'aD'),
  ('placement-landbruk-tyngde-sammenslaing',              'argument-landbruk-tyngde',              'service-landbruk', 'alternative-merger',      'pro', 'a6'),
  ('placement-landbruk-slagkraft-samarbeid',              'argument-landbruk-slagkraft',           'service-landbruk', 'alternative-cooperation', 'pro', 'aE'),
  ('placement-landbruk-slagkraft-sammenslaing',           'argument-landbruk-slagkraft',           'service-landbruk', 'alternative-merger',      'pro', 'a7'),
  ('placement-landbruk-samarbeidspartner-samarbeid',      'argument-landbruk-samarbeidspartner',   'service-landbruk', 'alternative-cooperation', 'pro', 'aF'),
  ('placement-landbruk-samarbeidspartner-sammenslaing',   'argument-landbruk-samarbeidspartner',   'service-landbruk', 'alternative-merger',      'pro', 'a8');

INSERT INTO citation (id, source_id, argument_id, locator) VALUES
  ('citation-landbruk-argument-fagmiljo',            'source-tf-notat', 'argument-landbruk-fagmiljo',            'pkt. 2.3.1'),
  ('citation-landbruk-argument-attraktivt-fagmiljo', 'source-tf-notat', 'argument-landbruk-attraktivt-fagmiljo', 'pkt. 2.3.1'),
  ('citation-landbruk-argument-effektivt-fagmiljo',  'source-tf-notat', 'argument-landbruk-effektivt-fagmiljo',  'pkt. 2.3.1'),
  ('citation-landbruk-argument-bedre-forvaltning',   'source-tf-notat', 'argument-landbruk-bedre-forvaltning',   'pkt. 2.3.1'),
  ('citation-landbruk-argument-bedre-tjenester',     'source-tf-notat', 'argument-landbruk-bedre-tjenester',     'pkt. 2.3.1'),
  ('citation-landbruk-argument-utviklingsarbeid',    'source-tf-notat', 'argument-landbruk-utviklingsarbeid',    'pkt. 2.3.1'),
  ('citation-landbruk-argument-tyngde',              'source-tf-notat', 'argument-landbruk-tyngde',              'pkt. 2.3.1'),
  ('citation-landbruk-argument-slagkraft',           'source-tf-notat', 'argument-landbruk-slagkraft',           'pkt. 2.3.1'),
  ('citation-landbruk-argument-samarbeidspartner',   'source-tf-notat', 'argument-landbruk-samarbeidspartner',   'pkt. 2.3.1');

-- ----------------------------------------------------------------------------------------------------
-- Bare kommunesammenslåing
-- ----------------------------------------------------------------------------------------------------

INSERT INTO argument (id, theme_id, voiced_by, affected, text) VALUES
  ('argument-landbruk-standardisert-praksis', 'theme-likebehandling', 'Telemarksforsking', '',
   'I én kommune er det lettere enn i et samarbeid å samle og utvikle en felles praksis for myndighet, systemer, rutiner og saksgang.');

INSERT INTO placement (id, argument_id, service_id, alternative_id, kind, rank) VALUES
  ('placement-landbruk-standardisert-praksis-sammenslaing', 'argument-landbruk-standardisert-praksis', 'service-landbruk', 'alternative-merger', 'pro', 'a9');

INSERT INTO citation (id, source_id, argument_id, locator) VALUES
  ('citation-landbruk-argument-standardisert-praksis', 'source-tf-notat', 'argument-landbruk-standardisert-praksis', 'pkt. 2.3.1');

-- ----------------------------------------------------------------------------------------------------
-- Ulemper og andre momenter ved formelt samarbeid
-- ----------------------------------------------------------------------------------------------------

INSERT INTO argument (id, theme_id, voiced_by, affected, text) VALUES
  ('argument-landbruk-storre-avstander', 'theme-avstand', 'Ansatte ved landbrukskontorene', '',
   'Kontoret får større avstander å dekke.'),
  ('argument-landbruk-avstand-ledelse', 'theme-ledelse', 'Ansatte ved landbrukskontorene', 'Ansatte',
   'Det kan oppleves lengre fra ledelse til ansatte hvis det fortsatt er kontorplasser i hver kommune.'),
  ('argument-landbruk-lokalkunnskap', 'theme-lokalkunnskap', 'Ansatte ved landbrukskontorene', '',
   'Viktig lokalkunnskap går tapt i en større enhet.'),
  ('argument-landbruk-arsverk-kuttes', 'theme-kapasitet', 'Ansatte ved landbrukskontorene', '',
   'Årsverk kuttes trolig på sikt, som ved Hedmarken landbrukskontor, og tilbudet skrumper til stort sett lovpålagte oppgaver.'),
  ('argument-landbruk-lettere-a-kutte', 'theme-styring', 'Ansatte ved landbrukskontorene', '',
   'På sikt arbeider færre med landbruk i regionen, fordi det er politisk lettere å kutte i ett stort kontor enn i flere små.'),
  ('argument-landbruk-naerliggende-enheter', 'theme-samhandling', 'Telemarksforsking', '',
   'Det er krevende å få til god samhandling med nærliggende enheter i de ulike samarbeidskommunene.'),
  ('argument-landbruk-politiske-saker', 'theme-styring', 'Telemarksforsking', '',
   'Det er krevende å få gode rutiner for saker som skal behandles politisk i kommunene.'),
  ('argument-landbruk-fysisk-avstand', 'theme-avstand', 'Telemarksforsking', '',
   'Lange fysiske avstander kan være en utfordring.'),
  ('argument-landbruk-reisetid', 'theme-avstand', 'Telemarksforsking', 'Ansatte',
   'Ansatte bruker mer tid på å reise til oppgaver som krever besøk hos brukerne.'),
  ('argument-landbruk-sarlig-gjovik-belastning', 'theme-kapasitet', 'Representantene for Gjøvik', '',
   'Kontoret i Gjøvik får større arbeidsbelastning hvis de andre opplever at de er på «minussiden».'),
  ('argument-landbruk-sarlig-gjovik-bonder', 'theme-brukere', 'Representantene for Gjøvik', 'Bønder',
   'Bøndene får dårligere oppfølging.'),
  ('argument-landbruk-sarlig-gjovik-press', 'theme-kapasitet', 'Representantene for Gjøvik', '',
   'Presset på ressursene blir ikke nødvendigvis mindre, for oppgavene er minst like mange til sammen.'),
  ('argument-landbruk-forbigaende', 'theme-lokalkunnskap', 'Ansatte ved landbrukskontorene', '',
   'Tapet av lokalkunnskap kan være forbigående, slik det er når nye blir ansatt.'),
  ('argument-landbruk-telefon-og-nett', 'theme-avstand', 'Telemarksforsking', 'Brukere',
   'Avstand betyr mindre for brukerne enn før, fordi mye kan ordnes på telefon og nett.'),
  ('argument-landbruk-enkelt-samarbeid', 'theme-samhandling', 'Arbeidsgruppen for felles landbrukskontor', '',
   'Kommunene kan tjene på å samarbeide mer, enkelt og forpliktende.'),
  ('argument-landbruk-ulik-bemanning', 'theme-kapasitet', '', '',
   'Holdningene til et felles kontor er trolig farget av at bemanning og tjenesteinnretning er ulik.');

INSERT INTO placement (id, argument_id, service_id, alternative_id, kind, rank) VALUES
  ('placement-landbruk-storre-avstander-samarbeid',         'argument-landbruk-storre-avstander',
   'service-landbruk', 'alternative-cooperation', 'con',     'a0'),
  ('placement-landbruk-avstand-ledelse-samarbeid',          'argument-landbruk-avstand-ledelse',
   'service-landbruk', 'alternative-cooperation', 'con',     'a1'),
  ('placement-landbruk-lokalkunnskap-samarbeid',            'argument-landbruk-lokalkunnskap',
   'service-landbruk', 'alternative-cooperation', 'con',     'a2'),
  ('placement-landbruk-arsverk-kuttes-samarbeid',           'argument-landbruk-arsverk-kuttes',
   'service-landbruk', 'alternative-cooperation', 'con',     'a3'),
  ('placement-landbruk-lettere-a-kutte-samarbeid',          'argument-landbruk-lettere-a-kutte',
   'service-landbruk', 'alternative-cooperation', 'con',     'a4'),
  ('placement-landbruk-naerliggende-enheter-samarbeid',     'argument-landbruk-naerliggende-enheter',
   'service-landbruk', 'alternative-cooperation', 'con',     'a5'),
  ('placement-landbruk-politiske-saker-samarbeid',          'argument-landbruk-politiske-saker',
   'service-landbruk', 'alternative-cooperation', 'con',     'a6'),
  ('placement-landbruk-fysisk-avstand-samarbeid',           'argument-landbruk-fysisk-avstand',
   'service-landbruk', 'alternative-cooperation', 'con',     'a7'),
  ('placement-landbruk-reisetid-samarbeid',                 'argument-landbruk-reisetid',
   'service-landbruk', 'alternative-cooperation', 'con',     'a8'),
  ('placement-landbruk-sarlig-gjovik-belastning-samarbeid', 'argument-landbruk-sarlig-gjovik-belastning',
   'service-landbruk', 'alternative-cooperation', 'con',     'a9'),
  ('placement-landbruk-sarlig-gjovik-bonder-samarbeid',     'argument-landbruk-sarlig-gjovik-bonder',
   'service-landbruk', 'alternative-cooperation', 'con',     'aA'),
  ('placement-landbruk-sarlig-gjovik-press-samarbeid',      'argument-landbruk-sarlig-gjovik-press',
   'service-landbruk', 'alternative-cooperation', 'con',     'aB'),
  ('placement-landbruk-forbigaende-samarbeid',              'argument-landbruk-forbigaende',
   'service-landbruk', 'alternative-cooperation', 'neutral', 'a0'),
  ('placement-landbruk-telefon-og-nett-samarbeid',          'argument-landbruk-telefon-og-nett',
   'service-landbruk', 'alternative-cooperation', 'neutral', 'a1'),
  ('placement-landbruk-enkelt-samarbeid-samarbeid',         'argument-landbruk-enkelt-samarbeid',
   'service-landbruk', 'alternative-cooperation', 'pro',     'aG'),
  ('placement-landbruk-ulik-bemanning-samarbeid',           'argument-landbruk-ulik-bemanning',
   'service-landbruk', 'alternative-cooperation', 'neutral', 'a2');

INSERT INTO placement_municipality (placement_id, municipality_id) VALUES
  ('placement-landbruk-sarlig-gjovik-belastning-samarbeid', 'municipality-gjovik'),
  ('placement-landbruk-sarlig-gjovik-bonder-samarbeid',     'municipality-gjovik'),
  ('placement-landbruk-sarlig-gjovik-press-samarbeid',      'municipality-gjovik');

INSERT INTO citation (id, source_id, argument_id, locator) VALUES
  ('citation-landbruk-argument-storre-avstander',         'source-landbruksrapport', 'argument-landbruk-storre-avstander',         's. 17–18'),
  ('citation-landbruk-argument-avstand-ledelse',          'source-landbruksrapport', 'argument-landbruk-avstand-ledelse',          's. 17–18'),
  ('citation-landbruk-argument-lokalkunnskap',            'source-landbruksrapport', 'argument-landbruk-lokalkunnskap',            's. 17–18'),
  ('citation-landbruk-argument-arsverk-kuttes',           'source-landbruksrapport', 'argument-landbruk-arsverk-kuttes',           's. 17–18'),
  ('citation-landbruk-argument-lettere-a-kutte',          'source-landbruksrapport', 'argument-landbruk-lettere-a-kutte',          's. 17–18'),
  ('citation-landbruk-argument-naerliggende-enheter',     'source-tf-notat',         'argument-landbruk-naerliggende-enheter',     'pkt. 2.3.1'),
  ('citation-landbruk-argument-politiske-saker',          'source-tf-notat',         'argument-landbruk-politiske-saker',          'pkt. 2.3.1'),
  ('citation-landbruk-argument-fysisk-avstand',           'source-tf-notat',         'argument-landbruk-fysisk-avstand',           'pkt. 2.3.1'),
  ('citation-landbruk-argument-reisetid',                 'source-tf-notat',         'argument-landbruk-reisetid',                 'pkt. 2.3.1'),
  ('citation-landbruk-argument-sarlig-gjovik-belastning', 'source-landbruksrapport', 'argument-landbruk-sarlig-gjovik-belastning', 's. 17–18'),
  ('citation-landbruk-argument-sarlig-gjovik-bonder',     'source-landbruksrapport', 'argument-landbruk-sarlig-gjovik-bonder',     's. 17–18'),
  ('citation-landbruk-argument-sarlig-gjovik-press',      'source-landbruksrapport', 'argument-landbruk-sarlig-gjovik-press',      's. 17–18'),
  ('citation-landbruk-argument-forbigaende',              'source-landbruksrapport', 'argument-landbruk-forbigaende',              's. 17–18'),
  ('citation-landbruk-argument-telefon-og-nett',          'source-tf-notat',         'argument-landbruk-telefon-og-nett',          'pkt. 2.3.1'),
  ('citation-landbruk-argument-enkelt-samarbeid',         'source-landbruksrapport', 'argument-landbruk-enkelt-samarbeid',         ''),
  ('citation-landbruk-argument-ulik-bemanning',           'source-notat',            'argument-landbruk-ulik-bemanning',           'pkt. 3.2.6');

-- ----------------------------------------------------------------------------------------------------
-- Særuttalelsen fra Gjøvik
-- ----------------------------------------------------------------------------------------------------

INSERT INTO stance (id, argument_id, service_id, alternative_id, municipality_id, holder, position, comment) VALUES
  ('stance-landbruk-gjovik', NULL, 'service-landbruk', 'alternative-cooperation', 'municipality-gjovik',
   'Representantene for Gjøvik', 'disagree',
   'Negative til et sammenslått landbrukskontor. De peker på større arbeidsbelastning i Gjøvik hvis de andre opplever at de er på «minussiden», dårligere oppfølging av bøndene, og at presset på ressursene ikke nødvendigvis blir mindre.');

INSERT INTO citation (id, source_id, stance_id, locator) VALUES
  ('citation-landbruk-stance-gjovik', 'source-landbruksrapport', 'stance-landbruk-gjovik', 's. 17–18');

-- ----------------------------------------------------------------------------------------------------
-- Svar på spørsmålene, og alternativene
-- ----------------------------------------------------------------------------------------------------

INSERT INTO service_alternative (service_id, alternative_id, suitability, conclusion) VALUES
  ('service-landbruk', 'alternative-cooperation', NULL,
   'Arbeidsgruppen for felles landbrukskontor var enig om at kommunene kan tjene på å samarbeide mer, enkelt og forpliktende, men delt i synet på gevinstene ved et felles kontor.');

INSERT INTO answer (question_id, service_id, status, reason, text) VALUES
  ('question-a', 'service-landbruk', 'answered', '',
   'Kommunen er landbruksmyndighet og forvalter statlige tilskudd.'),
  ('question-b', 'service-landbruk', 'answered', '',
   'Kommunene plasserer landbruk ulikt, og Gjøvik har klart høyere bemanning.'),
  ('question-c', 'service-landbruk', 'answered', '',
   'Færre, men mer komplekse saker, små fagmiljøer og knapp tid.'),
  ('question-d', 'service-landbruk', 'answered', '',
   'De samme gevinstene som ved samarbeid, og felles praksis blir lettere å få til.'),
  ('question-e', 'service-landbruk', 'answered', '',
   'Sju gevinster, mot uro for kutt, avstand og tap av lokalkunnskap. Gjøvik har avgitt særuttalelse.');
