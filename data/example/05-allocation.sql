-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tildeling og koordinering: organisasjonskart og stillingstabell for de tre kommunene, utfordringer og argumenter.
-- Stillingstabellen går opp slik: Østre Toten 1250 %, Vestre Toten 900 %, Gjøvik 1490 % (1390 % uten barnekoordinatoren, som er
-- plassert i Oppvekst), til sammen 3640 % (3540 %). Boligteamet i Østre Toten står bare i kartet.

-- ----------------------------------------------------------------------------------------------------
-- Arbeidsgruppe og møter
-- ----------------------------------------------------------------------------------------------------

INSERT INTO working_group (id, service_id, kind, name, min_experts, min_union) VALUES
  ('group-tildeling', 'service-tildeling', 'working_group', 'Arbeidsgruppen for tildeling og koordinering', 1, 1);

INSERT INTO person (id, position, municipality_id) VALUES
  ('person-tildeling-ostre-toten-1',  'Fagleder tildeling',                                     'municipality-ostre-toten'),
  ('person-tildeling-ostre-toten-2',  'Barnekoordinator, tillitsvalgt',                         'municipality-ostre-toten'),
  ('person-tildeling-vestre-toten-1', 'Saksbehandler, Kontor for tildeling og koordinering',    'municipality-vestre-toten'),
  ('person-tildeling-vestre-toten-2', 'Ergoterapeut, tillitsvalgt',                             'municipality-vestre-toten'),
  ('person-tildeling-vestre-toten-3', 'Virksomhetsleder, Kontor for tildeling og koordinering', 'municipality-vestre-toten'),
  ('person-tildeling-gjovik-1',       'Leder tildeling, koordinering og utvikling',             'municipality-gjovik'),
  ('person-tildeling-gjovik-2',       'Saksbehandler tildeling og koordinering, verneombud',    'municipality-gjovik');

-- Virksomhetslederen i Vestre Toten var med fra møte 2.
INSERT INTO membership (id, group_id, person_id, capacity, organisation, from_date) VALUES
  ('membership-tildeling-ostre-toten-1',  'group-tildeling', 'person-tildeling-ostre-toten-1',  'expert',  '',                      ''),
  ('membership-tildeling-ostre-toten-2',  'group-tildeling', 'person-tildeling-ostre-toten-2',  'union',   'NSF',                   ''),
  ('membership-tildeling-vestre-toten-1', 'group-tildeling', 'person-tildeling-vestre-toten-1', 'expert',  '',                      ''),
  ('membership-tildeling-vestre-toten-2', 'group-tildeling', 'person-tildeling-vestre-toten-2', 'union',   'Ergoterapeutforbundet', ''),
  ('membership-tildeling-vestre-toten-3', 'group-tildeling', 'person-tildeling-vestre-toten-3', 'manager', '',                      '2025-10-03'),
  ('membership-tildeling-gjovik-1',       'group-tildeling', 'person-tildeling-gjovik-1',       'manager', '',                      ''),
  ('membership-tildeling-gjovik-2',       'group-tildeling', 'person-tildeling-gjovik-2',       'safety',  '',                      '');

INSERT INTO meeting (id, group_id, date, form, place, agenda, goal) VALUES
  ('meeting-tildeling-1', 'group-tildeling', '2025-09-29', 'Teams',       '',
   'Opplysningene kommunene hadde sendt inn',                                           'En felles plattform'),
  ('meeting-tildeling-2', 'group-tildeling', '2025-10-03', 'Fysisk møte', 'Gjøvik rådhus',
   'Gjennomgang og supplering av status, utfordringsbildet, nye muligheter og ulemper', '');

-- ----------------------------------------------------------------------------------------------------
-- Delkapitler
-- ----------------------------------------------------------------------------------------------------

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-tildeling-metode', 'service-tildeling', NULL, NULL, 'method', 'a0',
   'Arbeidsgruppe og arbeidsprosess',
   'Kommunene fikk en skriftlig bestilling fra prosjektkoordinator, drøftet den internt og svarte skriftlig. [[cite:citation-tildeling-metode-k]] Bestillingen ba om to ting:

- hvilke tjenester og oppgaver som ligger under tildeling og koordinering, hvordan arbeidet er organisert og foregår, hva som er målet, og hvem tjenestene er for
- hva kommunen ser som de største utfordringene i dag, og hvordan den tror de vil utvikle seg

Gruppen møttes to ganger. [[cite:citation-tildeling-metode-g]] På Teams 29. september 2025 gikk den gjennom svarene for å få en felles plattform. På Gjøvik rådhus 3. oktober 2025 ble status supplert, og gruppen drøftet utfordringsbildet og hva en kommunesammenslåing kan gi av muligheter og uønskede følger. Formelt interkommunalt samarbeid ble lite drøftet, fordi tiden ikke strakk til.

Et foreløpig notat ble sendt gruppens medlemmer på høring. Alle tre kommuner svarte, og svarene er arbeidet inn.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-tildeling-sma-fagmiljoer', 'service-tildeling', NULL, NULL, 'research', 'a1',
   'Små fagmiljøer i helse og omsorg',
   'Telemarksforsking skriver ikke om koordinatorstillinger, men om små og sårbare fagmiljøer: fastlege og legevakt, sykehjemslege, helsestasjon og skolehelsetjeneste med jordmor, psykisk helse og rus, ergoterapi og fysioterapi. [[cite:citation-tildeling-sma-fagmiljoer-a]]

Små kommuner melder om vansker med å rekruttere, lav kontinuitet og drift som er sårbar ved fravær. Det samme står i Nasjonal helse- og samhandlingsplan [[cite:citation-tildeling-sma-fagmiljoer-b]] og i utredningen om generalistkommunesystemet. [[cite:citation-tildeling-sma-fagmiljoer-c]] NOU 2020: 15 mener det trengs større fagmiljøer og løsninger på tvers av kommuner. [[cite:citation-tildeling-sma-fagmiljoer-d]]

Kartlegginger viser at kommunene oftest samarbeider om:

- legevakt og kommunale akutte døgnenheter
- psykolog, psykisk helse og rus, også FACT-team
- jordmor og helsestasjon
- fagutvikling og kompetansenettverk
- enkelte spesialistfunksjoner, som kreft- og demenskoordinator

Valget mellom samarbeid og sammenslåing avhenger av lokale forhold: geografi, avstander, lokalisering og hvor vanskelig det er å rekruttere. For en kommune som vil ha effektiv organisering og færre kompliserte samarbeid, mener Telemarksforsking at sammenslåing er den beste løsningen.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-tildeling-tildelingskontorer', 'service-tildeling', NULL, NULL, 'research', 'a2',
   'Tildelingskontorer',
   'Telemarksforsking bygger på Helsedirektoratets kartlegging fra 2024. [[cite:citation-tildeling-tildelingskontorer-a]] De fleste kommuner har tildelingskontor, men organisering og kvalitet varierer. Rundt 11 % samarbeider med andre kommuner om å tildele tjenester. [[cite:citation-tildeling-tildelingskontorer-b]]

Flere i casestudiene mener at en felles tildelingsenhet gir bedre faglig støtte og bedre vedtak, og at kommunene kan stå sammen når noe vanskelig må prioriteres. Ulempen er at et kontor i nabokommunen lett kommer lenger fra innbyggerne og kjenner dem dårligere.

Kartleggingen tar ikke opp sammenslåing direkte. Telemarksforsking leser funnene slik at større kommuner lettere kan ha egne tildelingsenheter med bredere fagkompetanse, og at en sammenslåing dermed kan gi noe av det samme som et samarbeid. Mye kan standardiseres. En sammenslått kommune kan sikre lik praksis, og et samarbeid kan på sin side også gi likebehandling og robuste fagmiljøer.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-tildeling-organisering-ostre-toten', 'service-tildeling', NULL, 'municipality-ostre-toten', 'organisation', 'a3',
   'Organisering i Østre Toten',
   'Tildelingsenheten har en tjenesteområdeleder i 100 % stilling, to fagledere og saksbehandlere. [[cite:citation-tildeling-organisering-ostre-toten-k]] Den er delt i to team som arbeider tett sammen. Faglederne har overordnet ansvar for hvert sitt team, men arbeider også på tvers.

- Team 1, 275 % med fagleder og saksbehandlere: funksjonsnedsettelser, barn og unge, psykisk helse og rus. Tjenestene ved funksjonsnedsettelse utføres ofte av tilrettelagte tjenester.
- Team 2, 375 % med fagleder og saksbehandlere: somatisk helsehjelp, for eksempel sykehjemsplass og hjemmesykepleie.

Til sammen er det 650 % saksbehandlerressurs. Begge team behandler søknader om omsorgsbolig.

Fire koordinatorer i 100 % stilling hører til enheten: kreftkoordinator, demenskoordinator, barne- og systemkoordinator for individuell plan, og en tjenesteuavhengig koordinator uten systemansvar. Den siste følger opp ulike pasienter og brukere som har vedtak om koordinator eller individuell plan.

Under enheten ligger også et boligteam med 250 % ressurs. Det behandler søknader om kommunale boliger, Husbankens virkemidler (startlån) og skjenkebevilling. En boligsosial konsulent i 50 % arbeider ute og hjelper innbyggere med å skaffe eller beholde bolig.

En merkantil ressurs i 100 % tar blant annet vederlag i institusjon, telefon og registrering.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-tildeling-organisering-vestre-toten', 'service-tildeling', NULL, 'municipality-vestre-toten', 'organisation', 'a4',
   'Organisering i Vestre Toten',
   'Kontor for tildeling og koordinering (KTK) ledes av en virksomhetsleder, som også er vedtaksansvarlig, i 100 % stilling. [[cite:citation-tildeling-organisering-vestre-toten-k]] Lederen har ansvar for at kommunen oppfyller brukernes rettigheter etter helse- og omsorgstjenesteloven. KTK skal koordinere og sikre innbyggernes rett til habilitering og rehabilitering.

Saksbehandlerne utgjør 550 %. Kontoret er ikke delt i fagavdelinger; alle behandler i utgangspunktet alle slags saker.

KTK er kommunens koordinerende enhet, med det overordnede ansvaret for individuell plan og for å oppnevne, lære opp og veilede koordinatorer. Slik er det i alle tre kommuner.

Kontoret har tre koordinatorer: barnekoordinator i 50 %, demenskoordinator i 100 % og kreftkoordinator/ressurssykepleier i 100 %. Den merkantile ressursen som beregner vederlag, er ansatt under HR/lønn.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-tildeling-organisering-gjovik', 'service-tildeling', NULL, 'municipality-gjovik', 'organisation', 'a5',
   'Organisering i Gjøvik',
   'Tildeling og koordinering ledes av en tjenesteleder. [[cite:citation-tildeling-organisering-gjovik-k]] Lederen har også en utviklingsenhet med velferdsteknologi, fagsystemansvarlige, utviklingssenter for sykehjem og hjemmetjenester (USHT) og lærlingekoordinator. En offentlig ph.d.-stilling kommer snart til.

