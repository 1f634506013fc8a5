-- The economy bureau takes a product or a picture out of sight that misleads, with a reason; its enterprise mends it, and the bureau puts it back.
ALTER TABLE supply ADD COLUMN taken_down text;
COMMENT ON COLUMN supply.taken_down IS 'why the economy bureau has taken it down; null of what stands';
ALTER TABLE consumer_good ADD COLUMN taken_down text;
COMMENT ON COLUMN consumer_good.taken_down IS 'why the economy bureau has taken it down; null of what stands';
ALTER TABLE product_picture ADD COLUMN taken_down text;
COMMENT ON COLUMN product_picture.taken_down IS 'why the economy bureau has taken it down; null of what stands';
GRANT UPDATE (taken_down) ON product_picture TO ${app};
CREATE INDEX supply_taken_down ON supply (updated_at, id) WHERE taken_down IS NOT NULL;
CREATE INDEX consumer_good_taken_down ON consumer_good (updated_at, id) WHERE taken_down IS NOT NULL;
-- What stands is counted from the index alone.
CREATE INDEX consumer_good_standing ON consumer_good (category) WHERE taken_down IS NULL;

CREATE OR REPLACE VIEW catalogue_product AS
SELECT id, 'SUPPLY'::text AS kind, uscc, county, category, product, model, energy_grade, price_from, price_to, updated_at, search_text, search_keys,
       aside_for, taken_down, version
  FROM supply
UNION ALL
SELECT id, 'CONSUMER_GOODS'::text, uscc, county, category, brand, model, energy_grade, NULL::numeric(18, 2), NULL::numeric(18, 2), updated_at,
       search_text, search_keys, NULL::uuid, taken_down, version
  FROM consumer_good;
