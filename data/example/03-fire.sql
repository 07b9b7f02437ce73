-- SPDX-License-Identifier: GPL-3.0-or-later
-- Brann og redning: kapittelet bygger på Norconsults utredning og på Telemarksforskings notat.
-- Notatet oppgir ingen stillinger, så enhetene står uten.

-- ----------------------------------------------------------------------------------------------------
-- Delkapitler
-- ----------------------------------------------------------------------------------------------------

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-brann-dokumenter', 'service-brann', NULL, NULL, 'method', 'a0',
   'Dokumenter for gjennomgang',
   'Kapittelet bygger på disse dokumentene:

- Norconsults utredning av brann og redning i Gjøvikregionen [[cite:citation-brann-dokumenter-a]]
- saksfremlegget om interkommunalt samarbeid, som hver kommune behandlet våren 2025 [[cite:citation-brann-dokumenter-b]]
- Telemarksforskings notat [[cite:citation-brann-dokumenter-c]]');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-brann-telemarksforsking', 'service-brann', NULL, NULL, 'research', 'a1',
   'Fra Telemarksforskings notat',
   'Totalberedskapskommisjonen ser interkommunalt samarbeid som sentralt for å bygge kompetanse og kapasitet i beredskapen. [[cite:citation-brann-telemarksforsking-b]] En nyere kartlegging viser at kommunene samarbeider stadig mer om samfunnssikkerhet og beredskap. Ni av ti av dem som deltar, opplever en tydelig positiv effekt. [[cite:citation-brann-telemarksforsking-a]] Brann og redning er feltet der samarbeid er mest utbredt: 65 prosent av kommunene har interkommunalt brannvesen.

Samarbeidene styrker både forebygging og krisehåndtering, men mange er ikke formalisert. Det gjør dem fleksible, men også sårbare når roller er uklare, forankringen mangler eller lokalpolitikken er i konflikt. Anbefalingen er at alle kommuner utvikler samarbeid om beredskap og så langt som mulig formaliserer det. Samarbeidet må være politisk, administrativt og faglig forankret, i hver kommune og mellom dem. Tillit, klare roller, felles planverk og jevnlige øvelser er avgjørende.

Interkommunalt selskap (IKS) er den mest brukte modellen. Tjenesten er stor og sammensatt: Den har mange ansatte, må oppfylle strenge beredskaps- og kompetansekrav og trenger kostbart utstyr. Et IKS er eget rettssubjekt og kan selv ansette, eie utstyr og styre økonomien.

Vest brann- og redningsregion (VBR) er et kommunalt oppgavefellesskap etter kommuneloven kapittel 19, med Bergen som administrasjonskommune. Det er ikke eget rettssubjekt, men bygger på en avtale mellom kommunene.

Ved en sammenslåing, uten nytt interkommunalt samarbeid, kommer tjenesten under ett politisk og administrativt ansvar.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-brann-tjenesten', 'service-brann', NULL, NULL, 'about', 'a2',
   'Om tjenesten',
   'Kommunene skal ha et brann- og redningsvesen for forebygging og beredskap. De skal lage en risiko- og sårbarhetsanalyse og tilpasse tjenesten til den. Oppgavene står i brann- og eksplosjonsvernloven, [[cite:citation-brann-tjenesten-a]] brann- og redningsvesenforskriften [[cite:citation-brann-tjenesten-b]] og forskrift om brannforebygging. [[cite:citation-brann-tjenesten-c]]');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-brann-prosessen', 'service-brann', NULL, NULL, 'about', 'a3',
   'Prosessen i Gjøvikregionen',
   'I 2024 ba kommunedirektørene brannsjefene i Gjøvikregionen om et forprosjekt som kunne gi grunnlag for å beslutte om tjenesten skal være felles. Gjøvikregionen utvikling ledet arbeidet, med hjelp fra ekstern konsulent. Etter det går kommunene hver sin vei: [[cite:citation-brann-prosessen-a]]

- Gjøvik og Vestre Toten utreder felles brann- og redningsvesen.
- Nordre Land og Søndre Land utreder et utvidet og mer formalisert samarbeid.
- Kommunestyret i Østre Toten har sagt nei til et felles brann- og redningsvesen, men er åpent for å utrede samarbeid i fastere former.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-brann-utfordringer', 'service-brann', NULL, NULL, 'challenges', 'a4',
   'Utfordringsbildet',
   'Utfordringene er kartlagt med hjelp av Norconsult og faglig ledelse i alle kommunene i regionen, også Nordre Land og Søndre Land. [[cite:citation-brann-utfordringer-a]] Tjenesten må møte økte behov med begrensede midler.

Økonomien er en grense i dag, og brannlederne venter strammere rammer. Både Norconsult og brannsjefene ser økonomien som den viktigste utfordringen. [[cite:citation-brann-utfordringer-b]]

I de tre kommunene ventes tallet på innbyggere på 80 år eller mer å vokse med 44 prosent i tiåret 2025–2035. [[cite:citation-brann-utfordringer-c]] Flere hjemmeboende eldre gir flere oppdrag og krav om mer forebygging, og flere helseoppdrag dersom grensen mot helse og omsorg ikke endres. [[cite:citation-brann-utfordringer-d]]

Nammo på Raufoss er viktig for norsk og alliert forsvarsevne. Produksjonen må trolig øke med om lag 150 prosent fram mot 2027, og mer senere. [[cite:citation-brann-utfordringer-e]] En tredje og fjerde produksjonslinje for rakettmotorer er planlagt i tillegg til dagens to. [[cite:citation-brann-utfordringer-f]] Det gir flere særskilte brannobjekter og stort behov for tilsyn lenge. Regjeringen varsler en nasjonal risiko- og sårbarhetsanalyse av brannvesenets oppgaver i krise og krig, [[cite:citation-brann-utfordringer-g]] og statsforvalteren venter at kommunene trapper opp beredskapsarbeidet. [[cite:citation-brann-utfordringer-h]]

Dager med vesentlig skogbrannfare ventes å bli dobbelt så mange fram mot år 2100.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-brann-organisering', 'service-brann', NULL, NULL, 'organisation', 'a5',
   'Organisering i dag',
   'Organiseringen er beskrevet i Norconsults rapport. [[cite:citation-brann-organisering-a]] Den følger i stor grad forskriftens krav til beredskapsstyrken. [[cite:citation-brann-organisering-b]] Brannstasjonene ligger stort sett der tettstedene og de særskilte brannobjektene er.