Enheten har 9 saksbehandlere på til sammen 870 %, fordelt på teamene «yngre tjenester» og «somatikk». Den har kreftkoordinator, demenskoordinator og habiliteringskoordinator, og til sammen 120 % merkantil ressurs. Barnekoordinatoren er plassert i sektor Oppvekst.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-tildeling-ansvar', 'service-tildeling', NULL, NULL, 'about', 'a6',
   'Ansvar og oppgaver',
   'I hovedsak er ansvaret det samme i de tre kommunene. Prosjektkoordinator har oppsummert, så enkelte ulikheter kan være utelatt. [[cite:citation-tildeling-ansvar-k]]

Enhetene behandler søknader om helse- og omsorgstjenester etter helse- og omsorgstjenesteloven §§ 3-2 første ledd nr. 6, 3-6, 3-8, 7-1 og 7-2, og er koordinerende enhet etter § 7-3. De følger nasjonal veileder for saksbehandling og mange andre veiledere. Forvaltningsloven, pasient- og brukerrettighetsloven, helsepersonelloven og spesialisthelsetjenesteloven gjelder også. For barn og unge kommer lovene om opplæring, barn og barnevern i tillegg, og menneskerettighetskonvensjonen med CRPD og vurderinger av barnets beste.

Koordinerende enhet har dessuten ansvar for:

- koordinering av tjenester og individuell plan
- fagutvikling og oppfølging innen kreft, demens og velferdsteknologi
- egenandel og vederlag for langtidsopphold i institusjon, og fakturering av egenbetaling
- klagebehandling

Saksbehandleren vurderer behovet ut fra søknader og henvendelser, henter inn opplysninger så saken er godt nok opplyst, begrunner, skriver forslag til vedtak, sørger for medvirkning, og veileder brukere, pårørende og tjenesteutøvere, alt etter gjeldende myndighetskrav, yrkesetiske retningslinjer og egne styrende dokumenter. De tre kommunene har det siste året laget felles tildelingskriterier sammen med Søndre Land, Nordre Land og Gran. [[cite:citation-tildeling-ansvar-t]] Saksbehandlingen er derfor trolig nokså lik.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-tildeling-koordinatorene', 'service-tildeling', NULL, NULL, 'about', 'a7',
   'Koordinatorene',
   '- Barnekoordinatoren hjelper barn og familier som trenger langvarige og koordinerte tjenester og har rett til både individuell plan og koordinator, også i sammensatte saker som gjelder hele familien.
- Demenskoordinatoren skal sikre alle med demensdiagnose et helhetlig og trygt omsorgstilbud på beste effektive omsorgsnivå. Koordinatoren har kontakt med pasient og pårørende om utredning, kartlegger og veileder, samarbeider med saksbehandlere, demensomsorgen, spesialisthelsetjenesten og frivillige, særlig Demensforeningen, underviser ansatte og deltar i prosjekter og fagutvikling. [[cite:citation-tildeling-koordinatorene-d]]
- Kreftkoordinatoren skal redusere sykehusinnleggelser for alvorlig syke, samordne lindrende behandling og omsorg ved livets slutt, og gi pasienter og pårørende et helhetlig, tverrfaglig tilbud. Østre Toten nevner også gode interne rutiner og kreftforebyggende opplysning. [[cite:citation-tildeling-koordinatorene-k]]');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-tildeling-likheter', 'service-tildeling', NULL, NULL, 'differences', 'a8',
   'Likheter og ulikheter',
   'Organisering, oppgaver og ansvar er nokså like. [[cite:citation-tildeling-likheter-k]] Ulikhetene er disse:

- Østre Toten har et boligteam i enheten. I Vestre Toten og Gjøvik ligger disse oppgavene til NAV.
- Østre Toten og Gjøvik har delt enheten i to fagteam. I Vestre Toten behandler alle saksbehandlere alle søknader.
- Kommunene har ikke de samme koordinatorstillingene, og plasserer dem ulikt. I Gjøvik ligger barnekoordinatoren under Oppvekst.
- Gjøvik og Vestre Toten bruker Gerica som elektronisk pasientjournal, Østre Toten Visma Omsorg Profil. Nasjonale føringer sier at alle kommuner må skaffe ny journal, og Digi Innlandet samordner anbudet.

Felles tildelingskriterier gjør saksbehandlingen mer lik. [[cite:citation-tildeling-likheter-t]] Tjenestene er lovpålagte og gis ved vedtak. Lavterskeltilbudene varierer og kan avlaste før noen fyller kriteriene, så tilbudet kan påvirke vedtakene.

Koordinatorene har nettverk på tvers av kommunene, og det har lederne også. Barnekoordinatorenes nettverk omfatter Gjøvik, Østre Toten, Vestre Toten, Søndre Land, Nordre Land, Gran, Jevnaker, Lillehammer og Gausdal.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-tildeling-utfordringer', 'service-tildeling', NULL, NULL, 'challenges', 'a9',
   'Utfordringsbildet',
   'Gruppen ser et økende gap mellom forventninger og det kommunene kan levere, knapphet på folk og spesialkompetanse, flere søkere og flere klager, og koordinatorstillinger som står og faller med én person. [[cite:citation-tildeling-utfordringer-g]] Vestre Toten peker i tillegg på mange ressurskrevende brukere og få aktivitetstilbud. Gjøvik anslår om lag 6 500 vedtak i 2024, Vestre Toten oppgir om lag 2 100.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-tildeling-sammenslaing', 'service-tildeling', 'alternative-merger', NULL, 'alternative', 'aA',
   'Ved en kommunesammenslåing',
   'Gruppen drøftet hva en ny kommunestruktur gir av muligheter og utfordringer for tildeling og koordinering. [[cite:citation-tildeling-sammenslaing-g]]

Om lokalisering var synene delte, og to møter ga ikke tid til å gå grundig inn i det. Noen ville samle fagmøtene på faste steder og la folk ha arbeidsplassen andre steder, for å få fagmiljø uten å miste nærhet. Andre ønsket ett fast oppmøtested, fordi saksbehandling krever ro og nøyaktighet, og fordi kjennskap til stedet er en fordel. De så for seg tre lokalisasjoner også etter en sammenslåing, men med rom for fleksibilitet: en ansatt på Lena rådhus kan for eksempel avtale å sitte på Gjøvik eller Vestre Toten rådhus noen dager i uken.

Ledelsen er et åpent spørsmål. Et samlet kontor kan få om lag 30 ansatte, trolig for mange for én leder. En mulig modell er én tjenesteleder, tre virksomhetsledere og kanskje fagledere eller teamledere. Spørsmålet er om det frigjør ressurser eller krever flere.');

INSERT INTO section (id, service_id, alternative_id, municipality_id, kind, rank, title, body) VALUES
  ('section-tildeling-samarbeid', 'service-tildeling', 'alternative-cooperation', NULL, 'alternative', 'aB',
   'Ved et formelt samarbeid',
   'Gruppen rakk i liten grad å drøfte dette. [[cite:citation-tildeling-samarbeid-g]] Telemarksforsking viser til at de fleste kommuner har tildelingskontor, men at bare 11 % samarbeider med andre om tildelingen. [[cite:citation-tildeling-samarbeid-tf]] Prosjektkoordinator oppfatter det slik at gruppens deltakere i liten grad ønsker et formelt samarbeid: Tilbudene er ulike i dag, og tjenestene må ytes lokalt.');

-- Henvisningene i delkapitlene.
INSERT INTO citation (id, source_id, section_id, locator) VALUES
  ('citation-tildeling-metode-k',                    'source-tildeling-kommunene',          'section-tildeling-metode',                    ''),
  ('citation-tildeling-metode-g',                    'source-tildeling-gruppen',            'section-tildeling-metode',                    ''),
  ('citation-tildeling-sma-fagmiljoer-a',            'source-tf-notat',                     'section-tildeling-sma-fagmiljoer',            'pkt. 2.3.5'),
  ('citation-tildeling-sma-fagmiljoer-b',            'source-helse-og-samhandlingsplan',    'section-tildeling-sma-fagmiljoer',            ''),
  ('citation-tildeling-sma-fagmiljoer-c',            'source-nou-2023-9',                   'section-tildeling-sma-fagmiljoer',            ''),
  ('citation-tildeling-sma-fagmiljoer-d',            'source-nou-2020-15',                  'section-tildeling-sma-fagmiljoer',            ''),
  ('citation-tildeling-tildelingskontorer-a',        'source-tf-notat',                     'section-tildeling-tildelingskontorer',        'pkt. 2.3.6'),
  ('citation-tildeling-tildelingskontorer-b',        'source-tildelingskontor-kartlegging', 'section-tildeling-tildelingskontorer',        ''),
  ('citation-tildeling-organisering-ostre-toten-k',  'source-tildeling-kommunene',          'section-tildeling-organisering-ostre-toten',  'Østre Toten'),
  ('citation-tildeling-organisering-vestre-toten-k', 'source-tildeling-kommunene',          'section-tildeling-organisering-vestre-toten', 'Vestre Toten'),
  ('citation-tildeling-organisering-gjovik-k',       'source-tildeling-kommunene',          'section-tildeling-organisering-gjovik',       'Gjøvik'),
  ('citation-tildeling-ansvar-k',                    'source-tildeling-kommunene',          'section-tildeling-ansvar',                    ''),
  ('citation-tildeling-ansvar-t',                    'source-tildelingskriterier',          'section-tildeling-ansvar',                    'versjon 1'),
  ('citation-tildeling-koordinatorene-d',            'source-ostre-toten-demens',           'section-tildeling-koordinatorene',            ''),
  ('citation-tildeling-koordinatorene-k',            'source-ostre-toten-kreft',            'section-tildeling-koordinatorene',            ''),
  ('citation-tildeling-likheter-k',                  'source-tildeling-kommunene',          'section-tildeling-likheter',                  ''),
  ('citation-tildeling-likheter-t',                  'source-tildelingskriterier',          'section-tildeling-likheter',                  'versjon 1'),
  ('citation-tildeling-utfordringer-g',              'source-tildeling-gruppen',            'section-tildeling-utfordringer',              ''),
  ('citation-tildeling-sammenslaing-g',              'source-tildeling-gruppen',            'section-tildeling-sammenslaing',              'møtet 03.10.2025'),
  ('citation-tildeling-samarbeid-g',                 'source-tildeling-gruppen',            'section-tildeling-samarbeid',                 ''),
  ('citation-tildeling-samarbeid-tf',                'source-tf-notat',                     'section-tildeling-samarbeid',                 'pkt. 2.3.6');

