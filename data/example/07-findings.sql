-- SPDX-License-Identifier: GPL-3.0-or-later
-- Generelle funn: hva Telemarksforsking fant om kommunesammenslåing og interkommunalt samarbeid, og andre utredninger:
-- store og små kommuner i helse og omsorg, og utredningene om vertskommunesamarbeid mellom Sel og Vågå.
-- Begge er «tjenester» av slaget findings: De har delkapitler og argumenter, men ikke kart, bemanning eller svar.

-- ----------------------------------------------------------------------------------------------------
-- Delkapitler
-- ----------------------------------------------------------------------------------------------------

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-funn-sammenslaing', 'service-funn', NULL, NULL, 'research', 'a0',
   'Erfaringer med kommunesammenslåing',
   'Notatets kapittel 2 handler om muligheter og utfordringer ved sammenslåing og interkommunalt samarbeid, generelt og for de utvalgte tjenestene. [[cite:citation-funn-sammenslaing-a]] Her er noen hovedfunn:

- Fagmiljøene kan bli større og mer robuste når kommuner slås sammen, og administrasjonen kan bli billigere, særlig gjennom lavere administrasjonskostnader, færre politikere og mer effektiv organisering.
- Små kommuner med svak økonomi kan bli mer robuste.
- Kommuner som er undersøkt, melder om bedre tjenester. Det er vanskelig å vite hvor mye som skyldes sammenslåingen.
- Kompetansen og fagmiljøene er styrket. Hele stillinger og attraktive arbeidsplasser trekker til seg kvalifiserte folk.
- Større arealer til bolig, næring og fritid gir bedre helhetlig planlegging.
- Gevinstene kommer ikke av seg selv. De krever god planlegging og tydelig styring, varierer, og tar ofte tid.
- Skoler, barnehager og sykehjem ble stort sett videreført lokalt, så avstand ikke skulle gå ut over innbyggernes opplevelse.
- Tjenester på flere steder gir tilgjengelighet, men gjør det vanskeligere å hente stordriftsfordeler.
- Innbyggerne merket lite til endret tilgjengelighet eller kvalitet.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-funn-kommuneproposisjonen', 'service-funn', NULL, NULL, 'research', 'a1',
   'Kommuneproposisjonen',
   'Kommuneproposisjonen sier at større kommuner ofte får større fagmiljøer, rekrutterer bedre og konkurrerer mindre om folk. [[cite:citation-funn-kommuneproposisjonen-a]] Den sier også at sammenslåing er krevende, og kan gi lengre vei til tjenestene og en opplevelse av svekket lokaldemokrati.

Departementet ser at samarbeidet mange steder er oppdelt, og vil legge til rette for mer helhetlige og framtidsrettede former i faste strukturer. Barnevern, legevakt, brannvesen, krisesentertilbud og IKT er felt der samarbeid er godt etablert.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-funn-samarbeid', 'service-funn', NULL, NULL, 'research', 'a2',
   'Interkommunalt samarbeid mot kommunesammenslåing',
   'Samarbeid kan lett bli omfattende, oppdelt og uoversiktlig, så kommunene får vansker med å styre det. [[cite:citation-funn-samarbeid-a]] Det kan svekke den demokratiske kontrollen, mest i fristilte former som interkommunale selskaper og aksjeselskaper. Mange deltakere, mange samarbeid, stor spredning og høye kostnader til møter, avtaler, rapportering og kontroll gjør det vanskeligere.');

-- Henvisningene i delkapitlene.
INSERT INTO citation (id, source_id, section_id, locator) VALUES
  ('citation-funn-sammenslaing-a',         'source-tf-notat', 'section-funn-sammenslaing',         'pkt. 2.2.1'),
  ('citation-funn-kommuneproposisjonen-a', 'source-tf-notat', 'section-funn-kommuneproposisjonen', 'pkt. 2.2.2'),
  ('citation-funn-samarbeid-a',            'source-tf-notat', 'section-funn-samarbeid',            'pkt. 2.2.3');

-- ----------------------------------------------------------------------------------------------------
-- Kommunesammenslåing
-- ----------------------------------------------------------------------------------------------------

INSERT INTO argument (id, theme_id, voiced_by, affected, text) VALUES
  ('argument-funn-robuste-fagmiljoer', 'theme-kompetanse', 'Telemarksforsking', '',
   'Fagmiljøene kan bli større, sterkere og mer robuste.'),
  ('argument-funn-administrative-innsparinger', 'theme-okonomi', 'Telemarksforsking', '',
   'Kommunen kan spare penger på lavere administrasjonskostnader, færre politikere og mer effektiv administrasjon.'),
  ('argument-funn-okonomisk-robusthet', 'theme-okonomi', 'Telemarksforsking', '',
   'Økonomien kan bli mer robust, særlig for de minste kommunene som har hatt store økonomiske utfordringer.'),
  ('argument-funn-styrket-tjenestetilbud', 'theme-kvalitet', 'Telemarksforsking', '',
   'Kommuner som er undersøkt, melder om styrket tjenestetilbud.'),
  ('argument-funn-kompetansebase', 'theme-kompetanse', 'Telemarksforsking', '',
   'Kompetansen og fagmiljøene har blitt styrket.'),
  ('argument-funn-hele-stillinger', 'theme-rekruttering', 'Telemarksforsking', '',
   'Hele stillinger og mer attraktive arbeidsplasser trekker til seg kvalifiserte folk.'),
  ('argument-funn-storre-arealer', 'theme-helhet', 'Telemarksforsking', '',
   'Større arealer til bolig, næring og fritid gir bedre muligheter for helhetlig samfunnsplanlegging.'),
  ('argument-funn-velferdstjenester', 'theme-kvalitet', 'Telemarksforsking', '',
   'Velferdstjenestene kan lettere sikres og utvikles i en sammenslått kommune.'),
  ('argument-funn-smakommuner-rustet', 'theme-kapasitet', 'Telemarksforsking', '',
   'Særlig mindre kommuner står bedre rustet i kvalitet, kapasitet og økonomi enn de ville gjort alene.'),
  ('argument-funn-storre-fagmiljoer', 'theme-kompetanse', 'Kommuneproposisjonen', '',
   'Større kommuner får ofte større fagmiljøer.'),
  ('argument-funn-bedre-rekruttering', 'theme-rekruttering', 'Kommuneproposisjonen', '',
   'Større kommuner har ofte bedre muligheter til å rekruttere.'),
  ('argument-funn-mindre-konkurranse', 'theme-rekruttering', 'Kommuneproposisjonen', '',
   'Det blir mindre konkurranse om arbeidskraften.'),
  ('argument-funn-stordrift', 'theme-okonomi', 'Telemarksforsking', '',
   'Når tjenestene ligger flere steder for å være tilgjengelige, er det vanskeligere å hente ut alle stordriftsfordeler.'),
  ('argument-funn-krevende-prosess', 'theme-omstilling', 'Kommuneproposisjonen', '',
   'Sammenslåing er krevende prosesser.'),
  ('argument-funn-lengre-avstand', 'theme-avstand', 'Kommuneproposisjonen', 'Innbyggere',
   'Det kan bli lengre avstand til tjenestene.'),
  ('argument-funn-lokaldemokrati', 'theme-styring', 'Kommuneproposisjonen', 'Innbyggere',
   'Innbyggerne kan oppleve at lokaldemokratiet svekkes.'),
  ('argument-funn-planlegging-og-styring', 'theme-styring', 'Telemarksforsking', '',
   'Gevinstene kommer ikke av seg selv: De krever en godt planlagt prosess og tydelig styring hele veien.'),
  ('argument-funn-tar-tid', 'theme-omstilling', 'Telemarksforsking', '',
   'Virkningene varierer, og det tar ofte tid før de er hentet helt ut.'),
  ('argument-funn-vanskelig-a-skille', 'theme-kvalitet', 'Telemarksforsking', '',
   'Det er vanskelig å skille virkningen av sammenslåingen fra andre forhold.'),
  ('argument-funn-forstelinje-lokalt', 'theme-avstand', 'Telemarksforsking', '',
   'Førstelinjetjenester som skole, barnehage og sykehjem ble i stor grad videreført lokalt.'),
  ('argument-funn-uendret-tilgjengelighet', 'theme-brukere', 'Telemarksforsking', 'Innbyggere',
   'Mange innbyggere opplevde liten endring i tilgjengeligheten.'),
  ('argument-funn-uendret-kvalitet', 'theme-kvalitet', 'Telemarksforsking', 'Innbyggere',
   'Innbyggerne meldte ikke om vesentlige endringer i kvaliteten.');

INSERT INTO placement (id, argument_id, service_id, alternative_id, kind, rank) VALUES
  ('placement-funn-robuste-fagmiljoer-sammenslaing',          'argument-funn-robuste-fagmiljoer',          'service-funn', 'alternative-merger', 'pro',       'a0'),
  ('placement-funn-administrative-innsparinger-sammenslaing', 'argument-funn-administrative-innsparinger', 'service-funn', 'alternative-merger', 'pro',       'a1'),
  ('placement-funn-okonomisk-robusthet-sammenslaing',         'argument-funn-okonomisk-robusthet',         'service-funn', 'alternative-merger', 'pro',       'a2'),
  ('placement-funn-styrket-tjenestetilbud-sammenslaing',      'argument-funn-styrket-tjenestetilbud',      'service-funn', 'alternative-merger', 'pro',       'a3'),
  ('placement-funn-kompetansebase-sammenslaing',              'argument-funn-kompetansebase',              'service-funn', 'alternative-merger', 'pro',       'a4'),
  ('placement-funn-hele-stillinger-sammenslaing',             'argument-funn-hele-stillinger',             'service-funn', 'alternative-merger', 'pro',       'a5'),
  ('placement-funn-storre-arealer-sammenslaing',              'argument-funn-storre-arealer',              'service-funn', 'alternative-merger', 'pro',       'a6'),
  ('placement-funn-velferdstjenester-sammenslaing',           'argument-funn-velferdstjenester',           'service-funn', 'alternative-merger', 'pro',       'a7'),
  ('placement-funn-smakommuner-rustet-sammenslaing',          'argument-funn-smakommuner-rustet',          'service-funn', 'alternative-merger', 'pro',       'a8'),
  ('placement-funn-storre-fagmiljoer-sammenslaing',           'argument-funn-storre-fagmiljoer',           'service-funn', 'alternative-merger', 'pro',       'a9'),
  ('placement-funn-bedre-rekruttering-sammenslaing',          'argument-funn-bedre-rekruttering',          'service-funn', 'alternative-merger', 'pro',       'aA'),
  ('placement-funn-mindre-konkurranse-sammenslaing',          'argument-funn-mindre-konkurranse',          'service-funn', 'alternative-merger', 'pro',       'aB'),
  ('placement-funn-stordrift-sammenslaing',                   'argument-funn-stordrift',                   'service-funn', 'alternative-merger', 'con',       'a0'),
  ('placement-funn-krevende-prosess-sammenslaing',            'argument-funn-krevende-prosess',            'service-funn', 'alternative-merger', 'con',       'a1'),
  ('placement-funn-lengre-avstand-sammenslaing',              'argument-funn-lengre-avstand',              'service-funn', 'alternative-merger', 'con',       'a2'),
  ('placement-funn-lokaldemokrati-sammenslaing',              'argument-funn-lokaldemokrati',              'service-funn', 'alternative-merger', 'con',       'a3'),
  ('placement-funn-planlegging-og-styring-sammenslaing',      'argument-funn-planlegging-og-styring',      'service-funn', 'alternative-merger', 'condition', 'a0'),
  ('placement-funn-tar-tid-sammenslaing',                     'argument-funn-tar-tid',                     'service-funn', 'alternative-merger', 'neutral',   'a0'),
  ('placement-funn-vanskelig-a-skille-sammenslaing',          'argument-funn-vanskelig-a-skille',          'service-funn', 'alternative-merger', 'neutral',   'a1'),
  ('placement-funn-forstelinje-lokalt-sammenslaing',          'argument-funn-forstelinje-lokalt',          'service-funn', 'alternative-merger', 'neutral',   'a2'),
  ('placement-funn-uendret-tilgjengelighet-sammenslaing',     'argument-funn-uendret-tilgjengelighet',     'service-funn', 'alternative-merger', 'neutral',   'a3'),
  ('placement-funn-uendret-kvalitet-sammenslaing',            'argument-funn-uendret-kvalitet',            'service-funn', 'alternative-merger', 'neutral',   'a4');