Kommunene samarbeider ved større hendelser og på mange andre områder, men brannlederne sier at det er krevende å få gevinster uten en fast ramme. Gjøvik og Vestre Toten har en avtale om overordnet vakt, det vil si felles vaktordning for innsatsleder. [[cite:citation-brann-organisering-c]]');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-brann-muligheter', 'service-brann', 'alternative-merger', NULL, 'alternative', 'a6',
   'Samarbeid eller sammenslåing',
   'En kommunesammenslåing vil særlig gi faglige gevinster og kan styrke kvaliteten. Felles øvelsesfasiliteter og spesialressurser trekkes fram, og spesialister i forebygging, blant annet til krevende tilsyn med særskilte brannobjekter. Et hovedgrep er å gjøre dagens brannsjefer om til spesialiserte ressurser under felles ledelse.

Utredningene ser mulighet for samarbeid om de fleste oppgavene, mest i forebygging. [[cite:citation-brann-muligheter-a]] De fraråder å slå sammen bare forebyggingen: De største gevinstene ligger i forebygging og administrasjon, men tjenesten svekkes når beredskap og forebygging skilles. [[cite:citation-brann-muligheter-b]]');

-- Henvisningene i delkapitlene.
INSERT INTO citation (id, source_id, section_id, locator) VALUES
  ('citation-brann-dokumenter-a',        'source-norconsult',                 'section-brann-dokumenter',        ''),
  ('citation-brann-dokumenter-b',        'source-brannsak',                   'section-brann-dokumenter',        ''),
  ('citation-brann-dokumenter-c',        'source-tf-notat',                   'section-brann-dokumenter',        ''),
  ('citation-brann-telemarksforsking-a', 'source-tf-notat',                   'section-brann-telemarksforsking', 'pkt. 2.3.2'),
  ('citation-brann-telemarksforsking-b', 'source-totalberedskapskommisjonen', 'section-brann-telemarksforsking', ''),
  ('citation-brann-tjenesten-a',         'source-brannloven',                 'section-brann-tjenesten',         ''),
  ('citation-brann-tjenesten-b',         'source-brannforskriften',           'section-brann-tjenesten',         ''),
  ('citation-brann-tjenesten-c',         'source-forebyggingsforskriften',    'section-brann-tjenesten',         ''),
  ('citation-brann-prosessen-a',         'source-brannsak',                   'section-brann-prosessen',         ''),
  ('citation-brann-utfordringer-a',      'source-norconsult',                 'section-brann-utfordringer',      ''),
  ('citation-brann-utfordringer-b',      'source-norconsult',                 'section-brann-utfordringer',      's. 4'),
  ('citation-brann-utfordringer-c',      'source-befolkningsframskriving',    'section-brann-utfordringer',      ''),
  ('citation-brann-utfordringer-d',      'source-fremtidens-brannvesen',      'section-brann-utfordringer',      's. 64'),
  ('citation-brann-utfordringer-e',      'source-veikart',                    'section-brann-utfordringer',      ''),
  ('citation-brann-utfordringer-f',      'source-nammo',                      'section-brann-utfordringer',      ''),
  ('citation-brann-utfordringer-g',      'source-totalberedskapsmeldingen',   'section-brann-utfordringer',      ''),
  ('citation-brann-utfordringer-h',      'source-forventningsbrev',           'section-brann-utfordringer',      ''),
  ('citation-brann-organisering-a',      'source-norconsult',                 'section-brann-organisering',      ''),
  ('citation-brann-organisering-b',      'source-brannforskriften',           'section-brann-organisering',      '§ 13'),
  ('citation-brann-organisering-c',      'source-samarbeidsnotat',            'section-brann-organisering',      ''),
  ('citation-brann-muligheter-a',        'source-norconsult',                 'section-brann-muligheter',        ''),
  ('citation-brann-muligheter-b',        'source-norconsult',                 'section-brann-muligheter',        's. 44');

-- ----------------------------------------------------------------------------------------------------
-- Organisasjonskart i dag
-- ----------------------------------------------------------------------------------------------------

INSERT INTO unit (id, service_id, alternative_id, municipality_id, kind, name, leader, rank) VALUES
  ('unit-brann-ostre-toten',  'service-brann', 'alternative-today', 'municipality-ostre-toten',  'unit', 'Brann- og redningstjenesten', 'Brannsjef', 'a0'),
  ('unit-brann-vestre-toten', 'service-brann', 'alternative-today', 'municipality-vestre-toten', 'unit', 'Brann- og redningstjenesten', 'Brannsjef', 'a0'),
  ('unit-brann-gjovik',       'service-brann', 'alternative-today', 'municipality-gjovik',       'unit', 'Brann- og redningstjenesten', 'Brannsjef', 'a0');

INSERT INTO unit_link (id, unit_id, other_unit_id, kind, caption) VALUES
  ('unit-link-brann-vakt', 'unit-brann-gjovik', 'unit-brann-vestre-toten', 'shared',
   'Overordnet vakt: felles vaktordning for innsatsleder');

-- ----------------------------------------------------------------------------------------------------
-- Nøkkeltall
-- ----------------------------------------------------------------------------------------------------

INSERT INTO figure (id, service_id, name, unit, rank, definition) VALUES
  ('figure-brann-eldre',          'service-brann', 'Vekst i innbyggere på 80 år og mer',           '%',
   'a0',
   'Ventet vekst i Gjøvik, Vestre Toten og Østre Toten til sammen.'),
  ('figure-brann-interkommunalt', 'service-brann', 'Kommuner med interkommunalt brannvesen',       '%',
   'a1',
   'Andel av norske kommuner.'),
  ('figure-brann-positiv',        'service-brann', 'Kommuner som opplever tydelig positiv effekt', 'av ti',
   'a2',
   'Av kommunene som deltar i samarbeid om samfunnssikkerhet og beredskap.'),
  ('figure-brann-nammo',          'service-brann', 'Økt produksjon hos Nammo',                     '%',
   'a3',
   'Ventet økning i produksjonskapasiteten.'),
  ('figure-brann-skogbrann',      'service-brann', 'Dager med vesentlig skogbrannfare',            'ganger dagens',
   'a4',
   'Ventet endring.');