-- ----------------------------------------------------------------------------------------------------
-- Organisasjonskart i dag
-- ----------------------------------------------------------------------------------------------------

-- Saksbehandlerne i Gjøvik er ikke fordelt på de to teamene, så de står i enheten.
INSERT INTO unit (id, service_id, alternative_id, municipality_id, parent_id, kind, name, leader, place, in_service, same_as, rank) VALUES
  ('unit-tildeling-ostre-toten',              'service-tildeling', 'alternative-today', 'municipality-ostre-toten',
   NULL,                              'unit',     'Tildelingsenheten',
   'Tjenesteområdeleder',                         'Lena rådhus',         1, NULL,                     'a0'),
  ('unit-tildeling-ostre-toten-team-1',       'service-tildeling', 'alternative-today', 'municipality-ostre-toten',
   'unit-tildeling-ostre-toten',      'team',     'Team 1: psykisk helse, tilrettelagte, barn',
   'Fagleder',                                    '',                    1, NULL,                     'a0'),
  ('unit-tildeling-ostre-toten-team-2',       'service-tildeling', 'alternative-today', 'municipality-ostre-toten',
   'unit-tildeling-ostre-toten',      'team',     'Team 2: somatikk',
   'Fagleder',                                    '',                    1, NULL,                     'a1'),
  ('unit-tildeling-ostre-toten-boligteam',    'service-tildeling', 'alternative-today', 'municipality-ostre-toten',
   'unit-tildeling-ostre-toten',      'team',     'Boligteam',
   '',                                            '',                    1, NULL,                     'a2'),
  ('unit-tildeling-vestre-toten',             'service-tildeling', 'alternative-today', 'municipality-vestre-toten',
   NULL,                              'unit',     'Kontor for tildeling og koordinering',
   'Virksomhetsleder',                            'Vestre Toten rådhus', 1, NULL,                     'a0'),
  ('unit-tildeling-vestre-toten-lonn',        'service-tildeling', 'alternative-today', 'municipality-vestre-toten',
   NULL,                              'external', 'HR/lønn',
   '',                                            '',                    0, 'unit-lonn-vestre-toten', 'a1'),
  ('unit-tildeling-gjovik',                   'service-tildeling', 'alternative-today', 'municipality-gjovik',
   NULL,                              'unit',     'Tildeling og koordinering',
   'Tjenesteleder',                               'Gjøvik rådhus',       1, NULL,                     'a0'),
  ('unit-tildeling-gjovik-yngre',             'service-tildeling', 'alternative-today', 'municipality-gjovik',
   'unit-tildeling-gjovik',           'team',     'Yngre tjenester',
   '',                                            '',                    1, NULL,                     'a0'),
  ('unit-tildeling-gjovik-somatikk',          'service-tildeling', 'alternative-today', 'municipality-gjovik',
   'unit-tildeling-gjovik',           'team',     'Somatikk',
   '',                                            '',                    1, NULL,                     'a1'),
  ('unit-tildeling-gjovik-utvikling',         'service-tildeling', 'alternative-today', 'municipality-gjovik',
   NULL,                              'unit',     'Utviklingsenheten',
   'Tjenesteleder for tildeling og koordinering', '',                    0, NULL,                     'a1'),
  ('unit-tildeling-gjovik-velferdsteknologi', 'service-tildeling', 'alternative-today', 'municipality-gjovik',
   'unit-tildeling-gjovik-utvikling', 'team',     'Velferdsteknologi',
   '',                                            '',                    0, NULL,                     'a0'),
  ('unit-tildeling-gjovik-fagsystem',         'service-tildeling', 'alternative-today', 'municipality-gjovik',
   'unit-tildeling-gjovik-utvikling', 'team',     'Fagsystemansvarlige',
   '',                                            '',                    0, NULL,                     'a1'),
  ('unit-tildeling-gjovik-usht',              'service-tildeling', 'alternative-today', 'municipality-gjovik',
   'unit-tildeling-gjovik-utvikling', 'team',     'Utviklingssenter for sykehjem og hjemmetjenester (USHT)',
   '',                                            '',                    0, NULL,                     'a2'),
  ('unit-tildeling-gjovik-oppvekst',          'service-tildeling', 'alternative-today', 'municipality-gjovik',
   NULL,                              'external', 'Oppvekst',
   '',                                            '',                    0, NULL,                     'a2');

INSERT INTO unit_link (id, unit_id, other_unit_id, kind, caption) VALUES
  ('unit-link-tildeling-gjovik-utvikling',  'unit-tildeling-gjovik',       'unit-tildeling-gjovik-utvikling',  'shared', 'Samme leder'),
  ('unit-link-tildeling-gjovik-oppvekst',   'unit-tildeling-gjovik',       'unit-tildeling-gjovik-oppvekst',   'dotted', 'Barnekoordinator'),
  ('unit-link-tildeling-vestre-toten-lonn', 'unit-tildeling-vestre-toten', 'unit-tildeling-vestre-toten-lonn', 'dotted', 'Beregner vederlag');

-- ----------------------------------------------------------------------------------------------------
-- Stillingstabellen
-- ----------------------------------------------------------------------------------------------------

INSERT INTO role (id, service_id, name, is_leader, rank) VALUES
  ('role-tildeling-leder',         'service-tildeling', 'Leder',                    1, 'a0'),
  ('role-tildeling-saksbehandler', 'service-tildeling', 'Saksbehandlere',           0, 'a1'),
  ('role-tildeling-kreft',         'service-tildeling', 'Kreftkoordinator',         0, 'a2'),
  ('role-tildeling-demens',        'service-tildeling', 'Demenskoordinator',        0, 'a3'),
  ('role-tildeling-barn',          'service-tildeling', 'Barnekoordinator',         0, 'a4'),
  ('role-tildeling-habilitering',  'service-tildeling', 'Habiliteringskoordinator', 0, 'a5'),
  ('role-tildeling-annet',         'service-tildeling', 'Annet',                    0, 'a6'),
  ('role-tildeling-merkantil',     'service-tildeling', 'Merkantil ressurs',        0, 'a7');

-- Østre Toten: 1250 % i tabellen. Saksbehandlernes 650 % er 275 % i team 1 og 375 % i team 2.
INSERT INTO position (id, unit_id, role_id, title, arrangement, fte_e4, headcount, text, other_role_id, as_of, rank) VALUES
  ('position-tildeling-ostre-toten-leder',        'unit-tildeling-ostre-toten',        'role-tildeling-leder',
   'Tjenesteområdeleder',                              'own',         10000, 1,    '', NULL,
   '2025-10-17', 'a0'),
  ('position-tildeling-ostre-toten-team-1',       'unit-tildeling-ostre-toten-team-1', 'role-tildeling-saksbehandler',
   'Fagleder og saksbehandlere',                       'own',         27500, NULL, '', NULL,
   '2025-10-17', 'a0'),
  ('position-tildeling-ostre-toten-team-2',       'unit-tildeling-ostre-toten-team-2', 'role-tildeling-saksbehandler',
   'Fagleder og saksbehandlere',                       'own',         37500, NULL, '', NULL,
   '2025-10-17', 'a0'),
  ('position-tildeling-ostre-toten-kreft',        'unit-tildeling-ostre-toten',        'role-tildeling-kreft',
   'Kreftkoordinator',                                 'own',         10000, 1,    '', NULL,
   '2025-10-17', 'a1'),
  ('position-tildeling-ostre-toten-demens',       'unit-tildeling-ostre-toten',        'role-tildeling-demens',
   'Demenskoordinator',                                'own',         10000, 1,    '', NULL,
   '2025-10-17', 'a2'),
  ('position-tildeling-ostre-toten-barn',         'unit-tildeling-ostre-toten',        'role-tildeling-barn',
   'Barne- og systemkoordinator for individuell plan', 'own',         10000, 1,    '', NULL,
   '2025-10-17', 'a3'),
  ('position-tildeling-ostre-toten-habilitering', 'unit-tildeling-ostre-toten',        'role-tildeling-habilitering',
   'Habiliteringskoordinator',                         'same_person', NULL,  NULL, '', 'role-tildeling-barn',
   '2025-10-17', 'a4'),
  ('position-tildeling-ostre-toten-annet',        'unit-tildeling-ostre-toten',        'role-tildeling-annet',
   'Tjenesteuavhengig koordinator',                    'own',         10000, 1,    '', NULL,
   '2025-10-17', 'a5'),
  ('position-tildeling-ostre-toten-merkantil',    'unit-tildeling-ostre-toten',        'role-tildeling-merkantil',
   'Merkantil ressurs',                                'own',         10000, NULL, '', NULL,
   '2025-10-17', 'a6');

-- Boligteamet i Østre Toten: i kartet, ikke i tabellen. De to andre kommunene har oppgavene i NAV.
INSERT INTO position (id, unit_id, role_id, title, arrangement, fte_e4, headcount, text, other_role_id, as_of, rank) VALUES
  ('position-tildeling-ostre-toten-boligteam',      'unit-tildeling-ostre-toten-boligteam', NULL,
   'Søknader om bolig, startlån og skjenkebevilling', 'own', 25000, NULL, '', NULL, '2025-10-17', 'a0'),
  ('position-tildeling-ostre-toten-boligkonsulent', 'unit-tildeling-ostre-toten-boligteam', NULL,
   'Boligsosial konsulent',                           'own', 5000,  NULL, '', NULL, '2025-10-17', 'a1');

-- Vestre Toten: 900 %. Den merkantile ressursen hører til HR/lønn og er ikke tallfestet.
INSERT INTO position (id, unit_id, role_id, title, arrangement, fte_e4, headcount, text, other_role_id, as_of, rank) VALUES
  ('position-tildeling-vestre-toten-leder',         'unit-tildeling-vestre-toten',
   'role-tildeling-leder',         'Virksomhetsleder og vedtaksansvarlig', 'own',        10000, 1,    '',
   NULL,                           '2025-10-17', 'a0'),
  ('position-tildeling-vestre-toten-saksbehandler', 'unit-tildeling-vestre-toten',
   'role-tildeling-saksbehandler', 'Saksbehandlere',                       'own',        55000, NULL, '',
   NULL,                           '2025-10-17', 'a1'),
  ('position-tildeling-vestre-toten-kreft',         'unit-tildeling-vestre-toten',
   'role-tildeling-kreft',         'Kreftkoordinator/ressurssykepleier',   'own',        10000, 1,    '',
   NULL,                           '2025-10-17', 'a2'),
  ('position-tildeling-vestre-toten-demens',        'unit-tildeling-vestre-toten',
   'role-tildeling-demens',        'Demenskoordinator',                    'own',        10000, 1,    '',
   NULL,                           '2025-10-17', 'a3'),
  ('position-tildeling-vestre-toten-barn',          'unit-tildeling-vestre-toten',
   'role-tildeling-barn',          'Barnekoordinator',                     'own',        5000,  1,    '',
   NULL,                           '2025-10-17', 'a4'),
  ('position-tildeling-vestre-toten-habilitering',  'unit-tildeling-vestre-toten',
   'role-tildeling-habilitering',  'Habiliteringskoordinator',             'covered_by', NULL,  NULL, '',
   'role-tildeling-saksbehandler', '2025-10-17', 'a5'),
  ('position-tildeling-vestre-toten-merkantil',     'unit-tildeling-vestre-toten-lonn',
   'role-tildeling-merkantil',     'Merkantil ressurs',                    'text',       NULL,  NULL, 'Ressurs lønn',
   NULL,                           '2025-10-17', 'a0');

