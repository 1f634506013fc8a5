-- What the store keeps. A row stands here before the bytes are put and goes after they are gone, so that nothing in the store is unknown.
CREATE TABLE stored_content (
    sha256     text PRIMARY KEY,
    size       bigint NOT NULL,
    touched_at timestamptz NOT NULL,
    CONSTRAINT stored_content_sum CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
CREATE INDEX stored_content_touched ON stored_content (touched_at);

CREATE TABLE attachment (
    id            uuid PRIMARY KEY,
    project_id    uuid NOT NULL REFERENCES project,
    kind          text NOT NULL,
    permit_kind   text,
    name          text NOT NULL,
    type          text NOT NULL,
    size          bigint NOT NULL,
    sha256        text NOT NULL REFERENCES stored_content,
    since_version integer NOT NULL,
    until_version integer,
    added_at      timestamptz NOT NULL,
    added_by      text NOT NULL,
    removed_at    timestamptz,
    removed_by    text
);
CREATE INDEX attachment_project ON attachment (project_id, added_at, id);
CREATE INDEX attachment_content ON attachment (sha256);
CREATE UNIQUE INDEX attachment_once ON attachment (project_id, sha256, kind, coalesce(permit_kind, ''))
    WHERE until_version IS NULL;
REVOKE UPDATE, TRUNCATE ON attachment FROM ${app};
GRANT UPDATE (until_version, removed_at, removed_by) ON attachment TO ${app};

-- What was submitted stays: such a row only ever gets its end, once.
CREATE FUNCTION refuse_change_of_submitted_attachment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF EXISTS (SELECT FROM project WHERE id = OLD.project_id AND submissions >= OLD.since_version) THEN
            RAISE EXCEPTION 'a submitted attachment stays' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN OLD;
    END IF;
    IF OLD.until_version IS NOT NULL THEN
        RAISE EXCEPTION 'a removed attachment never changes' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER attachment_stays BEFORE UPDATE OR DELETE ON attachment
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_submitted_attachment();
