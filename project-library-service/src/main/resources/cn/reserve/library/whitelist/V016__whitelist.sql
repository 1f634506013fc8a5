CREATE SEQUENCE whitelist_number;

CREATE TABLE whitelist_batch (
    id               uuid PRIMARY KEY,
    version          bigint NOT NULL,
    number           text NOT NULL CONSTRAINT whitelist_batch_number_once UNIQUE,
    name             text NOT NULL,
    state            text NOT NULL,
    preparers        text[] NOT NULL,
    prepared_by_name text NOT NULL,
    approved_by      text,
    approved_by_name text,
    return_reason    text,
    published_at     timestamptz,
    previous_hash    text,
    hash             text,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL
);
CREATE INDEX whitelist_batch_updated ON whitelist_batch (updated_at, id);
CREATE INDEX whitelist_batch_state_updated ON whitelist_batch (state, updated_at, id);

CREATE TABLE whitelist_entry (
    id           uuid PRIMARY KEY,
    batch_id     uuid NOT NULL REFERENCES whitelist_batch,
    project_id   uuid NOT NULL REFERENCES project,
    eligible     boolean NOT NULL,
    verdicts     jsonb NOT NULL,
    snapshot     jsonb NOT NULL,
    content      text,
    hash         text,
    published_at timestamptz,
    name         text GENERATED ALWAYS AS (snapshot ->> 'name') STORED,
    uscc         text GENERATED ALWAYS AS (snapshot -> 'enterprise' ->> 'uscc') STORED,
    county       text GENERATED ALWAYS AS (snapshot ->> 'county') STORED,
    field        text GENERATED ALWAYS AS (snapshot ->> 'field') STORED,
    CONSTRAINT whitelist_entry_once UNIQUE (batch_id, project_id)
);
CREATE INDEX whitelist_entry_project ON whitelist_entry (project_id);
CREATE INDEX whitelist_entry_published ON whitelist_entry (published_at, id) WHERE published_at IS NOT NULL;
CREATE INDEX whitelist_entry_name ON whitelist_entry (name, id) WHERE published_at IS NOT NULL;
CREATE INDEX whitelist_entry_uscc ON whitelist_entry (uscc, published_at, id) WHERE published_at IS NOT NULL;
CREATE INDEX whitelist_entry_county ON whitelist_entry (county, published_at, id) WHERE published_at IS NOT NULL;
CREATE INDEX whitelist_entry_field ON whitelist_entry (field, published_at, id) WHERE published_at IS NOT NULL;

-- At most one open batch or standing entry per project.
CREATE TABLE whitelist_listing (
    project_id uuid PRIMARY KEY REFERENCES project,
    entry_id   uuid NOT NULL
);

CREATE TABLE whitelist_revocation (
    entry_id        uuid PRIMARY KEY REFERENCES whitelist_entry,
    project_id      uuid NOT NULL REFERENCES project,
    reason          text NOT NULL,
    at              timestamptz NOT NULL,
    revoked_by      text NOT NULL,
    revoked_by_name text NOT NULL,
    hash            text NOT NULL
);
REVOKE UPDATE, DELETE, TRUNCATE ON whitelist_revocation FROM ${app};

CREATE TABLE whitelist_record (
    position      bigint PRIMARY KEY,
    kind          text NOT NULL,
    subject_id    uuid NOT NULL,
    at            timestamptz NOT NULL,
    content       text NOT NULL,
    previous_hash text NOT NULL CONSTRAINT whitelist_record_one_successor UNIQUE,
    hash          text NOT NULL
);
CREATE INDEX whitelist_record_subject ON whitelist_record (subject_id);
REVOKE UPDATE, DELETE, TRUNCATE ON whitelist_record FROM ${app};

-- A published batch never changes, whoever asks.
CREATE FUNCTION refuse_change_of_published() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    state_of_batch text;
BEGIN
    IF TG_TABLE_NAME = 'whitelist_batch' THEN
        state_of_batch := OLD.state;
    ELSE
        SELECT state INTO state_of_batch FROM whitelist_batch
        WHERE id = CASE TG_OP WHEN 'INSERT' THEN NEW.batch_id ELSE OLD.batch_id END;
    END IF;
    IF state_of_batch = 'PUBLISHED' THEN
        RAISE EXCEPTION 'a published batch never changes' USING ERRCODE = 'restrict_violation';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER whitelist_batch_published BEFORE UPDATE OR DELETE ON whitelist_batch
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published();
CREATE TRIGGER whitelist_entry_published BEFORE INSERT OR UPDATE OR DELETE ON whitelist_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published();