INSERT INTO key_figure (id, figure_id, about, value_e4, qualifier, unit, period, source_id, locator) VALUES
  ('key-figure-brann-eldre',          'figure-brann-eldre',          'De tre kommunene',     440000,  'exact',
   '%',             '2025–2035',     'source-befolkningsframskriving', ''),
  ('key-figure-brann-interkommunalt', 'figure-brann-interkommunalt', 'Norske kommuner',      650000,  'exact',
   '%',             '',              'source-tf-notat',                'pkt. 2.3.2'),
  ('key-figure-brann-positiv',        'figure-brann-positiv',        'Kommuner i samarbeid', 90000,   'exact',
   'av ti',         '',              'source-tf-notat',                'pkt. 2.3.2'),
  ('key-figure-brann-nammo',          'figure-brann-nammo',          'Nammo',                1500000, 'approx',
   '%',             'fram mot 2027', 'source-veikart',                 ''),
  ('key-figure-brann-skogbrann',      'figure-brann-skogbrann',      '',                     20000,   'exact',
   'ganger dagens', 'fram mot 2100', 'source-notat',                   'pkt. 3.3.4');

-- ----------------------------------------------------------------------------------------------------
-- Tidligere utredning, vedtak og samarbeid
-- ----------------------------------------------------------------------------------------------------

INSERT INTO inquiry (id, service_id, title, year, source_id, outcome) VALUES
  ('inquiry-brann-2024', 'service-brann', 'Brann og redning i Gjøvikregionen', '2024', 'source-norconsult',
   'Gjøvik og Vestre Toten utreder felles brann- og redningsvesen. Nordre Land og Søndre Land utreder utvidet samarbeid. Østre Toten går ikke inn i et felles brannvesen, men er åpen for et mer formalisert samarbeid.');

INSERT INTO inquiry_municipality (inquiry_id, municipality_id, text) VALUES
  ('inquiry-brann-2024', 'municipality-gjovik',       'Utreder felles brann- og redningsvesen med Vestre Toten'),
  ('inquiry-brann-2024', 'municipality-vestre-toten', 'Utreder felles brann- og redningsvesen med Gjøvik'),
  ('inquiry-brann-2024', 'municipality-ostre-toten',  'Ikke felles brannvesen; åpen for mer formalisert samarbeid'),
  ('inquiry-brann-2024', 'municipality-nordre-land',  'Utreder utvidet og mer formalisert samarbeid med Søndre Land'),
  ('inquiry-brann-2024', 'municipality-sondre-land',  'Utreder utvidet og mer formalisert samarbeid med Nordre Land');

INSERT INTO council_case (id, service_id, title, alternative_id) VALUES
  ('case-brann', 'service-brann', 'Interkommunalt samarbeid – brann- og redningstjenesten i Gjøvikregionen', 'alternative-cooperation');

-- Bare Østre Totens vedtak er sagt å være gjort av kommunestyret. Saken ble behandlet våren 2025.
INSERT INTO decision (id, case_id, municipality_id, body, stage, date, outcome, source_id, text) VALUES
  ('decision-brann-ostre-toten',  'case-brann', 'municipality-ostre-toten',  'Kommunestyret', 'decided', '2025',
   'Ikke felles brannvesen',   'source-brannsak',
   'Østre Toten sier nei til et felles brann- og redningsvesen, men er åpen for å utrede samarbeid i fastere former.'),
  ('decision-brann-vestre-toten', 'case-brann', 'municipality-vestre-toten', '',              'decided', '2025',
   'Utrede videre',            'source-brannsak',
   'Vestre Toten utreder felles brann- og redningsvesen sammen med Gjøvik.'),
  ('decision-brann-gjovik',       'case-brann', 'municipality-gjovik',       '',              'decided', '2025',
   'Utrede videre',            'source-brannsak',
   'Gjøvik utreder felles brann- og redningsvesen sammen med Vestre Toten.'),
  ('decision-brann-nordre-land',  'case-brann', 'municipality-nordre-land',  '',              'decided', '2025',
   'Utrede utvidet samarbeid', 'source-brannsak',
   'Nordre Land utreder et utvidet og mer formalisert samarbeid med Søndre Land.'),
  ('decision-brann-sondre-land',  'case-brann', 'municipality-sondre-land',  '',              'decided', '2025',
   'Utrede utvidet samarbeid', 'source-brannsak',
   'Søndre Land utreder et utvidet og mer formalisert samarbeid med Nordre Land.');

INSERT INTO cooperation (id, service_id, name, kind, form, host_id, text) VALUES
  ('cooperation-brann-vakt',   'service-brann', 'Overordnet vakt',                'existing',   NULL,
   NULL,
   'Samarbeidsavtale om felles vaktordning for innsatsleder i brannvesenet.'),
  ('cooperation-brann-felles', 'service-brann', 'Felles brann- og redningsvesen', 'considered', NULL,
   NULL,
   'Utredes av Gjøvik og Vestre Toten.'),
  ('cooperation-brann-land',   'service-brann', 'Utvidet samarbeid i Land',       'considered', NULL,
   NULL,
   'Nordre Land og Søndre Land utreder et utvidet og mer formalisert samarbeid.'),
  ('cooperation-brann-vbr',    'service-brann', 'Vest brann- og redningsregion',  'example',    'task_community',
   'municipality-bergen',
   'Kommunalt oppgavefellesskap med Bergen som administrasjonskommune.');

INSERT INTO cooperation_municipality (cooperation_id, municipality_id) VALUES
  ('cooperation-brann-vakt',   'municipality-gjovik'),
  ('cooperation-brann-vakt',   'municipality-vestre-toten'),
  ('cooperation-brann-felles', 'municipality-gjovik'),
  ('cooperation-brann-felles', 'municipality-vestre-toten'),
  ('cooperation-brann-land',   'municipality-nordre-land'),
  ('cooperation-brann-land',   'municipality-sondre-land'),
  ('cooperation-brann-vbr',    'municipality-bergen');

-- ----------------------------------------------------------------------------------------------------
-- Utfordringer
-- ----------------------------------------------------------------------------------------------------

