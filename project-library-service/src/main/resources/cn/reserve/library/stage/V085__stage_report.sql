CREATE TABLE stage_report (
    id             uuid PRIMARY KEY,
    version        bigint NOT NULL,
    project_id     uuid NOT NULL REFERENCES project,
    stage          text NOT NULL,
    day            date NOT NULL,
    note           text,
    state          text NOT NULL,
    evidence_name  text NOT NULL,
    evidence_type  text NOT NULL,
    evidence_size  bigint NOT NULL,
    sha256         text NOT NULL REFERENCES stored_content,
    reported_by    text NOT NULL,
    reported_at    timestamptz NOT NULL,
    decided_by     text,
    decided_at     timestamptz,
    reason         text
);
CREATE INDEX stage_report_project ON stage_report (project_id, reported_at, id);
CREATE INDEX stage_report_content ON stage_report (sha256);
-- One report at a time per project.
CREATE UNIQUE INDEX stage_report_open ON stage_report (project_id) WHERE state = 'REPORTED';
REVOKE DELETE, TRUNCATE ON stage_report FROM ${app};