INSERT INTO citation (id, source_id, argument_id, locator) VALUES
  ('citation-funn-argument-robuste-fagmiljoer',          'source-tf-notat', 'argument-funn-robuste-fagmiljoer',          'pkt. 2.2.1'),
  ('citation-funn-argument-administrative-innsparinger', 'source-tf-notat', 'argument-funn-administrative-innsparinger', 'pkt. 2.2.1'),
  ('citation-funn-argument-okonomisk-robusthet',         'source-tf-notat', 'argument-funn-okonomisk-robusthet',         'pkt. 2.2.1'),
  ('citation-funn-argument-styrket-tjenestetilbud',      'source-tf-notat', 'argument-funn-styrket-tjenestetilbud',      'pkt. 2.2.1'),
  ('citation-funn-argument-kompetansebase',              'source-tf-notat', 'argument-funn-kompetansebase',              'pkt. 2.2.1'),
  ('citation-funn-argument-hele-stillinger',             'source-tf-notat', 'argument-funn-hele-stillinger',             'pkt. 2.2.1'),
  ('citation-funn-argument-storre-arealer',              'source-tf-notat', 'argument-funn-storre-arealer',              'pkt. 2.2.1'),
  ('citation-funn-argument-velferdstjenester',           'source-tf-notat', 'argument-funn-velferdstjenester',           'pkt. 2.2.1'),
  ('citation-funn-argument-smakommuner-rustet',          'source-tf-notat', 'argument-funn-smakommuner-rustet',          'pkt. 2.2.1'),
  ('citation-funn-argument-storre-fagmiljoer',           'source-tf-notat', 'argument-funn-storre-fagmiljoer',           'pkt. 2.2.2'),
  ('citation-funn-argument-bedre-rekruttering',          'source-tf-notat', 'argument-funn-bedre-rekruttering',          'pkt. 2.2.2'),
  ('citation-funn-argument-mindre-konkurranse',          'source-tf-notat', 'argument-funn-mindre-konkurranse',          'pkt. 2.2.2'),
  ('citation-funn-argument-stordrift',                   'source-tf-notat', 'argument-funn-stordrift',                   'pkt. 2.2.1'),
  ('citation-funn-argument-krevende-prosess',            'source-tf-notat', 'argument-funn-krevende-prosess',            'pkt. 2.2.2'),
  ('citation-funn-argument-lengre-avstand',              'source-tf-notat', 'argument-funn-lengre-avstand',              'pkt. 2.2.2'),
  ('citation-funn-argument-lokaldemokrati',              'source-tf-notat', 'argument-funn-lokaldemokrati',              'pkt. 2.2.2'),
  ('citation-funn-argument-planlegging-og-styring',      'source-tf-notat', 'argument-funn-planlegging-og-styring',      'pkt. 2.2.1'),
  ('citation-funn-argument-tar-tid',                     'source-tf-notat', 'argument-funn-tar-tid',                     'pkt. 2.2.1'),
  ('citation-funn-argument-vanskelig-a-skille',          'source-tf-notat', 'argument-funn-vanskelig-a-skille',          'pkt. 2.2.1'),
  ('citation-funn-argument-forstelinje-lokalt',          'source-tf-notat', 'argument-funn-forstelinje-lokalt',          'pkt. 2.2.1'),
  ('citation-funn-argument-uendret-tilgjengelighet',     'source-tf-notat', 'argument-funn-uendret-tilgjengelighet',     'pkt. 2.2.1'),
  ('citation-funn-argument-uendret-kvalitet',            'source-tf-notat', 'argument-funn-uendret-kvalitet',            'pkt. 2.2.1');

-- ----------------------------------------------------------------------------------------------------
-- Formelt samarbeid
-- ----------------------------------------------------------------------------------------------------

INSERT INTO argument (id, theme_id, voiced_by, affected, text) VALUES
  ('argument-funn-fragmentert', 'theme-samhandling', 'Kommuneproposisjonen', '',
   'Samarbeidet er mange steder oppdelt, med ulike kommuner i ulike samarbeid.'),
  ('argument-funn-vanskelig-a-styre', 'theme-styring', 'Telemarksforsking', '',
   'Samarbeid kan lett bli omfattende, oppdelt og uoversiktlig, så kommunene får vansker med å styre det.'),
  ('argument-funn-demokratisk-kontroll', 'theme-styring', 'Telemarksforsking', '',
   'Den demokratiske kontrollen kan svekkes, særlig i fristilte former som interkommunale selskaper og aksjeselskaper.'),
  ('argument-funn-styringsutfordringer', 'theme-styring', 'Telemarksforsking', '',
   'Samarbeid kan gi styringsutfordringer og demokratiske svakheter.'),
  ('argument-funn-koordineringskostnader', 'theme-okonomi', 'Telemarksforsking', '',
   'Samarbeid gir kostnader til koordinering.'),
  ('argument-funn-mange-deltakere', 'theme-samhandling', 'Telemarksforsking', '',
   'Mange deltakerkommuner, mange samarbeid og stor geografisk spredning er krevende.'),
  ('argument-funn-tett-samhandling', 'theme-samhandling', 'Telemarksforsking', '',
   'Samarbeidet må samhandle tett med andre tjenester i kommunene og med andre samarbeid.'),
  ('argument-funn-transaksjonskostnader', 'theme-okonomi', 'Telemarksforsking', '',
   'Møter, avtaler, rapportering og kontroll kan koste mer tid og ressurser enn samarbeidet gir.'),
  ('argument-funn-faste-strukturer', 'theme-styring', 'Kommuneproposisjonen', '',
   'Departementet vil legge bedre til rette for helhetlige og framtidsrettede samarbeid i fastere strukturer.'),
  ('argument-funn-etablerte-felt', 'theme-samhandling', 'Kommuneproposisjonen', '',
   'Samarbeid er godt etablert om barnevern, legevakt, brannvesen, krisesentertilbud og IKT.');

INSERT INTO placement (id, argument_id, service_id, alternative_id, kind, rank) VALUES
  ('placement-funn-fragmentert-samarbeid',            'argument-funn-fragmentert',            'service-funn', 'alternative-cooperation', 'con',     'a0'),
  ('placement-funn-vanskelig-a-styre-samarbeid',      'argument-funn-vanskelig-a-styre',      'service-funn', 'alternative-cooperation', 'con',     'a1'),
  ('placement-funn-demokratisk-kontroll-samarbeid',   'argument-funn-demokratisk-kontroll',   'service-funn', 'alternative-cooperation', 'con',     'a2'),
  ('placement-funn-styringsutfordringer-samarbeid',   'argument-funn-styringsutfordringer',   'service-funn', 'alternative-cooperation', 'con',     'a3'),
  ('placement-funn-koordineringskostnader-samarbeid', 'argument-funn-koordineringskostnader', 'service-funn', 'alternative-cooperation', 'con',     'a4'),
  ('placement-funn-mange-deltakere-samarbeid',        'argument-funn-mange-deltakere',        'service-funn', 'alternative-cooperation', 'con',     'a5'),
  ('placement-funn-tett-samhandling-samarbeid',       'argument-funn-tett-samhandling',       'service-funn', 'alternative-cooperation', 'con',     'a6'),
  ('placement-funn-transaksjonskostnader-samarbeid',  'argument-funn-transaksjonskostnader',  'service-funn', 'alternative-cooperation', 'con',     'a7'),
  ('placement-funn-faste-strukturer-samarbeid',       'argument-funn-faste-strukturer',       'service-funn', 'alternative-cooperation', 'neutral', 'a0'),
  ('placement-funn-etablerte-felt-samarbeid',         'argument-funn-etablerte-felt',         'service-funn', 'alternative-cooperation', 'neutral', 'a1');

INSERT INTO citation (id, source_id, argument_id, locator) VALUES
  ('citation-funn-argument-fragmentert',            'source-tf-notat', 'argument-funn-fragmentert',            'pkt. 2.2.2'),
  ('citation-funn-argument-vanskelig-a-styre',      'source-tf-notat', 'argument-funn-vanskelig-a-styre',      'pkt. 2.2.3'),
  ('citation-funn-argument-demokratisk-kontroll',   'source-tf-notat', 'argument-funn-demokratisk-kontroll',   'pkt. 2.2.3'),
  ('citation-funn-argument-styringsutfordringer',   'source-tf-notat', 'argument-funn-styringsutfordringer',   'pkt. 2.2.3'),
  ('citation-funn-argument-koordineringskostnader', 'source-tf-notat', 'argument-funn-koordineringskostnader', 'pkt. 2.2.3'),
  ('citation-funn-argument-mange-deltakere',        'source-tf-notat', 'argument-funn-mange-deltakere',        'pkt. 2.2.3'),
  ('citation-funn-argument-tett-samhandling',       'source-tf-notat', 'argument-funn-tett-samhandling',       'pkt. 2.2.3'),
  ('citation-funn-argument-transaksjonskostnader',  'source-tf-notat', 'argument-funn-transaksjonskostnader',  'pkt. 2.2.3'),
  ('citation-funn-argument-faste-strukturer',       'source-tf-notat', 'argument-funn-faste-strukturer',       'pkt. 2.2.2'),
  ('citation-funn-argument-etablerte-felt',         'source-tf-notat', 'argument-funn-etablerte-felt',         'pkt. 2.2.2');

-- ----------------------------------------------------------------------------------------------------
-- Delkapitler
-- ----------------------------------------------------------------------------------------------------

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-andre-store-og-sma', 'service-andre', NULL, NULL, 'research', 'a0',
   'Store og små kommuner i helse og omsorg',
   'Oppland Arbeiderblad skrev 17. september 2025 om fordeler og ulemper med større kommuner i helse og omsorg. [[cite:citation-andre-store-og-sma-a]] Avisen bygger på forskning ved Senter for omsorgsforskning ved NTNU. Prosjektkoordinator har ikke gått til forskningen selv, men gjengir avisen. Det som gjelder store kommuner, står her under kommunesammenslåing, og det som gjelder små, under dagens ordning.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-andre-sel-og-vaga', 'service-andre', NULL, NULL, 'other', 'a1',
   'Vertskommunesamarbeid mellom Sel og Vågå',
   'I juni 2024 vedtok begge kommunestyrene å utrede vertskommunesamarbeid på fem områder: [[cite:citation-andre-sel-og-vaga-a]]

- byggesak og tilsyn, også med spredte avløp, med Vågå som vertskommune
- plan og miljø med landbruk, med Vågå som vertskommune
- økonomi og personal, med Vågå som vertskommune
- hele helse- og omsorgsområdet, med felles kommunalsjef og Sel som vertskommune
- felles kulturskole, med Sel som vertskommune

Etter utredningene skulle en egen sak avgjøre hvilke områder kommunene skal samarbeide om. Opplysningene her er fra sakspapirene til kommunestyret i Vågå 30. september 2025.

Flere av sluttrapportene peker på juridiske vansker i en vertskommunemodell. De blir større når et stort område også må samarbeide med deler av organisasjonen som ikke er med. Personalopplysninger og arkiv har for eksempel strenge lovkrav, så kommunene ikke kan dele alt.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-andre-sel-og-vaga-helse', 'service-andre', NULL, NULL, 'other', 'a2',
   'Helse og omsorg i Sel og Vågå',
   'Kommunalsjefene anbefalte utredningen fordi én kommunalsjef og en vertskommune kunne gi bærekraftige og robuste tjenester. Nå mener de at gevinstene trolig er for små, og at kommunene heller bør samarbeide om funksjoner, fagmiljøer eller avdelinger. [[cite:citation-andre-sel-og-vaga-helse-a]] De ansatte støtter stort sett antakelsene om gevinster, men ser også mange utfordringer.