INSERT INTO argument (id, theme_id, voiced_by, affected, text) VALUES
  ('argument-brann-okte-behov', 'theme-okonomi', '', '',
   'Tjenesten må møte økte behov innenfor begrensede økonomiske rammer.'),
  ('argument-brann-okonomi', 'theme-okonomi', 'Brannledelsen i regionen', '',
   'Økonomien er en grense i dag, og brannlederne venter strammere rammer.'),
  ('argument-brann-prioritering', 'theme-kapasitet', 'Norconsult', '',
   'Behovet for å prioritere og bruke ressursene effektivt er den viktigste utfordringen, sammen med strammere rammer.'),
  ('argument-brann-risikobilde', 'theme-beredskap', '', '',
   'Risikobildet blir mer sammensatt.'),
  ('argument-brann-dokumentasjon', 'theme-regelverk', '', '',
   'Kravene til dokumentasjon øker.'),
  ('argument-brann-eldre-brannrisiko', 'theme-beredskap', '', '',
   'Flere hjemmeboende eldre gir større fare for branntilløp.'),
  ('argument-brann-eldre-evakuering', 'theme-beredskap', '', 'Eldre',
   'Færre eldre klarer å evakuere egen bolig.'),
  ('argument-brann-eldre-oppdrag', 'theme-kapasitet', '', '',
   'En eldre befolkning gir flere oppdrag og krever mer forebygging sammen med helse og omsorg.'),
  ('argument-brann-helseoppdrag', 'theme-samhandling', '', '',
   'Helserelaterte oppdrag øker dersom grensen mot helse og omsorg ikke endres.'),
  ('argument-brann-brannobjekter', 'theme-beredskap', '', '',
   'Utvidet forsvarsindustri på Raufoss gir flere særskilte brannobjekter.'),
  ('argument-brann-tilsyn', 'theme-kompetanse', '', '',
   'Behovet for faglige tilsyn blir trolig høyt så lenge utbyggingen varer.'),
  ('argument-brann-totalforsvar', 'theme-beredskap', '', '',
   'Sikkerhetssituasjonen gir økte forventninger til beredskapen, også til å beskytte sivile i krise og krig.'),
  ('argument-brann-statsforvalteren', 'theme-beredskap', 'Statsforvalteren i Innlandet', '',
   'Statsforvalteren venter at kommunene trapper opp beredskapsarbeidet, også i totalforsvaret.'),
  ('argument-brann-skogbrann', 'theme-beredskap', '', '',
   'Klimaendringene gir nye krav: Dager med vesentlig skogbrannfare ventes å bli dobbelt så mange fram mot år 2100.'),
  ('argument-brann-deltid', 'theme-kapasitet', '', '',
   'Flere skogbranner vil trolig belaste brannvesen som bygger på deltidspersonell. Det gjelder særlig kommunene med mye skog.'),
  ('argument-brann-uten-fast-ramme', 'theme-samhandling', 'Brannledelsen i kommunene', '',
   'Det er krevende å få gevinster av samarbeidet uten en fast ramme.');

INSERT INTO placement (id, argument_id, service_id, alternative_id, kind, rank) VALUES
  ('placement-brann-okte-behov-utfordring',        'argument-brann-okte-behov',        'service-brann', NULL, 'challenge', 'a0'),
  ('placement-brann-okonomi-utfordring',           'argument-brann-okonomi',           'service-brann', NULL, 'challenge', 'a1'),
  ('placement-brann-prioritering-utfordring',      'argument-brann-prioritering',      'service-brann', NULL, 'challenge', 'a2'),
  ('placement-brann-risikobilde-utfordring',       'argument-brann-risikobilde',       'service-brann', NULL, 'challenge', 'a3'),
  ('placement-brann-dokumentasjon-utfordring',     'argument-brann-dokumentasjon',     'service-brann', NULL, 'challenge', 'a4'),
  ('placement-brann-eldre-brannrisiko-utfordring', 'argument-brann-eldre-brannrisiko', 'service-brann', NULL, 'challenge', 'a5'),
  ('placement-brann-eldre-evakuering-utfordring',  'argument-brann-eldre-evakuering',  'service-brann', NULL, 'challenge', 'a6'),
  ('placement-brann-eldre-oppdrag-utfordring',     'argument-brann-eldre-oppdrag',     'service-brann', NULL, 'challenge', 'a7'),
  ('placement-brann-helseoppdrag-utfordring',      'argument-brann-helseoppdrag',      'service-brann', NULL, 'challenge', 'a8'),
  ('placement-brann-brannobjekter-utfordring',     'argument-brann-brannobjekter',     'service-brann', NULL, 'challenge', 'a9'),
  ('placement-brann-tilsyn-utfordring',            'argument-brann-tilsyn',            'service-brann', NULL, 'challenge', 'aA'),
  ('placement-brann-totalforsvar-utfordring',      'argument-brann-totalforsvar',      'service-brann', NULL, 'challenge', 'aB'),
  ('placement-brann-statsforvalteren-utfordring',  'argument-brann-statsforvalteren',  'service-brann', NULL, 'challenge', 'aC'),
  ('placement-brann-skogbrann-utfordring',         'argument-brann-skogbrann',         'service-brann', NULL, 'challenge', 'aD'),
  ('placement-brann-deltid-utfordring',            'argument-brann-deltid',            'service-brann', NULL, 'challenge', 'aE'),
  ('placement-brann-uten-fast-ramme-utfordring',   'argument-brann-uten-fast-ramme',   'service-brann', NULL, 'challenge', 'aF');

INSERT INTO placement_municipality (placement_id, municipality_id) VALUES
  ('placement-brann-deltid-utfordring', 'municipality-ostre-toten'),
  ('placement-brann-deltid-utfordring', 'municipality-nordre-land'),
  ('placement-brann-deltid-utfordring', 'municipality-sondre-land');

INSERT INTO citation (id, source_id, argument_id, locator) VALUES
  ('citation-brann-argument-okte-behov',          'source-norconsult',               'argument-brann-okte-behov',        ''),
  ('citation-brann-argument-okonomi',             'source-norconsult',               'argument-brann-okonomi',           's. 4'),
  ('citation-brann-argument-prioritering',        'source-norconsult',               'argument-brann-prioritering',      ''),
  ('citation-brann-argument-risikobilde',         'source-norconsult',               'argument-brann-risikobilde',       's. 4'),
  ('citation-brann-argument-dokumentasjon',       'source-norconsult',               'argument-brann-dokumentasjon',     's. 4'),
  ('citation-brann-argument-eldre-brannrisiko',   'source-befolkningsframskriving',  'argument-brann-eldre-brannrisiko', ''),
  ('citation-brann-argument-eldre-brannrisiko-2', 'source-notat',                    'argument-brann-eldre-brannrisiko', 'pkt. 3.3.4'),
  ('citation-brann-argument-eldre-evakuering',    'source-befolkningsframskriving',  'argument-brann-eldre-evakuering',  ''),
  ('citation-brann-argument-eldre-evakuering-2',  'source-notat',                    'argument-brann-eldre-evakuering',  'pkt. 3.3.4'),
  ('citation-brann-argument-eldre-oppdrag',       'source-befolkningsframskriving',  'argument-brann-eldre-oppdrag',     ''),
  ('citation-brann-argument-eldre-oppdrag-2',     'source-notat',                    'argument-brann-eldre-oppdrag',     'pkt. 3.3.4'),
  ('citation-brann-argument-helseoppdrag',        'source-fremtidens-brannvesen',    'argument-brann-helseoppdrag',      's. 64'),
  ('citation-brann-argument-brannobjekter',       'source-veikart',                  'argument-brann-brannobjekter',     ''),
  ('citation-brann-argument-brannobjekter-2',     'source-nammo',                    'argument-brann-brannobjekter',     ''),
  ('citation-brann-argument-tilsyn',              'source-notat',                    'argument-brann-tilsyn',            'pkt. 3.3.4'),
  ('citation-brann-argument-totalforsvar',        'source-totalberedskapsmeldingen', 'argument-brann-totalforsvar',      ''),
  ('citation-brann-argument-statsforvalteren',    'source-forventningsbrev',         'argument-brann-statsforvalteren',  ''),
  ('citation-brann-argument-skogbrann',           'source-notat',                    'argument-brann-skogbrann',         'pkt. 3.3.4'),
  ('citation-brann-argument-deltid',              'source-notat',                    'argument-brann-deltid',            'pkt. 3.3.4'),
  ('citation-brann-argument-uten-fast-ramme',     'source-norconsult',               'argument-brann-uten-fast-ramme',   '');

