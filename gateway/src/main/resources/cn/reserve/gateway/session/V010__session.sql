-- Browser sessions. The cookie's value is stored only as its SHA-256; tokens are AES-GCM ciphertext bound to that hash.
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "${app}";

CREATE TABLE session (
    id_hash          bytea PRIMARY KEY CHECK (octet_length(id_hash) = 32),
    subject          text        NOT NULL,
    provider_session text,
    tokens           bytea       NOT NULL,
    access_until     timestamptz NOT NULL,
    created_at       timestamptz NOT NULL,
    seen_at          timestamptz NOT NULL,
    ends_at          timestamptz NOT NULL
) WITH (fillfactor = 70);

COMMENT ON COLUMN session.provider_session IS 'sid of the identity provider: a back-channel logout names it';

CREATE INDEX session_provider_session ON session (provider_session);
CREATE INDEX session_subject ON session (subject);
CREATE INDEX session_ends_at ON session (ends_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON session TO "${app}";
