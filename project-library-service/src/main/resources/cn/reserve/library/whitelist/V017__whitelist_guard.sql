-- An entry must neither leave a published batch nor be moved into one: both batches are looked at.
CREATE OR REPLACE FUNCTION refuse_change_of_published() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    published boolean;
BEGIN
    IF TG_TABLE_NAME = 'whitelist_batch' THEN
        published := OLD.state = 'PUBLISHED';
    ELSE
        -- OLD is null for an insert, NEW for a delete.
        published := EXISTS (
            SELECT FROM whitelist_batch WHERE id IN (OLD.batch_id, NEW.batch_id) AND state = 'PUBLISHED');
    END IF;
    IF published THEN
        RAISE EXCEPTION 'a published batch never changes' USING ERRCODE = 'restrict_violation';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END $$;