-- ----------------------------------------------------------------------------------------------------
-- Faglige gevinster
-- ----------------------------------------------------------------------------------------------------

INSERT INTO argument (id, theme_id, voiced_by, affected, text) VALUES
  ('argument-brann-kvalitet', 'theme-kvalitet', '', '',
   'En sammenslåing gir i hovedsak faglige gevinster og kan styrke kvaliteten på tjenestene.'),
  ('argument-brann-ovelsesfasiliteter', 'theme-kompetanse', '', '',
   'Det kan utvikles felles øvelsesfasiliteter.'),
  ('argument-brann-spesialressurser', 'theme-kapasitet', '', '',
   'Det kan utvikles felles spesialressurser.'),
  ('argument-brann-spesialisering', 'theme-kompetanse', '', '',
   'Fagfolk kan spesialisere seg innen forebygging.'),
  ('argument-brann-krevende-tilsyn', 'theme-kompetanse', '', '',
   'En sammenslått tjeneste klarer lettere faglig krevende tilsyn med særskilte brannobjekter.'),
  ('argument-brann-omdisponere-ledere', 'theme-ledelse', '', '',
   'I en samlet tjeneste kan dagens brannsjefer omdisponeres til spesialister under felles ledelse.'),
  ('argument-brann-de-fleste-oppgaver', 'theme-samhandling', '', '',
   'Det er mulig å samarbeide om de fleste oppgavene, særlig forebygging.'),
  ('argument-brann-storst-gevinst', 'theme-kapasitet', '', '',
   'De største gevinstene ligger i forebygging og administrasjon.'),
  ('argument-brann-ikke-skille', 'theme-beredskap', '', '',
   'Det er en svekkelse å skille beredskap og forebygging organisatorisk.'),
  ('argument-brann-samle-begge', 'theme-beredskap', '', '',
   'Forebyggingen bør ikke slås sammen uten at beredskapen også slås sammen.');

INSERT INTO placement (id, argument_id, service_id, alternative_id, kind, condition_for_id, rank) VALUES
  ('placement-brann-kvalitet-sammenslaing',           'argument-brann-kvalitet',           'service-brann',
   'alternative-merger',      'pro',       NULL,                                       'a0'),
  ('placement-brann-ovelsesfasiliteter-sammenslaing', 'argument-brann-ovelsesfasiliteter', 'service-brann',
   'alternative-merger',      'pro',       NULL,                                       'a1'),
  ('placement-brann-spesialressurser-sammenslaing',   'argument-brann-spesialressurser',   'service-brann',
   'alternative-merger',      'pro',       NULL,                                       'a2'),
  ('placement-brann-spesialisering-sammenslaing',     'argument-brann-spesialisering',     'service-brann',
   'alternative-merger',      'pro',       NULL,                                       'a3'),
  ('placement-brann-krevende-tilsyn-sammenslaing',    'argument-brann-krevende-tilsyn',    'service-brann',
   'alternative-merger',      'pro',       NULL,                                       'a4'),
  ('placement-brann-omdisponere-ledere-sammenslaing', 'argument-brann-omdisponere-ledere', 'service-brann',
   'alternative-merger',      'pro',       NULL,                                       'a5'),
  ('placement-brann-omdisponere-ledere-samarbeid',    'argument-brann-omdisponere-ledere', 'service-brann',
   'alternative-cooperation', 'pro',       NULL,                                       'a0'),
  ('placement-brann-de-fleste-oppgaver-samarbeid',    'argument-brann-de-fleste-oppgaver', 'service-brann',
   'alternative-cooperation', 'pro',       NULL,                                       'a1'),
  ('placement-brann-storst-gevinst-samarbeid',        'argument-brann-storst-gevinst',     'service-brann',
   'alternative-cooperation', 'pro',       NULL,                                       'a2'),
  ('placement-brann-ikke-skille-samarbeid',           'argument-brann-ikke-skille',        'service-brann',
   'alternative-cooperation', 'con',       NULL,                                       'a0'),
  ('placement-brann-samle-begge-samarbeid',           'argument-brann-samle-begge',        'service-brann',
   'alternative-cooperation', 'condition', 'placement-brann-storst-gevinst-samarbeid', 'a0');

INSERT INTO citation (id, source_id, argument_id, locator) VALUES
  ('citation-brann-argument-kvalitet',           'source-notat',      'argument-brann-kvalitet',           'pkt. 3.3.6'),
  ('citation-brann-argument-ovelsesfasiliteter', 'source-notat',      'argument-brann-ovelsesfasiliteter', 'pkt. 3.3.6'),
  ('citation-brann-argument-spesialressurser',   'source-notat',      'argument-brann-spesialressurser',   'pkt. 3.3.6'),
  ('citation-brann-argument-spesialisering',     'source-notat',      'argument-brann-spesialisering',     'pkt. 3.3.6'),
  ('citation-brann-argument-krevende-tilsyn',    'source-notat',      'argument-brann-krevende-tilsyn',    'pkt. 3.3.6'),
  ('citation-brann-argument-omdisponere-ledere', 'source-notat',      'argument-brann-omdisponere-ledere', 'pkt. 3.3.6'),
  ('citation-brann-argument-de-fleste-oppgaver', 'source-norconsult', 'argument-brann-de-fleste-oppgaver', ''),
  ('citation-brann-argument-storst-gevinst',     'source-norconsult', 'argument-brann-storst-gevinst',     's. 44'),
  ('citation-brann-argument-ikke-skille',        'source-norconsult', 'argument-brann-ikke-skille',        's. 44'),
  ('citation-brann-argument-samle-begge',        'source-norconsult', 'argument-brann-samle-begge',        's. 44');

