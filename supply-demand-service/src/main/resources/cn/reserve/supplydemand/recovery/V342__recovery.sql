-- Yearly figures of recovery with their sources, and what plans ask for.
CREATE TABLE recovery_figure (
    id                uuid PRIMARY KEY,
    version           bigint NOT NULL,
    indicator         varchar(40) NOT NULL,
    year              integer NOT NULL,
    county            varchar(6),
    county_name       text,
    value             numeric(18, 2) NOT NULL CHECK (value >= 0),
    source            text NOT NULL,
    document_number   text,
    correction_reason text,
    entered_by        text NOT NULL,
    entered_at        timestamptz NOT NULL,
    updated_at        timestamptz NOT NULL,
    search_text       text NOT NULL GENERATED ALWAYS AS
        (lower(source || ' ' || coalesce(document_number, ''))) STORED,
    search_keys       text[] NOT NULL GENERATED ALWAYS AS
        (search_keys(lower(source || ' ' || coalesce(document_number, '')))) STORED
);
COMMENT ON COLUMN recovery_figure.county IS 'null for the whole city';
CREATE UNIQUE INDEX recovery_figure_once ON recovery_figure (indicator, year, coalesce(county, ''));
CREATE INDEX recovery_figure_updated ON recovery_figure (updated_at, id);
CREATE INDEX recovery_figure_value ON recovery_figure (value, id);
CREATE INDEX recovery_figure_year ON recovery_figure (year, indicator, updated_at, id);
CREATE INDEX recovery_figure_county ON recovery_figure (county, year, updated_at, id);
CREATE INDEX recovery_figure_search ON recovery_figure USING gin (search_keys);
REVOKE DELETE, TRUNCATE ON recovery_figure FROM ${app};

CREATE TABLE recovery_target (
    id              uuid PRIMARY KEY,
    version         bigint NOT NULL,
    indicator       varchar(40) NOT NULL,
    document_title  text NOT NULL,
    document_number text NOT NULL,
    comparison      varchar(20) NOT NULL,
    base_year       integer NOT NULL,
    base_value      numeric(18, 2),
    value           numeric(18, 2) NOT NULL,
    due_year        integer NOT NULL,
    ended           boolean NOT NULL,
    reason          text,
    updated_by      text NOT NULL,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    CONSTRAINT recovery_target_years CHECK (base_year < due_year)
);
CREATE INDEX recovery_target_order ON recovery_target (ended, indicator, due_year, id);
REVOKE DELETE, TRUNCATE ON recovery_target FROM ${app};
