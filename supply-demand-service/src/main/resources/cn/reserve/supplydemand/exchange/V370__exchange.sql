-- Cities whose listings come here by the province, as the last package said that named them.
CREATE TABLE exchange_city (
    code    varchar(6) PRIMARY KEY,
    name    text NOT NULL,
    office  text NOT NULL,
    contact text NOT NULL
);
COMMENT ON COLUMN exchange_city.contact IS 'telephone or address of the office: where to turn to about a listing of that city';
REVOKE TRUNCATE ON exchange_city FROM ${app};

-- Enterprises of other cities take part under a key that no organisation has: nobody's own rows are theirs, and theirs are nobody's.
CREATE SEQUENCE outside_participant;
ALTER TABLE participant ADD COLUMN origin varchar(6);
ALTER TABLE participant ADD COLUMN outside_uscc varchar(18);
COMMENT ON COLUMN participant.origin IS 'division code of the city that an enterprise comes from that is not verified here; null of our own';
COMMENT ON COLUMN participant.outside_uscc IS 'its unified social credit code; uscc is then a key that begins with ~';
CREATE UNIQUE INDEX participant_outside ON participant (origin, outside_uscc) WHERE origin IS NOT NULL;
CREATE INDEX participant_outside_uscc ON participant (outside_uscc) WHERE origin IS NOT NULL;

-- An own supply for which another city's is shown.
ALTER TABLE supply ADD COLUMN aside_for uuid;
COMMENT ON COLUMN supply.aside_for IS 'the listing of another city that is shown instead, by decision of the economy bureau';
CREATE INDEX supply_aside ON supply (aside_for) WHERE aside_for IS NOT NULL;
-- Asked for by the search: a condition in here would keep the indexes of both tables from giving the order.
CREATE OR REPLACE VIEW catalogue_product AS
SELECT id, 'SUPPLY'::text AS kind, uscc, county, category, product, model, energy_grade, price_from, price_to, updated_at, search_text, search_keys,
       aside_for
  FROM supply
UNION ALL
SELECT id, 'CONSUMER_GOODS'::text, uscc, county, category, brand, model, energy_grade, NULL::numeric(18, 2), NULL::numeric(18, 2), updated_at,
       search_text, search_keys, NULL::uuid
  FROM consumer_good;

-- What the province was told last of each own listing.
CREATE TABLE exchange_sent (
    receiver varchar(6)  NOT NULL,
    kind     varchar(10) NOT NULL,
    listing  uuid        NOT NULL,
    revision integer     NOT NULL,
    state    varchar(10) NOT NULL,
    print    varchar(32) NOT NULL,
    number   integer     NOT NULL,
    data     jsonb       NOT NULL,
    PRIMARY KEY (receiver, kind, listing)
);
COMMENT ON COLUMN exchange_sent.print IS 'MD5 of the row as it was told: what differs is told again';
COMMENT ON COLUMN exchange_sent.number IS 'of the package that told it last';
CREATE INDEX exchange_sent_number ON exchange_sent (receiver, number);
REVOKE TRUNCATE ON exchange_sent FROM ${app};

CREATE TABLE exchange_package (
    id              uuid PRIMARY KEY,
    version         bigint       NOT NULL,
    receiver        varchar(6)   NOT NULL,
    number          integer      NOT NULL,
    state           varchar(20)  NOT NULL,
    made_at         timestamptz  NOT NULL,
    made_by         text         NOT NULL,
    supplies        integer      NOT NULL,
    demands         integer      NOT NULL,
    withdrawn       integer      NOT NULL,
    bytes           bigint       NOT NULL,
    sha256          varchar(64)  NOT NULL,
    manifest_sha256 varchar(64)  NOT NULL,
    sent_bytes      bigint       NOT NULL DEFAULT 0,
    attempts        integer      NOT NULL DEFAULT 0,
    next_at         timestamptz,
    trouble         text,
    acknowledged_at timestamptz,
    refusal         text,
    updated_at      timestamptz  NOT NULL,
    CONSTRAINT exchange_package_once UNIQUE (receiver, number)
);
COMMENT ON COLUMN exchange_package.next_at IS 'when the transfer is tried next; null when nobody is to be tried';
COMMENT ON COLUMN exchange_package.trouble IS 'why the last attempt broke off';
CREATE INDEX exchange_package_made ON exchange_package (made_at, id);
CREATE INDEX exchange_package_state_made ON exchange_package (state, made_at, id);
REVOKE TRUNCATE ON exchange_package FROM ${app};

CREATE TABLE exchange_package_content (
    package_id uuid PRIMARY KEY REFERENCES exchange_package,
    content    bytea NOT NULL
);
-- Stored as it is: a piece of it is read without unpacking the whole. It is packed already.
ALTER TABLE exchange_package_content ALTER COLUMN content SET STORAGE EXTERNAL;
-- A package never changes.
REVOKE UPDATE, DELETE, TRUNCATE ON exchange_package_content FROM ${app};

