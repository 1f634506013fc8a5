-- What was told once is known for good, though notices are forgotten. The database writes it down, so that the version before does too.
CREATE TABLE notice_told (cause text PRIMARY KEY);
COMMENT ON TABLE notice_told IS 'causes for which people were told; outlives the notices';

CREATE FUNCTION notice_told_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO notice_told SELECT cause FROM told WHERE cause IS NOT NULL ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;
CREATE TRIGGER notice_told AFTER INSERT ON notice REFERENCING NEW TABLE AS told
    FOR EACH STATEMENT EXECUTE FUNCTION notice_told_follows();
INSERT INTO notice_told SELECT cause FROM notice WHERE cause IS NOT NULL ON CONFLICT DO NOTHING;

-- Two audiences may hear of one occasion; who is of both is told once.
ALTER TABLE notice ADD COLUMN also text;
COMMENT ON COLUMN notice.also IS 'a second audience; null for most';
CREATE INDEX notice_also ON notice (also, position) WHERE also IS NOT NULL;

-- Whoever has no row begins as a newcomer, with everything read; who marked notices before is none.
INSERT INTO notice_settings (person) SELECT DISTINCT person FROM notice_mark ON CONFLICT DO NOTHING;
