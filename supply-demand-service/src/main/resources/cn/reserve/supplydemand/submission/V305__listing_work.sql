-- Submissions with many rows are listed by portions after they were passed.
CREATE TABLE listing_work (
    submission_id uuid PRIMARY KEY REFERENCES submission,
    done          integer NOT NULL,
    noted_at      timestamptz NOT NULL
);
COMMENT ON COLUMN listing_work.done IS 'rows that are listed already, in the order of sheets and numbers';
CREATE INDEX listing_work_noted ON listing_work (noted_at);
REVOKE TRUNCATE ON listing_work FROM ${app};