-- ----------------------------------------------------------------------------------------------------
-- Telemarksforsking om kommunesammenslåing
-- ----------------------------------------------------------------------------------------------------

INSERT INTO argument (id, theme_id, voiced_by, affected, text) VALUES
  ('argument-brann-ett-ansvar', 'theme-styring', 'Telemarksforsking', '',
   'Tjenesten kommer under ett politisk og administrativt ansvar.'),
  ('argument-brann-en-arbeidsgiver', 'theme-ledelse', 'Telemarksforsking', 'Ansatte',
   'Arbeidsgiveransvaret samles i én organisasjon.'),
  ('argument-brann-beslutningsveier', 'theme-styring', 'Telemarksforsking', '',
   'Beslutningsveiene kan bli kortere.'),
  ('argument-brann-samordne-budsjett', 'theme-okonomi', 'Telemarksforsking', '',
   'Budsjett, investeringer og strategiske prioriteringer blir enklere å samordne.'),
  ('argument-brann-planverk', 'theme-beredskap', 'Telemarksforsking', '',
   'Planverket for beredskap og samfunnssikkerhet blir mer helhetlig.'),
  ('argument-brann-juridisk-ansvar', 'theme-styring', 'Telemarksforsking', '',
   'Én kommune gir et tydeligere juridisk og politisk ansvar.'),
  ('argument-brann-stabil-finansiering', 'theme-okonomi', 'Telemarksforsking', '',
   'Finansieringen kan bli mer stabil og langsiktig.'),
  ('argument-brann-samlet-ressursbruk', 'theme-okonomi', 'Telemarksforsking', '',
   'Investeringer og ressursbruk kan planlegges samlet.'),
  ('argument-brann-robust-fagmiljo', 'theme-kompetanse', 'Telemarksforsking', '',
   'Det kan bli lettere å bygge et robust fagmiljø.'),
  ('argument-brann-utstyr', 'theme-kompetanse', 'Telemarksforsking', '',
   'Det kan bli lettere å investere i spesialisert utstyr og kompetanse.'),
  ('argument-brann-beredskapskultur', 'theme-beredskap', 'Telemarksforsking', '',
   'Beredskapskulturen og samordningen på tvers av sektorer kan styrkes.'),
  ('argument-brann-tverrsektoriell', 'theme-samhandling', 'Telemarksforsking', '',
   'Samhandlingen med teknisk etat, helse, beredskap og planlegging kan bli mer effektiv enn gjennom flere kommuner og samarbeidsorganer.');

INSERT INTO placement (id, argument_id, service_id, alternative_id, kind, rank) VALUES
  ('placement-brann-ett-ansvar-sammenslaing',          'argument-brann-ett-ansvar',          'service-brann', 'alternative-merger', 'pro', 'a6'),
  ('placement-brann-en-arbeidsgiver-sammenslaing',     'argument-brann-en-arbeidsgiver',     'service-brann', 'alternative-merger', 'pro', 'a7'),
  ('placement-brann-beslutningsveier-sammenslaing',    'argument-brann-beslutningsveier',    'service-brann', 'alternative-merger', 'pro', 'a8'),
  ('placement-brann-samordne-budsjett-sammenslaing',   'argument-brann-samordne-budsjett',   'service-brann', 'alternative-merger', 'pro', 'a9'),
  ('placement-brann-planverk-sammenslaing',            'argument-brann-planverk',            'service-brann', 'alternative-merger', 'pro', 'aA'),
  ('placement-brann-juridisk-ansvar-sammenslaing',     'argument-brann-juridisk-ansvar',     'service-brann', 'alternative-merger', 'pro', 'aB'),
  ('placement-brann-stabil-finansiering-sammenslaing', 'argument-brann-stabil-finansiering', 'service-brann', 'alternative-merger', 'pro', 'aC'),
  ('placement-brann-samlet-ressursbruk-sammenslaing',  'argument-brann-samlet-ressursbruk',  'service-brann', 'alternative-merger', 'pro', 'aD'),
  ('placement-brann-robust-fagmiljo-sammenslaing',     'argument-brann-robust-fagmiljo',     'service-brann', 'alternative-merger', 'pro', 'aE'),
  ('placement-brann-utstyr-sammenslaing',              'argument-brann-utstyr',              'service-brann', 'alternative-merger', 'pro', 'aF'),
  ('placement-brann-beredskapskultur-sammenslaing',    'argument-brann-beredskapskultur',    'service-brann', 'alternative-merger', 'pro', 'aG'),
  ('placement-brann-tverrsektoriell-sammenslaing',     'argument-brann-tverrsektoriell',     'service-brann', 'alternative-merger', 'pro', 'aH');

INSERT INTO citation (id, source_id, argument_id, locator) VALUES
  ('citation-brann-argument-ett-ansvar',          'source-tf-notat', 'argument-brann-ett-ansvar',          'pkt. 2.3.2'),
  ('citation-brann-argument-en-arbeidsgiver',     'source-tf-notat', 'argument-brann-en-arbeidsgiver',     'pkt. 2.3.2'),
  ('citation-brann-argument-beslutningsveier',    'source-tf-notat', 'argument-brann-beslutningsveier',    'pkt. 2.3.2'),
  ('citation-brann-argument-samordne-budsjett',   'source-tf-notat', 'argument-brann-samordne-budsjett',   'pkt. 2.3.2'),
  ('citation-brann-argument-planverk',            'source-tf-notat', 'argument-brann-planverk',            'pkt. 2.3.2'),
  ('citation-brann-argument-juridisk-ansvar',     'source-tf-notat', 'argument-brann-juridisk-ansvar',     'pkt. 2.3.2'),
  ('citation-brann-argument-stabil-finansiering', 'source-tf-notat', 'argument-brann-stabil-finansiering', 'pkt. 2.3.2'),
  ('citation-brann-argument-samlet-ressursbruk',  'source-tf-notat', 'argument-brann-samlet-ressursbruk',  'pkt. 2.3.2'),
  ('citation-brann-argument-robust-fagmiljo',     'source-tf-notat', 'argument-brann-robust-fagmiljo',     'pkt. 2.3.2'),
  ('citation-brann-argument-utstyr',              'source-tf-notat', 'argument-brann-utstyr',              'pkt. 2.3.2'),
  ('citation-brann-argument-beredskapskultur',    'source-tf-notat', 'argument-brann-beredskapskultur',    'pkt. 2.3.2'),
  ('citation-brann-argument-tverrsektoriell',     'source-tf-notat', 'argument-brann-tverrsektoriell',     'pkt. 2.3.2');

