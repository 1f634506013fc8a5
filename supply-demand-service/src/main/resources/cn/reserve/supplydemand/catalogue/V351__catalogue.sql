-- Equipment and consumer goods in one list. Each branch is read by the indexes of its own table, and in the list's order the two are merged.
CREATE VIEW catalogue_product AS
SELECT id, 'SUPPLY'::text AS kind, uscc, county, category, product, model, energy_grade, price_from, price_to, updated_at, search_text, search_keys
  FROM supply
UNION ALL
SELECT id, 'CONSUMER_GOODS'::text, uscc, county, category, brand, model, energy_grade, NULL::numeric(18, 2), NULL::numeric(18, 2), updated_at,
       search_text, search_keys
  FROM consumer_good;
COMMENT ON VIEW catalogue_product IS 'the public catalogue: what enterprises of the city offer; product is the brand of consumer goods';

-- The catalogue filters by it.
CREATE INDEX supply_energy ON supply (energy_grade, updated_at, id);

CREATE TABLE product_picture (
    id         uuid PRIMARY KEY,
    supply_id  uuid REFERENCES supply ON DELETE CASCADE,
    good_id    uuid REFERENCES consumer_good ON DELETE CASCADE,
    product_id uuid        NOT NULL GENERATED ALWAYS AS (coalesce(supply_id, good_id)) STORED,
    use        varchar(20) NOT NULL,
    caption    text        NOT NULL,
    type       varchar(10) NOT NULL,
    width      integer     NOT NULL,
    height     integer     NOT NULL,
    size       integer     NOT NULL,
    sha256     varchar(64) NOT NULL,
    content    bytea       NOT NULL,
    added_at   timestamptz NOT NULL,
    CONSTRAINT product_picture_of_one CHECK (num_nonnulls(supply_id, good_id) = 1)
);
COMMENT ON TABLE product_picture IS 'at most five of a product, each at most 2 MiB: kept, backed up and restored with the rows that they show';
CREATE INDEX product_picture_product ON product_picture (product_id, use, added_at, id);
CREATE INDEX product_picture_supply ON product_picture (supply_id);
CREATE INDEX product_picture_good ON product_picture (good_id);
-- A picture is put and taken away, never changed: what a browser keeps of it stays right.
REVOKE UPDATE, TRUNCATE ON product_picture FROM ${app};