Kommunedirektøren i Vågå ser mange gevinster ved tett samarbeid, men mange mulige utfordringer på kort og lang sikt. [[cite:citation-andre-sel-og-vaga-helse-b]] Noen er naturlige bekymringer ved omstilling, andre gjelder en oppdelt organisasjon. Styres helse fra Sel og andre tjenester fra Vågå, blir samarbeid og utvikling trolig vanskeligere. Rapporten er usikker både på jussen og på hvor moden organisasjonen er. Selv om det ligger utenfor mandatet, peker kommunedirektøren på at jus, styringslinjer og demokratisk styring ville vært mer oversiktlig og mindre byråkratisk i én felles juridisk enhet. Innstillingen er å ikke gå videre, men arbeide med samarbeid på enkeltområder. [[cite:citation-andre-sel-og-vaga-helse-c]]');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-andre-sel-og-vaga-okonomi', 'service-andre', NULL, NULL, 'other', 'a3',
   'Økonomi, personal, lønn og regnskap i Sel og Vågå',
   'Arbeidsgruppen hadde medlemmer fra begge kommuner, og kom ikke til en felles anbefaling. [[cite:citation-andre-sel-og-vaga-okonomi-a]] Kommunedirektøren mener flere av områdene egner seg for vertskommunesamarbeid, fordi et større fagmiljø gir bedre fordeling av oppgaver, spesialisering og mindre sårbarhet. Tjenestene i Vågå fungerer godt i dag, men alle fagområdene kan møte framtiden bedre sammen. Representantene for Vågå foreslo samarbeid om lønn, regnskap og økonomi. Personalområdet ligger ikke til rette for det nå, på grunn av arkivloven. Innstillingen er likevel å ikke gå videre. [[cite:citation-andre-sel-og-vaga-okonomi-b]]');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-andre-sel-og-vaga-plan', 'service-andre', NULL, NULL, 'other', 'a4',
   'Plan og byggesak i Sel og Vågå',
   'Arbeidsgruppen ser enkelte fordeler ved å samle tjenesten, men betydelige ulemper for kommunen som ikke er vertskommune. [[cite:citation-andre-sel-og-vaga-plan-a]] Den finner ingen økonomiske gevinster, og mener større gevinster først kan komme ved en kommunesammenslåing.

Kommunedirektøren ser mindre sårbarhet og intern overføring av kompetanse som de viktigste fordelene, og mindre lokal forankring og færre tverrfaglige drøftinger som ulemper. Innstillingen er å ikke gå videre, men arbeide med samarbeid på enkeltområder. [[cite:citation-andre-sel-og-vaga-plan-b]]');

-- Henvisningene i delkapitlene.
INSERT INTO citation (id, source_id, section_id, locator) VALUES
  ('citation-andre-store-og-sma-a',        'source-oppland-arbeiderblad', 'section-andre-store-og-sma',        ''),
  ('citation-andre-sel-og-vaga-a',         'source-vaga-sak',             'section-andre-sel-og-vaga',         ''),
  ('citation-andre-sel-og-vaga-helse-a',   'source-sel-vaga-helse',       'section-andre-sel-og-vaga-helse',   'kap. 1'),
  ('citation-andre-sel-og-vaga-helse-b',   'source-sel-vaga-helse',       'section-andre-sel-og-vaga-helse',   'pkt. 1.5, s. 3'),
  ('citation-andre-sel-og-vaga-helse-c',   'source-vaga-sak',             'section-andre-sel-og-vaga-helse',   ''),
  ('citation-andre-sel-og-vaga-okonomi-a', 'source-sel-vaga-okonomi',     'section-andre-sel-og-vaga-okonomi', 'pkt. 7'),
  ('citation-andre-sel-og-vaga-okonomi-b', 'source-vaga-sak',             'section-andre-sel-og-vaga-okonomi', ''),
  ('citation-andre-sel-og-vaga-plan-a',    'source-sel-vaga-plan',        'section-andre-sel-og-vaga-plan',    'sammendrag og konklusjoner'),
  ('citation-andre-sel-og-vaga-plan-b',    'source-vaga-sak',             'section-andre-sel-og-vaga-plan',    '');

-- ----------------------------------------------------------------------------------------------------
-- Store kommuner i helse og omsorg
-- ----------------------------------------------------------------------------------------------------

INSERT INTO argument (id, theme_id, voiced_by, affected, text) VALUES
  ('argument-andre-stor-spesialisert', 'theme-kompetanse', 'Senter for omsorgsforskning, NTNU', 'Helse og omsorg',
   'Tjenestene i store kommuner kan være mer spesialiserte og differensierte, blant annet i palliasjon, demens, psykiatri og rus.'),
  ('argument-andre-stor-fagmiljo', 'theme-kompetanse', 'Senter for omsorgsforskning, NTNU', 'Helse og omsorg',
   'Store kommuner har sterkere fagmiljøer og større kapasitet.'),
  ('argument-andre-stor-bredere-tilbud', 'theme-brukere', 'Senter for omsorgsforskning, NTNU', 'Helse og omsorg',
   'Flere brukere gjør det mulig å skape et bredere tilbud.'),
  ('argument-andre-stor-fast-ansatte', 'theme-rekruttering', 'Senter for omsorgsforskning, NTNU', 'Helse og omsorg',
   'Store kommuner har ofte fast ansatte med spesialkompetanse.'),
  ('argument-andre-stor-tverrfaglig', 'theme-samhandling', 'Senter for omsorgsforskning, NTNU', 'Helse og omsorg',
   'Tverrfaglige team og tett samarbeid med spesialisthelsetjenesten er vanligere.'),
  ('argument-andre-stor-funksjonsniva', 'theme-brukere', 'Senter for omsorgsforskning, NTNU', 'Helse og omsorg',
   'Store kommuner kan i større grad tilpasse tilbudet til pasientenes funksjonsnivå.'),
  ('argument-andre-stor-byrakrati', 'theme-styring', 'Senter for omsorgsforskning, NTNU', 'Helse og omsorg',
   'Store kommuner sliter med mer byråkrati.'),
  ('argument-andre-stor-omstilling', 'theme-omstilling', 'Senter for omsorgsforskning, NTNU', 'Helse og omsorg',
   'Store kommuner kan være tregere til å omstille seg.'),
  ('argument-andre-stor-avstand', 'theme-avstand', 'Senter for omsorgsforskning, NTNU', 'Helse og omsorg',
   'Det er lengre fra brukerne til dem som bestemmer.'),
  ('argument-andre-stor-helhet', 'theme-brukere', 'Senter for omsorgsforskning, NTNU', 'Helse og omsorg',
   'Helhet og nærhet kan gå tapt.'),
  ('argument-andre-stor-nivaer', 'theme-ledelse', 'Senter for omsorgsforskning, NTNU', 'Helse og omsorg',
   'Flere nivåer krever mer organisering og gjør det vanskelig å endre seg raskt.'),
  ('argument-andre-stor-uenighet', 'theme-omstilling', 'Senter for omsorgsforskning, NTNU', 'Helse og omsorg',
   'Politisk uenighet, stramme budsjetter, kulturforskjeller og motstand mot endring kan skape vansker.'),
  ('argument-andre-stor-drift', 'theme-utvikling', 'Senter for omsorgsforskning, NTNU', 'Helse og omsorg',
   'Knappe ressurser kan gjøre at daglig drift går foran utvikling og innovasjon.'),
  ('argument-andre-stor-lederspenn', 'theme-ledelse', 'Senter for omsorgsforskning, NTNU', 'Helse og omsorg',
   'Store kommuner har gjerne flere ansatte per leder i omsorgstjenestene.'),
  ('argument-andre-stor-reaksjon', 'theme-omstilling', 'Senter for omsorgsforskning, NTNU', 'Helse og omsorg',
   'Etter store sammenslåinger er det vanskeligere å svare raskt og samlet når behov og ressurser endrer seg.');

INSERT INTO placement (id, argument_id, service_id, alternative_id, kind, rank) VALUES
  ('placement-andre-stor-spesialisert-sammenslaing',   'argument-andre-stor-spesialisert',   'service-andre', 'alternative-merger', 'pro', 'a0'),
  ('placement-andre-stor-fagmiljo-sammenslaing',       'argument-andre-stor-fagmiljo',       'service-andre', 'alternative-merger', 'pro', 'a1'),
  ('placement-andre-stor-bredere-tilbud-sammenslaing', 'argument-andre-stor-bredere-tilbud', 'service-andre', 'alternative-merger', 'pro', 'a2'),
  ('placement-andre-stor-fast-ansatte-sammenslaing',   'argument-andre-stor-fast-ansatte',   'service-andre', 'alternative-merger', 'pro', 'a3'),
  ('placement-andre-stor-tverrfaglig-sammenslaing',    'argument-andre-stor-tverrfaglig',    'service-andre', 'alternative-merger', 'pro', 'a4'),
  ('placement-andre-stor-funksjonsniva-sammenslaing',  'argument-andre-stor-funksjonsniva',  'service-andre', 'alternative-merger', 'pro', 'a5'),
  ('placement-andre-stor-byrakrati-sammenslaing',      'argument-andre-stor-byrakrati',      'service-andre', 'alternative-merger', 'con', 'a0'),
  ('placement-andre-stor-omstilling-sammenslaing',     'argument-andre-stor-omstilling',     'service-andre', 'alternative-merger', 'con', 'a1'),
  ('placement-andre-stor-avstand-sammenslaing',        'argument-andre-stor-avstand',        'service-andre', 'alternative-merger', 'con', 'a2'),
  ('placement-andre-stor-helhet-sammenslaing',         'argument-andre-stor-helhet',         'service-andre', 'alternative-merger', 'con', 'a3'),
  ('placement-andre-stor-nivaer-sammenslaing',         'argument-andre-stor-nivaer',         'service-andre', 'alternative-merger', 'con', 'a4'),
  ('placement-andre-stor-uenighet-sammenslaing',       'argument-andre-stor-uenighet',       'service-andre', 'alternative-merger', 'con', 'a5'),
  ('placement-andre-stor-drift-sammenslaing',          'argument-andre-stor-drift',          'service-andre', 'alternative-merger', 'con', 'a6'),
  ('placement-andre-stor-lederspenn-sammenslaing',     'argument-andre-stor-lederspenn',     'service-andre', 'alternative-merger', 'con', 'a7'),
  ('placement-andre-stor-reaksjon-sammenslaing',       'argument-andre-stor-reaksjon',       'service-andre', 'alternative-merger', 'con', 'a8');

