-- The register of the recycling network: some thousands of places of the city.
CREATE TABLE recycling_site (
    id                  uuid PRIMARY KEY,
    version             bigint NOT NULL,
    uscc                varchar(18) NOT NULL REFERENCES participant (uscc),
    kind                varchar(30) NOT NULL,
    name                text NOT NULL,
    county              varchar(6) NOT NULL,
    county_name         text NOT NULL,
    address             text NOT NULL,
    goods               text[] NOT NULL,
    capacity            numeric(12, 2) CHECK (capacity >= 0),
    area                numeric(12, 2) CHECK (area >= 0),
    phone               text NOT NULL,
    hours               text NOT NULL,
    pick_up             boolean NOT NULL,
    booking             text,
    standardised        boolean NOT NULL,
    qualification       text,
    qualification_until date,
    opened_on           date NOT NULL,
    note                text,
    state               varchar(20) NOT NULL,
    reason              text,
    closed_on           date,
    change              jsonb,
    change_state        varchar(20),
    change_reason       text,
    confirmed_at        timestamptz,
    confirmed_by        text,
    created_at          timestamptz NOT NULL,
    updated_at          timestamptz NOT NULL,
    search_text         text NOT NULL GENERATED ALWAYS AS
        (lower(name || ' ' || address || ' ' || coalesce(booking, '') || ' ' || coalesce(note, ''))) STORED,
    search_keys         text[] NOT NULL GENERATED ALWAYS AS
        (search_keys(lower(name || ' ' || address || ' ' || coalesce(booking, '') || ' ' || coalesce(note, '')))) STORED,
    CONSTRAINT recycling_site_closed CHECK ((state = 'CLOSED') = (closed_on IS NOT NULL)),
    CONSTRAINT recycling_site_change CHECK ((change IS NULL) = (change_state IS NULL))
);
COMMENT ON COLUMN recycling_site.county IS 'where the site is; it does not follow its enterprise to another county';
COMMENT ON COLUMN recycling_site.capacity IS 'tonnes a year';
COMMENT ON COLUMN recycling_site.change IS 'what the enterprise wants to say instead, until the district has decided';

CREATE INDEX recycling_site_updated ON recycling_site (updated_at, id);
CREATE INDEX recycling_site_opened ON recycling_site (opened_on, id);
CREATE INDEX recycling_site_name ON recycling_site (name, id);
CREATE INDEX recycling_site_county ON recycling_site (county, state, kind, updated_at, id);
CREATE INDEX recycling_site_kind ON recycling_site (kind, state, updated_at, id);
CREATE INDEX recycling_site_state ON recycling_site (state, updated_at, id);
CREATE INDEX recycling_site_uscc ON recycling_site (uscc, updated_at, id);
CREATE INDEX recycling_site_change_state ON recycling_site (change_state, county) WHERE change_state IS NOT NULL;
CREATE INDEX recycling_site_qualification ON recycling_site (qualification_until) WHERE qualification_until IS NOT NULL;
CREATE INDEX recycling_site_goods ON recycling_site USING gin (goods);
CREATE INDEX recycling_site_search ON recycling_site USING gin (search_keys);
REVOKE DELETE, TRUNCATE ON recycling_site FROM ${app};
