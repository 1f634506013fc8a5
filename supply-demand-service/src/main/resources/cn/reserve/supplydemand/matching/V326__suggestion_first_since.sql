-- News of a demand is when a supply came among its first five, not when the pair was first found somewhere among the twenty.
ALTER TABLE suggestion ADD COLUMN first_since timestamptz;
COMMENT ON COLUMN suggestion.first_since IS 'since when it has been among the first five; null while it is not';
UPDATE suggestion SET first_since = found_at WHERE position BETWEEN 1 AND 5;

-- Who may read a demand follows its enterprise at once, not when matching takes the change up.
CREATE FUNCTION demand_match_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE demand_match m SET county = c.county, uscc = c.uscc FROM changed c
    WHERE m.demand_id = c.id AND (m.county, m.uscc) IS DISTINCT FROM (c.county, c.uscc);
    RETURN NULL;
END $$;
CREATE TRIGGER demand_moved AFTER UPDATE ON demand REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION demand_match_follows();

-- A supply that goes takes its suggestions along: what stands beside their demands is found anew.
CREATE FUNCTION matching_left() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO matching_change (side, row_id) SELECT 'MATCH', s.demand_id FROM suggestion s WHERE s.supply_id = OLD.id;
    RETURN OLD;
END $$;
CREATE TRIGGER supply_leaving BEFORE DELETE ON supply FOR EACH ROW EXECUTE FUNCTION matching_left();
