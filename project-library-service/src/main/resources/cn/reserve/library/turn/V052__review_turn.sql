-- One row per stretch of time in which a level has to act on a project or a change request: open ones are the inboxes, ended ones the
-- figures about the work. What lists show and filter by stands here, for a form cannot change while a level has it.
CREATE TABLE review_turn (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    kind            text NOT NULL CHECK (kind IN ('PROJECT', 'CHANGE')),
    record_id       uuid NOT NULL,
    project_id      uuid NOT NULL REFERENCES project,
    level           text NOT NULL CHECK (level IN ('DISTRICT', 'BUREAU', 'COMMISSION')),
    name            text NOT NULL,
    enterprise_name text NOT NULL,
    uscc            text NOT NULL,
    county          text NOT NULL,
    county_name     text NOT NULL,
    field           text NOT NULL,
    bureau          text NOT NULL,
    began_at        timestamptz NOT NULL,
    due_at          timestamptz NOT NULL,
    ended_at        timestamptz,
    outcome         text CHECK (outcome IN ('PASSED', 'RETURNED', 'TAKEN_BACK', 'ENDED')),
    person          text,
    person_name     text,
    working_days    integer,
    CONSTRAINT review_turn_ended CHECK ((ended_at IS NULL) = (outcome IS NULL))
);
CREATE UNIQUE INDEX review_turn_one_open ON review_turn (record_id) WHERE ended_at IS NULL;
CREATE INDEX review_turn_open ON review_turn (due_at, id) WHERE ended_at IS NULL;
CREATE INDEX review_turn_open_level ON review_turn (level, due_at, id) WHERE ended_at IS NULL;
CREATE INDEX review_turn_open_level_county ON review_turn (level, county, due_at, id) WHERE ended_at IS NULL;
CREATE INDEX review_turn_open_level_bureau ON review_turn (level, bureau, due_at, id) WHERE ended_at IS NULL;
CREATE INDEX review_turn_open_county ON review_turn (county, due_at, id) WHERE ended_at IS NULL;
CREATE INDEX review_turn_open_bureau ON review_turn (bureau, due_at, id) WHERE ended_at IS NULL;
CREATE INDEX review_turn_done ON review_turn (ended_at, id) WHERE ended_at IS NOT NULL;
CREATE INDEX review_turn_done_level ON review_turn (level, ended_at, id) WHERE ended_at IS NOT NULL;
CREATE INDEX review_turn_done_county ON review_turn (county, ended_at, id) WHERE ended_at IS NOT NULL;
CREATE INDEX review_turn_done_bureau ON review_turn (bureau, ended_at, id) WHERE ended_at IS NOT NULL;
CREATE INDEX review_turn_done_person ON review_turn (person, ended_at, id) WHERE ended_at IS NOT NULL;
REVOKE DELETE, TRUNCATE ON review_turn FROM ${app};

-- What waits now. How long earlier reviews took is not known to the day, so figures begin with this table.
INSERT INTO review_turn (kind, record_id, project_id, level, name, enterprise_name, uscc, county, county_name, field, bureau, began_at, due_at)
SELECT kind, record_id, project_id,
    CASE state WHEN 'SUBMITTED' THEN 'DISTRICT' WHEN 'DISTRICT_PASSED' THEN 'BUREAU' ELSE 'COMMISSION' END,
    name, enterprise_name, uscc, county, county_name, field,
    CASE field WHEN 'INDUSTRY' THEN 'economy' WHEN 'CONSTRUCTION' THEN 'housing' WHEN 'TRANSPORT' THEN 'transport'
        WHEN 'AGRICULTURE' THEN 'agriculture' WHEN 'EDUCATION' THEN 'education' WHEN 'CULTURE_TOURISM' THEN 'culture-tourism'
        WHEN 'MEDICAL' THEN 'health' ELSE 'commerce' END,
    updated_at, coalesce(due_at, updated_at)
FROM (
    SELECT 'PROJECT' AS kind, id AS record_id, id AS project_id, state, name, enterprise_name, uscc, county, county_name, field, updated_at, due_at
    FROM project WHERE state IN ('SUBMITTED', 'DISTRICT_PASSED', 'BUREAU_PASSED')
    UNION ALL
    SELECT 'CHANGE', id, project_id, state, name, enterprise_name, uscc, county, county_name, field, updated_at, due_at
    FROM project_change WHERE state IN ('SUBMITTED', 'DISTRICT_PASSED', 'BUREAU_PASSED')) waiting;
