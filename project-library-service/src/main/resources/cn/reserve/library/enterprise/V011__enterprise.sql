CREATE TABLE enterprise (
    id            uuid PRIMARY KEY,
    version       bigint NOT NULL,
    uscc          text NOT NULL CONSTRAINT enterprise_uscc_once UNIQUE,
    name          text NOT NULL,
    county        text NOT NULL,
    county_name   text NOT NULL,
    industry      text NOT NULL,
    size_class    text NOT NULL,
    above_scale   boolean NOT NULL,
    address       text NOT NULL,
    contact_name  text NOT NULL,
    contact_phone text NOT NULL,
    contact_email text,
    state         text NOT NULL,
    reasons       jsonb NOT NULL,
    registered_by text NOT NULL,
    submitted_at  timestamptz NOT NULL,
    verified_at   timestamptz,
    updated_at    timestamptz NOT NULL,
    search_text   text NOT NULL GENERATED ALWAYS AS (lower(name || E'\n' || uscc)) STORED
);
-- One registration per person.
CREATE UNIQUE INDEX enterprise_registered_by_once ON enterprise (registered_by);
CREATE INDEX enterprise_updated ON enterprise (updated_at, id);
CREATE INDEX enterprise_state_updated ON enterprise (state, updated_at, id);
CREATE INDEX enterprise_county_updated ON enterprise (county, updated_at, id);
CREATE INDEX enterprise_county_state_updated ON enterprise (county, state, updated_at, id);
CREATE INDEX enterprise_name ON enterprise (name, id);
CREATE INDEX enterprise_county_name ON enterprise (county, name, id);
CREATE INDEX enterprise_search ON enterprise USING gin (search_parts(search_text));
