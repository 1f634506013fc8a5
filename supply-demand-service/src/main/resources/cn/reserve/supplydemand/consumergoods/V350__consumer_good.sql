CREATE TABLE consumer_good (
    id              uuid PRIMARY KEY,
    version         bigint      NOT NULL,
    uscc            varchar(18) NOT NULL REFERENCES participant (uscc),
    county          varchar(6)  NOT NULL,
    category        varchar(30) NOT NULL,
    brand           text        NOT NULL,
    model           text        NOT NULL,
    energy_grade    integer CHECK (energy_grade BETWEEN 1 AND 5),
    water_grade     integer CHECK (water_grade BETWEEN 1 AND 5),
    yearly_capacity integer     NOT NULL CHECK (yearly_capacity > 0),
    trade_in_offer  text,
    recovery_offer  text,
    description     text,
    source_row      uuid,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    search_text     text        NOT NULL GENERATED ALWAYS AS
        (lower(brand || ' ' || model || ' ' || coalesce(description, '') || ' ' || coalesce(trade_in_offer, ''))) STORED,
    search_keys     text[]      NOT NULL GENERATED ALWAYS AS
        (search_keys(lower(brand || ' ' || model || ' ' || coalesce(description, '') || ' ' || coalesce(trade_in_offer, '')))) STORED
);
COMMENT ON COLUMN consumer_good.county IS 'the participant''s county, repeated so that filters have an index; follows the participant';
COMMENT ON COLUMN consumer_good.source_row IS 'row of a collection round that it comes from: passed again, it changes this one';
COMMENT ON COLUMN consumer_good.description IS 'for the catalogue alone, no column of the sheet: a row of a round leaves it as it is';

CREATE UNIQUE INDEX consumer_good_source_row ON consumer_good (source_row) WHERE source_row IS NOT NULL;
-- One index per order of the lists, alone and behind each selective filter; id breaks ties.
CREATE INDEX consumer_good_updated ON consumer_good (updated_at, id);
CREATE INDEX consumer_good_category_updated ON consumer_good (category, updated_at, id);
CREATE INDEX consumer_good_county_category_updated ON consumer_good (county, category, updated_at, id);
CREATE INDEX consumer_good_county_updated ON consumer_good (county, updated_at, id);
CREATE INDEX consumer_good_uscc_updated ON consumer_good (uscc, updated_at, id);
CREATE INDEX consumer_good_uscc_capacity ON consumer_good (uscc, yearly_capacity, id);
CREATE INDEX consumer_good_energy ON consumer_good (energy_grade, updated_at, id);
CREATE INDEX consumer_good_search ON consumer_good USING gin (search_keys);
REVOKE TRUNCATE ON consumer_good FROM ${app};
