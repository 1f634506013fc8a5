CREATE TABLE dispatch_photo (
    id         uuid PRIMARY KEY,
    report_id  uuid NOT NULL REFERENCES dispatch_report,
    project_id uuid NOT NULL REFERENCES project,
    name       text NOT NULL,
    type       text NOT NULL,
    size       bigint NOT NULL,
    sha256     text NOT NULL REFERENCES stored_content,
    added_by   text NOT NULL,
    added_at   timestamptz NOT NULL,
    removed_at timestamptz
);
CREATE INDEX dispatch_photo_report ON dispatch_photo (report_id, added_at, id);
-- The same picture elsewhere, and what is still referred to.
CREATE INDEX dispatch_photo_content ON dispatch_photo (sha256);
REVOKE DELETE, TRUNCATE ON dispatch_photo FROM ${app};
