-- A running export is found again by its person, by the list's name for people. Too many at once is told apart from one's own other one.
-- What is older than a day goes for everybody, whoever exports next.
-- Not checked against what is there, which kept a narrower rule: nobody waits for it.
ALTER TABLE export_run
    ADD COLUMN title_zh text NOT NULL DEFAULT '',
    ADD COLUMN title_en text NOT NULL DEFAULT '',
    DROP CONSTRAINT export_run_state_check,
    ADD CONSTRAINT export_run_state_check
        CHECK (state IN ('RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'REFUSED', 'TOO_MANY')) NOT VALID;
CREATE INDEX export_run_seen ON export_run (seen_at);
DROP INDEX export_run_subject;
