-- One need per whitelisted project that wants a loan; written by the library's feed, figures kept by docking.
CREATE TABLE need (
    id                   uuid PRIMARY KEY DEFAULT uuidv7(),
    version              bigint         NOT NULL DEFAULT 0,
    project_id           uuid           NOT NULL CONSTRAINT need_project_once UNIQUE,
    project_code         text,
    project_name         text           NOT NULL,
    field                text           NOT NULL,
    direction            text,
    industry             text,
    county               text           NOT NULL,
    county_name          text           NOT NULL,
    uscc                 text           NOT NULL,
    enterprise_name      text           NOT NULL,
    size_class           text,
    contact_name         text,
    contact_phone        text,
    total_investment     numeric(18, 2),
    equipment_investment numeric(18, 2),
    amount               numeric(18, 2) NOT NULL CHECK (amount > 0),
    term_months          integer,
    latest_rate          numeric(9, 4),
    loan_use             text,
    guarantee            text,
    intended_banks       text[]         NOT NULL DEFAULT '{}',
    consent_given        boolean        NOT NULL DEFAULT false,
    consent_until        date,
    content              text,
    batch_id             uuid,
    batch_number         text,
    published_at         timestamptz    NOT NULL,
    open_cases           integer        NOT NULL DEFAULT 0 CHECK (open_cases >= 0),
    approved_amount      numeric(18, 2) NOT NULL DEFAULT 0 CHECK (approved_amount >= 0),
    ended_kind           text,
    ended_reason         text,
    ended_at             timestamptz,
    source_position      bigint         NOT NULL,
    updated_at           timestamptz    NOT NULL,
    state                text           NOT NULL GENERATED ALWAYS AS (
        CASE
            WHEN ended_kind IS NOT NULL THEN 'CLOSED'
            WHEN approved_amount >= amount THEN 'SATISFIED'
            WHEN approved_amount > 0 THEN 'PARTLY'
            WHEN open_cases > 0 THEN 'DOCKING'
            ELSE 'OPEN'
        END) STORED
);

-- The last event that ended a project's need. It outlives the order of events: a revocation that arrives before
-- an older whitelisting still wins.
CREATE TABLE need_ending (
    project_id      uuid PRIMARY KEY,
    kind            text        NOT NULL,
    reason          text,
    at              timestamptz NOT NULL,
    source_position bigint      NOT NULL
);

-- Every filter the list offers, each with the list's two orders; (…, id) is the tie-break of the cursor.
CREATE INDEX need_by_published ON need (published_at, id);
CREATE INDEX need_by_amount ON need (amount, id);
CREATE INDEX need_by_state_published ON need (state, published_at, id);
CREATE INDEX need_by_county_published ON need (county, state, published_at, id);
CREATE INDEX need_by_filters_published ON need (field, county, state, published_at, id);
CREATE INDEX need_by_filters_amount ON need (field, county, state, amount, id);
CREATE INDEX need_by_enterprise ON need (uscc, published_at, id);

-- Text search: Chinese words are often two characters, which trigrams cannot find; pairs of neighbouring
-- characters can (the platform's bigrams), with a substring recheck.
ALTER TABLE need ADD COLUMN search_text text NOT NULL
    GENERATED ALWAYS AS (lower(project_name || ' ' || enterprise_name || ' ' || coalesce(project_code, ''))) STORED;
CREATE INDEX need_by_text ON need USING gin (bigrams(search_text));
