CREATE TABLE demand (
    id                uuid PRIMARY KEY,
    version           bigint NOT NULL,
    uscc              varchar(18) NOT NULL REFERENCES participant (uscc),
    county            varchar(6) NOT NULL,
    kind              varchar(20) NOT NULL,
    project_id        uuid,
    retired_equipment text NOT NULL,
    retired_year      integer,
    wanted_equipment  text NOT NULL,
    category          varchar(30) NOT NULL,
    key_figures       text NOT NULL,
    quantity          integer NOT NULL CHECK (quantity > 0),
    budget            numeric(18, 2) NOT NULL CHECK (budget >= 0),
    purchase_month    date NOT NULL CHECK (extract(day FROM purchase_month) = 1),
    financing_wanted  boolean NOT NULL,
    digital           boolean NOT NULL,
    green             boolean NOT NULL,
    created_at        timestamptz NOT NULL,
    updated_at        timestamptz NOT NULL,
    search_text       text NOT NULL GENERATED ALWAYS AS
        (lower(wanted_equipment || ' ' || retired_equipment || ' ' || key_figures)) STORED
);
COMMENT ON COLUMN demand.county IS 'the participant''s county, repeated so that filters and scopes have an index; follows the participant';
COMMENT ON COLUMN demand.budget IS 'yuan for the whole quantity';

CREATE INDEX demand_updated ON demand (updated_at, id);
CREATE INDEX demand_budget ON demand (budget, id);
CREATE INDEX demand_purchase_month ON demand (purchase_month, id);
CREATE INDEX demand_category_updated ON demand (category, updated_at, id);
CREATE INDEX demand_category_budget ON demand (category, budget, id);
CREATE INDEX demand_county_category_updated ON demand (county, category, updated_at, id);
CREATE INDEX demand_county_updated ON demand (county, updated_at, id);
CREATE INDEX demand_county_budget ON demand (county, budget, id);
CREATE INDEX demand_county_purchase_month ON demand (county, purchase_month, id);
CREATE INDEX demand_uscc_updated ON demand (uscc, updated_at, id);
CREATE INDEX demand_uscc_purchase_month ON demand (uscc, purchase_month);
CREATE INDEX demand_search ON demand USING gin (bigrams(search_text));