-- ----------------------------------------------------------------------------------------------------
-- Telemarksforsking om interkommunalt samarbeid
-- ----------------------------------------------------------------------------------------------------

INSERT INTO argument (id, theme_id, voiced_by, affected, text) VALUES
  ('argument-brann-bygge-kompetanse', 'theme-kompetanse', 'Totalberedskapskommisjonen', '',
   'Samarbeid er ofte sentralt for å bygge nødvendig kompetanse og kapasitet i beredskapen.'),
  ('argument-brann-positiv-effekt', 'theme-beredskap', 'Telemarksforsking', '',
   'Ni av ti kommuner som samarbeider om beredskap, opplever en tydelig positiv effekt.'),
  ('argument-brann-forebygging', 'theme-beredskap', 'Telemarksforsking', '',
   'Samarbeid styrker forebyggingen.'),
  ('argument-brann-krisehandtering', 'theme-beredskap', 'Telemarksforsking', '',
   'Samarbeid styrker krisehåndteringen.'),
  ('argument-brann-iks-handlefrihet', 'theme-ledelse', 'Telemarksforsking', '',
   'Et interkommunalt selskap kan selv ansette folk, eie utstyr og forvalte økonomien.'),
  ('argument-brann-vbr-fagmiljo', 'theme-kompetanse', 'Erfaringer fra Vest brann- og redningsregion', '',
   'Et oppgavefellesskap har styrket fagmiljøene på tvers av brannvesen.'),
  ('argument-brann-vbr-ressurser', 'theme-kvalitet', 'Erfaringer fra Vest brann- og redningsregion', '',
   'Et oppgavefellesskap har gitt felles øvingsfasiliteter, kvalitetsstandarder og ressurser.'),
  ('argument-brann-vbr-relasjoner', 'theme-samhandling', 'Erfaringer fra Vest brann- og redningsregion', 'Ansatte',
   'Et oppgavefellesskap har gitt tettere bånd mellom mannskapene.'),
  ('argument-brann-vbr-kvalitet', 'theme-kvalitet', 'Erfaringer fra Vest brann- og redningsregion', '',
   'Et oppgavefellesskap har hevet kvaliteten på tjenestene.'),
  ('argument-brann-vbr-trygghet', 'theme-brukere', 'Erfaringer fra Vest brann- og redningsregion', 'Innbyggere',
   'Et oppgavefellesskap har gjort innbyggerne tryggere.'),
  ('argument-brann-flere-eiere', 'theme-styring', 'Telemarksforsking', '',
   'Et interkommunalt selskap må forholde seg til flere eierkommuner, selskapsavtaler og styringsorganer.'),
  ('argument-brann-ansvar-i-hver', 'theme-styring', 'Telemarksforsking', '',
   'Det lovpålagte ansvaret ligger fortsatt i hver kommune, enda brannvesenet er felles.'),
  ('argument-brann-kostnadsfordeling', 'theme-okonomi', 'Telemarksforsking', '',
   'Kommunene må ofte forhandle om hvordan kostnadene skal fordeles.'),
  ('argument-brann-ulik-okonomi', 'theme-okonomi', 'Telemarksforsking', '',
   'Ulik økonomi i deltakerkommunene kan skape spenninger.'),
  ('argument-brann-formalisering', 'theme-styring', 'Telemarksforsking', '',
   'Samarbeidet bør formaliseres så langt som mulig, så det blir stabilt og forutsigbart.'),
  ('argument-brann-forankring', 'theme-styring', 'Telemarksforsking', '',
   'Samarbeidet må forankres politisk, administrativt og faglig, i hver kommune og mellom dem.'),
  ('argument-brann-tillit', 'theme-samhandling', 'Telemarksforsking', '',
   'Tillit, klare roller, felles planverk og jevnlige øvelser er avgjørende.'),
  ('argument-brann-uformelt-fleksibelt', 'theme-samhandling', 'Telemarksforsking', '',
   'Samarbeid uten fast form er fleksibelt.'),
  ('argument-brann-uformelt-sarbart', 'theme-sarbarhet', 'Telemarksforsking', '',
   'Samarbeid uten fast form er sårbart når roller er uklare, forankringen mangler eller lokalpolitikken er i konflikt.'),
  ('argument-brann-iks-vanligst', 'theme-styring', 'Telemarksforsking', '',
   'Interkommunalt selskap er den mest brukte modellen, og 65 prosent av kommunene har interkommunalt brannvesen.');

INSERT INTO placement (id, argument_id, service_id, alternative_id, kind, rank) VALUES
  ('placement-brann-bygge-kompetanse-samarbeid',    'argument-brann-bygge-kompetanse',    'service-brann', 'alternative-cooperation', 'pro',       'a3'),
  ('placement-brann-positiv-effekt-samarbeid',      'argument-brann-positiv-effekt',      'service-brann', 'alternative-cooperation', 'pro',       'a4'),
  ('placement-brann-forebygging-samarbeid',         'argument-brann-forebygging',         'service-brann', 'alternative-cooperation', 'pro',       'a5'),
  ('placement-brann-krisehandtering-samarbeid',     'argument-brann-krisehandtering',     'service-brann', 'alternative-cooperation', 'pro',       'a6'),
  ('placement-brann-iks-handlefrihet-samarbeid',    'argument-brann-iks-handlefrihet',    'service-brann', 'alternative-cooperation', 'pro',       'a7'),
  ('placement-brann-vbr-fagmiljo-samarbeid',        'argument-brann-vbr-fagmiljo',        'service-brann', 'alternative-cooperation', 'pro',       'a8'),
  ('placement-brann-vbr-ressurser-samarbeid',       'argument-brann-vbr-ressurser',       'service-brann', 'alternative-cooperation', 'pro',       'a9'),
  ('placement-brann-vbr-relasjoner-samarbeid',      'argument-brann-vbr-relasjoner',      'service-brann', 'alternative-cooperation', 'pro',       'aA'),
  ('placement-brann-vbr-kvalitet-samarbeid',        'argument-brann-vbr-kvalitet',        'service-brann', 'alternative-cooperation', 'pro',       'aB'),
  ('placement-brann-vbr-trygghet-samarbeid',        'argument-brann-vbr-trygghet',        'service-brann', 'alternative-cooperation', 'pro',       'aC'),
  ('placement-brann-flere-eiere-samarbeid',         'argument-brann-flere-eiere',         'service-brann', 'alternative-cooperation', 'con',       'a1'),
  ('placement-brann-ansvar-i-hver-samarbeid',       'argument-brann-ansvar-i-hver',       'service-brann', 'alternative-cooperation', 'con',       'a2'),
  ('placement-brann-kostnadsfordeling-samarbeid',   'argument-brann-kostnadsfordeling',   'service-brann', 'alternative-cooperation', 'con',       'a3'),
  ('placement-brann-ulik-okonomi-samarbeid',        'argument-brann-ulik-okonomi',        'service-brann', 'alternative-cooperation', 'con',       'a4'),
  ('placement-brann-formalisering-samarbeid',       'argument-brann-formalisering',       'service-brann', 'alternative-cooperation', 'condition', 'a1'),
  ('placement-brann-forankring-samarbeid',          'argument-brann-forankring',          'service-brann', 'alternative-cooperation', 'condition', 'a2'),
  ('placement-brann-tillit-samarbeid',              'argument-brann-tillit',              'service-brann', 'alternative-cooperation', 'condition', 'a3'),
  ('placement-brann-uformelt-fleksibelt-samarbeid', 'argument-brann-uformelt-fleksibelt', 'service-brann', 'alternative-cooperation', 'neutral',   'a0'),
  ('placement-brann-uformelt-sarbart-samarbeid',    'argument-brann-uformelt-sarbart',    'service-brann', 'alternative-cooperation', 'neutral',   'a1'),
  ('placement-brann-iks-vanligst-samarbeid',        'argument-brann-iks-vanligst',        'service-brann', 'alternative-cooperation', 'neutral',   'a2');

