CREATE TABLE project_step (
    id                uuid PRIMARY KEY,
    project_id        uuid NOT NULL REFERENCES project,
    at                timestamptz NOT NULL,
    person            text NOT NULL,
    person_name       text NOT NULL,
    organisation_name text NOT NULL,
    role              text NOT NULL,
    action            text NOT NULL,
    from_state        text,
    to_state          text NOT NULL,
    reasons           jsonb NOT NULL,
    note              text
);
CREATE INDEX project_step_project ON project_step (project_id, at, id);
REVOKE UPDATE, DELETE, TRUNCATE ON project_step FROM ${app};
