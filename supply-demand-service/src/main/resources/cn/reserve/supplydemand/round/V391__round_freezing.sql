-- A round that is being frozen takes nothing any more, as one that is frozen: what is copied stays what it was.
CREATE OR REPLACE FUNCTION refuse_change_of_frozen_submission() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    frozen boolean;
    handed_in boolean := TG_TABLE_NAME = 'submission';
BEGIN
    -- OLD is null for an insert, NEW for a delete.
    IF handed_in THEN
        frozen := EXISTS (SELECT FROM collection_round WHERE id IN (OLD.round_id, NEW.round_id) AND state IN ('FREEZING', 'FROZEN'));
        frozen := frozen AND (to_jsonb(OLD) - '{uscc,county,version}'::text[])
            IS DISTINCT FROM (to_jsonb(NEW) - '{uscc,county,version}'::text[]);
    ELSE
        frozen := EXISTS (SELECT FROM submission s JOIN collection_round r ON r.id = s.round_id
                           WHERE s.id IN (OLD.submission_id, NEW.submission_id) AND r.state IN ('FREEZING', 'FROZEN'));
    END IF;
    IF frozen THEN
        RAISE EXCEPTION 'a frozen round never changes' USING ERRCODE = 'restrict_violation';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END $$;
CREATE INDEX collection_round_freezing ON collection_round (id) WHERE state = 'FREEZING';
