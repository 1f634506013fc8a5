-- A row that is listed looks for the enterprise's own listing of the same product.
CREATE INDEX supply_same ON supply (uscc, product, model);
CREATE INDEX consumer_good_same ON consumer_good (uscc, brand, model);