INSERT INTO citation (id, source_id, argument_id, locator) VALUES
  ('citation-andre-argument-stor-spesialisert',   'source-oppland-arbeiderblad', 'argument-andre-stor-spesialisert',   ''),
  ('citation-andre-argument-stor-fagmiljo',       'source-oppland-arbeiderblad', 'argument-andre-stor-fagmiljo',       ''),
  ('citation-andre-argument-stor-bredere-tilbud', 'source-oppland-arbeiderblad', 'argument-andre-stor-bredere-tilbud', ''),
  ('citation-andre-argument-stor-fast-ansatte',   'source-oppland-arbeiderblad', 'argument-andre-stor-fast-ansatte',   ''),
  ('citation-andre-argument-stor-tverrfaglig',    'source-oppland-arbeiderblad', 'argument-andre-stor-tverrfaglig',    ''),
  ('citation-andre-argument-stor-funksjonsniva',  'source-oppland-arbeiderblad', 'argument-andre-stor-funksjonsniva',  ''),
  ('citation-andre-argument-stor-byrakrati',      'source-oppland-arbeiderblad', 'argument-andre-stor-byrakrati',      ''),
  ('citation-andre-argument-stor-omstilling',     'source-oppland-arbeiderblad', 'argument-andre-stor-omstilling',     ''),
  ('citation-andre-argument-stor-avstand',        'source-oppland-arbeiderblad', 'argument-andre-stor-avstand',        ''),
  ('citation-andre-argument-stor-helhet',         'source-oppland-arbeiderblad', 'argument-andre-stor-helhet',         ''),
  ('citation-andre-argument-stor-nivaer',         'source-oppland-arbeiderblad', 'argument-andre-stor-nivaer',         ''),
  ('citation-andre-argument-stor-uenighet',       'source-oppland-arbeiderblad', 'argument-andre-stor-uenighet',       ''),
  ('citation-andre-argument-stor-drift',          'source-oppland-arbeiderblad', 'argument-andre-stor-drift',          ''),
  ('citation-andre-argument-stor-lederspenn',     'source-oppland-arbeiderblad', 'argument-andre-stor-lederspenn',     ''),
  ('citation-andre-argument-stor-reaksjon',       'source-oppland-arbeiderblad', 'argument-andre-stor-reaksjon',       '');

-- ----------------------------------------------------------------------------------------------------
-- Små kommuner i helse og omsorg
-- ----------------------------------------------------------------------------------------------------

INSERT INTO argument (id, theme_id, voiced_by, affected, text) VALUES
  ('argument-andre-liten-naerhet', 'theme-brukere', 'Senter for omsorgsforskning, NTNU', 'Helse og omsorg',
   'Små kommuner har nærhet og fleksibilitet.'),
  ('argument-andre-liten-tilpasning', 'theme-brukere', 'Senter for omsorgsforskning, NTNU', 'Helse og omsorg',
   'Tilbudet tilpasses den enkelte og løses underveis, noe som kan gi helhetlige og brukernære tjenester.'),
  ('argument-andre-liten-brukere-ansatte', 'theme-brukere', 'Senter for omsorgsforskning, NTNU', 'Helse og omsorg',
   'Brukere og ansatte er nær hverandre.'),
  ('argument-andre-liten-lenger-i-jobben', 'theme-rekruttering', 'Senter for omsorgsforskning, NTNU', 'Helse og omsorg',
   'Ansatte blir ofte lenger i jobben.'),
  ('argument-andre-liten-kjennskap', 'theme-lokalkunnskap', 'Senter for omsorgsforskning, NTNU', 'Helse og omsorg',
   'Praksisen kan være mer fleksibel, med større kjennskap til innbyggerne.'),
  ('argument-andre-liten-oversikt', 'theme-lokalkunnskap', 'Senter for omsorgsforskning, NTNU', 'Helse og omsorg',
   'Det er bedre oversikt over hva den enkelte trenger.'),
  ('argument-andre-liten-smidig', 'theme-styring', 'Senter for omsorgsforskning, NTNU', 'Helse og omsorg',
   'Små kommuner åpner for smidige løsninger og mindre byråkrati.'),
  ('argument-andre-liten-kreativ', 'theme-utvikling', 'Senter for omsorgsforskning, NTNU', 'Helse og omsorg',
   'Fleksibilitet og kreative løsninger kan ha bedre kår.'),
  ('argument-andre-liten-kapasitet', 'theme-kapasitet', 'Senter for omsorgsforskning, NTNU', 'Helse og omsorg',
   'Små kommuner mangler ofte kapasitet og spesialkompetanse.'),
  ('argument-andre-liten-enheter', 'theme-kompetanse', 'Senter for omsorgsforskning, NTNU', 'Helse og omsorg',
   'Små kommuner kan ofte ikke opprette spesialiserte enheter.'),
  ('argument-andre-liten-komplekse-behov', 'theme-brukere', 'Senter for omsorgsforskning, NTNU', 'Helse og omsorg',
   'Uten spesialkompetanse og økonomi kan det være vanskelig å ta vare på brukere med komplekse behov.'),
  ('argument-andre-liten-avhengig', 'theme-samhandling', 'Senter for omsorgsforskning, NTNU', 'Helse og omsorg',
   'Små kommuner blir avhengige av samarbeid, eller av å kjøpe plasser i større nabokommuner, for brukere med komplekse behov.'),
  ('argument-andre-liten-rekruttering', 'theme-rekruttering', 'Senter for omsorgsforskning, NTNU', 'Helse og omsorg',
   'Det er vanskelig å rekruttere kvalifiserte folk, særlig i små kommuner med store avstander.');

INSERT INTO placement (id, argument_id, service_id, alternative_id, kind, rank) VALUES
  ('placement-andre-liten-naerhet-i-dag',         'argument-andre-liten-naerhet',         'service-andre', 'alternative-today', 'pro', 'a0'),
  ('placement-andre-liten-tilpasning-i-dag',      'argument-andre-liten-tilpasning',      'service-andre', 'alternative-today', 'pro', 'a1'),
  ('placement-andre-liten-brukere-ansatte-i-dag', 'argument-andre-liten-brukere-ansatte', 'service-andre', 'alternative-today', 'pro', 'a2'),
  ('placement-andre-liten-lenger-i-jobben-i-dag', 'argument-andre-liten-lenger-i-jobben', 'service-andre', 'alternative-today', 'pro', 'a3'),
  ('placement-andre-liten-kjennskap-i-dag',       'argument-andre-liten-kjennskap',       'service-andre', 'alternative-today', 'pro', 'a4'),
  ('placement-andre-liten-oversikt-i-dag',        'argument-andre-liten-oversikt',        'service-andre', 'alternative-today', 'pro', 'a5'),
  ('placement-andre-liten-smidig-i-dag',          'argument-andre-liten-smidig',          'service-andre', 'alternative-today', 'pro', 'a6'),
  ('placement-andre-liten-kreativ-i-dag',         'argument-andre-liten-kreativ',         'service-andre', 'alternative-today', 'pro', 'a7'),
  ('placement-andre-liten-kapasitet-i-dag',       'argument-andre-liten-kapasitet',       'service-andre', 'alternative-today', 'con', 'a0'),
  ('placement-andre-liten-enheter-i-dag',         'argument-andre-liten-enheter',         'service-andre', 'alternative-today', 'con', 'a1'),
  ('placement-andre-liten-komplekse-behov-i-dag', 'argument-andre-liten-komplekse-behov', 'service-andre', 'alternative-today', 'con', 'a2'),
  ('placement-andre-liten-avhengig-i-dag',        'argument-andre-liten-avhengig',        'service-andre', 'alternative-today', 'con', 'a3'),
  ('placement-andre-liten-rekruttering-i-dag',    'argument-andre-liten-rekruttering',    'service-andre', 'alternative-today', 'con', 'a4');

INSERT INTO citation (id, source_id, argument_id, locator) VALUES
  ('citation-andre-argument-liten-naerhet',         'source-oppland-arbeiderblad', 'argument-andre-liten-naerhet',         ''),
  ('citation-andre-argument-liten-tilpasning',      'source-oppland-arbeiderblad', 'argument-andre-liten-tilpasning',      ''),
  ('citation-andre-argument-liten-brukere-ansatte', 'source-oppland-arbeiderblad', 'argument-andre-liten-brukere-ansatte', ''),
  ('citation-andre-argument-liten-lenger-i-jobben', 'source-oppland-arbeiderblad', 'argument-andre-liten-lenger-i-jobben', ''),
  ('citation-andre-argument-liten-kjennskap',       'source-oppland-arbeiderblad', 'argument-andre-liten-kjennskap',       ''),
  ('citation-andre-argument-liten-oversikt',        'source-oppland-arbeiderblad', 'argument-andre-liten-oversikt',        ''),
  ('citation-andre-argument-liten-smidig',          'source-oppland-arbeiderblad', 'argument-andre-liten-smidig',          ''),
  ('citation-andre-argument-liten-kreativ',         'source-oppland-arbeiderblad', 'argument-andre-liten-kreativ',         ''),
  ('citation-andre-argument-liten-kapasitet',       'source-oppland-arbeiderblad', 'argument-andre-liten-kapasitet',       ''),
  ('citation-andre-argument-liten-enheter',         'source-oppland-arbeiderblad', 'argument-andre-liten-enheter',         ''),
  ('citation-andre-argument-liten-komplekse-behov', 'source-oppland-arbeiderblad', 'argument-andre-liten-komplekse-behov', ''),
  ('citation-andre-argument-liten-avhengig',        'source-oppland-arbeiderblad', 'argument-andre-liten-avhengig',        ''),
  ('citation-andre-argument-liten-rekruttering',    'source-oppland-arbeiderblad', 'argument-andre-liten-rekruttering',    '');

-- ----------------------------------------------------------------------------------------------------
-- Sel og Vågå, generelt
-- ----------------------------------------------------------------------------------------------------

INSERT INTO argument (id, theme_id, voiced_by, affected, text) VALUES
  ('argument-andre-juridisk', 'theme-regelverk', 'Saksfremlegget i Vågå', '',
   'En vertskommunemodell gir konkrete juridiske utfordringer, og de øker når et stort område må samarbeide med deler av organisasjonen som ikke er med.'),
  ('argument-andre-personal-og-arkiv', 'theme-regelverk', 'Saksfremlegget i Vågå', '',
   'Strenge lovkrav til personalopplysninger og arkiv gjør at kommunene ikke kan dele all informasjon. Det gir unødig ressursbruk og kan gi feil.');

INSERT INTO placement (id, argument_id, service_id, alternative_id, kind, rank) VALUES
  ('placement-andre-juridisk-samarbeid',          'argument-andre-juridisk',          'service-andre', 'alternative-cooperation', 'con', 'a0'),
  ('placement-andre-personal-og-arkiv-samarbeid', 'argument-andre-personal-og-arkiv', 'service-andre', 'alternative-cooperation', 'con', 'a1');

INSERT INTO placement_municipality (placement_id, municipality_id) VALUES
  ('placement-andre-juridisk-samarbeid',          'municipality-sel'),
  ('placement-andre-juridisk-samarbeid',          'municipality-vaga'),
  ('placement-andre-personal-og-arkiv-samarbeid', 'municipality-sel'),
  ('placement-andre-personal-og-arkiv-samarbeid', 'municipality-vaga');

INSERT INTO citation (id, source_id, argument_id, locator) VALUES
  ('citation-andre-argument-juridisk',          'source-vaga-sak', 'argument-andre-juridisk',          ''),
  ('citation-andre-argument-personal-og-arkiv', 'source-vaga-sak', 'argument-andre-personal-og-arkiv', '');

-- ----------------------------------------------------------------------------------------------------
-- Sel og Vågå, helse og omsorg
-- ----------------------------------------------------------------------------------------------------

