CREATE TABLE credential (
    id            uuid PRIMARY KEY,
    version       bigint NOT NULL,
    enterprise_id uuid NOT NULL REFERENCES enterprise,
    kind          text NOT NULL,
    name          text NOT NULL,
    type          text NOT NULL,
    size          bigint NOT NULL,
    sha256        text NOT NULL REFERENCES stored_content,
    added_at      timestamptz NOT NULL,
    added_by      text NOT NULL,
    removed_at    timestamptz,
    removed_by    text
);
CREATE INDEX credential_enterprise ON credential (enterprise_id, added_at, id);
CREATE INDEX credential_content ON credential (sha256);
CREATE UNIQUE INDEX credential_once ON credential (enterprise_id, sha256, kind) WHERE removed_at IS NULL;
-- What a district may have decided by stays; of its columns only the end ever changes.
REVOKE UPDATE, DELETE, TRUNCATE ON credential FROM ${app};
GRANT UPDATE (version, enterprise_id, removed_at, removed_by) ON credential TO ${app};
