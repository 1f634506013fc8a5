CREATE TABLE project (
    id               uuid PRIMARY KEY,
    version          bigint NOT NULL,
    state            text NOT NULL,
    returned_by      text,
    returned_county  text,
    returned_field   text,
    passed_by        text,
    stage            text,
    track            text NOT NULL,
    uscc             text NOT NULL REFERENCES enterprise (uscc),
    enterprise_name  text NOT NULL,
    code             text,
    name             text NOT NULL,
    field            text NOT NULL,
    direction        text,
    county           text NOT NULL,
    county_name      text NOT NULL,
    total_investment numeric(18, 2),
    loan_amount      numeric(18, 2),
    form             jsonb NOT NULL,
    flags            jsonb NOT NULL,
    flag_count       integer NOT NULL,
    reasons          jsonb NOT NULL,
    submissions      integer NOT NULL,
    due_at           timestamptz,
    machines         text[] NOT NULL,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    submitted_at     timestamptz,
    search_text      text NOT NULL GENERATED ALWAYS AS (
        lower(name || E'\n' || enterprise_name || E'\n' || uscc || E'\n' || coalesce(code, ''))) STORED,
    -- Stored, not only indexed: a frequent word is counted by looking at rows, and computing this for each is dear.
    search_keys      text[] NOT NULL GENERATED ALWAYS AS (search_parts(
        lower(name || E'\n' || enterprise_name || E'\n' || uscc || E'\n' || coalesce(code, '')))) STORED,
    content_hash     text GENERATED ALWAYS AS (md5(nullif(form ->> 'content', ''))) STORED
);
-- Reviewers' lists never show what was never submitted; submitted_at rides along so that the walk needs no table.
CREATE INDEX project_updated ON project (updated_at, id) INCLUDE (submitted_at);
CREATE INDEX project_state_updated ON project (state, updated_at, id);
CREATE INDEX project_county_updated ON project (county, updated_at, id) INCLUDE (submitted_at);
CREATE INDEX project_county_state_updated ON project (county, state, updated_at, id);
CREATE INDEX project_field_updated ON project (field, updated_at, id) INCLUDE (submitted_at);
CREATE INDEX project_field_state_updated ON project (field, state, updated_at, id);
CREATE INDEX project_county_field_state_updated ON project (county, field, state, updated_at, id);
CREATE INDEX project_direction_updated ON project (direction, updated_at, id) INCLUDE (submitted_at);
CREATE INDEX project_enterprise_updated ON project (uscc, updated_at, id);
CREATE INDEX project_investment ON project (coalesce(total_investment, -1), id) INCLUDE (submitted_at);
CREATE INDEX project_state_investment ON project (state, coalesce(total_investment, -1), id);
CREATE INDEX project_county_investment ON project (county, coalesce(total_investment, -1), id);
CREATE INDEX project_field_investment ON project (field, coalesce(total_investment, -1), id);
CREATE INDEX project_name ON project (name, id) INCLUDE (submitted_at);
CREATE INDEX project_state_name ON project (state, name, id);
CREATE INDEX project_county_name ON project (county, name, id);
CREATE INDEX project_field_name ON project (field, name, id);
CREATE INDEX project_due ON project (coalesce(due_at, timestamptz '9999-12-31 00:00:00+00'), id) INCLUDE (submitted_at);
CREATE INDEX project_state_due ON project (state, coalesce(due_at, timestamptz '9999-12-31 00:00:00+00'), id);
CREATE INDEX project_county_due ON project (county, coalesce(due_at, timestamptz '9999-12-31 00:00:00+00'), id);
CREATE INDEX project_field_due ON project (field, coalesce(due_at, timestamptz '9999-12-31 00:00:00+00'), id);
CREATE INDEX project_search ON project USING gin (search_keys);
CREATE INDEX project_machines ON project USING gin (machines);
CREATE INDEX project_content ON project (content_hash) WHERE content_hash IS NOT NULL;

CREATE TABLE project_version (
    id          uuid PRIMARY KEY,
    project_id  uuid NOT NULL REFERENCES project,
    number      integer NOT NULL,
    at          timestamptz NOT NULL,
    person_name text NOT NULL,
    form        jsonb NOT NULL,
    CONSTRAINT project_version_once UNIQUE (project_id, number)
);
REVOKE UPDATE, DELETE, TRUNCATE ON project_version FROM ${app};
