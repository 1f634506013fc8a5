-- What a round said when it was frozen: each row with the enterprise as it was called then. Frozen again after a correction, the round has a further
-- edition; the earlier one stays as it is.
CREATE TABLE round_edition (
    id          uuid PRIMARY KEY,
    round_id    uuid NOT NULL REFERENCES collection_round,
    number      integer NOT NULL,
    reason      text,
    enterprises integer NOT NULL,
    row_count   integer NOT NULL,
    digest      text NOT NULL,
    sheets      jsonb NOT NULL,
    frozen_by   text NOT NULL,
    frozen_at   timestamptz NOT NULL,
    CONSTRAINT round_edition_number UNIQUE (round_id, number)
);
COMMENT ON COLUMN round_edition.reason IS 'why there is a further edition; null of the first';
COMMENT ON COLUMN round_edition.digest IS 'SHA-256 over the SHA-256 of each row, by sheet and number: says whether a copy is this one';
COMMENT ON COLUMN round_edition.sheets IS 'by sheet: version of the template, enterprises, rows, sums';

CREATE TABLE round_edition_row (
    edition_id uuid NOT NULL REFERENCES round_edition DEFERRABLE INITIALLY DEFERRED,
    kind       text NOT NULL,
    number     integer NOT NULL,
    uscc       varchar(18) NOT NULL,
    enterprise text NOT NULL,
    county     varchar(6) NOT NULL,
    data       jsonb NOT NULL,
    PRIMARY KEY (edition_id, kind, number)
);
COMMENT ON COLUMN round_edition_row.edition_id IS 'rows are written before their edition, which closes them';
REVOKE UPDATE, DELETE, TRUNCATE ON round_edition, round_edition_row FROM ${app};

CREATE FUNCTION refuse_change_of_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NOT EXISTS (SELECT FROM round_edition WHERE id = NEW.edition_id) THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'an edition never changes' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER edition_never_changes BEFORE UPDATE OR DELETE ON round_edition
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_edition();
CREATE TRIGGER edition_row_never_changes BEFORE INSERT OR UPDATE OR DELETE ON round_edition_row
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_edition();

-- A frozen round takes nothing any more, whoever writes. An enterprise that is merged or moves still takes its submissions along.
CREATE FUNCTION refuse_change_of_frozen_round() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state = 'FROZEN' THEN
        RAISE EXCEPTION 'a frozen round never changes' USING ERRCODE = 'restrict_violation';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER frozen_round_never_changes BEFORE UPDATE OR DELETE ON collection_round
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen_round();

CREATE FUNCTION refuse_change_of_frozen_submission() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    frozen boolean;
    handed_in boolean := TG_TABLE_NAME = 'submission';
BEGIN
    -- OLD is null for an insert, NEW for a delete.
    IF handed_in THEN
        frozen := EXISTS (SELECT FROM collection_round WHERE id IN (OLD.round_id, NEW.round_id) AND state = 'FROZEN');
        frozen := frozen AND (to_jsonb(OLD) - '{uscc,county,version}'::text[])
            IS DISTINCT FROM (to_jsonb(NEW) - '{uscc,county,version}'::text[]);
    ELSE
        frozen := EXISTS (SELECT FROM submission s JOIN collection_round r ON r.id = s.round_id
                           WHERE s.id IN (OLD.submission_id, NEW.submission_id) AND r.state = 'FROZEN');
    END IF;
    IF frozen THEN
        RAISE EXCEPTION 'a frozen round never changes' USING ERRCODE = 'restrict_violation';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER frozen_submission_never_changes BEFORE INSERT OR UPDATE OR DELETE ON submission
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen_submission();
CREATE TRIGGER frozen_row_never_changes BEFORE INSERT OR UPDATE OR DELETE ON round_row
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen_submission();
