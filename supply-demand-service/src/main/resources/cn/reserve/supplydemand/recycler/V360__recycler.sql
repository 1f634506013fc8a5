CREATE TABLE recycler (
    id            uuid PRIMARY KEY,
    version       bigint         NOT NULL,
    uscc          varchar(18)    NOT NULL REFERENCES participant (uscc),
    county        varchar(6)     NOT NULL,
    business_kind varchar(30)    NOT NULL,
    materials     text           NOT NULL,
    capacity      numeric(18, 4) NOT NULL,
    handled       numeric(18, 4) NOT NULL,
    qualification text,
    accepts       text[]         NOT NULL,
    source_row    uuid,
    created_at    timestamptz    NOT NULL,
    updated_at    timestamptz    NOT NULL,
    search_text   text           NOT NULL GENERATED ALWAYS AS (lower(materials || ' ' || coalesce(qualification, ''))) STORED,
    search_keys   text[]         NOT NULL GENERATED ALWAYS AS (search_keys(lower(materials || ' ' || coalesce(qualification, '')))) STORED
);
COMMENT ON COLUMN recycler.capacity IS 'designed, tons a year';
COMMENT ON COLUMN recycler.handled IS 'last year, tons';
COMMENT ON COLUMN recycler.accepts IS 'kinds of retired equipment that fit it, by FitPolicy: what the list of offered equipment joins by';
COMMENT ON COLUMN recycler.source_row IS 'row of a collection round that it comes from: passed again, it changes this one';

CREATE UNIQUE INDEX recycler_source_row ON recycler (source_row) WHERE source_row IS NOT NULL;
-- With what is filtered by: any combination of filters is counted from the index, never from the wide rows.
CREATE INDEX recycler_updated ON recycler (updated_at, id) INCLUDE (business_kind, county, uscc);
CREATE INDEX recycler_capacity ON recycler (capacity, id) INCLUDE (business_kind, county, uscc);
CREATE INDEX recycler_kind_updated ON recycler (business_kind, updated_at, id);
CREATE INDEX recycler_county_updated ON recycler (county, updated_at, id);
CREATE INDEX recycler_uscc ON recycler (uscc, business_kind);
CREATE INDEX recycler_accepts ON recycler USING gin (accepts);
CREATE INDEX recycler_search ON recycler USING gin (search_keys);
REVOKE TRUNCATE ON recycler FROM ${app};

-- Surveys that were passed before there was a register are listed once, by portions, in the order of their passing. Only their survey
-- rows: supplies and demands may have been changed since.
ALTER TABLE listing_work ADD COLUMN kind varchar(20);
COMMENT ON COLUMN listing_work.kind IS 'the only sheet whose rows are listed; null for all';
INSERT INTO listing_work (submission_id, done, noted_at, kind)
SELECT s.id, 0, coalesce(s.judged_at, s.updated_at), 'SURVEY'
  FROM submission s
 WHERE s.state = 'PASSED' AND EXISTS (SELECT 1 FROM round_row r WHERE r.submission_id = s.id AND r.kind = 'SURVEY')
    ON CONFLICT DO NOTHING;