-- Gjøvik: 1490 % med barnekoordinatoren i Oppvekst, 1390 % uten. Utviklingsenheten teller ikke med.
INSERT INTO position (id, unit_id, role_id, title, arrangement, fte_e4, headcount, text, other_role_id, as_of, rank) VALUES
  ('position-tildeling-gjovik-leder',         'unit-tildeling-gjovik',           'role-tildeling-leder',
   'Tjenesteleder',            'own',       10000, 1,    '', NULL, '2025-10-17', 'a0'),
  ('position-tildeling-gjovik-saksbehandler', 'unit-tildeling-gjovik',           'role-tildeling-saksbehandler',
   'Saksbehandlere',           'own',       87000, 9,    '', NULL, '2025-10-17', 'a1'),
  ('position-tildeling-gjovik-kreft',         'unit-tildeling-gjovik',           'role-tildeling-kreft',
   'Kreftkoordinator',         'own',       10000, 1,    '', NULL, '2025-10-17', 'a2'),
  ('position-tildeling-gjovik-demens',        'unit-tildeling-gjovik',           'role-tildeling-demens',
   'Demenskoordinator',        'own',       10000, 1,    '', NULL, '2025-10-17', 'a3'),
  ('position-tildeling-gjovik-barn',          'unit-tildeling-gjovik-oppvekst',  'role-tildeling-barn',
   'Barnekoordinator',         'elsewhere', 10000, 1,    '', NULL, '2025-10-17', 'a0'),
  ('position-tildeling-gjovik-habilitering',  'unit-tildeling-gjovik',           'role-tildeling-habilitering',
   'Habiliteringskoordinator', 'own',       10000, 1,    '', NULL, '2025-10-17', 'a4'),
  ('position-tildeling-gjovik-merkantil',     'unit-tildeling-gjovik',           'role-tildeling-merkantil',
   'Merkantil ressurs',        'own',       12000, NULL, '', NULL, '2025-10-17', 'a5'),
  ('position-tildeling-gjovik-larlinger',     'unit-tildeling-gjovik-utvikling', NULL,
   'Lærlingekoordinator',      'own',       NULL,  NULL, '', NULL, '2025-10-17', 'a0');

INSERT INTO note (id, service_id, text) VALUES
  ('note-tildeling-habilitering-ostre-toten',  'service-tildeling', 'Barnekoordinatoren er også habiliteringskoordinator.'),
  ('note-tildeling-habilitering-vestre-toten', 'service-tildeling', 'Saksbehandlerne fyller rollen.'),
  ('note-tildeling-merkantil-vestre-toten',    'service-tildeling', 'Lønn beregner vederlag.'),
  ('note-tildeling-leder-gjovik',              'service-tildeling', 'Leder også utviklingsenheten.'),
  ('note-tildeling-barn-gjovik',               'service-tildeling', 'Plassert i sektor Oppvekst.');

INSERT INTO note_ref (id, note_id, role_id, municipality_id) VALUES
  ('note-ref-tildeling-habilitering-ostre-toten',  'note-tildeling-habilitering-ostre-toten',  'role-tildeling-habilitering', 'municipality-ostre-toten'),
  ('note-ref-tildeling-habilitering-vestre-toten', 'note-tildeling-habilitering-vestre-toten', 'role-tildeling-habilitering', 'municipality-vestre-toten'),
  ('note-ref-tildeling-merkantil-vestre-toten',    'note-tildeling-merkantil-vestre-toten',    'role-tildeling-merkantil',    'municipality-vestre-toten'),
  ('note-ref-tildeling-leder-gjovik',              'note-tildeling-leder-gjovik',              'role-tildeling-leder',        'municipality-gjovik'),
  ('note-ref-tildeling-barn-gjovik',               'note-tildeling-barn-gjovik',               'role-tildeling-barn',         'municipality-gjovik');

-- ----------------------------------------------------------------------------------------------------
-- Oppgaver og systemer, utenfor stillingstabellen
-- ----------------------------------------------------------------------------------------------------

INSERT INTO task (id, service_id, name, kind, statutory, in_table, rank) VALUES
  ('task-tildeling-saksbehandling',      'service-tildeling', 'Tildeling av helse- og omsorgstjenester',            'responsibility', 1, 0, 'a0'),
  ('task-tildeling-koordinerende-enhet', 'service-tildeling', 'Koordinerende enhet',                                'responsibility', 1, 0, 'a1'),
  ('task-tildeling-bolig',               'service-tildeling', 'Kommunale boliger, startlån og boligsosialt arbeid', 'responsibility', 0, 0, 'a2'),
  ('task-tildeling-vederlag',            'service-tildeling', 'Beregning av vederlag',                              'responsibility', 0, 0, 'a3'),
  ('task-tildeling-journal',             'service-tildeling', 'Elektronisk pasientjournal',                         'system',         0, 0, 'a4');

INSERT INTO task_assignment (task_id, municipality_id, text) VALUES
  ('task-tildeling-saksbehandling',      'municipality-ostre-toten',  'To fagteam'),
  ('task-tildeling-saksbehandling',      'municipality-vestre-toten', 'Alle saksbehandlere tar alle saker'),
  ('task-tildeling-saksbehandling',      'municipality-gjovik',       'To fagteam'),
  ('task-tildeling-koordinerende-enhet', 'municipality-ostre-toten',  'Tildelingsenheten'),
  ('task-tildeling-koordinerende-enhet', 'municipality-vestre-toten', 'Kontor for tildeling og koordinering'),
  ('task-tildeling-koordinerende-enhet', 'municipality-gjovik',       'Tildeling og koordinering'),
  ('task-tildeling-bolig',               'municipality-ostre-toten',  'Boligteamet i enheten'),
  ('task-tildeling-bolig',               'municipality-vestre-toten', 'NAV'),
  ('task-tildeling-bolig',               'municipality-gjovik',       'NAV'),
  ('task-tildeling-vederlag',            'municipality-ostre-toten',  'Merkantil ressurs i enheten'),
  ('task-tildeling-vederlag',            'municipality-vestre-toten', 'HR/lønn'),
  ('task-tildeling-journal',             'municipality-ostre-toten',  'Visma Omsorg Profil'),
  ('task-tildeling-journal',             'municipality-vestre-toten', 'Gerica'),
  ('task-tildeling-journal',             'municipality-gjovik',       'Gerica');

-- ----------------------------------------------------------------------------------------------------
-- Nøkkeltall
-- ----------------------------------------------------------------------------------------------------

INSERT INTO figure (id, service_id, name, unit, rank, definition) VALUES
  ('figure-tildeling-vedtak',    'service-tildeling', 'Vedtak',                                'vedtak',  'a0',
   'Vedtak om helse- og omsorgstjenester i løpet av året, slik kommunen oppgir eller anslår det.'),
  ('figure-tildeling-samarbeid', 'service-tildeling', 'Kommuner som samarbeider om tildeling', '%',       'a1',
   'Andel av norske kommuner som samarbeider med andre kommuner om å tildele tjenester.'),
  ('figure-tildeling-samlet',    'service-tildeling', 'Ansatte i et samlet tildelingskontor',  'ansatte', 'a2',
   'Arbeidsgruppens anslag for et felles kontor for de tre kommunene.');

-- Bare saksbehandlerne er regnet med: Vestre Toten 382 (2 100 / 5,5), Gjøvik 747 (6 500 / 8,7).
INSERT INTO ratio (id, figure_id, name, unit) VALUES
  ('ratio-tildeling-vedtak', 'figure-tildeling-vedtak', 'Vedtak per årsverk til saksbehandling', 'vedtak per årsverk');
INSERT INTO ratio_role (ratio_id, role_id) VALUES
  ('ratio-tildeling-vedtak', 'role-tildeling-saksbehandler');

-- Østre Toten har ikke oppgitt antall vedtak.
INSERT INTO key_figure (id, figure_id, municipality_id, about, value_e4, qualifier, unit, period, source_id, locator) VALUES
  ('key-figure-tildeling-vedtak-vestre-toten', 'figure-tildeling-vedtak',    'municipality-vestre-toten',
   '',                      21000000, 'approx', 'vedtak',  '2024', 'source-tildeling-kommunene',
   ''),
  ('key-figure-tildeling-vedtak-gjovik',       'figure-tildeling-vedtak',    'municipality-gjovik',
   '',                      65000000, 'approx', 'vedtak',  '2024', 'source-tildeling-kommunene',
   ''),
  ('key-figure-tildeling-samarbeid',           'figure-tildeling-samarbeid', NULL,
   'Norske kommuner',       110000,   'approx', '%',       '2024', 'source-tildelingskontor-kartlegging',
   ''),
  ('key-figure-tildeling-samlet',              'figure-tildeling-samlet',    NULL,
   'Etter en sammenslåing', 300000,   'approx', 'ansatte', '',     'source-tildeling-gruppen',
   'møtet 03.10.2025');

-- ----------------------------------------------------------------------------------------------------
-- Samarbeid som finnes i dag
-- ----------------------------------------------------------------------------------------------------

INSERT INTO cooperation (id, service_id, name, kind, form, host_id, text) VALUES
  ('cooperation-tildeling-kriterier',          'service-tildeling', 'Felles tildelingskriterier',
   'existing', NULL,      NULL,
   'Laget det siste året av seks kommuner.'),
  ('cooperation-tildeling-barnekoordinatorer', 'service-tildeling', 'Nettverk for barnekoordinatorer',
   'network',  'network', NULL,
   'De andre koordinatorene og lederne har også nettverk på tvers av kommunene.'),
  ('cooperation-tildeling-journal',            'service-tildeling', 'Anbud på ny elektronisk pasientjournal',
   'existing', NULL,      NULL,
   'Digi Innlandet samordner anbudsprosessen.');

