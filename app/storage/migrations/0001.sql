-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 1 of the file: every table of mul-entities.def. Never edit a migration that has been released; add the next.

CREATE TABLE project (
  id TEXT NOT NULL,
  title TEXT NOT NULL DEFAULT '',
  summary TEXT NOT NULL DEFAULT '',
  mandate TEXT NOT NULL DEFAULT '',
  template TEXT NOT NULL DEFAULT '',
  service_word TEXT NOT NULL DEFAULT '',
  version TEXT NOT NULL DEFAULT '',
  date TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT 'nb',
  pro_con_wording TEXT NOT NULL DEFAULT 'pro_con',
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE municipality (
  id TEXT NOT NULL,
  number TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  short_name TEXT NOT NULL DEFAULT '',
  county TEXT NOT NULL DEFAULT '',
  centre TEXT NOT NULL DEFAULT '',
  population INTEGER,
  part TEXT NOT NULL DEFAULT 'participant',
  colour TEXT NOT NULL DEFAULT '',
  rank TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE service (
  id TEXT NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  summary TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT 'service',
  status TEXT NOT NULL DEFAULT '',
  rank TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE service_municipality (
  service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
  municipality_id TEXT NOT NULL REFERENCES municipality (id) ON DELETE CASCADE,
  part TEXT NOT NULL DEFAULT 'full',
  PRIMARY KEY (service_id, municipality_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE alternative (
  id TEXT NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  form TEXT NOT NULL DEFAULT 'today',
  description TEXT NOT NULL DEFAULT '',
  rank TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE service_alternative (
  service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
  alternative_id TEXT NOT NULL REFERENCES alternative (id) ON DELETE CASCADE,
  suitability INTEGER CHECK (suitability BETWEEN -2 AND 2),
  conclusion TEXT NOT NULL DEFAULT '',
  not_discussed_reason TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (service_id, alternative_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
  id TEXT NOT NULL,
  kind TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  author TEXT NOT NULL DEFAULT '',
  publisher TEXT NOT NULL DEFAULT '',
  date TEXT NOT NULL DEFAULT '',
  url TEXT NOT NULL DEFAULT '',
  retrieved TEXT NOT NULL DEFAULT '',
  reference TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE unit (
  id TEXT NOT NULL,
  service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
  alternative_id TEXT NOT NULL REFERENCES alternative (id) ON DELETE CASCADE,
  municipality_id TEXT REFERENCES municipality (id) ON DELETE CASCADE,
  parent_id TEXT REFERENCES unit (id) ON DELETE CASCADE,
  kind TEXT NOT NULL DEFAULT 'unit',
  name TEXT NOT NULL DEFAULT '',
  leader TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  in_service INTEGER NOT NULL DEFAULT 1 CHECK (in_service IN (0, 1)),
  same_as TEXT REFERENCES unit (id) ON DELETE SET NULL,
  origin_unit_id TEXT REFERENCES unit (id) ON DELETE SET NULL,
  rank TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE unit_total (
  id TEXT NOT NULL,
  unit_id TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
  measure TEXT NOT NULL DEFAULT 'fte',
  value_e4 INTEGER,
  max_e4 INTEGER,
  qualifier TEXT NOT NULL DEFAULT 'exact',
  as_of TEXT NOT NULL DEFAULT '',
  source_id TEXT REFERENCES source (id) ON DELETE SET NULL,
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE unit_link (
  id TEXT NOT NULL,
  unit_id TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
  other_unit_id TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
  kind TEXT NOT NULL DEFAULT 'dotted',
  caption TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE role (
  id TEXT NOT NULL,
  service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
  name TEXT NOT NULL DEFAULT '',
  is_leader INTEGER NOT NULL DEFAULT 0 CHECK (is_leader IN (0, 1)),
  rank TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE position (
  id TEXT NOT NULL,
  unit_id TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
  role_id TEXT REFERENCES role (id) ON DELETE CASCADE,
  title TEXT NOT NULL DEFAULT '',
  arrangement TEXT NOT NULL DEFAULT 'own',
  fte_e4 INTEGER,
  headcount INTEGER,
  qualifier TEXT NOT NULL DEFAULT 'exact',
  basis TEXT,
  vacant INTEGER NOT NULL DEFAULT 0 CHECK (vacant IN (0, 1)),
  as_of TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  other_role_id TEXT REFERENCES role (id) ON DELETE SET NULL,
  origin_position_id TEXT REFERENCES position (id) ON DELETE SET NULL,
  origin_fte_e4 INTEGER,
  origin_municipality_id TEXT REFERENCES municipality (id) ON DELETE SET NULL,
  ended INTEGER NOT NULL DEFAULT 0 CHECK (ended IN (0, 1)),
  rank TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE task (
  id TEXT NOT NULL,
  service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
  name TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT 'responsibility',
  statutory INTEGER NOT NULL DEFAULT 0 CHECK (statutory IN (0, 1)),
  in_table INTEGER NOT NULL DEFAULT 1 CHECK (in_table IN (0, 1)),
  rank TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE task_assignment (
  task_id TEXT NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  municipality_id TEXT NOT NULL REFERENCES municipality (id) ON DELETE CASCADE,
  text TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (task_id, municipality_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
  id TEXT NOT NULL,
  service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
  text TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE note_ref (
  id TEXT NOT NULL,
  note_id TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
  role_id TEXT REFERENCES role (id) ON DELETE CASCADE,
  task_id TEXT REFERENCES task (id) ON DELETE CASCADE,
  municipality_id TEXT REFERENCES municipality (id) ON DELETE CASCADE,
  unit_id TEXT REFERENCES unit (id) ON DELETE CASCADE,
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE theme (
  id TEXT NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  rank TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE argument (
  id TEXT NOT NULL,
  text TEXT NOT NULL DEFAULT '',
  theme_id TEXT REFERENCES theme (id) ON DELETE SET NULL,
  affected TEXT NOT NULL DEFAULT '',
  importance INTEGER,
  voiced_by TEXT NOT NULL DEFAULT '',
  language TEXT,
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE placement (
  id TEXT NOT NULL,
  argument_id TEXT NOT NULL REFERENCES argument (id) ON DELETE CASCADE,
  service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
  alternative_id TEXT REFERENCES alternative (id) ON DELETE CASCADE,
  kind TEXT NOT NULL DEFAULT 'pro',
  condition_for_id TEXT REFERENCES placement (id) ON DELETE SET NULL,
  rank TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE placement_municipality (
  placement_id TEXT NOT NULL REFERENCES placement (id) ON DELETE CASCADE,
  municipality_id TEXT NOT NULL REFERENCES municipality (id) ON DELETE CASCADE,
  PRIMARY KEY (placement_id, municipality_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE stance (
  id TEXT NOT NULL,
  argument_id TEXT REFERENCES argument (id) ON DELETE CASCADE,
  service_id TEXT REFERENCES service (id) ON DELETE CASCADE,
  alternative_id TEXT REFERENCES alternative (id) ON DELETE CASCADE,
  municipality_id TEXT REFERENCES municipality (id) ON DELETE CASCADE,
  holder TEXT NOT NULL DEFAULT '',
  position TEXT NOT NULL DEFAULT 'agree',
  comment TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE question (
  id TEXT NOT NULL,
  label TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  rank TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE answer (
  question_id TEXT NOT NULL REFERENCES question (id) ON DELETE CASCADE,
  service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
  status TEXT NOT NULL DEFAULT 'open',
  reason TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (question_id, service_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE section (
  id TEXT NOT NULL,
  service_id TEXT REFERENCES service (id) ON DELETE CASCADE,
  alternative_id TEXT REFERENCES alternative (id) ON DELETE CASCADE,
  municipality_id TEXT REFERENCES municipality (id) ON DELETE CASCADE,
  kind TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL DEFAULT '',
  language TEXT,
  internal INTEGER NOT NULL DEFAULT 0 CHECK (internal IN (0, 1)),
  rank TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE figure (
  id TEXT NOT NULL,
  service_id TEXT REFERENCES service (id) ON DELETE CASCADE,
  name TEXT NOT NULL DEFAULT '',
  unit TEXT NOT NULL DEFAULT '',
  definition TEXT NOT NULL DEFAULT '',
  rank TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE ratio (
  id TEXT NOT NULL,
  figure_id TEXT NOT NULL REFERENCES figure (id) ON DELETE CASCADE,
  name TEXT NOT NULL DEFAULT '',
  unit TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE ratio_role (
  ratio_id TEXT NOT NULL REFERENCES ratio (id) ON DELETE CASCADE,
  role_id TEXT NOT NULL REFERENCES role (id) ON DELETE CASCADE,
  PRIMARY KEY (ratio_id, role_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE key_figure (
  id TEXT NOT NULL,
  figure_id TEXT REFERENCES figure (id) ON DELETE CASCADE,
  ratio_id TEXT REFERENCES ratio (id) ON DELETE CASCADE,
  municipality_id TEXT REFERENCES municipality (id) ON DELETE CASCADE,
  about TEXT NOT NULL DEFAULT '',
  value_e4 INTEGER,
  max_e4 INTEGER,
  qualifier TEXT NOT NULL DEFAULT 'exact',
  unit TEXT NOT NULL DEFAULT '',
  period TEXT NOT NULL DEFAULT '',
  source_id TEXT REFERENCES source (id) ON DELETE SET NULL,
  locator TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  id TEXT NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  position TEXT NOT NULL DEFAULT '',
  municipality_id TEXT REFERENCES municipality (id) ON DELETE SET NULL,
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE working_group (
  id TEXT NOT NULL,
  service_id TEXT REFERENCES service (id) ON DELETE CASCADE,
  kind TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  min_experts INTEGER,
  min_union INTEGER,
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE membership (
  id TEXT NOT NULL,
  group_id TEXT NOT NULL REFERENCES working_group (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  capacity TEXT NOT NULL DEFAULT '',
  organisation TEXT NOT NULL DEFAULT '',
  from_date TEXT NOT NULL DEFAULT '',
  to_date TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
  id TEXT NOT NULL,
  group_id TEXT NOT NULL REFERENCES working_group (id) ON DELETE CASCADE,
  date TEXT NOT NULL DEFAULT '',
  form TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  agenda TEXT NOT NULL DEFAULT '',
  goal TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE attendance (
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  PRIMARY KEY (meeting_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE inquiry (
  id TEXT NOT NULL,
  service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
  title TEXT NOT NULL DEFAULT '',
  year TEXT NOT NULL DEFAULT '',
  outcome TEXT NOT NULL DEFAULT '',
  source_id TEXT REFERENCES source (id) ON DELETE SET NULL,
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE inquiry_municipality (
  inquiry_id TEXT NOT NULL REFERENCES inquiry (id) ON DELETE CASCADE,
  municipality_id TEXT NOT NULL REFERENCES municipality (id) ON DELETE CASCADE,
  text TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (inquiry_id, municipality_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE cooperation (
  id TEXT NOT NULL,
  service_id TEXT REFERENCES service (id) ON DELETE CASCADE,
  name TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT '',
  form TEXT,
  host_id TEXT REFERENCES municipality (id) ON DELETE SET NULL,
  text TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE cooperation_municipality (
  cooperation_id TEXT NOT NULL REFERENCES cooperation (id) ON DELETE CASCADE,
  municipality_id TEXT NOT NULL REFERENCES municipality (id) ON DELETE CASCADE,
  PRIMARY KEY (cooperation_id, municipality_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE council_case (
  id TEXT NOT NULL,
  service_id TEXT REFERENCES service (id) ON DELETE CASCADE,
  title TEXT NOT NULL DEFAULT '',
  alternative_id TEXT REFERENCES alternative (id) ON DELETE SET NULL,
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
  id TEXT NOT NULL,
  case_id TEXT NOT NULL REFERENCES council_case (id) ON DELETE CASCADE,
  municipality_id TEXT REFERENCES municipality (id) ON DELETE CASCADE,
  body TEXT NOT NULL DEFAULT '',
  stage TEXT NOT NULL DEFAULT 'recommended',
  date TEXT NOT NULL DEFAULT '',
  outcome TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  language TEXT,
  source_id TEXT REFERENCES source (id) ON DELETE SET NULL,
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE recommendation (
  id TEXT NOT NULL,
  service_id TEXT REFERENCES service (id) ON DELETE CASCADE,
  kind TEXT NOT NULL DEFAULT 'recommendation',
  addressee TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  rank TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE open_point (
  id TEXT NOT NULL,
  service_id TEXT REFERENCES service (id) ON DELETE CASCADE,
  text TEXT NOT NULL DEFAULT '',
  responsible TEXT NOT NULL DEFAULT '',
  due TEXT NOT NULL DEFAULT '',
  done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)),
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE remark (
  id TEXT NOT NULL,
  sender TEXT NOT NULL DEFAULT '',
  service_id TEXT REFERENCES service (id) ON DELETE SET NULL,
  text TEXT NOT NULL DEFAULT '',
  response TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE accepted_check (
  id TEXT NOT NULL,
  code TEXT NOT NULL DEFAULT '',
  subject TEXT NOT NULL DEFAULT '',
  fingerprint TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE report_part (
  id TEXT NOT NULL,
  service_id TEXT REFERENCES service (id) ON DELETE CASCADE,
  part TEXT NOT NULL DEFAULT '',
  included INTEGER NOT NULL DEFAULT 1 CHECK (included IN (0, 1)),
  rank TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE citation (
  id TEXT NOT NULL,
  source_id TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  locator TEXT NOT NULL DEFAULT '',
  argument_id TEXT REFERENCES argument (id) ON DELETE CASCADE,
  section_id TEXT REFERENCES section (id) ON DELETE CASCADE,
  key_figure_id TEXT REFERENCES key_figure (id) ON DELETE CASCADE,
  unit_total_id TEXT REFERENCES unit_total (id) ON DELETE CASCADE,
  decision_id TEXT REFERENCES decision (id) ON DELETE CASCADE,
  stance_id TEXT REFERENCES stance (id) ON DELETE CASCADE,
  CHECK ((argument_id IS NOT NULL) + (section_id IS NOT NULL) + (key_figure_id IS NOT NULL)
    + (unit_total_id IS NOT NULL) + (decision_id IS NOT NULL) + (stance_id IS NOT NULL) = 1),
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE INDEX service_municipality_municipality_id ON service_municipality (municipality_id);
CREATE INDEX service_alternative_alternative_id ON service_alternative (alternative_id);
CREATE INDEX unit_service_id ON unit (service_id);
CREATE INDEX unit_alternative_id ON unit (alternative_id);
CREATE INDEX unit_municipality_id ON unit (municipality_id);
CREATE INDEX unit_parent_id ON unit (parent_id);
CREATE INDEX unit_same_as ON unit (same_as);
CREATE INDEX unit_origin_unit_id ON unit (origin_unit_id);
CREATE INDEX unit_total_unit_id ON unit_total (unit_id);
CREATE INDEX unit_total_source_id ON unit_total (source_id);
CREATE INDEX unit_link_unit_id ON unit_link (unit_id);
CREATE INDEX unit_link_other_unit_id ON unit_link (other_unit_id);
CREATE INDEX role_service_id ON role (service_id);
CREATE INDEX position_unit_id ON position (unit_id);
CREATE INDEX position_role_id ON position (role_id);
CREATE INDEX position_other_role_id ON position (other_role_id);
CREATE INDEX position_origin_position_id ON position (origin_position_id);
CREATE INDEX position_origin_municipality_id ON position (origin_municipality_id);
CREATE INDEX task_service_id ON task (service_id);
CREATE INDEX task_assignment_municipality_id ON task_assignment (municipality_id);
CREATE INDEX note_service_id ON note (service_id);
CREATE INDEX note_ref_note_id ON note_ref (note_id);
CREATE INDEX note_ref_role_id ON note_ref (role_id);
CREATE INDEX note_ref_task_id ON note_ref (task_id);
CREATE INDEX note_ref_municipality_id ON note_ref (municipality_id);
CREATE INDEX note_ref_unit_id ON note_ref (unit_id);
CREATE INDEX argument_theme_id ON argument (theme_id);
CREATE INDEX placement_argument_id ON placement (argument_id);
CREATE INDEX placement_service_id ON placement (service_id);
CREATE INDEX placement_alternative_id ON placement (alternative_id);
CREATE INDEX placement_condition_for_id ON placement (condition_for_id);
CREATE INDEX placement_municipality_municipality_id ON placement_municipality (municipality_id);
CREATE INDEX stance_argument_id ON stance (argument_id);
CREATE INDEX stance_service_id ON stance (service_id);
CREATE INDEX stance_alternative_id ON stance (alternative_id);
CREATE INDEX stance_municipality_id ON stance (municipality_id);
CREATE INDEX answer_service_id ON answer (service_id);
CREATE INDEX section_service_id ON section (service_id);
CREATE INDEX section_alternative_id ON section (alternative_id);
CREATE INDEX section_municipality_id ON section (municipality_id);
CREATE INDEX figure_service_id ON figure (service_id);
CREATE INDEX ratio_figure_id ON ratio (figure_id);
CREATE INDEX ratio_role_role_id ON ratio_role (role_id);
CREATE INDEX key_figure_figure_id ON key_figure (figure_id);
CREATE INDEX key_figure_ratio_id ON key_figure (ratio_id);
CREATE INDEX key_figure_municipality_id ON key_figure (municipality_id);
CREATE INDEX key_figure_source_id ON key_figure (source_id);
CREATE INDEX person_municipality_id ON person (municipality_id);
CREATE INDEX working_group_service_id ON working_group (service_id);
CREATE INDEX membership_group_id ON membership (group_id);
CREATE INDEX membership_person_id ON membership (person_id);
CREATE INDEX meeting_group_id ON meeting (group_id);
CREATE INDEX attendance_person_id ON attendance (person_id);
CREATE INDEX inquiry_service_id ON inquiry (service_id);
CREATE INDEX inquiry_source_id ON inquiry (source_id);
CREATE INDEX inquiry_municipality_municipality_id ON inquiry_municipality (municipality_id);
CREATE INDEX cooperation_service_id ON cooperation (service_id);
CREATE INDEX cooperation_host_id ON cooperation (host_id);
CREATE INDEX cooperation_municipality_municipality_id ON cooperation_municipality (municipality_id);
CREATE INDEX council_case_service_id ON council_case (service_id);
CREATE INDEX council_case_alternative_id ON council_case (alternative_id);
CREATE INDEX decision_case_id ON decision (case_id);
CREATE INDEX decision_municipality_id ON decision (municipality_id);
CREATE INDEX decision_source_id ON decision (source_id);
CREATE INDEX recommendation_service_id ON recommendation (service_id);
CREATE INDEX open_point_service_id ON open_point (service_id);
CREATE INDEX remark_service_id ON remark (service_id);
CREATE INDEX report_part_service_id ON report_part (service_id);
CREATE INDEX citation_source_id ON citation (source_id);
CREATE INDEX citation_argument_id ON citation (argument_id);
CREATE INDEX citation_section_id ON citation (section_id);
CREATE INDEX citation_key_figure_id ON citation (key_figure_id);
CREATE INDEX citation_unit_total_id ON citation (unit_total_id);
CREATE INDEX citation_decision_id ON citation (decision_id);
CREATE INDEX citation_stance_id ON citation (stance_id);
