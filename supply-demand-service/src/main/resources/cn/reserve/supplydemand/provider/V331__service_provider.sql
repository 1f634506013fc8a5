CREATE TABLE service_provider (
    id             uuid PRIMARY KEY,
    version        bigint       NOT NULL,
    kind           varchar(20)  NOT NULL,
    name           text         NOT NULL,
    uscc           varchar(18)  REFERENCES participant (uscc),
    services       varchar(100) NOT NULL,
    fields         varchar(200) NOT NULL,
    title          text,
    qualification  text         NOT NULL,
    introduction   text         NOT NULL,
    contact_person text         NOT NULL,
    contact_phone  text         NOT NULL,
    state          varchar(20)  NOT NULL,
    reason         text,
    created_at     timestamptz  NOT NULL,
    updated_at     timestamptz  NOT NULL,
    search_text    text         NOT NULL GENERATED ALWAYS AS
        (lower(name || ' ' || qualification || ' ' || introduction)) STORED,
    search_keys    text[]       NOT NULL GENERATED ALWAYS AS
        (search_keys(lower(name || ' ' || qualification || ' ' || introduction))) STORED,
    CHECK (state NOT IN ('REFUSED', 'SUSPENDED') OR reason IS NOT NULL)
);
COMMENT ON COLUMN service_provider.uscc IS 'the verified enterprise whose people act for it; null when the economy bureau does';
COMMENT ON COLUMN service_provider.services IS 'codes, joined by commas in the order of their enum';

-- With what is filtered by: any combination of filters and scopes is counted from the index, never from the wide rows.
CREATE INDEX service_provider_updated ON service_provider (updated_at, id) INCLUDE (state, kind, uscc, services, fields);
CREATE INDEX service_provider_name ON service_provider (name, id);
CREATE INDEX service_provider_state ON service_provider (state, updated_at, id);
CREATE INDEX service_provider_uscc ON service_provider (uscc);
CREATE INDEX service_provider_search ON service_provider USING gin (search_keys);
