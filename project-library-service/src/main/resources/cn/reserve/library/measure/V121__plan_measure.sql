CREATE TABLE plan_measure (
    id          uuid PRIMARY KEY,
    version     bigint NOT NULL,
    document_id uuid NOT NULL REFERENCES policy_document,
    source_line integer,
    position    numeric(10) NOT NULL,
    action      text NOT NULL,
    topic       text NOT NULL,
    text        text NOT NULL,
    state       text NOT NULL,
    created_by  text NOT NULL,
    created_at  timestamptz NOT NULL,
    updated_by  text NOT NULL,
    updated_at  timestamptz NOT NULL,
    search_text text NOT NULL GENERATED ALWAYS AS (lower(action || E'\n' || topic || E'\n' || text)) STORED,
    search_keys text[] NOT NULL GENERATED ALWAYS AS (search_parts(lower(action || E'\n' || topic || E'\n' || text))) STORED
);
-- A text says one thing once; a person who imports it twice is told.
CREATE UNIQUE INDEX plan_measure_once ON plan_measure (document_id, md5(text));
CREATE INDEX plan_measure_position ON plan_measure (position, id);
CREATE INDEX plan_measure_updated ON plan_measure (updated_at, id);
CREATE INDEX plan_measure_state ON plan_measure (state, position, id);
CREATE INDEX plan_measure_action ON plan_measure (action, position, id);
CREATE INDEX plan_measure_document ON plan_measure (document_id, position, id);
CREATE INDEX plan_measure_search ON plan_measure USING gin (search_keys);
REVOKE DELETE, TRUNCATE ON plan_measure FROM ${app};

CREATE TABLE measure_unit (
    id          uuid PRIMARY KEY,
    measure_id  uuid NOT NULL REFERENCES plan_measure,
    position    integer NOT NULL,
    name        text NOT NULL,
    bureau      text,
    leads       boolean NOT NULL,
    state       text NOT NULL,
    last_report integer,
    CONSTRAINT measure_unit_once UNIQUE (measure_id, name)
);
CREATE INDEX measure_unit_name ON measure_unit (name, leads, measure_id);
CREATE INDEX measure_unit_bureau ON measure_unit (bureau, measure_id);

CREATE TABLE measure_entry (
    id         uuid PRIMARY KEY,
    measure_id uuid NOT NULL REFERENCES plan_measure,
    unit_id    uuid NOT NULL REFERENCES measure_unit,
    kind       text NOT NULL,
    quarter    integer,
    state      text NOT NULL,
    day        date NOT NULL,
    text       text NOT NULL,
    entered_by text NOT NULL,
    entered_at timestamptz NOT NULL,
    CONSTRAINT measure_entry_quarter CHECK ((kind = 'QUARTER_REPORT') = (quarter IS NOT NULL))
);
CREATE INDEX measure_entry_measure ON measure_entry (measure_id, entered_at, id);
CREATE INDEX measure_entry_unit ON measure_entry (unit_id);
REVOKE UPDATE, DELETE, TRUNCATE ON measure_entry FROM ${app};

CREATE TABLE measure_evidence (
    id         uuid PRIMARY KEY,
    measure_id uuid NOT NULL REFERENCES plan_measure,
    entry_id   uuid NOT NULL REFERENCES measure_entry,
    name       text NOT NULL,
    type       text NOT NULL,
    size       bigint NOT NULL,
    sha256     text NOT NULL REFERENCES stored_content,
    added_by   text NOT NULL,
    added_at   timestamptz NOT NULL,
    CONSTRAINT measure_evidence_once UNIQUE (entry_id, sha256)
);
CREATE INDEX measure_evidence_measure ON measure_evidence (measure_id, added_at, id);
CREATE INDEX measure_evidence_content ON measure_evidence (sha256);
REVOKE UPDATE, DELETE, TRUNCATE ON measure_evidence FROM ${app};
