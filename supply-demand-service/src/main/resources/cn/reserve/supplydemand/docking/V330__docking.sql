-- What demand and supply said when the case was opened stays with it: rows of the lists change and go, the case is about a deal.
CREATE TABLE docking_case (
    id               uuid PRIMARY KEY,
    version          bigint         NOT NULL,
    demand_id        uuid           NOT NULL,
    supply_id        uuid           NOT NULL,
    buyer_uscc       varchar(18)    NOT NULL REFERENCES participant (uscc),
    buyer_county     varchar(6)     NOT NULL,
    supplier_uscc    varchar(18)    NOT NULL REFERENCES participant (uscc),
    supplier_county  varchar(6)     NOT NULL,
    category         varchar(30)    NOT NULL,
    wanted_equipment text           NOT NULL,
    quantity         integer        NOT NULL,
    product          text           NOT NULL,
    model            text           NOT NULL,
    state            varchar(20)    NOT NULL,
    opened_by        varchar(20)    NOT NULL,
    interested_side  varchar(20),
    buyer_named      boolean        NOT NULL,
    proposed_by      varchar(20),
    proposed_amount  numeric(18, 2) CHECK (proposed_amount > 0),
    proposed_on      date,
    waits_for        varchar(20),
    amount           numeric(18, 2) CHECK (amount > 0),
    agreed_on        date,
    drop_reason      varchar(30),
    drop_text        text,
    dropped_by       varchar(20),
    opened_at        timestamptz    NOT NULL,
    updated_at       timestamptz    NOT NULL,
    closed_at        timestamptz,
    search_text      text           NOT NULL GENERATED ALWAYS AS
        (lower(wanted_equipment || ' ' || product || ' ' || model)) STORED,
    search_keys      text[]         NOT NULL GENERATED ALWAYS AS
        (search_keys(lower(wanted_equipment || ' ' || product || ' ' || model))) STORED,
    -- An agreement has amount and day, a dropped case its reason, an ended one its time: whatever the program does.
    CHECK ((state = 'AGREED') = (amount IS NOT NULL AND agreed_on IS NOT NULL)),
    CHECK ((state = 'DROPPED') = (drop_reason IS NOT NULL)),
    CHECK ((state IN ('AGREED', 'DROPPED')) = (closed_at IS NOT NULL))
);
COMMENT ON COLUMN docking_case.amount IS 'yuan, as both sides confirmed it';
COMMENT ON COLUMN docking_case.buyer_named IS 'whether the supplier reads who the buyer is: it came forward';
COMMENT ON COLUMN docking_case.waits_for IS 'whose answer the case waits for: BUYER, SUPPLIER or BOTH; null when for nobody''s in particular';

-- The same two rows meet in one case at a time; after a drop they may try again.
CREATE UNIQUE INDEX docking_case_one_open ON docking_case (demand_id, supply_id) WHERE state <> 'DROPPED';
-- With what is filtered by: any combination of filters and scopes is counted from the index, never from the wide rows.
CREATE INDEX docking_case_updated ON docking_case (updated_at, id)
    INCLUDE (state, category, buyer_county, supplier_county, opened_at, agreed_on);
CREATE INDEX docking_case_opened ON docking_case (opened_at, id);
CREATE INDEX docking_case_state_updated ON docking_case (state, updated_at, id);
CREATE INDEX docking_case_category_updated ON docking_case (category, updated_at, id);
CREATE INDEX docking_case_filters ON docking_case (buyer_county, category, state);
CREATE INDEX docking_case_buyer ON docking_case (buyer_uscc, waits_for);
CREATE INDEX docking_case_supplier ON docking_case (supplier_uscc, waits_for);
CREATE INDEX docking_case_supplier_county ON docking_case (supplier_county, updated_at, id);
CREATE INDEX docking_case_demand ON docking_case (demand_id, updated_at, id);
CREATE INDEX docking_case_supply ON docking_case (supply_id, updated_at, id);
CREATE INDEX docking_case_agreed ON docking_case (agreed_on) WHERE agreed_on IS NOT NULL;
CREATE INDEX docking_case_search ON docking_case USING gin (search_keys);

CREATE TABLE docking_step (
    id                uuid PRIMARY KEY,
    case_id           uuid        NOT NULL REFERENCES docking_case,
    sequence          integer     NOT NULL,
    kind              varchar(20) NOT NULL,
    side              varchar(20) NOT NULL,
    at                timestamptz NOT NULL,
    person            text        NOT NULL,
    person_name       text        NOT NULL,
    organisation_name text        NOT NULL,
    amount            numeric(18, 2),
    day               date,
    note              text,
    UNIQUE (case_id, sequence)
);
REVOKE UPDATE, DELETE, TRUNCATE ON docking_step FROM ${app};

CREATE TABLE docking_message (
    id                uuid PRIMARY KEY,
    case_id           uuid        NOT NULL REFERENCES docking_case,
    sequence          integer     NOT NULL,
    side              varchar(20) NOT NULL,
    at                timestamptz NOT NULL,
    person            text        NOT NULL,
    person_name       text        NOT NULL,
    organisation_name text        NOT NULL,
    text              text        NOT NULL,
    UNIQUE (case_id, sequence)
);
-- What one side wrote to the other is written once.
REVOKE UPDATE, DELETE, TRUNCATE ON docking_message FROM ${app};

CREATE TABLE docking_reading (
    case_id uuid        NOT NULL REFERENCES docking_case,
    side    varchar(20) NOT NULL,
    up_to   integer     NOT NULL,
    PRIMARY KEY (case_id, side)
);
COMMENT ON TABLE docking_reading IS 'up to which message a side, not a person, has read';

-- A project's page asks for its demands.
CREATE INDEX demand_project ON demand (project_id, updated_at, id) WHERE project_id IS NOT NULL;
