-- What people looked at stays as it was: points never change, and only a draft goes.
CREATE FUNCTION matching_weights_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF OLD.state <> 'DRAFT' THEN
            RAISE EXCEPTION 'points that were in force stay';
        END IF;
        RETURN OLD;
    END IF;
    IF (NEW.number, NEW.category, NEW.text, NEW.figures, NEW.energy_grade, NEW.price, NEW.delivery, NEW.distance, NEW.reason,
            NEW.drafter, NEW.drafted_by, NEW.drafted_at)
        IS DISTINCT FROM (OLD.number, OLD.category, OLD.text, OLD.figures, OLD.energy_grade, OLD.price, OLD.delivery, OLD.distance,
            OLD.reason, OLD.drafter, OLD.drafted_by, OLD.drafted_at)
        OR (OLD.state, NEW.state) NOT IN (('DRAFT', 'IN_FORCE'), ('IN_FORCE', 'FORMER')) THEN
        RAISE EXCEPTION 'points are drafted, put into force and followed by others, never changed';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER matching_weights_kept BEFORE UPDATE OR DELETE ON matching_weights FOR EACH ROW EXECUTE FUNCTION matching_weights_kept();
REVOKE TRUNCATE ON matching_weights FROM ${app};

-- Without the name of the equipment nothing says what concerns a wish. What stands is not judged anew.
ALTER TABLE matching_weights ADD CONSTRAINT matching_weights_text CHECK (text >= 10) NOT VALID;
