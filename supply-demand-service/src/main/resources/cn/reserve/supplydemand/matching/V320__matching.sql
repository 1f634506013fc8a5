-- What equipment is called, once for all rows that call it the same: names are compared with names, not with every row.
CREATE TABLE equipment_kind (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    category varchar(30) NOT NULL,
    name     text NOT NULL,
    CONSTRAINT equipment_kind_once UNIQUE (category, name)
);
COMMENT ON COLUMN equipment_kind.name IS 'in one writing, without models and figures; empty where a row names no equipment';

CREATE TABLE equipment_kind_term (
    term    text NOT NULL,
    kind_id bigint NOT NULL REFERENCES equipment_kind,
    PRIMARY KEY (term, kind_id)
);

-- How many kinds have a term: what few have says more.
CREATE TABLE equipment_term (
    term  text PRIMARY KEY,
    kinds integer NOT NULL
);

-- What matching asks of a supply, narrow and beside it: scoring reads hundreds of rows at a time.
CREATE TABLE supply_match (
    supply_id     uuid PRIMARY KEY REFERENCES supply ON DELETE CASCADE,
    kind_id       bigint NOT NULL REFERENCES equipment_kind,
    category      varchar(30) NOT NULL,
    uscc          varchar(18) NOT NULL,
    county        varchar(6) NOT NULL,
    energy_grade  integer,
    price_from    numeric(18, 2) NOT NULL,
    price_to      numeric(18, 2) NOT NULL,
    delivery_days integer NOT NULL,
    figures       text NOT NULL,
    figure_keys   bigint[] NOT NULL
);
COMMENT ON COLUMN supply_match.figures IS 'measure:least:most, joined by ;';
COMMENT ON COLUMN supply_match.figure_keys IS 'kind * 100000 + step of the figure: found by kind and size together';
CREATE INDEX supply_match_fitting ON supply_match (kind_id, price_to) INCLUDE (delivery_days, energy_grade);
CREATE INDEX supply_match_near ON supply_match (kind_id, county, price_to);
CREATE INDEX supply_match_newest ON supply_match (kind_id, supply_id);
CREATE INDEX supply_match_figures ON supply_match USING gin (figure_keys) WITH (fastupdate = off);

CREATE TABLE demand_match (
    demand_id      uuid PRIMARY KEY REFERENCES demand ON DELETE CASCADE,
    kind_id        bigint NOT NULL REFERENCES equipment_kind,
    category       varchar(30) NOT NULL,
    uscc           varchar(18) NOT NULL,
    county         varchar(6) NOT NULL,
    wanted_grade   integer NOT NULL,
    per_unit       numeric(18, 2) NOT NULL,
    purchase_month date NOT NULL,
    figures        text NOT NULL,
    figure_keys    bigint[] NOT NULL,
    matched_at     timestamptz,
    weights        integer,
    shown          integer NOT NULL DEFAULT 0,
    best_score     numeric(3) NOT NULL DEFAULT 0,
    news_at        timestamptz NOT NULL DEFAULT 'epoch',
    near           integer NOT NULL DEFAULT 0,
    near_without   integer NOT NULL DEFAULT 0,
    entered        integer NOT NULL DEFAULT 0,
    first_changed  boolean NOT NULL DEFAULT false
);
COMMENT ON COLUMN demand_match.matched_at IS 'null until its suggestions are found';
COMMENT ON COLUMN demand_match.news_at IS 'when a supply came among the first five last';
COMMENT ON COLUMN demand_match.near IS 'of the shown ones, those of the same city; near_without: as many when distance gives no points';
COMMENT ON COLUMN demand_match.entered IS 'shown ones that would not be shown if distance gave no points';
CREATE INDEX demand_match_kind ON demand_match (kind_id, purchase_month);
CREATE INDEX demand_match_near ON demand_match (kind_id, county, purchase_month);
CREATE INDEX demand_match_newest ON demand_match (kind_id, demand_id);
CREATE INDEX demand_match_best ON demand_match (best_score, demand_id);
CREATE INDEX demand_match_news ON demand_match (news_at, demand_id);
CREATE INDEX demand_match_county_best ON demand_match (county, best_score, demand_id);
CREATE INDEX demand_match_county_news ON demand_match (county, news_at, demand_id);
CREATE INDEX demand_match_category_best ON demand_match (category, best_score, demand_id);
CREATE INDEX demand_match_category_news ON demand_match (category, news_at, demand_id);
CREATE INDEX demand_match_uscc_best ON demand_match (uscc, best_score, demand_id);
CREATE INDEX demand_match_uscc_news ON demand_match (uscc, news_at, demand_id);
CREATE INDEX demand_match_figures ON demand_match USING gin (figure_keys) WITH (fastupdate = off);

-- Suggestions as they were found last; position_without is the place when distance gives no points.
CREATE TABLE suggestion (
    demand_id        uuid NOT NULL REFERENCES demand ON DELETE CASCADE,
    supply_id        uuid NOT NULL REFERENCES supply ON DELETE CASCADE,
    score            integer NOT NULL,
    points           integer[] NOT NULL,
    position         integer NOT NULL,
    position_without integer NOT NULL,
    weights          integer NOT NULL,
    found_at         timestamptz NOT NULL,
    PRIMARY KEY (demand_id, supply_id)
);
COMMENT ON COLUMN suggestion.found_at IS 'when the pair was suggested for the first time';
CREATE INDEX suggestion_supply ON suggestion (supply_id, score, demand_id);

-- Rows to look at again. Written by triggers: rows come from forms, workbooks, rounds, and with enterprises that move or merge.
CREATE TABLE matching_change (
    id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    side   varchar(10) NOT NULL CHECK (side IN ('SUPPLY', 'DEMAND', 'MATCH')),
    row_id uuid NOT NULL
);
COMMENT ON COLUMN matching_change.side IS 'MATCH: a demand whose suggestions may be others by now';

CREATE FUNCTION matching_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO matching_change (side, row_id) SELECT TG_ARGV[0], r.id FROM changed r;
    RETURN NULL;
END $$;
CREATE TRIGGER supply_filed AFTER INSERT ON supply REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION matching_changed('SUPPLY');
CREATE TRIGGER supply_changed AFTER UPDATE ON supply REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION matching_changed('SUPPLY');
CREATE TRIGGER demand_filed AFTER INSERT ON demand REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION matching_changed('DEMAND');
CREATE TRIGGER demand_changed AFTER UPDATE ON demand REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION matching_changed('DEMAND');

-- What stands already is looked at as if it were new.
INSERT INTO matching_change (side, row_id) SELECT 'SUPPLY', id FROM supply;
INSERT INTO matching_change (side, row_id) SELECT 'DEMAND', id FROM demand;
CREATE INDEX matching_change_match ON matching_change (row_id) WHERE side = 'MATCH';
CREATE INDEX matching_change_row ON matching_change (id) WHERE side <> 'MATCH';
