-- What was frozen is corrected by its enterprises once more, and frozen again as a further edition with its reason.
ALTER TABLE collection_round ADD COLUMN correction text;
COMMENT ON COLUMN collection_round.correction IS 'why the round was opened again after it had been frozen; null of one that never was';

CREATE OR REPLACE FUNCTION refuse_change_of_frozen_round() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    steps text[] := '{state,version,correction,closed_by,closed_at,reminded_on}';
BEGIN
    IF OLD.state = 'FROZEN' THEN
        IF TG_OP = 'UPDATE' THEN
            IF NEW.state = 'OPEN' AND NEW.correction IS NOT NULL AND to_jsonb(OLD) - steps = to_jsonb(NEW) - steps THEN
                RETURN NEW;
            END IF;
        END IF;
        RAISE EXCEPTION 'a frozen round never changes' USING ERRCODE = 'restrict_violation';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END $$;

-- Rows that were listed and are taken out: their listings go when the district passes the rest.
CREATE TABLE removed_row (
    row_id        uuid PRIMARY KEY,
    submission_id uuid NOT NULL REFERENCES submission
);
CREATE INDEX removed_row_submission ON removed_row (submission_id);
REVOKE UPDATE, TRUNCATE ON removed_row FROM ${app};

-- A demand whose suggestions lose a supply is matched again.
CREATE FUNCTION suggestions_lose_supply() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO matching_change (side, row_id) SELECT 'MATCH', s.demand_id FROM suggestion s WHERE s.supply_id = OLD.id;
    RETURN OLD;
END $$;
CREATE TRIGGER supply_goes BEFORE DELETE ON supply FOR EACH ROW EXECUTE FUNCTION suggestions_lose_supply();
