CREATE TABLE disposal_case (
    id                   uuid PRIMARY KEY,
    version              bigint      NOT NULL,
    project_id           uuid        NOT NULL,
    line                 uuid        NOT NULL,
    project_code         text,
    project_name         text        NOT NULL,
    field                varchar(30) NOT NULL,
    uscc                 varchar(18) NOT NULL,
    enterprise_name      text        NOT NULL,
    county               varchar(6)  NOT NULL,
    county_name          text        NOT NULL,
    kind                 varchar(30) NOT NULL,
    name                 text        NOT NULL,
    model                text        NOT NULL,
    quantity             integer     NOT NULL CHECK (quantity > 0),
    commissioned_year    integer,
    in_project           boolean     NOT NULL,
    state                varchar(20) NOT NULL,
    bids                 integer     NOT NULL,
    offered_at           timestamptz NOT NULL,
    reminded_at          timestamptz,
    recycler_uscc        varchar(18),
    recycler_county      varchar(6),
    contact_person       text,
    contact_phone        text,
    enterprise_day       date,
    enterprise_quantity  integer,
    recycler_day         date,
    recycler_quantity    integer,
    picked_up_on         date,
    picked_up            integer,
    outcome              varchar(30),
    disposer             text,
    certificate_number   text,
    certificate_on       date,
    certificate_quantity integer,
    certificate_issuer   text,
    reason               text,
    updated_at           timestamptz NOT NULL,
    closed_at            timestamptz,
    search_text          text        NOT NULL GENERATED ALWAYS AS (lower(name || ' ' || model)) STORED,
    search_keys          text[]      NOT NULL GENERATED ALWAYS AS (search_keys(lower(name || ' ' || model))) STORED,
    UNIQUE (project_id, line),
    -- Whatever the program does: nothing is evidence without its certificate, and none speaks of more than was taken away.
    CHECK (state NOT IN ('DISPOSED', 'ACCEPTED') OR (certificate_number IS NOT NULL AND certificate_on IS NOT NULL
        AND certificate_quantity IS NOT NULL AND certificate_issuer IS NOT NULL)),
    CHECK (picked_up <= quantity),
    CHECK (certificate_quantity <= picked_up)
);
COMMENT ON COLUMN disposal_case.line IS 'key of the line in the project''s form, as the library says it';
COMMENT ON COLUMN disposal_case.uscc IS 'no reference: the library''s two events, of the enterprise and of its project, may come here in either order';
COMMENT ON COLUMN disposal_case.in_project IS 'whether the project still says so';
COMMENT ON COLUMN disposal_case.bids IS 'how many stand now';

-- With what is filtered by: any combination of filters and scopes is counted from the index, never from the wide rows.
CREATE INDEX disposal_updated ON disposal_case (updated_at, id) INCLUDE (state, kind, county, uscc, recycler_uscc, recycler_county);
CREATE INDEX disposal_offered ON disposal_case (offered_at, id) INCLUDE (state, kind, county, uscc, recycler_uscc, recycler_county);
CREATE INDEX disposal_state_updated ON disposal_case (state, updated_at, id);
CREATE INDEX disposal_kind_updated ON disposal_case (kind, state, updated_at, id);
CREATE INDEX disposal_county_updated ON disposal_case (county, updated_at, id);
CREATE INDEX disposal_recycler_county ON disposal_case (recycler_county, updated_at, id) WHERE recycler_county IS NOT NULL;
CREATE INDEX disposal_uscc_updated ON disposal_case (uscc, updated_at, id);
CREATE INDEX disposal_recycler_updated ON disposal_case (recycler_uscc, updated_at, id) WHERE recycler_uscc IS NOT NULL;
CREATE INDEX disposal_unanswered ON disposal_case (offered_at, id) WHERE state = 'OFFERED' AND bids = 0;
CREATE INDEX disposal_search ON disposal_case USING gin (search_keys);
REVOKE DELETE, TRUNCATE ON disposal_case FROM ${app};

CREATE TABLE disposal_bid (
    id             uuid PRIMARY KEY,
    case_id        uuid           NOT NULL REFERENCES disposal_case,
    uscc           varchar(18)    NOT NULL REFERENCES participant (uscc),
    state          varchar(20)    NOT NULL,
    pricing        varchar(20),
    price          numeric(18, 2) CHECK (price >= 0),
    pick_up_on     date,
    note           text,
    contact_person text,
    contact_phone  text,
    updated_at     timestamptz    NOT NULL,
    UNIQUE (case_id, uscc),
    CHECK (state = 'INVITED' OR state = 'WITHDRAWN' OR (pricing IS NOT NULL AND price IS NOT NULL AND pick_up_on IS NOT NULL))
);
COMMENT ON TABLE disposal_bid IS 'what a recycler offers for a line of retired equipment; INVITED before it has offered anything, by the bureau';
COMMENT ON COLUMN disposal_bid.price IS 'yuan that the recycler pays, by pricing for each or for the whole';
-- Two who choose at once: the second finds the first.
CREATE UNIQUE INDEX disposal_bid_chosen ON disposal_bid (case_id) WHERE state = 'CHOSEN';
CREATE INDEX disposal_bid_uscc ON disposal_bid (uscc, case_id);
REVOKE TRUNCATE ON disposal_bid FROM ${app};

CREATE TABLE disposal_step (
    id                uuid PRIMARY KEY,
    case_id           uuid        NOT NULL REFERENCES disposal_case,
    sequence          integer     NOT NULL,
    kind              varchar(30) NOT NULL,
    side              varchar(20) NOT NULL,
    at                timestamptz NOT NULL,
    person_name       text,
    organisation_name text,
    day               date,
    quantity          integer,
    note              text,
    UNIQUE (case_id, sequence)
);
COMMENT ON COLUMN disposal_step.person_name IS 'null of what the project''s feed said';
REVOKE UPDATE, DELETE, TRUNCATE ON disposal_step FROM ${app};

CREATE TABLE disposal_certificate (
    case_id     uuid PRIMARY KEY REFERENCES disposal_case,
    name        text        NOT NULL,
    size        integer     NOT NULL,
    sha256      varchar(64) NOT NULL,
    content     bytea       NOT NULL,
    uploaded_at timestamptz NOT NULL,
    person_name text        NOT NULL
);
COMMENT ON TABLE disposal_certificate IS 'some hundred files a year of at most 10 MiB: kept, backed up and restored with the rows that refer to them';

-- A project's newest list of retired equipment that was applied: an older event never overwrites a newer one.
CREATE TABLE disposal_project (
    project_id uuid PRIMARY KEY,
    position   bigint NOT NULL
);
