-- The schema of a caseload, for SQLite and PostgreSQL alike.
--
-- A statement ends with a semicolon at the end of a line. {{identity}} is the
-- engine's generated key, {{key}} the type of a key that is given. GUARD is a
-- trigger that refuses: the dialect writes it. Blocks between "-- sqlite" or
-- "-- postgres" and "-- end" are for one engine. Instants are UTC text of fixed
-- width, dates yyyy-MM-dd, yes/no 0/1.
-- A date that is not known to the day is three columns: earliest and latest
-- possible day, and `..._text`, what the file says ("2011-03", "2011~",
-- "<2012"); all three NULL means not recorded.

CREATE TABLE code (
    id {{key}} PRIMARY KEY,
    list TEXT NOT NULL,
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    sort INTEGER NOT NULL DEFAULT 0,
    valid_from TEXT,
    valid_to TEXT,
    source TEXT NOT NULL,
    notes TEXT,
    UNIQUE (list, code)
);
GUARD code_is_never_deleted BEFORE DELETE ON code WHEN 1 = 1 SAY 'a code is end-dated, never deleted';

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- The key that this caseload is told from every other by, wherever it is moved.
-- sqlite
INSERT INTO setting (name, value) VALUES ('caseload.key', lower(hex(randomblob(16))));
-- end
-- postgres
INSERT INTO setting (name, value)
VALUES ('caseload.key', replace(CAST(gen_random_uuid() AS TEXT), '-', ''));
-- end

CREATE TABLE bank_holiday (
    on_date TEXT PRIMARY KEY,
    label TEXT NOT NULL
);

-- A day added to the bank holidays, or withdrawn from them. The newest of a day
-- counts and all stay.
CREATE TABLE calendar_change (
    id {{identity}},
    on_date TEXT NOT NULL,
    label TEXT NOT NULL,
    holiday INTEGER NOT NULL CHECK (holiday IN (0, 1)),
    reason TEXT NOT NULL CHECK (reason <> ''),
    recorded_by BIGINT NOT NULL,
    recorded_at TEXT NOT NULL
);
GUARD calendar_change_is_never_altered BEFORE UPDATE ON calendar_change WHEN 1 = 1
    SAY 'a change of the calendar is never altered; record it anew';
GUARD calendar_change_is_kept BEFORE DELETE ON calendar_change WHEN 1 = 1
    SAY 'a change of the calendar is kept';

-- What a case asks in minutes, by priority and by how far its review has come.
-- The newest number counts and all stay; without one the programme's minutes do.
CREATE TABLE weight_version (
    number INTEGER PRIMARY KEY,
    reason TEXT NOT NULL CHECK (reason <> ''),
    made_by BIGINT NOT NULL,
    made_at TEXT NOT NULL
);
GUARD weight_version_is_never_altered BEFORE UPDATE ON weight_version WHEN 1 = 1
    SAY 'case weights are never altered; make a new version';
GUARD weight_version_is_kept BEFORE DELETE ON weight_version WHEN 1 = 1
    SAY 'case weights are kept';
CREATE TABLE weight_minutes (
    number INTEGER NOT NULL REFERENCES weight_version (number),
    tier INTEGER NOT NULL CHECK (tier BETWEEN 0 AND 3),
    triage INTEGER NOT NULL CHECK (triage BETWEEN 0 AND 6000),
    assessment INTEGER NOT NULL CHECK (assessment BETWEEN 0 AND 6000),
    PRIMARY KEY (number, tier)
);
GUARD weight_minutes_are_never_altered BEFORE UPDATE ON weight_minutes WHEN 1 = 1
    SAY 'case weights are never altered; make a new version';
GUARD weight_minutes_are_kept BEFORE DELETE ON weight_minutes WHEN 1 = 1
    SAY 'case weights are kept';

-- The people who review -------------------------------------------------------

CREATE TABLE team (
    id {{identity}},
    name TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL DEFAULT 1
);

-- Hours: shift x full-time share x (1 - abstraction) x share of time for reviews.
-- `day_minutes`, Monday to Sunday ("480,480,480,0,0,0,0"), stands for shift and
-- full-time share where it is set; `ramp_percents` is the share of the first
-- weeks after starts_on.
CREATE TABLE officer (
    id {{identity}},
    staff_ref TEXT UNIQUE,
    name TEXT NOT NULL,
    rank_code BIGINT REFERENCES code (id),
    role INTEGER NOT NULL CHECK (role BETWEEN 1 AND 5),
    team_id BIGINT REFERENCES team (id),
    shift_minutes INTEGER NOT NULL DEFAULT 480 CHECK (shift_minutes BETWEEN 0 AND 1440),
    fte_percent INTEGER NOT NULL DEFAULT 100 CHECK (fte_percent BETWEEN 0 AND 100),
    abstraction_percent INTEGER NOT NULL DEFAULT 25 CHECK (abstraction_percent BETWEEN 0 AND 100),
    review_percent INTEGER NOT NULL DEFAULT 100 CHECK (review_percent BETWEEN 0 AND 100),
    case_cap INTEGER NOT NULL DEFAULT 400 CHECK (case_cap >= 0),
    exposure_cap INTEGER CHECK (exposure_cap >= 0),
    day_minutes TEXT,
    ramp_percents TEXT NOT NULL DEFAULT '25,50,75',
    starts_on TEXT,
    ends_on TEXT,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1
);

-- Who was in which team, and as what (a role), from when until when: kept by the
-- database itself, so that whoever changes a team leaves it behind. The current one is
-- open; the first begins with the officer's first day, or else when it was recorded.
CREATE TABLE officer_team (
    id {{identity}},
    officer_id BIGINT NOT NULL REFERENCES officer (id),
    team_id BIGINT NOT NULL REFERENCES team (id),
    role INTEGER NOT NULL CHECK (role BETWEEN 1 AND 5),
    from_at TEXT NOT NULL,
    until_at TEXT,
    CHECK (until_at >= from_at)
);
CREATE INDEX officer_team_by_officer ON officer_team (officer_id);
CREATE INDEX officer_team_by_team ON officer_team (team_id, role);
CREATE UNIQUE INDEX officer_team_now ON officer_team (officer_id) WHERE until_at IS NULL;
GUARD officer_team_is_only_closed BEFORE UPDATE ON officer_team
    WHEN OLD.until_at IS NOT NULL OR NEW.until_at IS NULL OR NEW.officer_id <> OLD.officer_id
        OR NEW.team_id <> OLD.team_id OR NEW.role <> OLD.role OR NEW.from_at <> OLD.from_at
    SAY 'who was in a team stays on record';
GUARD officer_team_is_kept BEFORE DELETE ON officer_team WHEN 1 = 1
    SAY 'who was in a team stays on record';
-- sqlite
CREATE TRIGGER officer_joins_team AFTER INSERT ON officer WHEN NEW.team_id IS NOT NULL
    BEGIN INSERT INTO officer_team (officer_id, team_id, role, from_at)
        VALUES (NEW.id, NEW.team_id, NEW.role,
            coalesce(NEW.starts_on, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))); END;
CREATE TRIGGER officer_changes_team AFTER UPDATE OF team_id, role ON officer
    WHEN NEW.team_id IS NOT OLD.team_id OR NEW.role <> OLD.role
    BEGIN UPDATE officer_team SET until_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
        WHERE officer_id = NEW.id AND until_at IS NULL; INSERT INTO officer_team
        (officer_id, team_id, role, from_at) SELECT NEW.id, NEW.team_id, NEW.role,
        CASE WHEN NEW.starts_on IS NULL
                OR EXISTS (SELECT 1 FROM officer_team WHERE officer_id = NEW.id)
            THEN strftime('%Y-%m-%dT%H:%M:%fZ', 'now') ELSE NEW.starts_on END
        WHERE NEW.team_id IS NOT NULL; END;
-- end
-- postgres
CREATE FUNCTION officer_keeps_team() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE moment TEXT := CASE WHEN NEW.starts_on IS NULL OR EXISTS (SELECT 1 FROM officer_team
            WHERE officer_id = NEW.id) THEN to_char(clock_timestamp() AT TIME ZONE 'UTC',
            'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') ELSE NEW.starts_on END; BEGIN
        IF TG_OP = 'UPDATE' THEN IF NEW.team_id IS NOT DISTINCT FROM OLD.team_id
            AND NEW.role = OLD.role THEN RETURN NEW; END IF; UPDATE officer_team
            SET until_at = moment WHERE officer_id = NEW.id AND until_at IS NULL; END IF; IF
        NEW.team_id IS NOT NULL THEN INSERT INTO officer_team (officer_id, team_id, role, from_at)
            VALUES (NEW.id, NEW.team_id, NEW.role, moment); END IF; RETURN NEW; END $$;
CREATE TRIGGER officer_keeps_team AFTER INSERT OR UPDATE ON officer
    FOR EACH ROW EXECUTE FUNCTION officer_keeps_team();
-- end

CREATE TABLE officer_skill (
    officer_id BIGINT NOT NULL REFERENCES officer (id),
    skill_code BIGINT NOT NULL REFERENCES code (id),
    awarded_on TEXT,
    expires_on TEXT,
    PRIMARY KEY (officer_id, skill_code)
);

CREATE TABLE officer_absence (
    id {{identity}},
    officer_id BIGINT NOT NULL REFERENCES officer (id),
    from_on TEXT NOT NULL,
    until_on TEXT NOT NULL,
    kind INTEGER NOT NULL DEFAULT 1 CHECK (kind BETWEEN 1 AND 5),
    reason TEXT NOT NULL,
    recorded_by BIGINT REFERENCES officer (id),
    recorded_at TEXT,
    withdrawn_by BIGINT REFERENCES officer (id),
    withdrawn_at TEXT,
    withdrawn_reason TEXT,
    CHECK (until_on >= from_on),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL))
);
GUARD officer_absence_is_kept BEFORE DELETE ON officer_absence WHEN 1 = 1
    SAY 'an absence is withdrawn, never deleted';
GUARD officer_absence_is_never_altered BEFORE UPDATE ON officer_absence
    WHEN OLD.withdrawn_at IS NOT NULL OR NEW.from_on <> OLD.from_on OR NEW.until_on <> OLD.until_on
        OR NEW.kind <> OLD.kind OR NEW.reason <> OLD.reason OR NEW.officer_id <> OLD.officer_id
    SAY 'an absence is withdrawn and recorded anew, never altered';

