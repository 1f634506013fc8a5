CREATE TABLE project_plan (
    project_id uuid PRIMARY KEY REFERENCES project,
    version    bigint NOT NULL,
    years      jsonb NOT NULL,
    updated_by text NOT NULL,
    updated_at timestamptz NOT NULL
);