INSERT INTO argument (id, theme_id, voiced_by, affected, text) VALUES
  ('argument-andre-helse-fagmiljo', 'theme-kompetanse', 'Ansatte i Sel og Vågå', 'Helse og omsorg',
   'Fagmiljøene styrkes.'),
  ('argument-andre-helse-sarbarhet', 'theme-sarbarhet', 'Ansatte i Sel og Vågå', 'Helse og omsorg',
   'Tjenestene blir mindre sårbare.'),
  ('argument-andre-helse-organisering', 'theme-utvikling', 'Ansatte i Sel og Vågå', 'Helse og omsorg',
   'Samarbeidet åpner for nye måter å organisere på.'),
  ('argument-andre-helse-rekruttering', 'theme-rekruttering', 'Ansatte i Sel og Vågå', 'Helse og omsorg',
   'Det blir lettere å rekruttere.'),
  ('argument-andre-helse-effektivisering', 'theme-kapasitet', 'Ansatte i Sel og Vågå', 'Helse og omsorg',
   'Driften kan effektiviseres.'),
  ('argument-andre-helse-potensial', 'theme-sarbarhet', 'Kommunalsjefene i Sel og Vågå', 'Helse og omsorg',
   'En vertskommunemodell under én kommunalsjef kunne gi bærekraftige og robuste tjenester.'),
  ('argument-andre-helse-mange-gevinster', 'theme-kvalitet', 'Kommunedirektøren i Vågå', 'Helse og omsorg',
   'Tett samarbeid mellom Sel og Vågå kan gi mange gevinster i helse og omsorg.'),
  ('argument-andre-helse-reiseavstand', 'theme-avstand', 'Ansatte i Sel og Vågå', 'Helse og omsorg',
   'Ansatte og innbyggere får lengre reisevei.'),
  ('argument-andre-helse-stort-ansvar', 'theme-ledelse', 'Ansatte i Sel og Vågå', 'Helse og omsorg',
   'Ansvarsområdet blir for stort for én kommunalsjef.'),
  ('argument-andre-helse-uoversiktlig', 'theme-ledelse', 'Ansatte i Sel og Vågå', 'Helse og omsorg',
   'Organisasjonen blir uoversiktlig.'),
  ('argument-andre-helse-politisk', 'theme-styring', 'Ansatte i Sel og Vågå', 'Helse og omsorg',
   'Politikerne i Vågå får mindre innflytelse når Sel er vertskommune.'),
  ('argument-andre-helse-flytting', 'theme-avstand', 'Ansatte i Sel og Vågå', 'Helse og omsorg',
   'Tjenestetilbud flyttes.'),
  ('argument-andre-helse-ovrige-tjenester', 'theme-samhandling', 'Ansatte i Sel og Vågå', 'Helse og omsorg',
   'Helse og omsorg får det trolig vanskelig med å samarbeide med de andre tjenestene i Vågå.'),
  ('argument-andre-helse-ikke-nok', 'theme-okonomi', 'Kommunalsjefene i Sel og Vågå', 'Helse og omsorg',
   'Gevinstene ved vertskommunemodellen er trolig ikke store nok.'),
  ('argument-andre-helse-to-linjer', 'theme-samhandling', 'Kommunedirektøren i Vågå', 'Helse og omsorg',
   'Når helse styres fra Sel og andre sektorer fra Vågå, blir samarbeid og utvikling trolig vanskeligere.'),
  ('argument-andre-helse-usikkerhet', 'theme-omstilling', 'Kommunedirektøren i Vågå', 'Helse og omsorg',
   'Det er usikkert både om jussen og om organisasjonen er moden nok.'),
  ('argument-andre-helse-kort-og-lang-sikt', 'theme-omstilling', 'Kommunedirektøren i Vågå', 'Helse og omsorg',
   'Det er mange mulige utfordringer på kort og lang sikt.'),
  ('argument-andre-helse-bekymringer', 'theme-omstilling', 'Kommunedirektøren i Vågå', 'Helse og omsorg',
   'Noen av utfordringene er naturlige bekymringer ved omstilling, andre gjelder en oppdelt organisasjon.'),
  ('argument-andre-helse-fagmiljo-samarbeid', 'theme-samhandling', 'Kommunalsjefene i Sel og Vågå', 'Helse og omsorg',
   'Kommunene bør heller samarbeide om funksjoner, fagmiljøer eller avdelinger, noe som gir mer robuste og bærekraftige tjenester.'),
  ('argument-andre-felles-juridisk-enhet', 'theme-styring', 'Kommunedirektøren i Vågå', 'Helse og omsorg',
   'I én felles juridisk enhet ville jus, administrative styringslinjer og demokratisk styring vært mer oversiktlig og mindre byråkratisk.');

INSERT INTO placement (id, argument_id, service_id, alternative_id, kind, rank) VALUES
  ('placement-andre-helse-fagmiljo-samarbeid',           'argument-andre-helse-fagmiljo',           'service-andre', 'alternative-cooperation', 'pro',     'a0'),
  ('placement-andre-helse-sarbarhet-samarbeid',          'argument-andre-helse-sarbarhet',          'service-andre', 'alternative-cooperation', 'pro',     'a1'),
  ('placement-andre-helse-organisering-samarbeid',       'argument-andre-helse-organisering',       'service-andre', 'alternative-cooperation', 'pro',     'a2'),
  ('placement-andre-helse-rekruttering-samarbeid',       'argument-andre-helse-rekruttering',       'service-andre', 'alternative-cooperation', 'pro',     'a3'),
  ('placement-andre-helse-effektivisering-samarbeid',    'argument-andre-helse-effektivisering',    'service-andre', 'alternative-cooperation', 'pro',     'a4'),
  ('placement-andre-helse-potensial-samarbeid',          'argument-andre-helse-potensial',          'service-andre', 'alternative-cooperation', 'pro',     'a5'),
  ('placement-andre-helse-mange-gevinster-samarbeid',    'argument-andre-helse-mange-gevinster',    'service-andre', 'alternative-cooperation', 'pro',     'a6'),
  ('placement-andre-helse-reiseavstand-samarbeid',       'argument-andre-helse-reiseavstand',       'service-andre', 'alternative-cooperation', 'con',     'a2'),
  ('placement-andre-helse-stort-ansvar-samarbeid',       'argument-andre-helse-stort-ansvar',       'service-andre', 'alternative-cooperation', 'con',     'a3'),
  ('placement-andre-helse-uoversiktlig-samarbeid',       'argument-andre-helse-uoversiktlig',       'service-andre', 'alternative-cooperation', 'con',     'a4'),
  ('placement-andre-helse-politisk-samarbeid',           'argument-andre-helse-politisk',           'service-andre', 'alternative-cooperation', 'con',     'a5'),
  ('placement-andre-helse-flytting-samarbeid',           'argument-andre-helse-flytting',           'service-andre', 'alternative-cooperation', 'con',     'a6'),
  ('placement-andre-helse-ovrige-tjenester-samarbeid',   'argument-andre-helse-ovrige-tjenester',   'service-andre', 'alternative-cooperation', 'con',     'a7'),
  ('placement-andre-helse-ikke-nok-samarbeid',           'argument-andre-helse-ikke-nok',           'service-andre', 'alternative-cooperation', 'con',     'a8'),
  ('placement-andre-helse-to-linjer-samarbeid',          'argument-andre-helse-to-linjer',          'service-andre', 'alternative-cooperation', 'con',     'a9'),
  ('placement-andre-helse-usikkerhet-samarbeid',         'argument-andre-helse-usikkerhet',         'service-andre', 'alternative-cooperation', 'con',     'aA'),
  ('placement-andre-helse-kort-og-lang-sikt-samarbeid',  'argument-andre-helse-kort-og-lang-sikt',  'service-andre', 'alternative-cooperation', 'con',     'aB'),
  ('placement-andre-helse-bekymringer-samarbeid',        'argument-andre-helse-bekymringer',        'service-andre', 'alternative-cooperation', 'neutral', 'a0'),
  ('placement-andre-helse-fagmiljo-samarbeid-samarbeid', 'argument-andre-helse-fagmiljo-samarbeid', 'service-andre', 'alternative-cooperation', 'neutral', 'a1'),
  ('placement-andre-felles-juridisk-enhet-sammenslaing', 'argument-andre-felles-juridisk-enhet',    'service-andre', 'alternative-merger',      'pro',     'a6');

INSERT INTO placement_municipality (placement_id, municipality_id) VALUES
  ('placement-andre-helse-fagmiljo-samarbeid',           'municipality-sel'),
  ('placement-andre-helse-fagmiljo-samarbeid',           'municipality-vaga'),
  ('placement-andre-helse-sarbarhet-samarbeid',          'municipality-sel'),
  ('placement-andre-helse-sarbarhet-samarbeid',          'municipality-vaga'),
  ('placement-andre-helse-organisering-samarbeid',       'municipality-sel'),
  ('placement-andre-helse-organisering-samarbeid',       'municipality-vaga'),
  ('placement-andre-helse-rekruttering-samarbeid',       'municipality-sel'),
  ('placement-andre-helse-rekruttering-samarbeid',       'municipality-vaga'),
  ('placement-andre-helse-effektivisering-samarbeid',    'municipality-sel'),
  ('placement-andre-helse-effektivisering-samarbeid',    'municipality-vaga'),
  ('placement-andre-helse-potensial-samarbeid',          'municipality-sel'),
  ('placement-andre-helse-potensial-samarbeid',          'municipality-vaga'),
  ('placement-andre-helse-mange-gevinster-samarbeid',    'municipality-sel'),
  ('placement-andre-helse-mange-gevinster-samarbeid',    'municipality-vaga'),
  ('placement-andre-helse-reiseavstand-samarbeid',       'municipality-sel'),
  ('placement-andre-helse-reiseavstand-samarbeid',       'municipality-vaga'),
  ('placement-andre-helse-stort-ansvar-samarbeid',       'municipality-sel'),
  ('placement-andre-helse-stort-ansvar-samarbeid',       'municipality-vaga'),
  ('placement-andre-helse-uoversiktlig-samarbeid',       'municipality-sel'),
  ('placement-andre-helse-uoversiktlig-samarbeid',       'municipality-vaga'),
  ('placement-andre-helse-politisk-samarbeid',           'municipality-vaga'),
  ('placement-andre-helse-flytting-samarbeid',           'municipality-sel'),
  ('placement-andre-helse-flytting-samarbeid',           'municipality-vaga'),
  ('placement-andre-helse-ovrige-tjenester-samarbeid',   'municipality-vaga'),
  ('placement-andre-helse-ikke-nok-samarbeid',           'municipality-sel'),
  ('placement-andre-helse-ikke-nok-samarbeid',           'municipality-vaga'),
  ('placement-andre-helse-to-linjer-samarbeid',          'municipality-sel'),
  ('placement-andre-helse-to-linjer-samarbeid',          'municipality-vaga'),
  ('placement-andre-helse-usikkerhet-samarbeid',         'municipality-sel'),
  ('placement-andre-helse-usikkerhet-samarbeid',         'municipality-vaga'),
  ('placement-andre-helse-kort-og-lang-sikt-samarbeid',  'municipality-sel'),
  ('placement-andre-helse-kort-og-lang-sikt-samarbeid',  'municipality-vaga'),
  ('placement-andre-helse-bekymringer-samarbeid',        'municipality-sel'),
  ('placement-andre-helse-bekymringer-samarbeid',        'municipality-vaga'),
  ('placement-andre-helse-fagmiljo-samarbeid-samarbeid', 'municipality-sel'),
  ('placement-andre-helse-fagmiljo-samarbeid-samarbeid', 'municipality-vaga'),
  ('placement-andre-felles-juridisk-enhet-sammenslaing', 'municipality-sel'),
  ('placement-andre-felles-juridisk-enhet-sammenslaing', 'municipality-vaga');