CREATE TABLE exchange_incoming (
    id              uuid PRIMARY KEY,
    version         bigint      NOT NULL,
    sender          varchar(6),
    number          integer,
    state           varchar(20) NOT NULL,
    way             varchar(20) NOT NULL,
    file_name       text        NOT NULL,
    bytes           bigint      NOT NULL,
    sha256          varchar(64) NOT NULL,
    manifest_sha256 varchar(64),
    made_at         timestamptz,
    received_at     timestamptz NOT NULL,
    received_by     text        NOT NULL,
    supplies        integer     NOT NULL DEFAULT 0,
    demands         integer     NOT NULL DEFAULT 0,
    withdrawn       integer     NOT NULL DEFAULT 0,
    unchanged       integer     NOT NULL DEFAULT 0,
    own             integer     NOT NULL DEFAULT 0,
    conflicts       integer     NOT NULL DEFAULT 0,
    missing         integer,
    reason          varchar(30),
    detail          text,
    faults          jsonb       NOT NULL DEFAULT '[]',
    updated_at      timestamptz NOT NULL
);
COMMENT ON COLUMN exchange_incoming.unchanged IS 'rows of a revision that was known already';
COMMENT ON COLUMN exchange_incoming.own IS 'rows that came back of our own city';
COMMENT ON COLUMN exchange_incoming.missing IS 'number that a waiting package waits for';
CREATE UNIQUE INDEX exchange_incoming_once ON exchange_incoming (sender, number) WHERE state IN ('TAKEN', 'WAITING');
CREATE INDEX exchange_incoming_received ON exchange_incoming (received_at, id);
CREATE INDEX exchange_incoming_state_received ON exchange_incoming (state, received_at, id);
REVOKE TRUNCATE ON exchange_incoming FROM ${app};

CREATE TABLE exchange_incoming_content (
    incoming_id uuid PRIMARY KEY REFERENCES exchange_incoming,
    content     bytea NOT NULL
);
ALTER TABLE exchange_incoming_content ALTER COLUMN content SET STORAGE EXTERNAL;
COMMENT ON TABLE exchange_incoming_content IS 'of packages that wait for an earlier one';
REVOKE TRUNCATE ON exchange_incoming_content FROM ${app};

-- Listings of other cities as they were told, also those that are not shown; the shown ones stand in supply and demand under the same id.
CREATE TABLE outside_listing (
    id          uuid PRIMARY KEY,
    origin      varchar(6)  NOT NULL REFERENCES exchange_city,
    kind        varchar(10) NOT NULL,
    foreign_id  varchar(64) NOT NULL,
    revision    integer     NOT NULL,
    state       varchar(10) NOT NULL,
    uscc        varchar(18) NOT NULL,
    name        text        NOT NULL,
    participant varchar(18) NOT NULL,
    product     text        NOT NULL,
    model       text        NOT NULL,
    data        jsonb,
    incoming_id uuid        NOT NULL REFERENCES exchange_incoming,
    shown       boolean     NOT NULL,
    updated_at  timestamptz NOT NULL,
    CONSTRAINT outside_listing_once UNIQUE (origin, kind, foreign_id)
);
CREATE INDEX outside_listing_same ON outside_listing (uscc, product, model);
CREATE INDEX outside_listing_incoming ON outside_listing (incoming_id);
CREATE INDEX outside_listing_participant ON outside_listing (participant);
REVOKE TRUNCATE ON outside_listing FROM ${app};

CREATE TABLE exchange_conflict (
    id         uuid PRIMARY KEY,
    version    bigint      NOT NULL,
    kind       varchar(20) NOT NULL,
    uscc       varchar(18) NOT NULL,
    name       text        NOT NULL,
    subject    text        NOT NULL,
    ours       varchar(64) NOT NULL,
    theirs     varchar(64) NOT NULL,
    our_side   jsonb       NOT NULL,
    their_side jsonb       NOT NULL,
    state      varchar(10) NOT NULL,
    decision   varchar(20),
    reason     text,
    decided_by text,
    decided_at timestamptz,
    found_at   timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT exchange_conflict_once UNIQUE (kind, ours, theirs)
);
COMMENT ON COLUMN exchange_conflict.ours IS 'supply, participant of the city that was first, or own listing that was withdrawn';
COMMENT ON COLUMN exchange_conflict.theirs IS 'outside listing, participant of the other city, or what came back';
CREATE INDEX exchange_conflict_found ON exchange_conflict (found_at, id);
CREATE INDEX exchange_conflict_state_found ON exchange_conflict (state, found_at, id);
CREATE INDEX exchange_conflict_theirs ON exchange_conflict (theirs);
REVOKE TRUNCATE ON exchange_conflict FROM ${app};
