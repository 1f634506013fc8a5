CREATE TABLE trade_in_offer (
    id          uuid PRIMARY KEY,
    version     bigint NOT NULL,
    uscc        varchar(18) NOT NULL REFERENCES participant (uscc),
    county      varchar(6) NOT NULL,
    category    varchar(30) NOT NULL,
    title       text NOT NULL,
    goods       text NOT NULL,
    old_goods   text NOT NULL,
    deduction   numeric(18, 2) NOT NULL CHECK (deduction >= 0),
    terms       text NOT NULL,
    pick_up     boolean NOT NULL,
    site_id     uuid REFERENCES recycling_site,
    site_name   text,
    place       text NOT NULL,
    phone       text NOT NULL,
    valid_from  date NOT NULL,
    valid_until date NOT NULL,
    state       varchar(20) NOT NULL,
    reason      text,
    created_at  timestamptz NOT NULL,
    updated_at  timestamptz NOT NULL,
    search_text text NOT NULL GENERATED ALWAYS AS
        (lower(title || ' ' || goods || ' ' || old_goods || ' ' || place)) STORED,
    search_keys text[] NOT NULL GENERATED ALWAYS AS
        (search_keys(lower(title || ' ' || goods || ' ' || old_goods || ' ' || place))) STORED,
    CONSTRAINT trade_in_offer_days CHECK (valid_until >= valid_from)
);
COMMENT ON COLUMN trade_in_offer.county IS 'the participant''s county, repeated so that filters have an index; follows the participant';
COMMENT ON COLUMN trade_in_offer.deduction IS 'yuan, the most that is given for one old piece';

-- One index per order of the list, alone and behind each selective filter, id breaks ties; what stands today is counted from an index alone.
CREATE INDEX trade_in_offer_updated ON trade_in_offer (updated_at, id);
CREATE INDEX trade_in_offer_deduction ON trade_in_offer (deduction, id);
CREATE INDEX trade_in_offer_valid ON trade_in_offer (valid_until, id);
CREATE INDEX trade_in_offer_standing ON trade_in_offer (valid_until, valid_from, id) WHERE state = 'OPEN';
CREATE INDEX trade_in_offer_standing_category ON trade_in_offer (category, valid_until, valid_from, id) WHERE state = 'OPEN';
CREATE INDEX trade_in_offer_standing_county ON trade_in_offer (county, category, valid_until, valid_from, id) WHERE state = 'OPEN';
CREATE INDEX trade_in_offer_category ON trade_in_offer (category, updated_at, id);
CREATE INDEX trade_in_offer_category_deduction ON trade_in_offer (category, deduction, id);
CREATE INDEX trade_in_offer_county_updated ON trade_in_offer (county, updated_at, id);
CREATE INDEX trade_in_offer_uscc ON trade_in_offer (uscc, updated_at, id);
CREATE INDEX trade_in_offer_state ON trade_in_offer (state, updated_at, id);
CREATE INDEX trade_in_offer_search ON trade_in_offer USING gin (search_keys);
REVOKE DELETE, TRUNCATE ON trade_in_offer FROM ${app};