INSERT INTO cooperation_municipality (cooperation_id, municipality_id) VALUES
  ('cooperation-tildeling-kriterier',          'municipality-ostre-toten'),
  ('cooperation-tildeling-kriterier',          'municipality-vestre-toten'),
  ('cooperation-tildeling-kriterier',          'municipality-gjovik'),
  ('cooperation-tildeling-kriterier',          'municipality-sondre-land'),
  ('cooperation-tildeling-kriterier',          'municipality-nordre-land'),
  ('cooperation-tildeling-kriterier',          'municipality-gran'),
  ('cooperation-tildeling-barnekoordinatorer', 'municipality-gjovik'),
  ('cooperation-tildeling-barnekoordinatorer', 'municipality-ostre-toten'),
  ('cooperation-tildeling-barnekoordinatorer', 'municipality-vestre-toten'),
  ('cooperation-tildeling-barnekoordinatorer', 'municipality-sondre-land'),
  ('cooperation-tildeling-barnekoordinatorer', 'municipality-nordre-land'),
  ('cooperation-tildeling-barnekoordinatorer', 'municipality-gran'),
  ('cooperation-tildeling-barnekoordinatorer', 'municipality-jevnaker'),
  ('cooperation-tildeling-barnekoordinatorer', 'municipality-lillehammer'),
  ('cooperation-tildeling-barnekoordinatorer', 'municipality-gausdal');

-- ----------------------------------------------------------------------------------------------------
-- Utfordringer
-- ----------------------------------------------------------------------------------------------------

INSERT INTO argument (id, theme_id, voiced_by, affected, text) VALUES
  ('argument-tildeling-forventningsgap', 'theme-brukere', '', '',
   'Innbyggere og samarbeidspartnere venter mer av det offentlige enn kommunene kan gi, og gapet øker når flere blir gamle og flere yngre trenger hjelp.'),
  ('argument-tildeling-yngrebolge', 'theme-okonomi', '', '',
   'Flere yngre trenger kommunale tjenester, noe som er både faglig og økonomisk krevende.'),
  ('argument-tildeling-barnevern', 'theme-samhandling', '', '',
   'Grensen mellom barnevern og helse er uklar: Barn kommer fra barnevernet med diagnoser og rettigheter i helse og omsorg.'),
  ('argument-tildeling-bemanning', 'theme-kapasitet', '', '',
   'Mangelen på folk i helse og omsorg når også tildelingskontorene og fagutviklerne.'),
  ('argument-tildeling-tidspress', 'theme-kapasitet', '', '',
   'Tidspress og mangel på kompetanse gjør det vanskelig å holde dagens nivå.'),
  ('argument-tildeling-utdanning', 'theme-rekruttering', '', '',
   'Enhetene konkurrerer om de samme treårige helsefagutdanningene som resten av sektoren, og trenger i tillegg lang eller bred klinisk erfaring og lovforståelse.'),
  ('argument-tildeling-skalere-ned', 'theme-kapasitet', '', 'Brukere',
   'Kommunen må stadig skalere ned det den gir, og prioriteringene blir tøffere.'),
  ('argument-tildeling-sitte-sammen', 'theme-rekruttering', '', 'Ansatte',
   'For å rekruttere og beholde gode saksbehandlere må de sitte samlet, så det blir tid til å drøfte saker juridisk og behandle like saker likt og rettferdig.'),
  ('argument-tildeling-generalister', 'theme-kompetanse', '', '',
   'Når alle tar alle saker, blir saksbehandlerne generalister. Det merkes mest i store, komplekse og dyre saker.'),
  ('argument-tildeling-spesialkompetanse', 'theme-kompetanse', '', '',
   'Alle tre kommuner mangler spesialkompetanse i noen grad, også de som kan spesialisere seg noe mer.'),
  ('argument-tildeling-flere-sokere', 'theme-kapasitet', '', 'Brukere',
   'Stadig flere søker om tjenester, så terskelen for å få dem må heves.'),
  ('argument-tildeling-klagesaker', 'theme-kapasitet', '', '',
   'Høyere terskel gir flere klagesaker. De tar tid fra vanlige søknader.'),
  ('argument-tildeling-skjonn', 'theme-kvalitet', '', '',
   'Hvert vedtak bygger på mye skjønn, og saksbehandlingen kan komme til å ta mer tid når terskelen heves.'),
  ('argument-tildeling-ressurskrevende-brukere', 'theme-okonomi', '', '',
   'Vestre Toten har mange ressurskrevende brukere og må gi flere vedtak om én-til-én enn kommunene rundt.'),
  ('argument-tildeling-aktivitetstilbud', 'theme-brukere', '', 'Brukere',
   'Det er få aktivitetstilbud for personer som trenger tilrettelegging, både ved psykiske vansker og ved utviklingshemming.'),
  ('argument-tildeling-sarbare-koordinatorer', 'theme-sarbarhet', '', '',
   'Koordinatorstillingene er på 50 til 100 % og har bare én ansatt, så både stillingen og kompetansen er svært sårbar.'),
  ('argument-tildeling-sma-kommuner', 'theme-sarbarhet', 'Telemarksforsking', '',
   'Små fagmiljøer i helse og omsorg gir vansker med å rekruttere, lav kontinuitet og drift som tåler lite fravær.');

INSERT INTO placement (id, argument_id, service_id, alternative_id, kind, rank) VALUES
  ('placement-tildeling-forventningsgap-utfordring',         'argument-tildeling-forventningsgap',         'service-tildeling', NULL, 'challenge', 'a0'),
  ('placement-tildeling-yngrebolge-utfordring',              'argument-tildeling-yngrebolge',              'service-tildeling', NULL, 'challenge', 'a1'),
  ('placement-tildeling-barnevern-utfordring',               'argument-tildeling-barnevern',               'service-tildeling', NULL, 'challenge', 'a2'),
  ('placement-tildeling-bemanning-utfordring',               'argument-tildeling-bemanning',               'service-tildeling', NULL, 'challenge', 'a3'),
  ('placement-tildeling-tidspress-utfordring',               'argument-tildeling-tidspress',               'service-tildeling', NULL, 'challenge', 'a4'),
  ('placement-tildeling-utdanning-utfordring',               'argument-tildeling-utdanning',               'service-tildeling', NULL, 'challenge', 'a5'),
  ('placement-tildeling-skalere-ned-utfordring',             'argument-tildeling-skalere-ned',             'service-tildeling', NULL, 'challenge', 'a6'),
  ('placement-tildeling-sitte-sammen-utfordring',            'argument-tildeling-sitte-sammen',            'service-tildeling', NULL, 'challenge', 'a7'),
  ('placement-tildeling-generalister-utfordring',            'argument-tildeling-generalister',            'service-tildeling', NULL, 'challenge', 'a8'),
  ('placement-tildeling-spesialkompetanse-utfordring',       'argument-tildeling-spesialkompetanse',       'service-tildeling', NULL, 'challenge', 'a9'),
  ('placement-tildeling-flere-sokere-utfordring',            'argument-tildeling-flere-sokere',            'service-tildeling', NULL, 'challenge', 'aA'),
  ('placement-tildeling-klagesaker-utfordring',              'argument-tildeling-klagesaker',              'service-tildeling', NULL, 'challenge', 'aB'),
  ('placement-tildeling-skjonn-utfordring',                  'argument-tildeling-skjonn',                  'service-tildeling', NULL, 'challenge', 'aC'),
  ('placement-tildeling-ressurskrevende-brukere-utfordring', 'argument-tildeling-ressurskrevende-brukere', 'service-tildeling', NULL, 'challenge', 'aD'),
  ('placement-tildeling-aktivitetstilbud-utfordring',        'argument-tildeling-aktivitetstilbud',        'service-tildeling', NULL, 'challenge', 'aE'),
  ('placement-tildeling-sarbare-koordinatorer-utfordring',   'argument-tildeling-sarbare-koordinatorer',   'service-tildeling', NULL, 'challenge', 'aF'),
  ('placement-tildeling-sma-kommuner-utfordring',            'argument-tildeling-sma-kommuner',            'service-tildeling', NULL, 'challenge', 'aG');

INSERT INTO placement_municipality (placement_id, municipality_id) VALUES
  ('placement-tildeling-generalister-utfordring',            'municipality-vestre-toten'),
  ('placement-tildeling-ressurskrevende-brukere-utfordring', 'municipality-vestre-toten'),
  ('placement-tildeling-aktivitetstilbud-utfordring',        'municipality-vestre-toten');

INSERT INTO citation (id, source_id, argument_id, locator) VALUES
  ('citation-tildeling-argument-forventningsgap',         'source-tildeling-gruppen', 'argument-tildeling-forventningsgap',         'møtet 03.10.2025'),
  ('citation-tildeling-argument-yngrebolge',              'source-tildeling-gruppen', 'argument-tildeling-yngrebolge',              'møtet 03.10.2025'),
  ('citation-tildeling-argument-barnevern',               'source-tildeling-gruppen', 'argument-tildeling-barnevern',               'møtet 03.10.2025'),
  ('citation-tildeling-argument-bemanning',               'source-tildeling-gruppen', 'argument-tildeling-bemanning',               'møtet 03.10.2025'),
  ('citation-tildeling-argument-tidspress',               'source-tildeling-gruppen', 'argument-tildeling-tidspress',               'møtet 03.10.2025'),
  ('citation-tildeling-argument-utdanning',               'source-tildeling-gruppen', 'argument-tildeling-utdanning',               'møtet 03.10.2025'),
  ('citation-tildeling-argument-skalere-ned',             'source-tildeling-gruppen', 'argument-tildeling-skalere-ned',             'møtet 03.10.2025'),
  ('citation-tildeling-argument-sitte-sammen',            'source-tildeling-gruppen', 'argument-tildeling-sitte-sammen',            'møtet 03.10.2025'),
  ('citation-tildeling-argument-generalister',            'source-tildeling-gruppen', 'argument-tildeling-generalister',            'møtet 03.10.2025'),
  ('citation-tildeling-argument-spesialkompetanse',       'source-tildeling-gruppen', 'argument-tildeling-spesialkompetanse',       'møtet 03.10.2025'),
  ('citation-tildeling-argument-flere-sokere',            'source-tildeling-gruppen', 'argument-tildeling-flere-sokere',            'møtet 03.10.2025'),
  ('citation-tildeling-argument-klagesaker',              'source-tildeling-gruppen', 'argument-tildeling-klagesaker',              'møtet 03.10.2025'),
  ('citation-tildeling-argument-skjonn',                  'source-tildeling-gruppen', 'argument-tildeling-skjonn',                  'møtet 03.10.2025'),
  ('citation-tildeling-argument-ressurskrevende-brukere', 'source-tildeling-gruppen', 'argument-tildeling-ressurskrevende-brukere', 'møtet 03.10.2025'),
  ('citation-tildeling-argument-aktivitetstilbud',        'source-tildeling-gruppen', 'argument-tildeling-aktivitetstilbud',        'møtet 03.10.2025'),
  ('citation-tildeling-argument-sarbare-koordinatorer',   'source-tildeling-gruppen', 'argument-tildeling-sarbare-koordinatorer',   'møtet 03.10.2025'),
  ('citation-tildeling-argument-sma-kommuner',            'source-tf-notat',          'argument-tildeling-sma-kommuner',            'pkt. 2.3.5');

