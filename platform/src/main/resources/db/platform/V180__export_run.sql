-- Exports of lists and how far they are; nobody has two at once. Kept for a day.
CREATE TABLE export_run (
    id         uuid PRIMARY KEY,
    subject    text NOT NULL,
    list       text NOT NULL,
    format     text NOT NULL,
    state      text NOT NULL CHECK (state IN ('RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'REFUSED')),
    written    bigint NOT NULL DEFAULT 0,
    expected   bigint,
    started_at timestamptz NOT NULL,
    seen_at    timestamptz NOT NULL
);
CREATE UNIQUE INDEX export_run_one_at_a_time ON export_run (subject) WHERE state = 'RUNNING';
CREATE INDEX export_run_subject ON export_run (subject, seen_at);