INSERT INTO citation (id, source_id, argument_id, locator) VALUES
  ('citation-andre-argument-helse-fagmiljo',            'source-sel-vaga-helse', 'argument-andre-helse-fagmiljo',           'kap. 1'),
  ('citation-andre-argument-helse-sarbarhet',           'source-sel-vaga-helse', 'argument-andre-helse-sarbarhet',          'kap. 1'),
  ('citation-andre-argument-helse-organisering',        'source-sel-vaga-helse', 'argument-andre-helse-organisering',       'kap. 1'),
  ('citation-andre-argument-helse-rekruttering',        'source-sel-vaga-helse', 'argument-andre-helse-rekruttering',       'kap. 1'),
  ('citation-andre-argument-helse-effektivisering',     'source-sel-vaga-helse', 'argument-andre-helse-effektivisering',    'kap. 1'),
  ('citation-andre-argument-helse-potensial',           'source-sel-vaga-helse', 'argument-andre-helse-potensial',          'kap. 1'),
  ('citation-andre-argument-helse-mange-gevinster',     'source-sel-vaga-helse', 'argument-andre-helse-mange-gevinster',    'pkt. 1.5, s. 3'),
  ('citation-andre-argument-helse-mange-gevinster-2',   'source-vaga-sak',       'argument-andre-helse-mange-gevinster',    ''),
  ('citation-andre-argument-helse-reiseavstand',        'source-sel-vaga-helse', 'argument-andre-helse-reiseavstand',       'kap. 1'),
  ('citation-andre-argument-helse-stort-ansvar',        'source-sel-vaga-helse', 'argument-andre-helse-stort-ansvar',       'kap. 1'),
  ('citation-andre-argument-helse-uoversiktlig',        'source-sel-vaga-helse', 'argument-andre-helse-uoversiktlig',       'kap. 1'),
  ('citation-andre-argument-helse-politisk',            'source-sel-vaga-helse', 'argument-andre-helse-politisk',           'kap. 1'),
  ('citation-andre-argument-helse-flytting',            'source-sel-vaga-helse', 'argument-andre-helse-flytting',           'kap. 1'),
  ('citation-andre-argument-helse-ovrige-tjenester',    'source-sel-vaga-helse', 'argument-andre-helse-ovrige-tjenester',   'kap. 1'),
  ('citation-andre-argument-helse-ikke-nok',            'source-sel-vaga-helse', 'argument-andre-helse-ikke-nok',           'kap. 1'),
  ('citation-andre-argument-helse-to-linjer',           'source-sel-vaga-helse', 'argument-andre-helse-to-linjer',          'pkt. 1.5, s. 3'),
  ('citation-andre-argument-helse-to-linjer-2',         'source-vaga-sak',       'argument-andre-helse-to-linjer',          ''),
  ('citation-andre-argument-helse-usikkerhet',          'source-sel-vaga-helse', 'argument-andre-helse-usikkerhet',         'pkt. 1.5, s. 3'),
  ('citation-andre-argument-helse-usikkerhet-2',        'source-vaga-sak',       'argument-andre-helse-usikkerhet',         ''),
  ('citation-andre-argument-helse-kort-og-lang-sikt',   'source-sel-vaga-helse', 'argument-andre-helse-kort-og-lang-sikt',  'pkt. 1.5, s. 3'),
  ('citation-andre-argument-helse-kort-og-lang-sikt-2', 'source-vaga-sak',       'argument-andre-helse-kort-og-lang-sikt',  ''),
  ('citation-andre-argument-helse-bekymringer',         'source-sel-vaga-helse', 'argument-andre-helse-bekymringer',        'pkt. 1.5, s. 3'),
  ('citation-andre-argument-helse-bekymringer-2',       'source-vaga-sak',       'argument-andre-helse-bekymringer',        ''),
  ('citation-andre-argument-helse-fagmiljo-samarbeid',  'source-sel-vaga-helse', 'argument-andre-helse-fagmiljo-samarbeid', 'kap. 1'),
  ('citation-andre-argument-felles-juridisk-enhet',     'source-sel-vaga-helse', 'argument-andre-felles-juridisk-enhet',    'pkt. 1.5, s. 3'),
  ('citation-andre-argument-felles-juridisk-enhet-2',   'source-vaga-sak',       'argument-andre-felles-juridisk-enhet',    '');

-- ----------------------------------------------------------------------------------------------------
-- Sel og Vågå, økonomi, personal, lønn og regnskap
-- ----------------------------------------------------------------------------------------------------

INSERT INTO argument (id, theme_id, voiced_by, affected, text) VALUES
  ('argument-andre-okonomi-oppgaver', 'theme-kapasitet', 'Arbeidsgruppen i Sel og Vågå', 'Økonomi, personal, lønn og regnskap',
   'Et større fagmiljø gir mer hensiktsmessig fordeling av oppgavene.'),
  ('argument-andre-okonomi-spesialisering', 'theme-kompetanse', 'Arbeidsgruppen i Sel og Vågå', 'Økonomi, personal, lønn og regnskap',
   'Et større fagmiljø gir rom for spesialisering.'),
  ('argument-andre-okonomi-sarbarhet', 'theme-sarbarhet', 'Arbeidsgruppen i Sel og Vågå', 'Økonomi, personal, lønn og regnskap',
   'Et større fagmiljø er mindre sårbart.'),
  ('argument-andre-okonomi-kunnskap', 'theme-kompetanse', 'Arbeidsgruppen i Sel og Vågå', 'Økonomi, personal, lønn og regnskap',
   'De ansatte kan dele mer kunnskap.'),
  ('argument-andre-okonomi-digitalisering', 'theme-systemer', 'Arbeidsgruppen i Sel og Vågå', 'Økonomi, personal, lønn og regnskap',
   'Arbeidet kan bli lettere å digitalisere og gjøre mer effektivt.'),
  ('argument-andre-okonomi-frigjort-tid', 'theme-utvikling', 'Arbeidsgruppen i Sel og Vågå', 'Økonomi, personal, lønn og regnskap',
   'Gevinstene ventes å frigjøre tid til mer utviklingsarbeid.'),
  ('argument-andre-okonomi-opplaering', 'theme-kompetanse', 'Arbeidsgruppen i Sel og Vågå', 'Økonomi, personal, lønn og regnskap',
   'Samlede ressurser gir et godt grunnlag for kompetanseutvikling og intern opplæring.'),
  ('argument-andre-okonomi-rekruttering', 'theme-rekruttering', 'Arbeidsgruppen i Sel og Vågå', 'Økonomi, personal, lønn og regnskap',
   'Et større fagmiljø kan gjøre kommunene mer attraktive når de rekrutterer.'),
  ('argument-andre-okonomi-framtid', 'theme-utvikling', 'Kommunedirektøren i Vågå', 'Økonomi, personal, lønn og regnskap',
   'Alle fagområdene kan møte framtidige behov bedre sammen enn hver for seg.'),
  ('argument-andre-okonomi-mindre-naerhet', 'theme-avstand', 'Arbeidsgruppen i Sel og Vågå', 'Økonomi, personal, lønn og regnskap',
   'Det blir mindre nærhet til virksomhetene, lederne og de andre ansatte.'),
  ('argument-andre-okonomi-ledelse', 'theme-ledelse', 'Arbeidsgruppen i Sel og Vågå', 'Økonomi, personal, lønn og regnskap',
   'Ny ledelse innenfor dagens økonomiske rammer tar en fagressurs, uansett hvilket felt lederen kommer fra.'),
  ('argument-andre-okonomi-personalarkiv', 'theme-regelverk', 'Arbeidsgruppen i Sel og Vågå', 'Økonomi, personal, lønn og regnskap',
   'Personalarkivet er den største utfordringen for samarbeid om personal.'),
  ('argument-andre-okonomi-ingen-besparelse', 'theme-okonomi', 'Arbeidsgruppen i Sel og Vågå', 'Økonomi, personal, lønn og regnskap',
   'Det kan ikke regnes med besparelser i den første økonomiplanperioden på fire år.'),
  ('argument-andre-okonomi-pukkel', 'theme-okonomi', 'Arbeidsgruppen i Sel og Vågå', 'Økonomi, personal, lønn og regnskap',
   'En sammenslåing gir en «pukkel» av kostnader og oppgaver.'),
  ('argument-andre-okonomi-fragmentering', 'theme-samhandling', 'Arbeidsgruppen i Sel og Vågå', 'Økonomi, personal, lønn og regnskap',
   'Når fagområder splittes og flyttes ut, brytes samhandlingen mellom fagmiljøer som i dag leverer høy kvalitet.'),
  ('argument-andre-okonomi-usikker-gevinst', 'theme-okonomi', 'Arbeidsgruppen i Sel og Vågå', 'Økonomi, personal, lønn og regnskap',
   'Om kommunene har ressurser nok til å hente økonomiske gevinster på kort sikt, er svært usikkert.'),
  ('argument-andre-okonomi-arkivloven', 'theme-regelverk', 'Kommunedirektøren i Vågå', 'Økonomi, personal, lønn og regnskap',
   'Arkivloven gjør at det ikke ligger til rette for samarbeid om personal nå.'),
  ('argument-andre-okonomi-ulikt-syn', 'theme-avstand', 'Arbeidsgruppen i Sel og Vågå', 'Økonomi, personal, lønn og regnskap',
   'De ansatte ser ulikt på hva det betyr å samle funksjonene og flytte dem ut av den ene kommunen.'),
  ('argument-andre-okonomi-uformelt', 'theme-samhandling', 'Arbeidsgruppen i Sel og Vågå', 'Økonomi, personal, lønn og regnskap',
   'Det er trolig mye å hente på samarbeid om fag, utvikling og beredskap som ikke er formalisert etter kommuneloven.');

INSERT INTO placement (id, argument_id, service_id, alternative_id, kind, rank) VALUES
  ('placement-andre-okonomi-oppgaver-samarbeid',         'argument-andre-okonomi-oppgaver',         'service-andre', 'alternative-cooperation', 'pro',     'a7'),
  ('placement-andre-okonomi-spesialisering-samarbeid',   'argument-andre-okonomi-spesialisering',   'service-andre', 'alternative-cooperation', 'pro',     'a8'),
  ('placement-andre-okonomi-sarbarhet-samarbeid',        'argument-andre-okonomi-sarbarhet',        'service-andre', 'alternative-cooperation', 'pro',     'a9'),
  ('placement-andre-okonomi-kunnskap-samarbeid',         'argument-andre-okonomi-kunnskap',         'service-andre', 'alternative-cooperation', 'pro',     'aA'),
  ('placement-andre-okonomi-digitalisering-samarbeid',   'argument-andre-okonomi-digitalisering',   'service-andre', 'alternative-cooperation', 'pro',     'aB'),
  ('placement-andre-okonomi-frigjort-tid-samarbeid',     'argument-andre-okonomi-frigjort-tid',     'service-andre', 'alternative-cooperation', 'pro',     'aC'),
  ('placement-andre-okonomi-opplaering-samarbeid',       'argument-andre-okonomi-opplaering',       'service-andre', 'alternative-cooperation', 'pro',     'aD'),
  ('placement-andre-okonomi-rekruttering-samarbeid',     'argument-andre-okonomi-rekruttering',     'service-andre', 'alternative-cooperation', 'pro',     'aE'),
  ('placement-andre-okonomi-framtid-samarbeid',          'argument-andre-okonomi-framtid',          'service-andre', 'alternative-cooperation', 'pro',     'aF'),
  ('placement-andre-okonomi-mindre-naerhet-samarbeid',   'argument-andre-okonomi-mindre-naerhet',   'service-andre', 'alternative-cooperation', 'con',     'aC'),
  ('placement-andre-okonomi-ledelse-samarbeid',          'argument-andre-okonomi-ledelse',          'service-andre', 'alternative-cooperation', 'con',     'aD'),
  ('placement-andre-okonomi-personalarkiv-samarbeid',    'argument-andre-okonomi-personalarkiv',    'service-andre', 'alternative-cooperation', 'con',     'aE'),
  ('placement-andre-okonomi-ingen-besparelse-samarbeid', 'argument-andre-okonomi-ingen-besparelse', 'service-andre', 'alternative-cooperation', 'con',     'aF'),
  ('placement-andre-okonomi-pukkel-samarbeid',           'argument-andre-okonomi-pukkel',           'service-andre', 'alternative-cooperation', 'con',     'aG'),
  ('placement-andre-okonomi-fragmentering-samarbeid',    'argument-andre-okonomi-fragmentering',    'service-andre', 'alternative-cooperation', 'con',     'aH'),
  ('placement-andre-okonomi-usikker-gevinst-samarbeid',  'argument-andre-okonomi-usikker-gevinst',  'service-andre', 'alternative-cooperation', 'con',     'aI'),
  ('placement-andre-okonomi-arkivloven-samarbeid',       'argument-andre-okonomi-arkivloven',       'service-andre', 'alternative-cooperation', 'con',     'aJ'),
  ('placement-andre-okonomi-ulikt-syn-samarbeid',        'argument-andre-okonomi-ulikt-syn',        'service-andre', 'alternative-cooperation', 'neutral', 'a2'),
  ('placement-andre-okonomi-uformelt-samarbeid',         'argument-andre-okonomi-uformelt',         'service-andre', 'alternative-cooperation', 'neutral', 'a3');

