CREATE TABLE supply (
    id                uuid PRIMARY KEY,
    version           bigint NOT NULL,
    uscc              varchar(18) NOT NULL REFERENCES participant (uscc),
    county            varchar(6) NOT NULL,
    product           text NOT NULL,
    model             text NOT NULL,
    category          varchar(30) NOT NULL,
    application_field text NOT NULL,
    key_figures       text NOT NULL,
    energy_grade      integer CHECK (energy_grade BETWEEN 1 AND 5),
    first_of_kind     boolean NOT NULL,
    yearly_capacity   integer NOT NULL CHECK (yearly_capacity > 0),
    price_from        numeric(18, 2) NOT NULL CHECK (price_from >= 0),
    price_to          numeric(18, 2) NOT NULL CHECK (price_to >= price_from),
    delivery_days     integer NOT NULL CHECK (delivery_days >= 0),
    after_sales       text NOT NULL,
    local_content     numeric(5, 2) CHECK (local_content BETWEEN 0 AND 100),
    created_at        timestamptz NOT NULL,
    updated_at        timestamptz NOT NULL,
    search_text       text NOT NULL GENERATED ALWAYS AS
        (lower(product || ' ' || model || ' ' || application_field || ' ' || key_figures)) STORED
);
COMMENT ON COLUMN supply.county IS 'the participant''s county, repeated so that filters and scopes have an index; follows the participant';

-- One index per order of the list, alone and behind each selective filter; id breaks ties.
CREATE INDEX supply_updated ON supply (updated_at, id);
CREATE INDEX supply_price ON supply (price_from, id);
CREATE INDEX supply_category_updated ON supply (category, updated_at, id);
CREATE INDEX supply_category_price ON supply (category, price_from, id);
CREATE INDEX supply_county_category_updated ON supply (county, category, updated_at, id);
CREATE INDEX supply_county_updated ON supply (county, updated_at, id);
CREATE INDEX supply_uscc_updated ON supply (uscc, updated_at, id);
CREATE INDEX supply_search ON supply USING gin (bigrams(search_text));