-- Where the records came from -------------------------------------------------

CREATE TABLE import_batch (
    id {{identity}},
    profile_name TEXT NOT NULL,
    profile TEXT NOT NULL,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    officer_id BIGINT NOT NULL REFERENCES officer (id),
    undone_at TEXT,
    undone_by BIGINT REFERENCES officer (id)
);

CREATE TABLE import_file (
    id {{identity}},
    batch_id BIGINT NOT NULL REFERENCES import_batch (id),
    name TEXT NOT NULL,
    feeds TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    encoding TEXT NOT NULL,
    header TEXT NOT NULL,
    columns TEXT NOT NULL,
    rows_read BIGINT NOT NULL,
    loaded BIGINT NOT NULL,
    updated BIGINT NOT NULL,
    unchanged BIGINT NOT NULL,
    rejected BIGINT NOT NULL,
    CHECK (rows_read = loaded + updated + unchanged + rejected)
);

-- One row of a force's export as it stood: its bytes, where it stood, what
-- became of it (1 loaded, 2 updated, 3 unchanged, 4 rejected), what no field
-- took (JSON, by the number of the file's column), and what the record looked like before an update, so that a batch can
-- be undone.
CREATE TABLE source_row (
    id {{identity}},
    file_id BIGINT NOT NULL REFERENCES import_file (id),
    row_number BIGINT NOT NULL,
    line_number BIGINT NOT NULL,
    outcome INTEGER NOT NULL CHECK (outcome BETWEEN 1 AND 4),
    entity_id BIGINT,
    duplicate_of BIGINT,
    digest {{bytes}},
    key_digest {{bytes}},
    raw {{bytes}},
    unmapped TEXT,
    before TEXT,
    fault TEXT,
    hint TEXT
);

-- Cases -----------------------------------------------------------------------

-- The hot row: what the queue sorts, filters and counts by, and no narrative.
-- `folded` is title and reference without case and accents, to sort by and to
-- be searched.
CREATE TABLE review_case (
    id {{identity}},
    reference TEXT NOT NULL,
    source_system_code BIGINT REFERENCES code (id),
    title TEXT NOT NULL,
    folded TEXT NOT NULL,
    force_code BIGINT REFERENCES code (id),
    area_then_code BIGINT REFERENCES code (id),
    area_now_code BIGINT REFERENCES code (id),
    setting_code BIGINT REFERENCES code (id),
    online_code BIGINT REFERENCES code (id),
    crossover_code BIGINT REFERENCES code (id),
    group_flag INTEGER CHECK (group_flag IN (0, 1)),
    status INTEGER NOT NULL DEFAULT 1 CHECK (status BETWEEN 1 AND 6),
    tier INTEGER NOT NULL DEFAULT 3 CHECK (tier BETWEEN 0 AND 3),
    tier_rule TEXT NOT NULL DEFAULT 'not_assessed',
    tier_reason TEXT,
    nfa_earliest TEXT,
    nfa_latest TEXT,
    nfa_text TEXT,
    nfa_year INTEGER,
    reported_earliest TEXT,
    reported_latest TEXT,
    reported_text TEXT,
    offence_from_earliest TEXT,
    offence_from_latest TEXT,
    offence_from_text TEXT,
    offence_to_earliest TEXT,
    offence_to_latest TEXT,
    offence_to_text TEXT,
    suspects_identified INTEGER NOT NULL DEFAULT 0,
    suspects_unidentified INTEGER NOT NULL DEFAULT 0,
    suspects_ethnicity_known INTEGER NOT NULL DEFAULT 0,
    victims INTEGER NOT NULL DEFAULT 0,
    victims_under_18 INTEGER,
    previously_reviewed INTEGER CHECK (previously_reviewed IN (0, 1)),
    officer_id BIGINT REFERENCES officer (id),
    due_on TEXT,
    decision_code BIGINT REFERENCES code (id),
    decided_on TEXT,
    batch_id BIGINT REFERENCES import_batch (id),
    source_row_id BIGINT REFERENCES source_row (id),
    version INTEGER NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX review_case_by_reference ON review_case (reference);
CREATE INDEX review_case_by_officer ON review_case (officer_id, status, tier, due_on);
CREATE INDEX review_case_by_decided_on ON review_case (decided_on, decision_code)
    WHERE decided_on IS NOT NULL;
CREATE INDEX review_case_by_status ON review_case (status, due_on, officer_id);
CREATE INDEX review_case_by_due ON review_case (due_on);
CREATE INDEX review_case_by_year ON review_case (nfa_year);
CREATE INDEX review_case_by_tier ON review_case (tier, nfa_earliest);
CREATE INDEX review_case_by_title ON review_case (folded);
CREATE INDEX review_case_by_decision ON review_case (decision_code, decided_on)
    WHERE decision_code IS NOT NULL;

-- Every other reference a case is known by; a merged duplicate keeps its own.
CREATE TABLE case_reference (
    case_id BIGINT NOT NULL REFERENCES review_case (id),
    source_system_code BIGINT REFERENCES code (id),
    reference TEXT NOT NULL,
    PRIMARY KEY (case_id, reference)
);

CREATE TABLE crime (
    id {{identity}},
    case_id BIGINT NOT NULL REFERENCES review_case (id),
    crime_reference TEXT,
    offence_code BIGINT REFERENCES code (id),
    offence_original TEXT,
    from_earliest TEXT,
    from_latest TEXT,
    from_text TEXT,
    to_earliest TEXT,
    to_latest TEXT,
    to_text TEXT,
    source_row_id BIGINT REFERENCES source_row (id),
    version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX crime_by_case ON crime (case_id);

-- A human being, known by an identifier of some scheme. What was recorded of
-- them stands with their part in each case, as that file recorded it.
CREATE TABLE person (
    id {{identity}},
    scheme TEXT NOT NULL,
    identifier TEXT NOT NULL,
    batch_id BIGINT REFERENCES import_batch (id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (scheme, identifier)
);

-- A person's part in a case. `number` is the pseudonym: S-001 of this case.
-- `identified` and `alive`: 1 yes, 0 no, NULL unknown.
CREATE TABLE suspect (
    id {{identity}},
    case_id BIGINT NOT NULL REFERENCES review_case (id),
    number INTEGER NOT NULL,
    person_id BIGINT REFERENCES person (id),
    identified INTEGER CHECK (identified IN (0, 1)),
    alive INTEGER CHECK (alive IN (0, 1)),
    description TEXT,
    role_code BIGINT REFERENCES code (id),
    sex TEXT,
    born_earliest TEXT,
    born_latest TEXT,
    born_text TEXT,
    ethnicity_self_code BIGINT REFERENCES code (id),
    ethnicity_officer_code BIGINT REFERENCES code (id),
    ethnicity_original TEXT,
    nationality TEXT,
    ethnicity_source_code BIGINT REFERENCES code (id),
    ethnicity_captured_on TEXT,
    ethnicity_missing_code BIGINT REFERENCES code (id),
    duplicate_of BIGINT REFERENCES suspect (id),
    source_row_id BIGINT REFERENCES source_row (id),
    version INTEGER NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX suspect_by_case ON suspect (case_id, number);
CREATE INDEX suspect_by_person ON suspect (person_id) WHERE person_id IS NOT NULL;

-- Age at the offence in whole years, as a range; NULL when not known.
CREATE TABLE victim (
    id {{identity}},
    case_id BIGINT NOT NULL REFERENCES review_case (id),
    number INTEGER NOT NULL,
    person_id BIGINT REFERENCES person (id),
    age_least INTEGER,
    age_most INTEGER,
    relation_code BIGINT REFERENCES code (id),
    part_original TEXT,
    sex TEXT,
    born_earliest TEXT,
    born_latest TEXT,
    born_text TEXT,
    ethnicity_self_code BIGINT REFERENCES code (id),
    ethnicity_officer_code BIGINT REFERENCES code (id),
    ethnicity_original TEXT,
    nationality TEXT,
    ethnicity_source_code BIGINT REFERENCES code (id),
    ethnicity_captured_on TEXT,
    ethnicity_missing_code BIGINT REFERENCES code (id),
    duplicate_of BIGINT REFERENCES victim (id),
    source_row_id BIGINT REFERENCES source_row (id),
    version INTEGER NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX victim_by_case ON victim (case_id, number);
CREATE INDEX victim_by_person ON victim (person_id) WHERE person_id IS NOT NULL;

-- What was decided then, for one suspect and one offence (either may be unknown).
CREATE TABLE original_outcome (
    id {{identity}},
    case_id BIGINT NOT NULL REFERENCES review_case (id),
    suspect_id BIGINT REFERENCES suspect (id),
    crime_id BIGINT REFERENCES crime (id),
    outcome_code BIGINT REFERENCES code (id),
    outcome_original TEXT,
    decided_earliest TEXT,
    decided_latest TEXT,
    decided_text TEXT,
    decision_maker_code BIGINT REFERENCES code (id),
    warning TEXT,
    source_row_id BIGINT REFERENCES source_row (id),
    version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX original_outcome_by_case ON original_outcome (case_id, outcome_code);

-- Who closed the case, when and why; a missing row or NULL is "not recorded".
CREATE TABLE closure (
    case_id {{key}} PRIMARY KEY REFERENCES review_case (id),
    decided_earliest TEXT,
    decided_latest TEXT,
    decided_text TEXT,
    decision_maker_code BIGINT REFERENCES code (id),
    maker_name TEXT,
    maker_rank_code BIGINT REFERENCES code (id),
    test_applied_code BIGINT REFERENCES code (id),
    rationale_recorded INTEGER CHECK (rationale_recorded IN (0, 1)),
    policy_cited TEXT,
    source_row_id BIGINT REFERENCES source_row (id),
    version INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE closure_reason (
    case_id BIGINT NOT NULL REFERENCES closure (case_id),
    reason_code BIGINT NOT NULL REFERENCES code (id),
    PRIMARY KEY (case_id, reason_code)
);

-- The officers of the original investigation. One with the staff reference of
-- a review officer bars that officer from the case.
CREATE TABLE investigator (
    id {{identity}},
    scheme TEXT NOT NULL,
    identifier TEXT NOT NULL,
    staff_ref TEXT,
    batch_id BIGINT REFERENCES import_batch (id),
    UNIQUE (scheme, identifier)
);
CREATE INDEX investigator_by_staff_ref ON investigator (staff_ref);

CREATE TABLE original_officer (
    id {{identity}},
    case_id BIGINT NOT NULL REFERENCES review_case (id),
    investigator_id BIGINT NOT NULL REFERENCES investigator (id),
    part TEXT,
    rank_original TEXT,
    unit_original TEXT,
    duplicate_of BIGINT REFERENCES original_officer (id),
    source_row_id BIGINT REFERENCES source_row (id)
);
CREATE INDEX original_officer_by_case ON original_officer (case_id);
CREATE INDEX original_officer_by_investigator ON original_officer (investigator_id);

-- Narrative, apart from the hot row. `nature` says fact, assessment, opinion
-- or intelligence (DPA 2018 s.38); text from the file is never altered.
CREATE TABLE note (
    id {{identity}},
    case_id BIGINT NOT NULL REFERENCES review_case (id),
    nature_code BIGINT NOT NULL REFERENCES code (id),
    heading TEXT NOT NULL,
    body TEXT NOT NULL,
    from_file INTEGER NOT NULL DEFAULT 0 CHECK (from_file IN (0, 1)),
    author_id BIGINT REFERENCES officer (id),
    written_at TEXT,
    source_row_id BIGINT REFERENCES source_row (id),
    version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX note_by_case ON note (case_id);
GUARD note_from_file_is_kept BEFORE UPDATE ON note
    WHEN OLD.from_file = 1 AND (NEW.from_file = 0 OR NEW.body <> OLD.body)
    SAY 'text from the original file is never altered';

-- sqlite
CREATE VIRTUAL TABLE case_search USING fts5 (
    title, notes, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
);
-- end
-- postgres
CREATE TABLE case_search (
    rowid BIGINT PRIMARY KEY,
    words TSVECTOR NOT NULL
);
CREATE INDEX case_search_words ON case_search USING gin (words);
-- end

-- Work ------------------------------------------------------------------------

CREATE TABLE assignment (
    id {{identity}},
    case_id BIGINT NOT NULL REFERENCES review_case (id),
    officer_id BIGINT REFERENCES officer (id),
    from_at TEXT NOT NULL,
    until_at TEXT,
    by_officer_id BIGINT NOT NULL REFERENCES officer (id),
    reason_code BIGINT REFERENCES code (id),
    reason TEXT NOT NULL
);
CREATE UNIQUE INDEX assignment_current ON assignment (case_id) WHERE until_at IS NULL;
CREATE INDEX assignment_by_officer ON assignment (officer_id, until_at);
GUARD assignment_history_is_kept BEFORE DELETE ON assignment
    WHEN EXISTS (SELECT 1 FROM review_case c WHERE c.id = OLD.case_id AND c.batch_id IS NULL)
    SAY 'the history of an assignment is kept';
GUARD assignment_has_no_conflict BEFORE INSERT ON assignment
    WHEN EXISTS (SELECT 1 FROM original_officer o
                 JOIN investigator i ON i.id = o.investigator_id
                 JOIN officer r ON r.staff_ref = i.staff_ref
                 WHERE o.case_id = NEW.case_id AND r.id = NEW.officer_id)
    SAY 'an officer of the original case cannot be given it';

-- Who alone may be given a case. A restriction is lifted or replaced, never altered.
CREATE TABLE case_restriction (
    id {{identity}},
    case_id BIGINT NOT NULL REFERENCES review_case (id),
    reason TEXT NOT NULL,
    restricted_by BIGINT NOT NULL REFERENCES officer (id),
    restricted_at TEXT NOT NULL,
    lifted_by BIGINT REFERENCES officer (id),
    lifted_at TEXT,
    lifted_reason TEXT,
    CHECK ((lifted_at IS NULL) = (lifted_by IS NULL)),
    CHECK ((lifted_at IS NULL) = (lifted_reason IS NULL))
);
CREATE INDEX case_restriction_by_case ON case_restriction (case_id);
CREATE UNIQUE INDEX case_restriction_in_force ON case_restriction (case_id)
    WHERE lifted_at IS NULL;
GUARD case_restriction_is_kept BEFORE DELETE ON case_restriction WHEN 1 = 1
    SAY 'a restriction is lifted, never deleted';
GUARD case_restriction_is_never_altered BEFORE UPDATE ON case_restriction
    WHEN OLD.lifted_at IS NOT NULL OR NEW.lifted_at IS NULL OR NEW.case_id <> OLD.case_id
        OR NEW.reason <> OLD.reason OR NEW.restricted_by <> OLD.restricted_by
        OR NEW.restricted_at <> OLD.restricted_at
    SAY 'a restriction is lifted and made anew, never altered';

CREATE TABLE restriction_officer (
    restriction_id BIGINT NOT NULL REFERENCES case_restriction (id),
    officer_id BIGINT NOT NULL REFERENCES officer (id),
    PRIMARY KEY (restriction_id, officer_id)
);
GUARD restriction_officer_comes_with_it BEFORE INSERT ON restriction_officer
    WHEN EXISTS (SELECT 1 FROM case_restriction r
                 WHERE r.id = NEW.restriction_id AND r.lifted_at IS NOT NULL)
    SAY 'nobody is added to a restriction that was lifted';
GUARD restriction_officer_is_kept BEFORE DELETE ON restriction_officer WHEN 1 = 1
    SAY 'a restriction is lifted and made anew, never altered';
GUARD restriction_officer_is_not_changed BEFORE UPDATE ON restriction_officer WHEN 1 = 1
    SAY 'a restriction is lifted and made anew, never altered';

-- Who cannot be given a case because it is restricted to others.
CREATE VIEW restriction_bar AS
    SELECT r.case_id AS case_id, f.id AS officer_id FROM case_restriction r
    JOIN officer f ON NOT EXISTS (SELECT 1 FROM restriction_officer o
                                  WHERE o.restriction_id = r.id AND o.officer_id = f.id)
    WHERE r.lifted_at IS NULL;
GUARD assignment_keeps_to_its_restriction BEFORE INSERT ON assignment
    WHEN EXISTS (SELECT 1 FROM restriction_bar b
                 WHERE b.case_id = NEW.case_id AND b.officer_id = NEW.officer_id)
    SAY 'a restricted case is given to nobody but the officers it is restricted to';

-- A review of a case; `number` counts its versions. States: 1 draft,
-- 2 submitted, 3 returned, 4 signed off, 5 escalated, 6 superseded.
CREATE TABLE review (
    id {{identity}},
    case_id BIGINT NOT NULL REFERENCES review_case (id),
    number INTEGER NOT NULL,
    form TEXT NOT NULL,
    ruleset TEXT NOT NULL,
    reviewer_id BIGINT NOT NULL REFERENCES officer (id),
    state INTEGER NOT NULL DEFAULT 1 CHECK (state BETWEEN 1 AND 6),
    stage INTEGER NOT NULL DEFAULT 1 CHECK (stage IN (1, 2)),
    started_at TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    submitted_at TEXT,
    decision_code BIGINT REFERENCES code (id),
    decided_month TEXT,
    reason TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (case_id, number)
);
CREATE INDEX review_by_state ON review (state, submitted_at);
CREATE UNIQUE INDEX review_one_draft ON review (case_id) WHERE state = 1;
GUARD review_stays_submitted BEFORE UPDATE ON review
    WHEN OLD.state <> 1 AND (NEW.state = 1 OR NEW.reviewer_id <> OLD.reviewer_id
        OR NEW.form <> OLD.form OR NEW.ruleset <> OLD.ruleset
        OR NEW.submitted_at <> OLD.submitted_at OR NEW.decision_code <> OLD.decision_code)
    SAY 'a submitted review is frozen';
GUARD review_is_kept BEFORE DELETE ON review WHEN OLD.state <> 1 SAY 'a submitted review is kept';

-- `subject` is empty, or names the suspect or victim asked about ("suspect/12").
CREATE TABLE review_answer (
    review_id BIGINT NOT NULL REFERENCES review (id),
    question TEXT NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    answer TEXT NOT NULL,
    evidence TEXT,
    note TEXT,
    answered_at TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (review_id, question, subject)
);
GUARD answer_not_added_after_submission BEFORE INSERT ON review_answer
    WHEN EXISTS (SELECT 1 FROM review r WHERE r.id = NEW.review_id AND r.state <> 1)
    SAY 'a submitted review is frozen';
GUARD answer_not_changed_after_submission BEFORE UPDATE ON review_answer
    WHEN EXISTS (SELECT 1 FROM review r WHERE r.id = OLD.review_id AND r.state <> 1)
    SAY 'a submitted review is frozen';
GUARD answer_not_removed_after_submission BEFORE DELETE ON review_answer
    WHEN EXISTS (SELECT 1 FROM review r WHERE r.id = OLD.review_id AND r.state <> 1)
    SAY 'a submitted review is frozen';

-- What the review's rules said of the case at the moment it was submitted.
CREATE TABLE review_criterion (
    review_id BIGINT NOT NULL REFERENCES review (id),
    criterion TEXT NOT NULL,
    met INTEGER CHECK (met IN (0, 1)),
    why TEXT NOT NULL,
    found INTEGER NOT NULL CHECK (found IN (0, 1)),
    PRIMARY KEY (review_id, criterion)
);
GUARD criterion_not_added_after_submission BEFORE INSERT ON review_criterion
    WHEN EXISTS (SELECT 1 FROM review r WHERE r.id = NEW.review_id AND r.state <> 1)
    SAY 'a submitted review is frozen';
GUARD criterion_not_changed_after_submission BEFORE UPDATE ON review_criterion
    WHEN EXISTS (SELECT 1 FROM review r WHERE r.id = OLD.review_id AND r.state <> 1)
    SAY 'a submitted review is frozen';
GUARD criterion_not_removed_after_submission BEFORE DELETE ON review_criterion
    WHEN EXISTS (SELECT 1 FROM review r WHERE r.id = OLD.review_id AND r.state <> 1)
    SAY 'a submitted review is frozen';

-- What the reviewer did about a wording that a rule points out, by rule and place
-- (a question, or "note/12"): 1 reworded, 2 kept for a reason. It is counted by
-- rule, and there is no column to count people by.
CREATE TABLE language_answer (
    review_id BIGINT NOT NULL REFERENCES review (id),
    place TEXT NOT NULL,
    rule TEXT NOT NULL,
    disposition INTEGER NOT NULL CHECK (disposition IN (1, 2)),
    reason TEXT NOT NULL,
    answered_at TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (review_id, place, rule)
);
CREATE INDEX language_answer_by_rule ON language_answer (rule, disposition);
GUARD wording_not_answered_after_submission BEFORE INSERT ON language_answer
    WHEN EXISTS (SELECT 1 FROM review r WHERE r.id = NEW.review_id AND r.state <> 1)
    SAY 'a submitted review is frozen';
GUARD wording_answer_not_changed_after_submission BEFORE UPDATE ON language_answer
    WHEN EXISTS (SELECT 1 FROM review r WHERE r.id = OLD.review_id AND r.state <> 1)
    SAY 'a submitted review is frozen';
GUARD wording_answer_not_removed_after_submission BEFORE DELETE ON language_answer
    WHEN EXISTS (SELECT 1 FROM review r WHERE r.id = OLD.review_id AND r.state <> 1)
    SAY 'a submitted review is frozen';

-- result: 1 in scope, 0 out of scope, NULL cannot tell; met: 1, 0, NULL unknown.
CREATE TABLE scope_result (
    case_id BIGINT NOT NULL REFERENCES review_case (id),
    ruleset TEXT NOT NULL,
    result INTEGER CHECK (result IN (0, 1)),
    evaluated_at TEXT NOT NULL,
    PRIMARY KEY (case_id, ruleset)
);

CREATE TABLE scope_criterion (
    case_id BIGINT NOT NULL,
    ruleset TEXT NOT NULL,
    criterion TEXT NOT NULL,
    met INTEGER CHECK (met IN (0, 1)),
    why TEXT NOT NULL,
    PRIMARY KEY (case_id, ruleset, criterion),
    FOREIGN KEY (case_id, ruleset) REFERENCES scope_result (case_id, ruleset)
);
GUARD scope_unknown_is_not_out BEFORE INSERT ON scope_criterion
    WHEN NEW.met IS NULL AND EXISTS (SELECT 1 FROM scope_result s
        WHERE s.case_id = NEW.case_id AND s.ruleset = NEW.ruleset AND s.result = 0)
    SAY 'a case with an unknown criterion is never out of scope';

-- Rules on scope made in this caseload, beside those of the program; `body` is
-- JSON as theirs is. A version is never changed: a change makes another.
CREATE TABLE ruleset (
    name TEXT PRIMARY KEY,
    body TEXT NOT NULL,
    based_on TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (length(reason) >= 20),
    officer_id BIGINT NOT NULL REFERENCES officer (id),
    made_at TEXT NOT NULL
);
GUARD ruleset_is_not_changed BEFORE UPDATE ON ruleset WHEN OLD.name IS NOT NULL
    SAY 'rules are not changed: a change makes a new version';
GUARD ruleset_is_kept BEFORE DELETE ON ruleset WHEN OLD.name IS NOT NULL
    SAY 'rules that results name are kept';

-- One ruleset over every case at one time. answer: 0 out of scope, 1 in scope,
-- 2 unclear; in the masks bit 0 stands for criterion C1, bit 8 for C9.
CREATE TABLE scope_run (
    id {{identity}},
    ruleset TEXT NOT NULL,
    officer_id BIGINT NOT NULL REFERENCES officer (id),
    evaluated_at TEXT NOT NULL,
    in_scope BIGINT NOT NULL,
    out_of_scope BIGINT NOT NULL,
    unclear BIGINT NOT NULL
);

CREATE TABLE scope_run_case (
    run_id BIGINT NOT NULL REFERENCES scope_run (id),
    case_id BIGINT NOT NULL REFERENCES review_case (id),
    answer INTEGER NOT NULL CHECK (answer IN (0, 1, 2)),
    not_met INTEGER NOT NULL,
    unknown INTEGER NOT NULL,
    PRIMARY KEY (run_id, case_id),
    CHECK (unknown = 0 OR answer = 2)
);

-- decision: 1 agree, 2 agree with changes, 3 return, 4 escalate.
CREATE TABLE sign_off (
    id {{identity}},
    review_id BIGINT NOT NULL REFERENCES review (id),
    officer_id BIGINT NOT NULL REFERENCES officer (id),
    decision INTEGER NOT NULL CHECK (decision BETWEEN 1 AND 4),
    reason TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    improve TEXT,
    quality INTEGER CHECK (quality BETWEEN 1 AND 5),
    CHECK (decision = 1 OR length(reason) >= 20)
);
CREATE INDEX sign_off_by_review ON sign_off (review_id);
GUARD sign_off_is_by_another BEFORE INSERT ON sign_off
    WHEN EXISTS (SELECT 1 FROM review r
                 WHERE r.id = NEW.review_id AND r.reviewer_id = NEW.officer_id)
    SAY 'nobody signs off their own review';
GUARD sign_off_is_kept BEFORE UPDATE ON sign_off WHEN 1 = 1 SAY 'a sign-off is kept as it was given';
GUARD sign_off_is_not_deleted BEFORE DELETE ON sign_off WHEN 1 = 1 SAY 'a sign-off is kept';

-- What the reviewer did not consider, and what they answer to it.
CREATE TABLE sign_off_factor (
    sign_off_id BIGINT NOT NULL REFERENCES sign_off (id),
    factor_code BIGINT NOT NULL REFERENCES code (id),
    PRIMARY KEY (sign_off_id, factor_code)
);
GUARD sign_off_factor_is_kept BEFORE UPDATE ON sign_off_factor WHEN 1 = 1
    SAY 'a sign-off is kept as it was given';
GUARD sign_off_factor_is_not_deleted BEFORE DELETE ON sign_off_factor WHEN 1 = 1
    SAY 'a sign-off is kept';
CREATE TABLE sign_off_reply (
    id {{identity}},
    sign_off_id BIGINT NOT NULL REFERENCES sign_off (id),
    officer_id BIGINT NOT NULL REFERENCES officer (id),
    reply TEXT NOT NULL,
    replied_at TEXT NOT NULL
);
CREATE INDEX sign_off_reply_by_sign_off ON sign_off_reply (sign_off_id);
GUARD sign_off_reply_is_the_reviewers BEFORE INSERT ON sign_off_reply
    WHEN NOT EXISTS (SELECT 1 FROM sign_off s JOIN review r ON r.id = s.review_id
                     WHERE s.id = NEW.sign_off_id AND r.reviewer_id = NEW.officer_id)
    SAY 'only the reviewer replies to a sign-off';
GUARD sign_off_reply_is_kept BEFORE UPDATE ON sign_off_reply WHEN 1 = 1 SAY 'a reply is kept';
GUARD sign_off_reply_is_not_deleted BEFORE DELETE ON sign_off_reply WHEN 1 = 1
    SAY 'a reply is kept';

-- What the reviewer has ticked off of it; a tick can be taken back.
CREATE TABLE sign_off_dealt (
    sign_off_id BIGINT NOT NULL,
    factor_code BIGINT NOT NULL,
    dealt_at TEXT NOT NULL,
    PRIMARY KEY (sign_off_id, factor_code),
    FOREIGN KEY (sign_off_id, factor_code) REFERENCES sign_off_factor (sign_off_id, factor_code)
);

-- Panel -----------------------------------------------------------------------

-- Who leads somebody, or led them while both were in a team.
CREATE VIEW manager AS
    SELECT DISTINCT t.officer_id AS officer_id, m.officer_id AS manager_id FROM officer_team t
    JOIN officer_team m ON m.team_id = t.team_id AND m.role = 2 AND m.officer_id <> t.officer_id
    AND m.from_at <= coalesce(t.until_at, '9999') AND t.from_at <= coalesce(m.until_at, '9999');

-- Who is not independent of the original investigation of a case. why: 3 took part
-- in it, 4 leads or led somebody who did.
CREATE VIEW investigation_bar AS
    SELECT o.case_id AS case_id, f.id AS officer_id, 3 AS why FROM original_officer o
    JOIN investigator i ON i.id = o.investigator_id JOIN officer f ON f.staff_ref = i.staff_ref
    UNION ALL
    SELECT o.case_id, m.manager_id, 4 FROM original_officer o
    JOIN investigator i ON i.id = o.investigator_id JOIN officer f ON f.staff_ref = i.staff_ref
    JOIN manager m ON m.officer_id = f.id;
GUARD sign_off_is_independent BEFORE INSERT ON sign_off
    WHEN EXISTS (SELECT 1 FROM review r JOIN investigation_bar b ON b.case_id = r.case_id
                 WHERE r.id = NEW.review_id AND b.officer_id = NEW.officer_id)
    SAY 'nobody signs off a case that they or their team investigated';

-- Who may not sit on a panel about a case, nor vote on one. why: 1 reviewed it,
-- 2 signed a review of it off, 3 took part in the original investigation, 4 leads
-- or led somebody who reviewed or investigated it.
CREATE VIEW panel_bar AS
    SELECT r.case_id AS case_id, r.reviewer_id AS officer_id, 1 AS why FROM review r
    UNION ALL
    SELECT r.case_id, s.officer_id, 2 FROM sign_off s JOIN review r ON r.id = s.review_id
    UNION ALL
    SELECT case_id, officer_id, why FROM investigation_bar
    UNION ALL
    SELECT r.case_id, m.manager_id, 4 FROM review r JOIN manager m ON m.officer_id = r.reviewer_id;

CREATE TABLE panel (
    id {{identity}},
    case_id BIGINT NOT NULL REFERENCES review_case (id),
    review_id BIGINT NOT NULL REFERENCES review (id),
    question TEXT NOT NULL,
    sits_on TEXT NOT NULL,
    convened_by BIGINT NOT NULL REFERENCES officer (id),
    convened_at TEXT NOT NULL,
    closed_by BIGINT REFERENCES officer (id),
    closed_at TEXT,
    decision_code BIGINT REFERENCES code (id),
    reasons TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((closed_by IS NULL) = (closed_at IS NULL)),
    CHECK (decision_code IS NULL OR closed_at IS NOT NULL),
    CHECK (closed_at IS NULL OR length(reasons) >= 20)
);
CREATE INDEX panel_by_case ON panel (case_id);
CREATE INDEX panel_by_review ON panel (review_id);
CREATE UNIQUE INDEX panel_one_sits ON panel (case_id) WHERE closed_at IS NULL;

-- part: 1 chair, 2 investigator, 3 prosecutor, 4 safeguarding, 5 member. pip: the
-- level that was stated, NULL where none was.
CREATE TABLE panel_member (
    panel_id BIGINT NOT NULL REFERENCES panel (id),
    officer_id BIGINT NOT NULL REFERENCES officer (id),
    part INTEGER NOT NULL CHECK (part BETWEEN 1 AND 5),
    independent INTEGER NOT NULL CHECK (independent IN (0, 1)),
    pip INTEGER CHECK (pip BETWEEN 1 AND 4),
    PRIMARY KEY (panel_id, officer_id)
);
CREATE INDEX panel_member_by_officer ON panel_member (officer_id);
CREATE UNIQUE INDEX panel_one_chair ON panel_member (panel_id) WHERE part = 1;

-- decision_code: NULL is an abstention.
CREATE TABLE panel_vote (
    panel_id BIGINT NOT NULL,
    officer_id BIGINT NOT NULL,
    decision_code BIGINT REFERENCES code (id),
    reason TEXT NOT NULL CHECK (length(reason) >= 20),
    cast_at TEXT NOT NULL,
    PRIMARY KEY (panel_id, officer_id),
    FOREIGN KEY (panel_id, officer_id) REFERENCES panel_member (panel_id, officer_id)
);

GUARD panel_begins_open BEFORE INSERT ON panel
    WHEN NEW.closed_at IS NOT NULL OR NOT EXISTS
        (SELECT 1 FROM review r WHERE r.id = NEW.review_id AND r.case_id = NEW.case_id
         AND r.state IN (2, 5))
    SAY 'a panel begins open, on a review of its case that waits';
GUARD panel_is_only_closed BEFORE UPDATE ON panel
    WHEN OLD.closed_at IS NOT NULL OR NEW.id <> OLD.id OR NEW.case_id <> OLD.case_id
        OR NEW.review_id <> OLD.review_id OR NEW.question <> OLD.question
        OR NEW.sits_on <> OLD.sits_on OR NEW.convened_by <> OLD.convened_by
        OR NEW.convened_at <> OLD.convened_at
    SAY 'a panel is kept as it was convened, and closed once';
GUARD panel_decides_with_a_quorum BEFORE UPDATE ON panel
    WHEN NEW.decision_code IS NOT NULL AND (
        (SELECT count(*) FROM panel_vote v WHERE v.panel_id = NEW.id) < 3
        OR NOT EXISTS (SELECT 1 FROM panel_vote v JOIN panel_member m
                       ON m.panel_id = v.panel_id AND m.officer_id = v.officer_id
                       WHERE v.panel_id = NEW.id AND m.independent = 1)
        OR NOT EXISTS (SELECT 1 FROM panel_vote v JOIN panel_member m
                       ON m.panel_id = v.panel_id AND m.officer_id = v.officer_id
                       WHERE v.panel_id = NEW.id AND m.pip >= 3))
    SAY 'a panel decides with three, one of them independent and one at PIP 3';
GUARD panel_decides_by_majority BEFORE UPDATE ON panel
    WHEN NEW.decision_code IS NOT NULL AND
        2 * (SELECT count(*) FROM panel_vote v
             WHERE v.panel_id = NEW.id AND v.decision_code = NEW.decision_code)
        <= (SELECT count(*) FROM panel_vote v WHERE v.panel_id = NEW.id)
    SAY 'a panel decides what more than half of its votes are for';
GUARD panel_is_kept BEFORE DELETE ON panel WHEN 1 = 1 SAY 'a panel is kept';

GUARD panel_member_is_free BEFORE INSERT ON panel_member
    WHEN EXISTS (SELECT 1 FROM panel p JOIN panel_bar b ON b.case_id = p.case_id
                 WHERE p.id = NEW.panel_id AND b.officer_id = NEW.officer_id)
    SAY 'nobody sits on a panel about their own work';
GUARD panel_member_is_of_another_team BEFORE INSERT ON panel_member
    WHEN NEW.independent = 1 AND EXISTS
        (SELECT 1 FROM panel p JOIN review r ON r.case_id = p.case_id
         JOIN officer w ON w.id = r.reviewer_id JOIN officer m ON m.team_id = w.team_id
         WHERE p.id = NEW.panel_id AND m.id = NEW.officer_id)
    SAY 'a colleague of the reviewer is not independent';
GUARD panel_member_comes_first BEFORE INSERT ON panel_member
    WHEN EXISTS (SELECT 1 FROM panel_vote v WHERE v.panel_id = NEW.panel_id)
        OR EXISTS (SELECT 1 FROM panel p WHERE p.id = NEW.panel_id AND p.closed_at IS NOT NULL)
    SAY 'nobody joins a panel that has begun to vote';
GUARD panel_member_is_not_changed BEFORE UPDATE ON panel_member WHEN 1 = 1
    SAY 'a panel is kept as it was convened';
GUARD panel_member_is_kept BEFORE DELETE ON panel_member WHEN 1 = 1
    SAY 'a panel is kept as it was convened';

GUARD panel_voter_is_free BEFORE INSERT ON panel_vote
    WHEN EXISTS (SELECT 1 FROM panel p JOIN panel_bar b ON b.case_id = p.case_id
                 WHERE p.id = NEW.panel_id AND b.officer_id = NEW.officer_id)
    SAY 'nobody votes on their own work';
GUARD panel_vote_is_in_time BEFORE INSERT ON panel_vote
    WHEN EXISTS (SELECT 1 FROM panel p WHERE p.id = NEW.panel_id AND p.closed_at IS NOT NULL)
    SAY 'a closed panel takes no vote';
GUARD panel_vote_is_not_changed BEFORE UPDATE ON panel_vote WHEN 1 = 1 SAY 'a vote is final';
GUARD panel_vote_is_kept BEFORE DELETE ON panel_vote WHEN 1 = 1 SAY 'a vote is kept';

GUARD review_waits_for_the_panel BEFORE INSERT ON review
    WHEN EXISTS (SELECT 1 FROM panel p WHERE p.case_id = NEW.case_id AND p.closed_at IS NULL)
    SAY 'a review is not revised while a panel sits on it';
GUARD sign_off_waits_for_the_panel BEFORE INSERT ON sign_off
    WHEN EXISTS (SELECT 1 FROM panel p
                 WHERE p.review_id = NEW.review_id AND p.closed_at IS NULL)
    SAY 'a review is not signed off while a panel sits on it';
-- A reinvestigation, a referral to the NCA, and a review that a lead passed on (5).
GUARD review_needs_its_panel BEFORE UPDATE ON review
    WHEN NEW.state = 4 AND OLD.state <> 4
        AND (OLD.state = 5 OR EXISTS (SELECT 1 FROM code d WHERE d.id = NEW.decision_code
             AND d.list = 'decision' AND d.code IN ('DEC-REINV', 'DEC-NCA')))
        AND NOT EXISTS (SELECT 1 FROM panel p WHERE p.review_id = NEW.id
                        AND p.closed_at IS NOT NULL AND p.decision_code = NEW.decision_code)
    SAY 'what a panel decides is signed off by a panel';
GUARD review_does_not_begin_signed_off BEFORE INSERT ON review
    WHEN NEW.state = 4 AND EXISTS (SELECT 1 FROM code d WHERE d.id = NEW.decision_code
        AND d.list = 'decision' AND d.code IN ('DEC-REINV', 'DEC-NCA'))
    SAY 'what a panel decides is signed off by a panel';
GUARD sign_off_needs_its_panel BEFORE INSERT ON sign_off
    WHEN NEW.decision IN (1, 2) AND EXISTS
        (SELECT 1 FROM review r WHERE r.id = NEW.review_id
         AND (r.state = 5 OR EXISTS (SELECT 1 FROM code d WHERE d.id = r.decision_code
              AND d.list = 'decision' AND d.code IN ('DEC-REINV', 'DEC-NCA')))
         AND NOT EXISTS (SELECT 1 FROM panel p WHERE p.review_id = r.id
                         AND p.closed_at IS NOT NULL AND p.decision_code = r.decision_code))
    SAY 'what a panel decides is signed off by a panel';

CREATE TABLE referral (
    id {{identity}},
    case_id BIGINT NOT NULL REFERENCES review_case (id),
    review_id BIGINT REFERENCES review (id),
    kind_code BIGINT NOT NULL REFERENCES code (id),
    urgent INTEGER NOT NULL DEFAULT 0 CHECK (urgent IN (0, 1)),
    made_by BIGINT NOT NULL REFERENCES officer (id),
    made_at TEXT NOT NULL,
    recipient_body TEXT NOT NULL,
    recipient_person TEXT,
    method TEXT,
    acknowledged_at TEXT,
    outcome TEXT,
    chase_on TEXT,
    version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX referral_by_case ON referral (case_id);

-- state: 1 for allocation, 2 allocated, 3 resulted, 4 filed. bring_on: the day on which
-- somebody looks at it again, before it is due; NULL is the day on which it is due.
CREATE TABLE line_of_enquiry (
    id {{identity}},
    case_id BIGINT NOT NULL REFERENCES review_case (id),
    review_id BIGINT REFERENCES review (id),
    action TEXT NOT NULL,
    owner_id BIGINT REFERENCES officer (id),
    skill_code BIGINT REFERENCES code (id),
    estimate_minutes INTEGER,
    due_on TEXT,
    bring_on TEXT,
    state INTEGER NOT NULL DEFAULT 1 CHECK (state BETWEEN 1 AND 4),
    result TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (bring_on IS NULL OR due_on IS NULL OR bring_on <= due_on)
);
CREATE INDEX line_of_enquiry_by_case ON line_of_enquiry (case_id);
CREATE INDEX line_of_enquiry_that_waits ON line_of_enquiry (due_on) WHERE state <> 4;

-- A live risk that an answer of part C has shown: a supervisor is told and says
-- what was done, or it goes up after an hour. `indicators` are questions, "C1,C3".
CREATE TABLE risk_alert (
    id {{identity}},
    case_id BIGINT NOT NULL REFERENCES review_case (id),
    indicators TEXT NOT NULL,
    raised_by BIGINT NOT NULL REFERENCES officer (id),
    raised_at TEXT NOT NULL,
    escalated_at TEXT,
    acknowledged_by BIGINT REFERENCES officer (id),
    acknowledged_at TEXT,
    action TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (acknowledged_by <> raised_by),
    CHECK ((acknowledged_by IS NULL) = (acknowledged_at IS NULL))
);
CREATE INDEX risk_alert_by_case ON risk_alert (case_id);
CREATE UNIQUE INDEX risk_alert_waiting ON risk_alert (case_id) WHERE acknowledged_at IS NULL;
GUARD risk_alert_is_kept BEFORE DELETE ON risk_alert WHEN 1 = 1
    SAY 'an alert of a live risk is kept';
GUARD risk_alert_stays_acknowledged BEFORE UPDATE ON risk_alert
    WHEN OLD.acknowledged_at IS NOT NULL
    SAY 'an acknowledged alert is never altered';

-- What a victim said about being contacted and what they were told. The newest
-- number counts and all stay. `may_be_contacted`: 1 yes, 0 no, NULL not asked.
CREATE TABLE victim_contact (
    id {{identity}},
    victim_id BIGINT NOT NULL REFERENCES victim (id),
    number INTEGER NOT NULL,
    may_be_contacted INTEGER CHECK (may_be_contacted IN (0, 1)),
    preference_code BIGINT REFERENCES code (id),
    arrangements TEXT,
    told_outcome_code BIGINT REFERENCES code (id),
    told_on TEXT,
    told_by TEXT,
    told_rights_code BIGINT REFERENCES code (id),
    recorded_by BIGINT NOT NULL REFERENCES officer (id),
    recorded_at TEXT NOT NULL,
    UNIQUE (victim_id, number)
);
GUARD victim_contact_is_never_altered BEFORE UPDATE ON victim_contact WHEN 1 = 1
    SAY 'what a victim said is never altered; record it anew';
GUARD victim_contact_is_kept BEFORE DELETE ON victim_contact WHEN 1 = 1
    SAY 'what a victim said is kept';

-- Seen elsewhere: what one case may have in common with another, as it is compared
-- and as it was written. kind: 2 name and day of birth (not kept as written),
-- 3 address, 4 phone, 5 vehicle, 6 venue; 1, the same person, is read from the
-- people of the cases. 7 is the name as it was written: compared with nothing, and
-- read only where somebody asks for it on the record.
CREATE TABLE shared_value (
    id {{identity}},
    case_id BIGINT NOT NULL REFERENCES review_case (id),
    suspect_id BIGINT REFERENCES suspect (id),
    victim_id BIGINT REFERENCES victim (id),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 2 AND 7),
    folded TEXT NOT NULL,
    written TEXT NOT NULL
);
CREATE INDEX shared_value_by_case ON shared_value (case_id);
CREATE INDEX shared_value_by_value ON shared_value (kind, folded, case_id);

-- What an officer made of a link; verdict: 1 relevant, 2 not relevant, 3 unsure.
-- other_case_id is 0 where too many cases share the value to name each.
CREATE TABLE link_answer (
    case_id BIGINT NOT NULL REFERENCES review_case (id),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 6),
    value TEXT NOT NULL,
    other_case_id BIGINT NOT NULL,
    verdict INTEGER NOT NULL CHECK (verdict BETWEEN 1 AND 3),
    officer_id BIGINT NOT NULL REFERENCES officer (id),
    answered_at TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (case_id, kind, value, other_case_id)
);

-- The decision log of a case: numbered from 1 without a gap, and only added to. A
-- correction names the earlier entry. origin: 1 by hand, 2 submission, 3 sign-off, 4 panel,
-- 5 reassignment, 6 restriction.
CREATE TABLE decision_log (
    case_id BIGINT NOT NULL REFERENCES review_case (id),
    number INTEGER NOT NULL,
    origin INTEGER NOT NULL CHECK (origin BETWEEN 1 AND 6),
    decided_at TEXT NOT NULL,
    officer_id BIGINT NOT NULL REFERENCES officer (id),
    decision TEXT NOT NULL,
    reasons TEXT NOT NULL,
    options TEXT NOT NULL,
    consulted TEXT NOT NULL,
    corrects INTEGER CHECK (corrects >= 1 AND corrects < number),
    PRIMARY KEY (case_id, number)
);
GUARD decision_log_has_no_gap BEFORE INSERT ON decision_log
    WHEN NEW.number <> (SELECT coalesce(max(d.number), 0) + 1 FROM decision_log d
                        WHERE d.case_id = NEW.case_id)
    SAY 'the decision log has no gaps';
GUARD decision_log_is_not_changed BEFORE UPDATE ON decision_log WHEN 1 = 1
    SAY 'the decision log is not changed: a correction is a new entry';
GUARD decision_log_is_kept BEFORE DELETE ON decision_log WHEN 1 = 1
    SAY 'the decision log is kept';

-- Quality ---------------------------------------------------------------------

-- What was given out: every later table is checked against it, so that nothing can
-- be worked out by subtraction. `cell_count` is exact and never leaves.
CREATE TABLE published_table (
    id {{identity}},
    officer_id BIGINT NOT NULL REFERENCES officer (id),
    released_at TEXT NOT NULL,
    table_key TEXT NOT NULL,
    title TEXT NOT NULL,
    unit TEXT NOT NULL,
    profile INTEGER NOT NULL CHECK (profile BETWEEN 1 AND 3),
    recipient TEXT NOT NULL,
    as_of TEXT NOT NULL
);
GUARD published_table_is_not_changed BEFORE UPDATE ON published_table WHEN 1 = 1
    SAY 'a publication is kept as it was given out';
GUARD published_table_is_kept BEFORE DELETE ON published_table WHEN 1 = 1
    SAY 'a publication is kept as it was given out';

CREATE TABLE published_cell (
    table_id BIGINT NOT NULL REFERENCES published_table (id),
    row_number INTEGER NOT NULL,
    column_number INTEGER NOT NULL,
    cell_key TEXT NOT NULL,
    cell_count BIGINT NOT NULL CHECK (cell_count >= 0),
    shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
    PRIMARY KEY (table_id, row_number, column_number)
);
GUARD small_count_is_not_published BEFORE INSERT ON published_cell
    WHEN NEW.shown = 1 AND NEW.cell_count > 0
         AND NEW.cell_count < (SELECT CASE t.profile WHEN 1 THEN 5 ELSE 10 END
                               FROM published_table t WHERE t.id = NEW.table_id)
    SAY 'a small count is not published';
GUARD published_cell_is_not_changed BEFORE UPDATE ON published_cell WHEN 1 = 1
    SAY 'a publication is kept as it was given out';
GUARD published_cell_is_kept BEFORE DELETE ON published_cell WHEN 1 = 1
    SAY 'a publication is kept as it was given out';

-- A sample of decided reviews: `seed` is an unsigned number of 64 bits as text.
CREATE TABLE quality_sample (
    id {{identity}},
    officer_id BIGINT NOT NULL REFERENCES officer (id),
    drawn_at TEXT NOT NULL,
    from_on TEXT NOT NULL,
    until_on TEXT NOT NULL,
    percent INTEGER NOT NULL CHECK (percent BETWEEN 1 AND 100),
    seed TEXT NOT NULL,
    frame_size BIGINT NOT NULL,
    size BIGINT NOT NULL,
    left_out BIGINT NOT NULL,
    CHECK (until_on >= from_on)
);
GUARD quality_sample_is_not_changed BEFORE UPDATE ON quality_sample WHEN 1 = 1
    SAY 'a sample is kept as it was drawn';
GUARD quality_sample_is_kept BEFORE DELETE ON quality_sample WHEN 1 = 1
    SAY 'a sample is kept as it was drawn';

-- All that could be drawn, and what was. basis: 1 by chance, with the sample's
-- per cent as its probability; 2 P0 or P1 and 3 no further opportunity after
-- outcome 14 or 16, with certainty.
CREATE TABLE quality_frame (
    sample_id BIGINT NOT NULL REFERENCES quality_sample (id),
    review_id BIGINT NOT NULL REFERENCES review (id),
    case_id BIGINT NOT NULL REFERENCES review_case (id),
    reference TEXT NOT NULL,
    reviewer_id BIGINT NOT NULL REFERENCES officer (id),
    year INTEGER,
    decision TEXT NOT NULL,
    basis INTEGER NOT NULL CHECK (basis BETWEEN 1 AND 3),
    drawn INTEGER NOT NULL CHECK (drawn IN (0, 1)),
    PRIMARY KEY (sample_id, review_id),
    CHECK (basis = 1 OR drawn = 1)
);
CREATE INDEX quality_frame_by_review ON quality_frame (review_id, drawn);
GUARD sample_is_not_of_own_work BEFORE INSERT ON quality_frame
    WHEN EXISTS (SELECT 1 FROM quality_sample s
                 JOIN review r ON r.id = NEW.review_id AND r.reviewer_id = s.officer_id
                 WHERE s.id = NEW.sample_id)
    SAY 'nobody samples their own work';
GUARD sample_is_not_of_own_case BEFORE INSERT ON quality_frame
    WHEN EXISTS (SELECT 1 FROM quality_sample s
                 JOIN review r ON r.id = NEW.review_id
                 JOIN investigation_bar b ON b.case_id = r.case_id AND b.officer_id = s.officer_id
                 WHERE s.id = NEW.sample_id)
    SAY 'nobody samples a case that they or someone they managed investigated';
GUARD sample_names_the_review_truly BEFORE INSERT ON quality_frame
    WHEN NOT EXISTS (SELECT 1 FROM review r WHERE r.id = NEW.review_id
                     AND r.case_id = NEW.case_id AND r.reviewer_id = NEW.reviewer_id)
    SAY 'a sample names the case and the reviewer of its review';
GUARD quality_frame_is_not_changed BEFORE UPDATE ON quality_frame WHEN 1 = 1
    SAY 'a sample is kept as it was drawn';
GUARD quality_frame_is_kept BEFORE DELETE ON quality_frame WHEN 1 = 1
    SAY 'a sample is kept as it was drawn';

-- The blind second review of a drawn review: only a review officer gives it, and
-- it is open until `submitted_at`. An empty answer is one that was not given.
CREATE TABLE second_review (
    id {{identity}},
    review_id BIGINT NOT NULL UNIQUE REFERENCES review (id),
    case_id BIGINT NOT NULL REFERENCES review_case (id),
    officer_id BIGINT NOT NULL REFERENCES officer (id),
    assigned_by BIGINT NOT NULL REFERENCES officer (id),
    assigned_at TEXT NOT NULL,
    submitted_at TEXT,
    verdict TEXT,
    reasonable TEXT,
    same_today TEXT,
    quality TEXT,
    priority TEXT,
    rationale TEXT,
    differs INTEGER CHECK (differs IN (0, 1)),
    CHECK (assigned_by <> officer_id),
    CHECK ((submitted_at IS NULL) = (verdict IS NULL)),
    CHECK ((submitted_at IS NULL) = (differs IS NULL))
);
CREATE INDEX second_review_by_officer ON second_review (officer_id, submitted_at);
CREATE INDEX second_review_by_case ON second_review (case_id);

-- A calibration session: several review officers answer the same cases blind. An answer
-- is open until `submitted_at`; `lesson` is what they agreed on.
CREATE TABLE calibration (
    id {{identity}},
    title TEXT NOT NULL,
    officer_id BIGINT NOT NULL REFERENCES officer (id),
    held_at TEXT NOT NULL,
    closed_by BIGINT REFERENCES officer (id),
    closed_at TEXT,
    lesson TEXT,
    CHECK ((closed_at IS NULL) = (closed_by IS NULL)),
    CHECK (closed_at IS NULL OR length(lesson) >= 20)
);
CREATE TABLE calibration_answer (
    calibration_id BIGINT NOT NULL REFERENCES calibration (id),
    case_id BIGINT NOT NULL REFERENCES review_case (id),
    officer_id BIGINT NOT NULL REFERENCES officer (id),
    submitted_at TEXT,
    verdict TEXT,
    reasonable TEXT,
    same_today TEXT,
    quality TEXT,
    priority TEXT,
    rationale TEXT,
    PRIMARY KEY (calibration_id, case_id, officer_id),
    CHECK ((submitted_at IS NULL) = (verdict IS NULL))
);
CREATE INDEX calibration_answer_by_officer ON calibration_answer (officer_id, submitted_at);
GUARD calibration_begins_open BEFORE INSERT ON calibration
    WHEN NEW.closed_at IS NOT NULL SAY 'a calibration session begins open';
GUARD calibration_is_only_closed BEFORE UPDATE ON calibration
    WHEN OLD.closed_at IS NOT NULL OR NEW.closed_at IS NULL OR NEW.title <> OLD.title
        OR NEW.officer_id <> OLD.officer_id OR NEW.held_at <> OLD.held_at
    SAY 'a calibration session is closed once and kept';
GUARD calibration_is_kept BEFORE DELETE ON calibration WHEN 1 = 1
    SAY 'a calibration session is kept';
GUARD calibration_is_by_review_officers BEFORE INSERT ON calibration_answer
    WHEN NOT EXISTS (SELECT 1 FROM officer p WHERE p.id = NEW.officer_id AND p.role = 1)
    SAY 'review officers calibrate, who see no trail and no sign-off';
GUARD calibration_is_by_others BEFORE INSERT ON calibration_answer
    WHEN EXISTS (SELECT 1 FROM review r WHERE r.case_id = NEW.case_id
                 AND r.reviewer_id = NEW.officer_id)
    SAY 'nobody judges their own review';
GUARD calibration_has_no_conflict BEFORE INSERT ON calibration_answer
    WHEN EXISTS (SELECT 1 FROM investigation_bar b WHERE b.case_id = NEW.case_id
                 AND b.officer_id = NEW.officer_id)
    SAY 'nobody judges a case that they or someone they managed investigated';
GUARD calibration_answer_begins_open BEFORE INSERT ON calibration_answer
    WHEN NEW.submitted_at IS NOT NULL OR EXISTS (SELECT 1 FROM calibration c
        WHERE c.id = NEW.calibration_id AND c.closed_at IS NOT NULL)
    SAY 'an answer is given in a session that is open';
GUARD calibration_answer_is_frozen BEFORE UPDATE ON calibration_answer
    WHEN OLD.submitted_at IS NOT NULL OR NEW.officer_id <> OLD.officer_id
        OR NEW.case_id <> OLD.case_id OR NEW.calibration_id <> OLD.calibration_id
        OR EXISTS (SELECT 1 FROM calibration c WHERE c.id = NEW.calibration_id
                   AND c.closed_at IS NOT NULL)
    SAY 'an answer in a calibration session is frozen';
GUARD calibration_answer_is_kept BEFORE DELETE ON calibration_answer WHEN 1 = 1
    SAY 'an answer in a calibration session is kept';

-- What an officer has typed so far in a calibration: read by them alone, and gone once
-- they have answered.
CREATE TABLE calibration_draft (
    calibration_id BIGINT NOT NULL,
    case_id BIGINT NOT NULL,
    officer_id BIGINT NOT NULL,
    verdict TEXT NOT NULL,
    reasonable TEXT NOT NULL,
    same_today TEXT NOT NULL,
    quality TEXT NOT NULL,
    priority TEXT NOT NULL,
    rationale TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    PRIMARY KEY (calibration_id, case_id, officer_id),
    FOREIGN KEY (calibration_id, case_id, officer_id)
        REFERENCES calibration_answer (calibration_id, case_id, officer_id)
);
GUARD calibration_draft_is_of_an_open_one BEFORE INSERT ON calibration_draft
    WHEN EXISTS (SELECT 1 FROM calibration_answer s WHERE s.calibration_id = NEW.calibration_id
                 AND s.case_id = NEW.case_id AND s.officer_id = NEW.officer_id
                 AND s.submitted_at IS NOT NULL)
    SAY 'a given answer has no draft';
GUARD calibration_answer_takes_its_draft_along BEFORE UPDATE ON calibration_answer
    WHEN NEW.submitted_at IS NOT NULL
        AND EXISTS (SELECT 1 FROM calibration_draft d WHERE d.calibration_id = NEW.calibration_id
                    AND d.case_id = NEW.case_id AND d.officer_id = NEW.officer_id)
    SAY 'a draft does not outlive its answer';

-- Who judges a case without what was done with it.
CREATE VIEW judged_blind AS
    SELECT case_id, officer_id FROM second_review WHERE submitted_at IS NULL
    UNION SELECT a.case_id, a.officer_id FROM calibration_answer a
    JOIN calibration c ON c.id = a.calibration_id
    WHERE a.submitted_at IS NULL AND c.closed_at IS NULL;
GUARD second_review_is_of_a_drawn_one BEFORE INSERT ON second_review
    WHEN NOT EXISTS (SELECT 1 FROM quality_frame f WHERE f.review_id = NEW.review_id
                     AND f.case_id = NEW.case_id AND f.drawn = 1)
    SAY 'only a review that was drawn is reviewed again';
GUARD second_review_is_by_another BEFORE INSERT ON second_review
    WHEN EXISTS (SELECT 1 FROM review r WHERE r.case_id = NEW.case_id
                 AND r.reviewer_id IN (NEW.officer_id, NEW.assigned_by))
    SAY 'nobody judges their own review or says who does';
GUARD second_review_is_by_a_review_officer BEFORE INSERT ON second_review
    WHEN NOT EXISTS (SELECT 1 FROM officer p WHERE p.id = NEW.officer_id AND p.role = 1)
    SAY 'a second review is given by a review officer, who sees no trail and no sign-off';
GUARD second_review_has_no_conflict BEFORE INSERT ON second_review
    WHEN EXISTS (SELECT 1 FROM investigation_bar b WHERE b.case_id = NEW.case_id
                 AND b.officer_id IN (NEW.officer_id, NEW.assigned_by))
    SAY 'nobody judges a case that they or someone they managed investigated';
GUARD second_review_starts_open BEFORE INSERT ON second_review
    WHEN NEW.submitted_at IS NOT NULL SAY 'a second review is given before it is submitted';
GUARD second_review_is_frozen BEFORE UPDATE ON second_review
    WHEN OLD.submitted_at IS NOT NULL OR NEW.officer_id <> OLD.officer_id
        OR NEW.assigned_by <> OLD.assigned_by OR NEW.review_id <> OLD.review_id
        OR NEW.case_id <> OLD.case_id
    SAY 'a second review is frozen';
GUARD second_review_is_kept BEFORE DELETE ON second_review WHEN 1 = 1
    SAY 'a second review is kept';

-- What the second reviewer has typed so far: read by them alone, and gone once they
-- have submitted.
CREATE TABLE second_draft (
    second_id {{key}} PRIMARY KEY REFERENCES second_review (id),
    verdict TEXT NOT NULL,
    reasonable TEXT NOT NULL,
    same_today TEXT NOT NULL,
    quality TEXT NOT NULL,
    priority TEXT NOT NULL,
    rationale TEXT NOT NULL,
    saved_at TEXT NOT NULL
);
GUARD second_draft_is_of_an_open_one BEFORE INSERT ON second_draft
    WHEN EXISTS (SELECT 1 FROM second_review s
                 WHERE s.id = NEW.second_id AND s.submitted_at IS NOT NULL)
    SAY 'a submitted second review has no draft';
GUARD second_review_takes_its_draft_along BEFORE UPDATE ON second_review
    WHEN NEW.submitted_at IS NOT NULL
        AND EXISTS (SELECT 1 FROM second_draft d WHERE d.second_id = NEW.id)
    SAY 'a draft does not outlive its second review';

-- What a third person decides where two reviews differ.
CREATE TABLE second_decision (
    second_id {{key}} PRIMARY KEY REFERENCES second_review (id),
    officer_id BIGINT NOT NULL REFERENCES officer (id),
    verdict TEXT NOT NULL,
    reasonable TEXT NOT NULL,
    same_today TEXT NOT NULL,
    quality TEXT NOT NULL,
    priority TEXT NOT NULL,
    rationale TEXT NOT NULL CHECK (length(rationale) >= 30),
    decided_at TEXT NOT NULL
);
GUARD second_decision_needs_a_difference BEFORE INSERT ON second_decision
    WHEN NOT EXISTS (SELECT 1 FROM second_review s WHERE s.id = NEW.second_id AND s.differs = 1)
    SAY 'there is nothing to decide';
GUARD second_decision_is_by_a_third BEFORE INSERT ON second_decision
    WHEN EXISTS (SELECT 1 FROM second_review s JOIN review r ON r.case_id = s.case_id
                 WHERE s.id = NEW.second_id
                 AND NEW.officer_id IN (s.officer_id, r.reviewer_id))
    SAY 'neither of two reviewers decides between them';
GUARD second_decision_has_no_conflict BEFORE INSERT ON second_decision
    WHEN EXISTS (SELECT 1 FROM second_review s
                 JOIN investigation_bar b ON b.case_id = s.case_id
                 WHERE s.id = NEW.second_id AND b.officer_id = NEW.officer_id)
    SAY 'nobody judges a case that they or someone they managed investigated';
GUARD second_decision_is_not_changed BEFORE UPDATE ON second_decision WHEN 1 = 1
    SAY 'a decision between two reviews is kept';
GUARD second_decision_is_kept BEFORE DELETE ON second_decision WHEN 1 = 1
    SAY 'a decision between two reviews is kept';

-- Forecasts -------------------------------------------------------------------

-- Each with all that it was made from: `seed` is an unsigned number of 64 bits as
-- text, `digest` the SHA-256 of method and inputs, `scenario` a name or empty.
CREATE TABLE forecast (
    id {{identity}},
    officer_id BIGINT NOT NULL REFERENCES officer (id),
    made_at TEXT NOT NULL,
    as_of TEXT NOT NULL,
    method TEXT NOT NULL,
    seed TEXT NOT NULL,
    digest TEXT NOT NULL,
    scenario TEXT NOT NULL,
    inputs TEXT NOT NULL,
    result TEXT NOT NULL,
    UNIQUE (digest, scenario)
);
GUARD forecast_is_not_changed BEFORE UPDATE ON forecast WHEN 1 = 1
    SAY 'a forecast is kept as it was made';
GUARD forecast_is_kept BEFORE DELETE ON forecast WHEN 1 = 1
    SAY 'a forecast is kept as it was made';

-- Assumptions under a name, for their owner or for everyone who sees forecasts.
CREATE TABLE forecast_scenario (
    id {{identity}},
    officer_id BIGINT NOT NULL REFERENCES officer (id),
    name TEXT NOT NULL CHECK (name <> ''),
    shared INTEGER NOT NULL CHECK (shared IN (0, 1)),
    assumptions TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (officer_id, name)
);
GUARD forecast_scenario_stays_its_owners BEFORE UPDATE ON forecast_scenario
    WHEN NEW.officer_id <> OLD.officer_id
    SAY 'a scenario stays with who saved it';

-- What a page is narrowed to under a name. `kind` is a ViewKind, `audience` a
-- ViewAudience, `team_id` the team that a view is shared with, `content` JSON in the
-- page's own form.
CREATE TABLE saved_view (
    id {{identity}},
    officer_id BIGINT NOT NULL REFERENCES officer (id),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 3),
    name TEXT NOT NULL CHECK (name <> ''),
    audience INTEGER NOT NULL CHECK (audience BETWEEN 1 AND 3),
    team_id BIGINT REFERENCES team (id),
    content TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((audience = 2) = (team_id IS NOT NULL)),
    UNIQUE (officer_id, kind, name)
);
GUARD saved_view_stays_its_owners BEFORE UPDATE ON saved_view
    WHEN NEW.officer_id <> OLD.officer_id OR NEW.kind <> OLD.kind
    SAY 'a saved view stays with who saved it';

-- Trends ----------------------------------------------------------------------

-- A day from which a series of a control chart is measured anew, and what changed
-- then. `series` names the measure and, where there is one, its code: "outcome_share/8012".
CREATE TABLE trend_rebase (
    series TEXT NOT NULL,
    from_on TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (length(reason) >= 20),
    officer_id BIGINT NOT NULL REFERENCES officer (id),
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (series, from_on)
);
GUARD trend_rebase_is_not_changed BEFORE UPDATE ON trend_rebase WHEN 1 = 1
    SAY 'a new baseline is kept as it was recorded';
GUARD trend_rebase_is_kept BEFORE DELETE ON trend_rebase WHEN 1 = 1
    SAY 'a new baseline is kept as it was recorded';

-- The audit trail ---------------------------------------------------------------
-- `body` is one line of canonical JSON and the leaf of an RFC 6962 tree; the
-- other columns repeat what it says, to be searched. Personal values stand in
-- audit_value, salted and hashed into the body, and can be erased without
-- breaking the proof.

-- postgres
CREATE FUNCTION audit_leaf_hash(body TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE AS
    $$ SELECT encode(sha256('\x00'::bytea || convert_to(body, 'UTF8')), 'hex') $$;
-- end

CREATE TABLE audit (
    seq {{key}} PRIMARY KEY,
    body TEXT NOT NULL,
    leaf TEXT NOT NULL,
    at TEXT NOT NULL,
    officer_id BIGINT NOT NULL,
    action TEXT NOT NULL,
    kind INTEGER NOT NULL,
    entity TEXT NOT NULL,
    case_id BIGINT,
    person_id BIGINT
);
CREATE INDEX audit_by_case ON audit (case_id, seq);
CREATE INDEX audit_by_person ON audit (person_id, seq) WHERE person_id IS NOT NULL;
CREATE INDEX audit_by_officer ON audit (officer_id, seq);
CREATE INDEX audit_by_kind ON audit (kind, seq);
CREATE INDEX audit_by_time ON audit (at, seq);

CREATE TABLE audit_value (
    seq BIGINT NOT NULL REFERENCES audit (seq),
    field TEXT NOT NULL,
    before TEXT,
    after TEXT,
    salt TEXT NOT NULL,
    PRIMARY KEY (seq, field)
) {{by_key}};

CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    size BIGINT NOT NULL,
    root TEXT NOT NULL,
    frontier TEXT NOT NULL,
    last_at TEXT NOT NULL
);

CREATE TABLE audit_checkpoint (
    size {{key}} PRIMARY KEY,
    note TEXT NOT NULL
);

INSERT INTO audit_head (id, size, root, frontier, last_at)
VALUES (1, 0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', '', '');

GUARD audit_is_not_changed BEFORE UPDATE ON audit WHEN 1 = 1 SAY 'the audit trail only grows';
GUARD audit_is_not_deleted BEFORE DELETE ON audit WHEN 1 = 1 SAY 'the audit trail only grows';
GUARD audit_grows_in_order BEFORE INSERT ON audit
    WHEN NEW.seq <> (SELECT size FROM audit_head) SAY 'the audit trail only grows at its end';
GUARD audit_leaf_is_true BEFORE INSERT ON audit
    WHEN NEW.leaf <> audit_leaf_hash(NEW.body) SAY 'the leaf does not match the entry';
GUARD audit_value_comes_with_its_entry BEFORE INSERT ON audit_value
    WHEN NEW.seq <> (SELECT size FROM audit_head)
    SAY 'a value is added to the audit trail with its entry only';
GUARD audit_value_is_not_changed BEFORE UPDATE ON audit_value WHEN 1 = 1
    SAY 'a value in the audit trail is not changed';
GUARD audit_head_is_one BEFORE INSERT ON audit_head
    WHEN EXISTS (SELECT 1 FROM audit_head) SAY 'the audit trail has one head';
GUARD audit_head_is_kept BEFORE DELETE ON audit_head WHEN 1 = 1 SAY 'the audit trail has one head';
GUARD audit_head_grows BEFORE UPDATE ON audit_head
    WHEN NEW.size <= OLD.size OR NEW.id <> OLD.id SAY 'the audit trail only grows';
GUARD audit_checkpoint_is_later BEFORE INSERT ON audit_checkpoint
    WHEN EXISTS (SELECT 1 FROM audit_checkpoint WHERE size >= NEW.size)
    SAY 'a checkpoint is later than the one before';
GUARD audit_checkpoint_is_kept BEFORE DELETE ON audit_checkpoint WHEN 1 = 1
    SAY 'a checkpoint is kept';
GUARD audit_checkpoint_is_not_changed BEFORE UPDATE ON audit_checkpoint WHEN 1 = 1
    SAY 'a checkpoint is kept';

-- The history of rows -----------------------------------------------------------
-- What each change took away, so that the caseload can be shown as it stood: `before`
-- is the row as it was, in JSON (bytes as hexadecimal digits), and NULL where it was
-- not there. kind: 1 inserted, 2 updated, 3 deleted; 4 loaded in bulk, where row_key is
-- the highest key before. `entry` is the first entry that the change's act added to the
-- trail. Triggers on every table, made from the catalogue, fill it.
-- sqlite
CREATE TABLE row_change (
    id INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    of_table TEXT NOT NULL,
    row_key TEXT NOT NULL,
    before TEXT
);
-- end
-- postgres
CREATE TABLE row_change (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entry BIGINT NOT NULL,
    kind INTEGER NOT NULL,
    of_table TEXT NOT NULL,
    row_key TEXT NOT NULL,
    before TEXT
);
CREATE INDEX row_change_unsettled ON row_change (entry) WHERE entry = -1;
CREATE FUNCTION follow_row() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE act BIGINT := CAST(coalesce(nullif(current_setting('revisit.act', true), ''), '-1')
        AS bigint); old_row JSONB; old_key TEXT; new_key TEXT; BEGIN
        IF TG_OP <> 'DELETE' THEN SELECT jsonb_agg(to_jsonb(NEW) -> k ORDER BY n) INTO new_key
            FROM unnest(TG_ARGV) WITH ORDINALITY AS keys (k, n); END IF; IF TG_OP <> 'INSERT' THEN
            old_row := to_jsonb(OLD); SELECT jsonb_agg(old_row -> k ORDER BY n) INTO old_key
            FROM unnest(TG_ARGV) WITH ORDINALITY AS keys (k, n); INSERT INTO row_change
            (entry, kind, of_table, row_key, before) VALUES (act,
            CASE TG_OP WHEN 'UPDATE' THEN 2 ELSE 3 END, TG_TABLE_NAME, old_key, old_row); END IF; IF
        TG_OP <> 'DELETE' AND new_key IS DISTINCT FROM old_key THEN INSERT INTO row_change
            (entry, kind, of_table, row_key) VALUES (act, 1, TG_TABLE_NAME, new_key); END IF; RETURN
        NULL; END $$;
CREATE FUNCTION settle_rows() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF coalesce(current_setting('revisit.act', true), '') = '' THEN
            PERFORM set_config('revisit.act', CAST(NEW.seq AS text), true); UPDATE row_change
            SET entry = NEW.seq WHERE entry = -1; END IF; RETURN NULL; END $$;
-- end
GUARD row_change_is_not_altered BEFORE UPDATE ON row_change WHEN OLD.entry <> -1
    SAY 'the history of rows only grows';
GUARD row_change_is_kept BEFORE DELETE ON row_change WHEN 1 = 1
    SAY 'the history of rows only grows';
