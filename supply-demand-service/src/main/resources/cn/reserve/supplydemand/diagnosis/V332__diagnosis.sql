CREATE TABLE diagnosis (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    uscc           varchar(18) NOT NULL REFERENCES participant (uscc),
    county         varchar(6)  NOT NULL,
    provider_id    uuid        NOT NULL REFERENCES service_provider,
    field          varchar(20) NOT NULL,
    topic          text        NOT NULL,
    situation      text        NOT NULL,
    wished_on      date        NOT NULL,
    contact_person text        NOT NULL,
    contact_phone  text        NOT NULL,
    state          varchar(20) NOT NULL,
    visit_on       date,
    reason         text,
    summary        text,
    requested_at   timestamptz NOT NULL,
    updated_at     timestamptz NOT NULL,
    reported_at    timestamptz,
    closed_at      timestamptz,
    -- Whoever declines or withdraws says why; a report has its summary: whatever the program does.
    CHECK (state NOT IN ('DECLINED', 'WITHDRAWN') OR reason IS NOT NULL),
    CHECK (state NOT IN ('REPORTED', 'CLOSED') OR (summary IS NOT NULL AND reported_at IS NOT NULL))
);
-- With what is filtered by: any combination of filters and scopes is counted from the index, never from the wide rows.
CREATE INDEX diagnosis_updated ON diagnosis (updated_at, id) INCLUDE (state, field, county, uscc, provider_id);
CREATE INDEX diagnosis_wished ON diagnosis (wished_on, id);
CREATE INDEX diagnosis_state_updated ON diagnosis (state, updated_at, id);
CREATE INDEX diagnosis_uscc_updated ON diagnosis (uscc, updated_at, id);
CREATE INDEX diagnosis_county_updated ON diagnosis (county, updated_at, id);
CREATE INDEX diagnosis_provider_updated ON diagnosis (provider_id, updated_at, id);

CREATE TABLE diagnosis_measure (
    id               uuid PRIMARY KEY,
    diagnosis_id     uuid           NOT NULL REFERENCES diagnosis,
    sequence         integer        NOT NULL,
    title            text           NOT NULL,
    description      text           NOT NULL,
    wanted_equipment text           NOT NULL,
    category         varchar(30)    NOT NULL,
    key_figures      text           NOT NULL,
    quantity         integer        NOT NULL CHECK (quantity > 0),
    cost             numeric(18, 2) NOT NULL CHECK (cost > 0),
    saving_tce       numeric(12, 2) CHECK (saving_tce >= 0),
    decision         varchar(20)    NOT NULL,
    demand_id        uuid,
    decline_reason   text,
    decided_at       timestamptz,
    UNIQUE (diagnosis_id, sequence),
    CHECK ((decision = 'ADOPTED') = (demand_id IS NOT NULL)),
    CHECK ((decision = 'DECLINED') = (decline_reason IS NOT NULL))
);
COMMENT ON COLUMN diagnosis_measure.cost IS 'yuan, for the whole quantity';
COMMENT ON COLUMN diagnosis_measure.saving_tce IS 'tons of standard coal a year';
CREATE INDEX diagnosis_measure_demand ON diagnosis_measure (demand_id) WHERE demand_id IS NOT NULL;

CREATE TABLE diagnosis_report (
    diagnosis_id uuid PRIMARY KEY REFERENCES diagnosis,
    name         text        NOT NULL,
    size         integer     NOT NULL,
    sha256       varchar(64) NOT NULL,
    content      bytea       NOT NULL,
    uploaded_at  timestamptz NOT NULL,
    person_name  text        NOT NULL
);
COMMENT ON TABLE diagnosis_report IS 'some hundred PDF files a year of at most 10 MiB: kept, backed up and restored with the rows that refer to them';