-- ----------------------------------------------------------------------------------------------------
-- Kommunesammenslåing
-- ----------------------------------------------------------------------------------------------------

INSERT INTO argument (id, theme_id, voiced_by, affected, text) VALUES
  ('argument-tildeling-robust-kontor', 'theme-sarbarhet', '', '',
   'Et større og mer robust kontor tåler bedre sykdom, fravær og at noen slutter.'),
  ('argument-tildeling-spisskompetanse', 'theme-kompetanse', '', '',
   'Flere saksbehandlere gir rom for mer spisskompetanse.'),
  ('argument-tildeling-raskere-saksbehandling', 'theme-kvalitet', '', '',
   'Mer spisskompetanse kan gi raskere og bedre saksbehandling.'),
  ('argument-tildeling-fagteam', 'theme-sarbarhet', '', '',
   'Fagteam kan avløse koordinatorstillinger som i dag bare har én person.'),
  ('argument-tildeling-fagteam-forventninger', 'theme-kapasitet', '', '',
   'Fagteam står sterkere i møte med det varslede gapet mellom forventninger og tilbud.'),
  ('argument-tildeling-en-leder', 'theme-ledelse', '', '',
   'Én tjenesteleder kan lede hele enheten.'),
  ('argument-tildeling-frigjor-ressurser', 'theme-kapasitet', '', '',
   'En ny organisering kan frigjøre ressurser til saksbehandling eller andre deler av organisasjonen, noe som betyr mer når det blir kamp om arbeidskraften.'),
  ('argument-tildeling-lettere-rekruttere', 'theme-rekruttering', '', '',
   'Det er lettere å rekruttere spisskompetanse til et team enn til en enkeltstilling.'),
  ('argument-tildeling-likere-tilbud', 'theme-likebehandling', '', 'Innbyggere',
   'Gruppe- og aktivitetstilbud som er ulike i dag, kan bli likere for innbyggerne i Gjøvik og på Toten.'),
  ('argument-tildeling-samlet-fagmiljo', 'theme-kompetanse', '', '',
   'Samles alle på ett sted, kan det gi et godt fagmiljø med læring på tvers, delingskultur og robuste team.'),
  ('argument-tildeling-fagmoter', 'theme-arbeidsmiljo', 'Deler av arbeidsgruppen', '',
   'Fagmøter på faste steder og arbeidsplasser andre steder kan gi fagmiljø, nærhet til brukerne og mindre kjøring.'),
  ('argument-tildeling-effektiv-organisering', 'theme-ledelse', 'Telemarksforsking', '',
   'Sammenslåing er den beste løsningen for den som vil ha effektiv organisering og mindre kompliserte samarbeid.'),
  ('argument-tildeling-egen-enhet', 'theme-kompetanse', 'Telemarksforsking', '',
   'En større kommune kan lettere ha en egen tildelingsenhet med bredere fagkompetanse.'),
  ('argument-tildeling-enhetlig-praksis', 'theme-likebehandling', 'Telemarksforsking', '',
   'En sammenslått kommune kan sikre enhetlig praksis.'),
  ('argument-tildeling-robust-fagmiljo', 'theme-kompetanse', 'Telemarksforsking', '',
   'Fagmiljøet blir større og mer robust.'),
  ('argument-tildeling-likere-vedtak', 'theme-likebehandling', 'Telemarksforsking', '',
   'Vedtakene blir likere.'),
  ('argument-tildeling-reiseavstand', 'theme-avstand', '', 'Brukere',
   'Samling på ett sted gir brukerne lengre reisevei.'),
  ('argument-tildeling-lokalkjennskap', 'theme-lokalkunnskap', '', '',
   'Samling på ett sted gir mindre lokalkjennskap.'),
  ('argument-tildeling-kjoretid', 'theme-avstand', '', 'Ansatte',
   'Hjemmebesøk og kartlegging gir de ansatte mer kjøretid når avstandene øker.'),
  ('argument-tildeling-avstand-konflikt', 'theme-avstand', '', 'Innbyggere',
   'Større avstand mellom innbygger og forvaltning kan gi mer uenighet og konflikt.'),
  ('argument-tildeling-bygge-laget', 'theme-brukere', '', 'Brukere',
   'Det blir vanskeligere å bygge «laget» rundt den som er syk eller trenger hjelp.'),
  ('argument-tildeling-uro', 'theme-arbeidsmiljo', 'Deler av arbeidsgruppen', 'Ansatte',
   'Uten fast oppmøtested får ansatte en «nomadetilværelse» med mange kolleger og uro, kanskje i ett stort lokale, i et arbeid som krever ro og nøyaktighet.'),
  ('argument-tildeling-mange-ansatte', 'theme-ledelse', '', '',
   'Et samlet kontor får kanskje 30 ansatte, trolig for mange for én leder.'),
  ('argument-tildeling-flere-ledernivaer', 'theme-ledelse', '', '',
   'Flere ledernivåer kan kreve mer ressurser enn det som frigjøres.'),
  ('argument-tildeling-samordne-organisering', 'theme-omstilling', '', '',
   'Enhetene er ulikt organisert, så organiseringen må gjennomgås før tjenestene kan samordnes.'),
  ('argument-tildeling-kultur', 'theme-omstilling', '', '',
   'Etablerte arbeidsplasskulturer er ofte vanskelige å endre når tjenester slås sammen.'),
  ('argument-tildeling-bemanning-viderefores', 'theme-kapasitet', '', '',
   'Den samlede bemanningen må føres videre for at kontoret skal bli mer robust.'),
  ('argument-tildeling-koordinatorer-viderefores', 'theme-kapasitet', '', '',
   'Koordinatorressursene må føres videre for at fagteam skal kunne avløse enkeltstillingene.'),
  ('argument-tildeling-koordinator-per-fag', 'theme-brukere', '', '',
   'For å møte innbyggernes behov trengs det fortsatt koordinatorer på hvert fag.'),
  ('argument-tildeling-flat-struktur', 'theme-ledelse', '', '',
   'Det må vurderes om enheten kan ha flat struktur, eller om det for eksempel trengs tre virksomhetsledere under tjenestelederen.'),
  ('argument-tildeling-tre-lokalisasjoner', 'theme-avstand', 'Deler av arbeidsgruppen', '',
   'Tre lokalisasjoner er hensiktsmessig også etter en sammenslåing, fordi kjennskap til lokalmiljø og befolkning er en stor fordel i jobben.'),
  ('argument-tildeling-fleksibel-plassering', 'theme-arbeidsmiljo', 'Deler av arbeidsgruppen', '',
   'Med faste arbeidssteder kan ansatte likevel avtale å sitte på et annet rådhus noen dager i uken.'),
  ('argument-tildeling-lokale-forhold', 'theme-styring', 'Telemarksforsking', '',
   'Om samarbeid eller sammenslåing er best, avhenger av geografi, avstander, lokalisering og hvor vanskelig det er å rekruttere.'),
  ('argument-tildeling-standardisering', 'theme-likebehandling', 'Telemarksforsking', '',
   'Organisering og kvalitet varierer mye, så det er mye å hente på standardisering.');

