CREATE TABLE plan_target (
    id          uuid PRIMARY KEY,
    version     bigint NOT NULL,
    document_id uuid NOT NULL REFERENCES policy_document,
    source_line integer,
    indicator   text NOT NULL,
    comparison  text NOT NULL,
    base_year   integer,
    base_value  numeric(22, 4),
    value       numeric(22, 4) NOT NULL,
    unit        text NOT NULL,
    value_unit  text NOT NULL,
    due_year    integer NOT NULL,
    direction   text NOT NULL,
    lead_name   text,
    lead_bureau text,
    formula     text,
    created_by  text NOT NULL,
    created_at  timestamptz NOT NULL,
    updated_by  text NOT NULL,
    updated_at  timestamptz NOT NULL,
    CONSTRAINT plan_target_years CHECK (base_year IS NULL OR base_year < due_year)
);
CREATE UNIQUE INDEX plan_target_once ON plan_target (document_id, md5(indicator), due_year);
CREATE INDEX plan_target_created ON plan_target (created_at, id);
CREATE INDEX plan_target_indicator ON plan_target (indicator, id);
CREATE INDEX plan_target_document ON plan_target (document_id, created_at, id);
CREATE INDEX plan_target_bureau ON plan_target (lead_bureau, created_at, id);
CREATE INDEX plan_target_lead ON plan_target (lead_name, created_at, id);
CREATE INDEX plan_target_due ON plan_target (due_year, created_at, id);
REVOKE DELETE, TRUNCATE ON plan_target FROM ${app};

CREATE TABLE target_value (
    target_id  uuid NOT NULL REFERENCES plan_target,
    year       integer NOT NULL,
    value      numeric(22, 4) NOT NULL,
    note       text NOT NULL,
    entered_by text NOT NULL,
    entered_at timestamptz NOT NULL,
    PRIMARY KEY (target_id, year)
);
REVOKE DELETE, TRUNCATE ON target_value FROM ${app};

-- What the closed list of formulas gives per year; counted apart from any look, since 1,000,000 projects cannot be summed for each.
CREATE TABLE library_figure (
    formula     text NOT NULL,
    year        integer NOT NULL,
    value       numeric(22, 4) NOT NULL,
    computed_at timestamptz NOT NULL,
    PRIMARY KEY (formula, year)
);