INSERT INTO placement_municipality (placement_id, municipality_id) VALUES
  ('placement-andre-okonomi-oppgaver-samarbeid',         'municipality-sel'),
  ('placement-andre-okonomi-oppgaver-samarbeid',         'municipality-vaga'),
  ('placement-andre-okonomi-spesialisering-samarbeid',   'municipality-sel'),
  ('placement-andre-okonomi-spesialisering-samarbeid',   'municipality-vaga'),
  ('placement-andre-okonomi-sarbarhet-samarbeid',        'municipality-sel'),
  ('placement-andre-okonomi-sarbarhet-samarbeid',        'municipality-vaga'),
  ('placement-andre-okonomi-kunnskap-samarbeid',         'municipality-sel'),
  ('placement-andre-okonomi-kunnskap-samarbeid',         'municipality-vaga'),
  ('placement-andre-okonomi-digitalisering-samarbeid',   'municipality-sel'),
  ('placement-andre-okonomi-digitalisering-samarbeid',   'municipality-vaga'),
  ('placement-andre-okonomi-frigjort-tid-samarbeid',     'municipality-sel'),
  ('placement-andre-okonomi-frigjort-tid-samarbeid',     'municipality-vaga'),
  ('placement-andre-okonomi-opplaering-samarbeid',       'municipality-sel'),
  ('placement-andre-okonomi-opplaering-samarbeid',       'municipality-vaga'),
  ('placement-andre-okonomi-rekruttering-samarbeid',     'municipality-sel'),
  ('placement-andre-okonomi-rekruttering-samarbeid',     'municipality-vaga'),
  ('placement-andre-okonomi-framtid-samarbeid',          'municipality-sel'),
  ('placement-andre-okonomi-framtid-samarbeid',          'municipality-vaga'),
  ('placement-andre-okonomi-mindre-naerhet-samarbeid',   'municipality-sel'),
  ('placement-andre-okonomi-mindre-naerhet-samarbeid',   'municipality-vaga'),
  ('placement-andre-okonomi-ledelse-samarbeid',          'municipality-sel'),
  ('placement-andre-okonomi-ledelse-samarbeid',          'municipality-vaga'),
  ('placement-andre-okonomi-personalarkiv-samarbeid',    'municipality-sel'),
  ('placement-andre-okonomi-personalarkiv-samarbeid',    'municipality-vaga'),
  ('placement-andre-okonomi-ingen-besparelse-samarbeid', 'municipality-sel'),
  ('placement-andre-okonomi-ingen-besparelse-samarbeid', 'municipality-vaga'),
  ('placement-andre-okonomi-pukkel-samarbeid',           'municipality-sel'),
  ('placement-andre-okonomi-pukkel-samarbeid',           'municipality-vaga'),
  ('placement-andre-okonomi-fragmentering-samarbeid',    'municipality-sel'),
  ('placement-andre-okonomi-fragmentering-samarbeid',    'municipality-vaga'),
  ('placement-andre-okonomi-usikker-gevinst-samarbeid',  'municipality-sel'),
  ('placement-andre-okonomi-usikker-gevinst-samarbeid',  'municipality-vaga'),
  ('placement-andre-okonomi-arkivloven-samarbeid',       'municipality-sel'),
  ('placement-andre-okonomi-arkivloven-samarbeid',       'municipality-vaga'),
  ('placement-andre-okonomi-ulikt-syn-samarbeid',        'municipality-sel'),
  ('placement-andre-okonomi-ulikt-syn-samarbeid',        'municipality-vaga'),
  ('placement-andre-okonomi-uformelt-samarbeid',         'municipality-sel'),
  ('placement-andre-okonomi-uformelt-samarbeid',         'municipality-vaga');

INSERT INTO citation (id, source_id, argument_id, locator) VALUES
  ('citation-andre-argument-okonomi-oppgaver',         'source-sel-vaga-okonomi', 'argument-andre-okonomi-oppgaver',         'pkt. 7'),
  ('citation-andre-argument-okonomi-spesialisering',   'source-sel-vaga-okonomi', 'argument-andre-okonomi-spesialisering',   'pkt. 7'),
  ('citation-andre-argument-okonomi-sarbarhet',        'source-sel-vaga-okonomi', 'argument-andre-okonomi-sarbarhet',        'pkt. 7'),
  ('citation-andre-argument-okonomi-kunnskap',         'source-sel-vaga-okonomi', 'argument-andre-okonomi-kunnskap',         'pkt. 7'),
  ('citation-andre-argument-okonomi-digitalisering',   'source-sel-vaga-okonomi', 'argument-andre-okonomi-digitalisering',   'pkt. 7'),
  ('citation-andre-argument-okonomi-frigjort-tid',     'source-sel-vaga-okonomi', 'argument-andre-okonomi-frigjort-tid',     'pkt. 7'),
  ('citation-andre-argument-okonomi-opplaering',       'source-sel-vaga-okonomi', 'argument-andre-okonomi-opplaering',       'pkt. 7'),
  ('citation-andre-argument-okonomi-rekruttering',     'source-sel-vaga-okonomi', 'argument-andre-okonomi-rekruttering',     'pkt. 7'),
  ('citation-andre-argument-okonomi-framtid',          'source-vaga-sak',         'argument-andre-okonomi-framtid',          ''),
  ('citation-andre-argument-okonomi-mindre-naerhet',   'source-sel-vaga-okonomi', 'argument-andre-okonomi-mindre-naerhet',   'pkt. 7'),
  ('citation-andre-argument-okonomi-ledelse',          'source-sel-vaga-okonomi', 'argument-andre-okonomi-ledelse',          'pkt. 7'),
  ('citation-andre-argument-okonomi-personalarkiv',    'source-sel-vaga-okonomi', 'argument-andre-okonomi-personalarkiv',    'pkt. 7'),
  ('citation-andre-argument-okonomi-ingen-besparelse', 'source-sel-vaga-okonomi', 'argument-andre-okonomi-ingen-besparelse', 'pkt. 7'),
  ('citation-andre-argument-okonomi-pukkel',           'source-sel-vaga-okonomi', 'argument-andre-okonomi-pukkel',           'pkt. 7'),
  ('citation-andre-argument-okonomi-fragmentering',    'source-sel-vaga-okonomi', 'argument-andre-okonomi-fragmentering',    'pkt. 7'),
  ('citation-andre-argument-okonomi-usikker-gevinst',  'source-sel-vaga-okonomi', 'argument-andre-okonomi-usikker-gevinst',  'pkt. 7'),
  ('citation-andre-argument-okonomi-arkivloven',       'source-vaga-sak',         'argument-andre-okonomi-arkivloven',       ''),
  ('citation-andre-argument-okonomi-ulikt-syn',        'source-sel-vaga-okonomi', 'argument-andre-okonomi-ulikt-syn',        'pkt. 7'),
  ('citation-andre-argument-okonomi-uformelt',         'source-sel-vaga-okonomi', 'argument-andre-okonomi-uformelt',         'pkt. 7');

-- ----------------------------------------------------------------------------------------------------
-- Sel og Vågå, plan og byggesak
-- ----------------------------------------------------------------------------------------------------

INSERT INTO argument (id, theme_id, voiced_by, affected, text) VALUES
  ('argument-andre-plan-sarbarhet', 'theme-sarbarhet', 'Arbeidsgruppen i Sel og Vågå', 'Plan og byggesak',
   'En samlet tjeneste er mindre sårbar ved fravær.'),
  ('argument-andre-plan-opplaering', 'theme-kompetanse', 'Arbeidsgruppen i Sel og Vågå', 'Plan og byggesak',
   'En samlet tjeneste har bedre muligheter for intern opplæring.'),
  ('argument-andre-plan-lokal-forankring', 'theme-lokalkunnskap', 'Arbeidsgruppen i Sel og Vågå', 'Kommunen som ikke er vertskommune',
   'Kommunen som ikke er vertskommune, mister lokal forankring.'),
  ('argument-andre-plan-tverrfaglig', 'theme-samhandling', 'Arbeidsgruppen i Sel og Vågå', 'Kommunen som ikke er vertskommune',
   'Det tverrfaglige samarbeidet svekkes i kommunen som ikke er vertskommune.'),
  ('argument-andre-plan-kompleksitet', 'theme-styring', 'Arbeidsgruppen i Sel og Vågå', 'Kommunen som ikke er vertskommune',
   'Administrasjonen blir mer kompleks, noe som øker risikoen for unødig ressursbruk.'),
  ('argument-andre-plan-ingen-gevinst', 'theme-okonomi', 'Arbeidsgruppen i Sel og Vågå', 'Plan og byggesak',
   'Det er ikke funnet økonomiske gevinster ved å samle tjenesten.'),
  ('argument-andre-plan-lonn-og-drift', 'theme-okonomi', 'Arbeidsgruppen i Sel og Vågå', 'Plan og byggesak',
   'Utvidet samarbeid eller samling ventes ikke å redusere utgiftene til lønn og daglig drift.'),
  ('argument-andre-plan-usikker-rekruttering', 'theme-rekruttering', 'Arbeidsgruppen i Sel og Vågå', 'Plan og byggesak',
   'Det er usikkert om et felles fagmiljø blir stort nok til å virke på rekruttering og bevaring av kompetanse.'),
  ('argument-andre-plan-ingen-kvalitet', 'theme-kvalitet', 'Arbeidsgruppen i Sel og Vågå', 'Plan og byggesak',
   'Samling gir ikke bedre kvalitet uten flere folk.'),
  ('argument-andre-plan-ingen-kapasitet', 'theme-kapasitet', 'Arbeidsgruppen i Sel og Vågå', 'Plan og byggesak',
   'Samling gir ikke bedre kapasitet til flere oppgaver uten flere folk.'),
  ('argument-andre-plan-to-av-alt', 'theme-styring', 'Arbeidsgruppen i Sel og Vågå', 'Plan og byggesak',
   'Saksbehandlingen blir mer komplisert når det er to kommunestyrer, to kommuneplaner og to ledelser.'),
  ('argument-andre-plan-sammenslaing-okonomi', 'theme-okonomi', 'Arbeidsgruppen i Sel og Vågå', 'Plan og byggesak',
   'Større økonomiske gevinster kan først hentes hvis kommunene blir én, med felles administrasjon og politisk ledelse.'),
  ('argument-andre-plan-sammenslaing-kompetanse', 'theme-rekruttering', 'Arbeidsgruppen i Sel og Vågå', 'Plan og byggesak',
   'Større gevinster for rekruttering og kompetanse kan først hentes ved en kommunesammenslåing.'),
  ('argument-andre-plan-vurder-sammenslaing', 'theme-styring', 'Arbeidsgruppen i Sel og Vågå', 'Plan og byggesak',
   'Er målet effektivitet og økonomisk gevinst, bør sammenslåing vurderes.');