INSERT INTO citation (id, source_id, argument_id, locator) VALUES
  ('citation-brann-argument-bygge-kompetanse',    'source-tf-notat',                   'argument-brann-bygge-kompetanse',    'pkt. 2.3.2'),
  ('citation-brann-argument-bygge-kompetanse-2',  'source-totalberedskapskommisjonen', 'argument-brann-bygge-kompetanse',    ''),
  ('citation-brann-argument-positiv-effekt',      'source-tf-notat',                   'argument-brann-positiv-effekt',      'pkt. 2.3.2'),
  ('citation-brann-argument-forebygging',         'source-tf-notat',                   'argument-brann-forebygging',         'pkt. 2.3.2'),
  ('citation-brann-argument-krisehandtering',     'source-tf-notat',                   'argument-brann-krisehandtering',     'pkt. 2.3.2'),
  ('citation-brann-argument-iks-handlefrihet',    'source-tf-notat',                   'argument-brann-iks-handlefrihet',    'pkt. 2.3.2'),
  ('citation-brann-argument-vbr-fagmiljo',        'source-tf-notat',                   'argument-brann-vbr-fagmiljo',        'pkt. 2.3.2'),
  ('citation-brann-argument-vbr-ressurser',       'source-tf-notat',                   'argument-brann-vbr-ressurser',       'pkt. 2.3.2'),
  ('citation-brann-argument-vbr-relasjoner',      'source-tf-notat',                   'argument-brann-vbr-relasjoner',      'pkt. 2.3.2'),
  ('citation-brann-argument-vbr-kvalitet',        'source-tf-notat',                   'argument-brann-vbr-kvalitet',        'pkt. 2.3.2'),
  ('citation-brann-argument-vbr-trygghet',        'source-tf-notat',                   'argument-brann-vbr-trygghet',        'pkt. 2.3.2'),
  ('citation-brann-argument-flere-eiere',         'source-tf-notat',                   'argument-brann-flere-eiere',         'pkt. 2.3.2'),
  ('citation-brann-argument-ansvar-i-hver',       'source-tf-notat',                   'argument-brann-ansvar-i-hver',       'pkt. 2.3.2'),
  ('citation-brann-argument-kostnadsfordeling',   'source-tf-notat',                   'argument-brann-kostnadsfordeling',   'pkt. 2.3.2'),
  ('citation-brann-argument-ulik-okonomi',        'source-tf-notat',                   'argument-brann-ulik-okonomi',        'pkt. 2.3.2'),
  ('citation-brann-argument-formalisering',       'source-tf-notat',                   'argument-brann-formalisering',       'pkt. 2.3.2'),
  ('citation-brann-argument-forankring',          'source-tf-notat',                   'argument-brann-forankring',          'pkt. 2.3.2'),
  ('citation-brann-argument-tillit',              'source-tf-notat',                   'argument-brann-tillit',              'pkt. 2.3.2'),
  ('citation-brann-argument-uformelt-fleksibelt', 'source-tf-notat',                   'argument-brann-uformelt-fleksibelt', 'pkt. 2.3.2'),
  ('citation-brann-argument-uformelt-sarbart',    'source-tf-notat',                   'argument-brann-uformelt-sarbart',    'pkt. 2.3.2'),
  ('citation-brann-argument-iks-vanligst',        'source-tf-notat',                   'argument-brann-iks-vanligst',        'pkt. 2.3.2');

-- ----------------------------------------------------------------------------------------------------
-- Svar på spørsmålene
-- ----------------------------------------------------------------------------------------------------

INSERT INTO answer (question_id, service_id, status, reason, text) VALUES
  ('question-a', 'service-brann', 'answered',
   '',
   'Brann- og redningsvesenet tar forebygging og beredskap, tilpasset kommunens risiko- og sårbarhetsanalyse.'),
  ('question-b', 'service-brann', 'answered',
   '',
   'Organiseringen følger kravene til beredskapsstyrken. Gjøvik og Vestre Toten har felles vaktordning for innsatsleder.'),
  ('question-c', 'service-brann', 'answered',
   '',
   'Økte behov og strammere økonomi: flere eldre, ny sikkerhetssituasjon og klimaendringer.'),
  ('question-d', 'service-brann', 'answered',
   '',
   'I hovedsak faglige gevinster og ett samlet ansvar. Ingen ulemper ved sammenslåing er ført opp.'),
  ('question-e', 'service-brann', 'partly',
   'Notatet bygger på utredninger som ikke er ferdige: Gjøvik og Vestre Toten utreder felles brannvesen.',
   'Samarbeid er mulig om de fleste oppgavene, men forebygging og beredskap bør ikke skilles.');

INSERT INTO open_point (id, service_id, text) VALUES
  ('open-point-brann-utredning', 'service-brann', 'Gjøvik og Vestre Toten utreder felles brann- og redningsvesen.');
