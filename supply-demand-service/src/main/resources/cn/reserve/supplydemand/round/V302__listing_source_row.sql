-- Listings that come from a row of a collection round: passed again, it changes the listing that it became.
ALTER TABLE supply ADD COLUMN source_row uuid;
ALTER TABLE demand ADD COLUMN source_row uuid;
CREATE UNIQUE INDEX supply_source_row ON supply (source_row) WHERE source_row IS NOT NULL;
CREATE UNIQUE INDEX demand_source_row ON demand (source_row) WHERE source_row IS NOT NULL;