INSERT INTO placement (id, argument_id, service_id, alternative_id, kind, condition_for_id, rank) VALUES
  ('placement-tildeling-robust-kontor-sammenslaing',             'argument-tildeling-robust-kontor',
   'service-tildeling', 'alternative-merger',      'pro',       NULL,
   'a0'),
  ('placement-tildeling-spisskompetanse-sammenslaing',           'argument-tildeling-spisskompetanse',
   'service-tildeling', 'alternative-merger',      'pro',       NULL,
   'a1'),
  ('placement-tildeling-raskere-saksbehandling-sammenslaing',    'argument-tildeling-raskere-saksbehandling',
   'service-tildeling', 'alternative-merger',      'pro',       NULL,
   'a2'),
  ('placement-tildeling-fagteam-sammenslaing',                   'argument-tildeling-fagteam',
   'service-tildeling', 'alternative-merger',      'pro',       NULL,
   'a3'),
  ('placement-tildeling-fagteam-forventninger-sammenslaing',     'argument-tildeling-fagteam-forventninger',
   'service-tildeling', 'alternative-merger',      'pro',       NULL,
   'a4'),
  ('placement-tildeling-en-leder-sammenslaing',                  'argument-tildeling-en-leder',
   'service-tildeling', 'alternative-merger',      'pro',       NULL,
   'a5'),
  ('placement-tildeling-frigjor-ressurser-sammenslaing',         'argument-tildeling-frigjor-ressurser',
   'service-tildeling', 'alternative-merger',      'pro',       NULL,
   'a6'),
  ('placement-tildeling-lettere-rekruttere-sammenslaing',        'argument-tildeling-lettere-rekruttere',
   'service-tildeling', 'alternative-merger',      'pro',       NULL,
   'a7'),
  ('placement-tildeling-likere-tilbud-sammenslaing',             'argument-tildeling-likere-tilbud',
   'service-tildeling', 'alternative-merger',      'pro',       NULL,
   'a8'),
  ('placement-tildeling-samlet-fagmiljo-sammenslaing',           'argument-tildeling-samlet-fagmiljo',
   'service-tildeling', 'alternative-merger',      'pro',       NULL,
   'a9'),
  ('placement-tildeling-fagmoter-sammenslaing',                  'argument-tildeling-fagmoter',
   'service-tildeling', 'alternative-merger',      'pro',       NULL,
   'aA'),
  ('placement-tildeling-effektiv-organisering-sammenslaing',     'argument-tildeling-effektiv-organisering',
   'service-tildeling', 'alternative-merger',      'pro',       NULL,
   'aB'),
  ('placement-tildeling-egen-enhet-sammenslaing',                'argument-tildeling-egen-enhet',
   'service-tildeling', 'alternative-merger',      'pro',       NULL,
   'aC'),
  ('placement-tildeling-enhetlig-praksis-sammenslaing',          'argument-tildeling-enhetlig-praksis',
   'service-tildeling', 'alternative-merger',      'pro',       NULL,
   'aD'),
  ('placement-tildeling-robust-fagmiljo-sammenslaing',           'argument-tildeling-robust-fagmiljo',
   'service-tildeling', 'alternative-merger',      'pro',       NULL,
   'aE'),
  ('placement-tildeling-robust-fagmiljo-samarbeid',              'argument-tildeling-robust-fagmiljo',
   'service-tildeling', 'alternative-cooperation', 'pro',       NULL,
   'a0'),
  ('placement-tildeling-likere-vedtak-sammenslaing',             'argument-tildeling-likere-vedtak',
   'service-tildeling', 'alternative-merger',      'pro',       NULL,
   'aF'),
  ('placement-tildeling-likere-vedtak-samarbeid',                'argument-tildeling-likere-vedtak',
   'service-tildeling', 'alternative-cooperation', 'pro',       NULL,
   'a1'),
  ('placement-tildeling-reiseavstand-sammenslaing',              'argument-tildeling-reiseavstand',
   'service-tildeling', 'alternative-merger',      'con',       NULL,
   'a0'),
  ('placement-tildeling-lokalkjennskap-sammenslaing',            'argument-tildeling-lokalkjennskap',
   'service-tildeling', 'alternative-merger',      'con',       NULL,
   'a1'),
  ('placement-tildeling-kjoretid-sammenslaing',                  'argument-tildeling-kjoretid',
   'service-tildeling', 'alternative-merger',      'con',       NULL,
   'a2'),
  ('placement-tildeling-avstand-konflikt-sammenslaing',          'argument-tildeling-avstand-konflikt',
   'service-tildeling', 'alternative-merger',      'con',       NULL,
   'a3'),
  ('placement-tildeling-bygge-laget-sammenslaing',               'argument-tildeling-bygge-laget',
   'service-tildeling', 'alternative-merger',      'con',       NULL,
   'a4'),
  ('placement-tildeling-uro-sammenslaing',                       'argument-tildeling-uro',
   'service-tildeling', 'alternative-merger',      'con',       NULL,
   'a5'),
  ('placement-tildeling-mange-ansatte-sammenslaing',             'argument-tildeling-mange-ansatte',
   'service-tildeling', 'alternative-merger',      'con',       NULL,
   'a6'),
  ('placement-tildeling-flere-ledernivaer-sammenslaing',         'argument-tildeling-flere-ledernivaer',
   'service-tildeling', 'alternative-merger',      'con',       NULL,
   'a7'),
  ('placement-tildeling-samordne-organisering-sammenslaing',     'argument-tildeling-samordne-organisering',
   'service-tildeling', 'alternative-merger',      'con',       NULL,
   'a8'),
  ('placement-tildeling-kultur-sammenslaing',                    'argument-tildeling-kultur',
   'service-tildeling', 'alternative-merger',      'con',       NULL,
   'a9'),
  ('placement-tildeling-koordinator-per-fag-sammenslaing',       'argument-tildeling-koordinator-per-fag',
   'service-tildeling', 'alternative-merger',      'neutral',   NULL,
   'a0'),
  ('placement-tildeling-flat-struktur-sammenslaing',             'argument-tildeling-flat-struktur',
   'service-tildeling', 'alternative-merger',      'neutral',   NULL,
   'a1'),
  ('placement-tildeling-tre-lokalisasjoner-sammenslaing',        'argument-tildeling-tre-lokalisasjoner',
   'service-tildeling', 'alternative-merger',      'neutral',   NULL,
   'a2'),
  ('placement-tildeling-fleksibel-plassering-sammenslaing',      'argument-tildeling-fleksibel-plassering',
   'service-tildeling', 'alternative-merger',      'neutral',   NULL,
   'a3'),
  ('placement-tildeling-lokale-forhold-sammenslaing',            'argument-tildeling-lokale-forhold',
   'service-tildeling', 'alternative-merger',      'neutral',   NULL,
   'a4'),
  ('placement-tildeling-lokale-forhold-samarbeid',               'argument-tildeling-lokale-forhold',
   'service-tildeling', 'alternative-cooperation', 'neutral',   NULL,
   'a0'),
  ('placement-tildeling-standardisering-sammenslaing',           'argument-tildeling-standardisering',
   'service-tildeling', 'alternative-merger',      'neutral',   NULL,
   'a5'),
  ('placement-tildeling-standardisering-samarbeid',              'argument-tildeling-standardisering',
   'service-tildeling', 'alternative-cooperation', 'neutral',   NULL,
   'a1'),
  ('placement-tildeling-bemanning-viderefores-sammenslaing',     'argument-tildeling-bemanning-viderefores',
   'service-tildeling', 'alternative-merger',      'condition', 'placement-tildeling-robust-kontor-sammenslaing',
   'a0'),
  ('placement-tildeling-koordinatorer-viderefores-sammenslaing', 'argument-tildeling-koordinatorer-viderefores',
   'service-tildeling', 'alternative-merger',      'condition', 'placement-tildeling-fagteam-sammenslaing',
   'a1');

INSERT INTO citation (id, source_id, argument_id, locator) VALUES
  ('citation-tildeling-argument-robust-kontor',             'source-tildeling-gruppen',            'argument-tildeling-robust-kontor',             'møtet 03.10.2025'),
  ('citation-tildeling-argument-spisskompetanse',           'source-tildeling-gruppen',            'argument-tildeling-spisskompetanse',           'møtet 03.10.2025'),
  ('citation-tildeling-argument-raskere-saksbehandling',    'source-tildeling-gruppen',            'argument-tildeling-raskere-saksbehandling',    'møtet 03.10.2025'),
  ('citation-tildeling-argument-fagteam',                   'source-tildeling-gruppen',            'argument-tildeling-fagteam',                   'møtet 03.10.2025'),
  ('citation-tildeling-argument-fagteam-forventninger',     'source-tildeling-gruppen',            'argument-tildeling-fagteam-forventninger',     'møtet 03.10.2025'),
  ('citation-tildeling-argument-en-leder',                  'source-tildeling-gruppen',            'argument-tildeling-en-leder',                  'møtet 03.10.2025'),
  ('citation-tildeling-argument-frigjor-ressurser',         'source-tildeling-gruppen',            'argument-tildeling-frigjor-ressurser',         'møtet 03.10.2025'),
  ('citation-tildeling-argument-lettere-rekruttere',        'source-tildeling-gruppen',            'argument-tildeling-lettere-rekruttere',        'møtet 03.10.2025'),
  ('citation-tildeling-argument-likere-tilbud',             'source-tildeling-gruppen',            'argument-tildeling-likere-tilbud',             'møtet 03.10.2025'),
  ('citation-tildeling-argument-samlet-fagmiljo',           'source-tildeling-gruppen',            'argument-tildeling-samlet-fagmiljo',           'møtet 03.10.2025'),
  ('citation-tildeling-argument-fagmoter',                  'source-tildeling-gruppen',            'argument-tildeling-fagmoter',                  'møtet 03.10.2025'),
  ('citation-tildeling-argument-effektiv-organisering',     'source-tf-notat',                     'argument-tildeling-effektiv-organisering',     'pkt. 2.3.5'),
  ('citation-tildeling-argument-egen-enhet',                'source-tf-notat',                     'argument-tildeling-egen-enhet',                'pkt. 2.3.6'),
  ('citation-tildeling-argument-egen-enhet-2',              'source-tildelingskontor-kartlegging', 'argument-tildeling-egen-enhet',                ''),
  ('citation-tildeling-argument-enhetlig-praksis',          'source-tf-notat',                     'argument-tildeling-enhetlig-praksis',          'pkt. 2.3.6'),
  ('citation-tildeling-argument-enhetlig-praksis-2',        'source-tildelingskontor-kartlegging', 'argument-tildeling-enhetlig-praksis',          ''),
  ('citation-tildeling-argument-robust-fagmiljo',           'source-tf-notat',                     'argument-tildeling-robust-fagmiljo',           'pkt. 2.3.6'),
  ('citation-tildeling-argument-robust-fagmiljo-2',         'source-tildelingskontor-kartlegging', 'argument-tildeling-robust-fagmiljo',           ''),
  ('citation-tildeling-argument-likere-vedtak',             'source-tf-notat',                     'argument-tildeling-likere-vedtak',             'pkt. 2.3.6'),
  ('citation-tildeling-argument-likere-vedtak-2',           'source-tildelingskontor-kartlegging', 'argument-tildeling-likere-vedtak',             ''),
  ('citation-tildeling-argument-reiseavstand',              'source-tildeling-gruppen',            'argument-tildeling-reiseavstand',              'møtet 03.10.2025'),
  ('citation-tildeling-argument-lokalkjennskap',            'source-tildeling-gruppen',            'argument-tildeling-lokalkjennskap',            'møtet 03.10.2025'),
  ('citation-tildeling-argument-kjoretid',                  'source-tildeling-gruppen',            'argument-tildeling-kjoretid',                  'møtet 03.10.2025'),
  ('citation-tildeling-argument-avstand-konflikt',          'source-tildeling-gruppen',            'argument-tildeling-avstand-konflikt',          'møtet 03.10.2025'),
  ('citation-tildeling-argument-bygge-laget',               'source-tildeling-gruppen',            'argument-tildeling-bygge-laget',               'møtet 03.10.2025'),
  ('citation-tildeling-argument-uro',                       'source-tildeling-gruppen',            'argument-tildeling-uro',                       'møtet 03.10.2025'),
  ('citation-tildeling-argument-mange-ansatte',             'source-tildeling-gruppen',            'argument-tildeling-mange-ansatte',             'møtet 03.10.2025'),
  ('citation-tildeling-argument-flere-ledernivaer',         'source-tildeling-gruppen',            'argument-tildeling-flere-ledernivaer',         'møtet 03.10.2025'),
  ('citation-tildeling-argument-samordne-organisering',     'source-tildeling-gruppen',            'argument-tildeling-samordne-organisering',     'møtet 03.10.2025'),
  ('citation-tildeling-argument-kultur',                    'source-tildeling-gruppen',            'argument-tildeling-kultur',                    'møtet 03.10.2025'),
  ('citation-tildeling-argument-bemanning-viderefores',     'source-tildeling-gruppen',            'argument-tildeling-bemanning-viderefores',     'møtet 03.10.2025'),
  ('citation-tildeling-argument-koordinatorer-viderefores', 'source-tildeling-gruppen',            'argument-tildeling-koordinatorer-viderefores', 'møtet 03.10.2025'),
  ('citation-tildeling-argument-koordinator-per-fag',       'source-tildeling-gruppen',            'argument-tildeling-koordinator-per-fag',       'møtet 03.10.2025'),
  ('citation-tildeling-argument-flat-struktur',             'source-tildeling-gruppen',            'argument-tildeling-flat-struktur',             'møtet 03.10.2025'),
  ('citation-tildeling-argument-tre-lokalisasjoner',        'source-tildeling-gruppen',            'argument-tildeling-tre-lokalisasjoner',        'møtet 03.10.2025'),
  ('citation-tildeling-argument-fleksibel-plassering',      'source-tildeling-gruppen',            'argument-tildeling-fleksibel-plassering',      'møtet 03.10.2025'),
  ('citation-tildeling-argument-lokale-forhold',            'source-tf-notat',                     'argument-tildeling-lokale-forhold',            'pkt. 2.3.5'),
  ('citation-tildeling-argument-standardisering',           'source-tf-notat',                     'argument-tildeling-standardisering',           'pkt. 2.3.6'),
  ('citation-tildeling-argument-standardisering-2',         'source-tildelingskontor-kartlegging', 'argument-tildeling-standardisering',           '');