INSERT INTO placement (id, argument_id, service_id, alternative_id, kind, rank) VALUES
  ('placement-andre-plan-sarbarhet-samarbeid',                  'argument-andre-plan-sarbarhet',
   'service-andre', 'alternative-cooperation', 'pro',     'aG'),
  ('placement-andre-plan-opplaering-samarbeid',                 'argument-andre-plan-opplaering',
   'service-andre', 'alternative-cooperation', 'pro',     'aH'),
  ('placement-andre-plan-lokal-forankring-samarbeid',           'argument-andre-plan-lokal-forankring',
   'service-andre', 'alternative-cooperation', 'con',     'aK'),
  ('placement-andre-plan-tverrfaglig-samarbeid',                'argument-andre-plan-tverrfaglig',
   'service-andre', 'alternative-cooperation', 'con',     'aL'),
  ('placement-andre-plan-kompleksitet-samarbeid',               'argument-andre-plan-kompleksitet',
   'service-andre', 'alternative-cooperation', 'con',     'aM'),
  ('placement-andre-plan-ingen-gevinst-samarbeid',              'argument-andre-plan-ingen-gevinst',
   'service-andre', 'alternative-cooperation', 'con',     'aN'),
  ('placement-andre-plan-lonn-og-drift-samarbeid',              'argument-andre-plan-lonn-og-drift',
   'service-andre', 'alternative-cooperation', 'con',     'aO'),
  ('placement-andre-plan-usikker-rekruttering-samarbeid',       'argument-andre-plan-usikker-rekruttering',
   'service-andre', 'alternative-cooperation', 'con',     'aP'),
  ('placement-andre-plan-ingen-kvalitet-samarbeid',             'argument-andre-plan-ingen-kvalitet',
   'service-andre', 'alternative-cooperation', 'con',     'aQ'),
  ('placement-andre-plan-ingen-kapasitet-samarbeid',            'argument-andre-plan-ingen-kapasitet',
   'service-andre', 'alternative-cooperation', 'con',     'aR'),
  ('placement-andre-plan-to-av-alt-samarbeid',                  'argument-andre-plan-to-av-alt',
   'service-andre', 'alternative-cooperation', 'con',     'aS'),
  ('placement-andre-plan-sammenslaing-okonomi-sammenslaing',    'argument-andre-plan-sammenslaing-okonomi',
   'service-andre', 'alternative-merger',      'pro',     'a7'),
  ('placement-andre-plan-sammenslaing-kompetanse-sammenslaing', 'argument-andre-plan-sammenslaing-kompetanse',
   'service-andre', 'alternative-merger',      'pro',     'a8'),
  ('placement-andre-plan-vurder-sammenslaing-sammenslaing',     'argument-andre-plan-vurder-sammenslaing',
   'service-andre', 'alternative-merger',      'neutral', 'a0');

INSERT INTO placement_municipality (placement_id, municipality_id) VALUES
  ('placement-andre-plan-sarbarhet-samarbeid',                  'municipality-sel'),
  ('placement-andre-plan-sarbarhet-samarbeid',                  'municipality-vaga'),
  ('placement-andre-plan-opplaering-samarbeid',                 'municipality-sel'),
  ('placement-andre-plan-opplaering-samarbeid',                 'municipality-vaga'),
  ('placement-andre-plan-lokal-forankring-samarbeid',           'municipality-sel'),
  ('placement-andre-plan-lokal-forankring-samarbeid',           'municipality-vaga'),
  ('placement-andre-plan-tverrfaglig-samarbeid',                'municipality-sel'),
  ('placement-andre-plan-tverrfaglig-samarbeid',                'municipality-vaga'),
  ('placement-andre-plan-kompleksitet-samarbeid',               'municipality-sel'),
  ('placement-andre-plan-kompleksitet-samarbeid',               'municipality-vaga'),
  ('placement-andre-plan-ingen-gevinst-samarbeid',              'municipality-sel'),
  ('placement-andre-plan-ingen-gevinst-samarbeid',              'municipality-vaga'),
  ('placement-andre-plan-lonn-og-drift-samarbeid',              'municipality-sel'),
  ('placement-andre-plan-lonn-og-drift-samarbeid',              'municipality-vaga'),
  ('placement-andre-plan-usikker-rekruttering-samarbeid',       'municipality-sel'),
  ('placement-andre-plan-usikker-rekruttering-samarbeid',       'municipality-vaga'),
  ('placement-andre-plan-ingen-kvalitet-samarbeid',             'municipality-sel'),
  ('placement-andre-plan-ingen-kvalitet-samarbeid',             'municipality-vaga'),
  ('placement-andre-plan-ingen-kapasitet-samarbeid',            'municipality-sel'),
  ('placement-andre-plan-ingen-kapasitet-samarbeid',            'municipality-vaga'),
  ('placement-andre-plan-to-av-alt-samarbeid',                  'municipality-sel'),
  ('placement-andre-plan-to-av-alt-samarbeid',                  'municipality-vaga'),
  ('placement-andre-plan-sammenslaing-okonomi-sammenslaing',    'municipality-sel'),
  ('placement-andre-plan-sammenslaing-okonomi-sammenslaing',    'municipality-vaga'),
  ('placement-andre-plan-sammenslaing-kompetanse-sammenslaing', 'municipality-sel'),
  ('placement-andre-plan-sammenslaing-kompetanse-sammenslaing', 'municipality-vaga'),
  ('placement-andre-plan-vurder-sammenslaing-sammenslaing',     'municipality-sel'),
  ('placement-andre-plan-vurder-sammenslaing-sammenslaing',     'municipality-vaga');

INSERT INTO citation (id, source_id, argument_id, locator) VALUES
  ('citation-andre-argument-plan-sarbarhet',               'source-sel-vaga-plan', 'argument-andre-plan-sarbarhet',               'sammendrag og konklusjoner'),
  ('citation-andre-argument-plan-opplaering',              'source-sel-vaga-plan', 'argument-andre-plan-opplaering',              'sammendrag og konklusjoner'),
  ('citation-andre-argument-plan-lokal-forankring',        'source-sel-vaga-plan', 'argument-andre-plan-lokal-forankring',        'sammendrag og konklusjoner'),
  ('citation-andre-argument-plan-tverrfaglig',             'source-sel-vaga-plan', 'argument-andre-plan-tverrfaglig',             'sammendrag og konklusjoner'),
  ('citation-andre-argument-plan-kompleksitet',            'source-sel-vaga-plan', 'argument-andre-plan-kompleksitet',            'sammendrag og konklusjoner'),
  ('citation-andre-argument-plan-ingen-gevinst',           'source-sel-vaga-plan', 'argument-andre-plan-ingen-gevinst',           'sammendrag og konklusjoner'),
  ('citation-andre-argument-plan-lonn-og-drift',           'source-sel-vaga-plan', 'argument-andre-plan-lonn-og-drift',           'sammendrag og konklusjoner'),
  ('citation-andre-argument-plan-usikker-rekruttering',    'source-sel-vaga-plan', 'argument-andre-plan-usikker-rekruttering',    'sammendrag og konklusjoner'),
  ('citation-andre-argument-plan-ingen-kvalitet',          'source-sel-vaga-plan', 'argument-andre-plan-ingen-kvalitet',          'sammendrag og konklusjoner'),
  ('citation-andre-argument-plan-ingen-kapasitet',         'source-sel-vaga-plan', 'argument-andre-plan-ingen-kapasitet',         'sammendrag og konklusjoner'),
  ('citation-andre-argument-plan-to-av-alt',               'source-sel-vaga-plan', 'argument-andre-plan-to-av-alt',               'sammendrag og konklusjoner'),
  ('citation-andre-argument-plan-sammenslaing-okonomi',    'source-sel-vaga-plan', 'argument-andre-plan-sammenslaing-okonomi',    'sammendrag og konklusjoner'),
  ('citation-andre-argument-plan-sammenslaing-kompetanse', 'source-sel-vaga-plan', 'argument-andre-plan-sammenslaing-kompetanse', 'sammendrag og konklusjoner'),
  ('citation-andre-argument-plan-vurder-sammenslaing',     'source-sel-vaga-plan', 'argument-andre-plan-vurder-sammenslaing',     'sammendrag og konklusjoner');

-- ----------------------------------------------------------------------------------------------------
-- Utredninger, saker og vedtak i Sel og Vågå
-- ----------------------------------------------------------------------------------------------------

INSERT INTO inquiry (id, service_id, title, year, source_id, outcome) VALUES
  ('inquiry-andre-helse',   'service-andre', 'Helhetlig samarbeid på helseområdet mellom Sel og Vågå', '',
   'source-sel-vaga-helse',
   'Kommunedirektøren i Vågå innstiller på å ikke gå videre.'),
  ('inquiry-andre-okonomi', 'service-andre', 'Økonomi, regnskap, lønn og personal i Sel og Vågå',      '',
   'source-sel-vaga-okonomi',
   'Arbeidsgruppen kom ikke til en felles anbefaling. Kommunedirektøren i Vågå innstiller på å ikke gå videre.'),
  ('inquiry-andre-plan',    'service-andre', 'Plan og byggesak i Vågå og Sel',                         '2025',
   'source-sel-vaga-plan',
   'Kommunedirektøren i Vågå innstiller på å ikke gå videre.');

INSERT INTO inquiry_municipality (inquiry_id, municipality_id, text) VALUES
  ('inquiry-andre-helse',   'municipality-sel',  'Tenkt vertskommune'),
  ('inquiry-andre-helse',   'municipality-vaga', ''),
  ('inquiry-andre-okonomi', 'municipality-sel',  ''),
  ('inquiry-andre-okonomi', 'municipality-vaga', 'Tenkt vertskommune'),
  ('inquiry-andre-plan',    'municipality-sel',  ''),
  ('inquiry-andre-plan',    'municipality-vaga', 'Tenkt vertskommune');

INSERT INTO council_case (id, service_id, title, alternative_id) VALUES
  ('case-andre-utredning', 'service-andre', 'Utredning av vertskommunesamarbeid mellom Sel og Vågå',        'alternative-cooperation'),
  ('case-andre-helse',     'service-andre', 'Vertskommunesamarbeid om helse og omsorg',                     'alternative-cooperation'),
  ('case-andre-okonomi',   'service-andre', 'Vertskommunesamarbeid om økonomi, personal, lønn og regnskap', 'alternative-cooperation'),
  ('case-andre-plan',      'service-andre', 'Vertskommunesamarbeid om plan og byggesak',                    'alternative-cooperation');

-- Notatet gjengir innstillingene, ikke hva kommunestyret vedtok. Sak 45/2025 ble lagt fram 30. september 2025.
INSERT INTO decision (id, case_id, municipality_id, body, stage, date, outcome, source_id, text) VALUES
  ('decision-andre-utredning-sel',  'case-andre-utredning', 'municipality-sel',  'Kommunestyret',     'decided',
   '2024-06',    'Utrede',         'source-vaga-sak',
   'Kommunedirektøren får i oppdrag å inngå intensjonsavtale og utrede vertskommunesamarbeid på fem områder, med egen sak etterpå.'),
  ('decision-andre-utredning-vaga', 'case-andre-utredning', 'municipality-vaga', 'Kommunestyret',     'decided',
   '2024-06',    'Utrede',         'source-vaga-sak',
   'Kommunedirektøren får i oppdrag å inngå intensjonsavtale og utrede vertskommunesamarbeid på fem områder, med egen sak etterpå.'),
  ('decision-andre-helse',          'case-andre-helse',     'municipality-vaga', 'Kommunedirektøren', 'recommended',
   '2025-09-30', 'Ikke gå videre', 'source-vaga-sak',
   'Vågå går ikke videre mot et vertskommunesamarbeid med Sel om helse og omsorg. Kommunedirektøren arbeider videre med formaliserte samarbeid på enkeltområder der det er naturlig.'),
  ('decision-andre-okonomi',        'case-andre-okonomi',   'municipality-vaga', 'Kommunedirektøren', 'recommended',
   '2025-09-30', 'Ikke gå videre', 'source-vaga-sak',
   'Vågå går ikke videre med et vertskommunesamarbeid om økonomi, personal, lønn og regnskap.'),
  ('decision-andre-plan',           'case-andre-plan',      'municipality-vaga', 'Kommunedirektøren', 'recommended',
   '2025-09-30', 'Ikke gå videre', 'source-vaga-sak',
   'Vågå går ikke videre mot et vertskommunesamarbeid med Sel om byggesak og tilsyn eller plan og miljø. Kommunedirektøren arbeider videre med formaliserte samarbeid på enkeltområder der det er naturlig.');