-- ----------------------------------------------------------------------------------------------------
-- I dag
-- ----------------------------------------------------------------------------------------------------

INSERT INTO argument (id, theme_id, voiced_by, affected, text) VALUES
  ('argument-tildeling-fa-ansatte', 'theme-brukere', 'En barnekoordinator', 'Familier',
   'Familiene møter få ansatte i dagens struktur, og begge parter blir godt kjent.'),
  ('argument-tildeling-lokal-oversikt', 'theme-lokalkunnskap', 'En barnekoordinator', '',
   'I mindre enheter er det lettere å ha oversikt over utfordringene lokalt.'),
  ('argument-tildeling-nettverk', 'theme-kompetanse', 'Koordinatorene', 'Ansatte',
   'Koordinatorene vil gjerne høre til et fellesskap, og har det i dag gjennom nettverk som fungerer godt.');

INSERT INTO placement (id, argument_id, service_id, alternative_id, kind, rank) VALUES
  ('placement-tildeling-fa-ansatte-i-dag',            'argument-tildeling-fa-ansatte',     'service-tildeling', 'alternative-today',  'pro',     'a0'),
  ('placement-tildeling-fa-ansatte-sammenslaing',     'argument-tildeling-fa-ansatte',     'service-tildeling', 'alternative-merger', 'con',     'aA'),
  ('placement-tildeling-lokal-oversikt-i-dag',        'argument-tildeling-lokal-oversikt', 'service-tildeling', 'alternative-today',  'pro',     'a1'),
  ('placement-tildeling-lokal-oversikt-sammenslaing', 'argument-tildeling-lokal-oversikt', 'service-tildeling', 'alternative-merger', 'con',     'aB'),
  ('placement-tildeling-nettverk-i-dag',              'argument-tildeling-nettverk',       'service-tildeling', 'alternative-today',  'pro',     'a2'),
  ('placement-tildeling-nettverk-sammenslaing',       'argument-tildeling-nettverk',       'service-tildeling', 'alternative-merger', 'neutral', 'a6');

INSERT INTO citation (id, source_id, argument_id, locator) VALUES
  ('citation-tildeling-argument-fa-ansatte',     'source-tildeling-gruppen', 'argument-tildeling-fa-ansatte',     'møtet 03.10.2025'),
  ('citation-tildeling-argument-lokal-oversikt', 'source-tildeling-gruppen', 'argument-tildeling-lokal-oversikt', 'møtet 03.10.2025'),
  ('citation-tildeling-argument-nettverk',       'source-tildeling-gruppen', 'argument-tildeling-nettverk',       'møtet 03.10.2025');

-- ----------------------------------------------------------------------------------------------------
-- Formelt samarbeid
-- ----------------------------------------------------------------------------------------------------

INSERT INTO argument (id, theme_id, voiced_by, affected, text) VALUES
  ('argument-tildeling-faglig-stotte', 'theme-kompetanse', 'Helsedirektoratets kartlegging', '',
   'En felles tildelingsenhet gir bedre faglig støtte.'),
  ('argument-tildeling-kvalitet-i-vedtak', 'theme-kvalitet', 'Helsedirektoratets kartlegging', '',
   'En felles tildelingsenhet gir bedre kvalitet i vedtakene.'),
  ('argument-tildeling-sta-sammen', 'theme-samhandling', 'Helsedirektoratets kartlegging', '',
   'Kommunene kan stå sammen om vanskelige prioriteringer.'),
  ('argument-tildeling-mindre-naerhet', 'theme-lokalkunnskap', 'Helsedirektoratets kartlegging', 'Innbyggere',
   'Når et kontor i nabokommunen bestemmer, kan nærhet og kjennskap til innbyggerne svekkes.'),
  ('argument-tildeling-ulike-tilbud', 'theme-brukere', 'Arbeidsgruppen', '',
   'Kommunene har ulike tilbud i dag, og tjenestene må ytes lokalt i hver kommune.'),
  ('argument-tildeling-lite-politisk-styrt', 'theme-styring', '', '',
   'Tildeling er lite styrt av lokalpolitikken, så utfordringene med politisk styring i interkommunale samarbeid betyr kanskje mindre her.'),
  ('argument-tildeling-fa-samarbeider', 'theme-utvikling', 'Telemarksforsking', '',
   'De fleste kommuner har tildelingskontor, men bare 11 % samarbeider med andre om tildelingen.');

INSERT INTO placement (id, argument_id, service_id, alternative_id, kind, rank) VALUES
  ('placement-tildeling-faglig-stotte-samarbeid',       'argument-tildeling-faglig-stotte',       'service-tildeling', 'alternative-cooperation', 'pro',     'a2'),
  ('placement-tildeling-kvalitet-i-vedtak-samarbeid',   'argument-tildeling-kvalitet-i-vedtak',   'service-tildeling', 'alternative-cooperation', 'pro',     'a3'),
  ('placement-tildeling-sta-sammen-samarbeid',          'argument-tildeling-sta-sammen',          'service-tildeling', 'alternative-cooperation', 'pro',     'a4'),
  ('placement-tildeling-mindre-naerhet-samarbeid',      'argument-tildeling-mindre-naerhet',      'service-tildeling', 'alternative-cooperation', 'con',     'a0'),
  ('placement-tildeling-ulike-tilbud-samarbeid',        'argument-tildeling-ulike-tilbud',        'service-tildeling', 'alternative-cooperation', 'con',     'a1'),
  ('placement-tildeling-lite-politisk-styrt-samarbeid', 'argument-tildeling-lite-politisk-styrt', 'service-tildeling', 'alternative-cooperation', 'neutral', 'a2'),
  ('placement-tildeling-fa-samarbeider-samarbeid',      'argument-tildeling-fa-samarbeider',      'service-tildeling', 'alternative-cooperation', 'neutral', 'a3');

INSERT INTO citation (id, source_id, argument_id, locator) VALUES
  ('citation-tildeling-argument-faglig-stotte',       'source-tf-notat',                     'argument-tildeling-faglig-stotte',       'pkt. 2.3.6'),
  ('citation-tildeling-argument-faglig-stotte-2',     'source-tildelingskontor-kartlegging', 'argument-tildeling-faglig-stotte',       ''),
  ('citation-tildeling-argument-kvalitet-i-vedtak',   'source-tf-notat',                     'argument-tildeling-kvalitet-i-vedtak',   'pkt. 2.3.6'),
  ('citation-tildeling-argument-kvalitet-i-vedtak-2', 'source-tildelingskontor-kartlegging', 'argument-tildeling-kvalitet-i-vedtak',   ''),
  ('citation-tildeling-argument-sta-sammen',          'source-tf-notat',                     'argument-tildeling-sta-sammen',          'pkt. 2.3.6'),
  ('citation-tildeling-argument-sta-sammen-2',        'source-tildelingskontor-kartlegging', 'argument-tildeling-sta-sammen',          ''),
  ('citation-tildeling-argument-mindre-naerhet',      'source-tf-notat',                     'argument-tildeling-mindre-naerhet',      'pkt. 2.3.6'),
  ('citation-tildeling-argument-mindre-naerhet-2',    'source-tildelingskontor-kartlegging', 'argument-tildeling-mindre-naerhet',      ''),
  ('citation-tildeling-argument-ulike-tilbud',        'source-tildeling-gruppen',            'argument-tildeling-ulike-tilbud',        ''),
  ('citation-tildeling-argument-lite-politisk-styrt', 'source-notat',                        'argument-tildeling-lite-politisk-styrt', 'pkt. 3.5.6'),
  ('citation-tildeling-argument-fa-samarbeider',      'source-tf-notat',                     'argument-tildeling-fa-samarbeider',      'pkt. 2.3.6'),
  ('citation-tildeling-argument-fa-samarbeider-2',    'source-tildelingskontor-kartlegging', 'argument-tildeling-fa-samarbeider',      '');

-- ----------------------------------------------------------------------------------------------------
-- Svar på spørsmålene, og alternativene
-- ----------------------------------------------------------------------------------------------------

INSERT INTO service_alternative (service_id, alternative_id, suitability, conclusion, not_discussed_reason) VALUES
  ('service-tildeling', 'alternative-cooperation', NULL,
   'Prosjektkoordinator oppfatter at deltakerne i arbeidsgruppen i liten grad ønsker et formelt samarbeid.',
   'Arbeidsgruppen fikk i liten grad drøftet formelt samarbeid, fordi tiden ikke strakk til i de to møtene.');

INSERT INTO answer (question_id, service_id, status, reason, text) VALUES
  ('question-a', 'service-tildeling', 'answered',
   '',
   'Enhetene tildeler helse- og omsorgstjenester ved vedtak, er koordinerende enhet og har koordinatorer for ulike grupper.'),
  ('question-b', 'service-tildeling', 'answered',
   '',
   'Oppgaver, ansvar og organisering er nokså like. Boligteam, fagteam, koordinatorstillinger og journalsystem er ulike.'),
  ('question-c', 'service-tildeling', 'answered',
   '',
   'Økende forventninger og søknader, knapt med folk og spesialkompetanse, og sårbare koordinatorstillinger.'),
  ('question-d', 'service-tildeling', 'answered',
   '',
   'Et mer robust kontor og fagteam, mot lengre avstander, åpne spørsmål om ledelse og krevende omstilling.'),
  ('question-e', 'service-tildeling', 'not_discussed',
   'Arbeidsgruppen fikk i liten grad drøftet formelt samarbeid, fordi tiden ikke strakk til i de to møtene.',
   '');

INSERT INTO open_point (id, service_id, text) VALUES
  ('open-point-tildeling-lokalisering', 'service-tildeling',
   'Lokalisering er ikke drøftet inngående.'),
  ('open-point-tildeling-samarbeid',    'service-tildeling',
   'Formelt samarbeid gjenstår å drøfte.'),
  ('open-point-tildeling-ledelse',      'service-tildeling',
   'Det er ikke avklart om en sammenslått enhet frigjør lederressurser eller krever flere.');
