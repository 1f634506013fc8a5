-- What each row of a collection round said when it was listed the last time: passed again, only what says something else changes its listing. A row that
-- is here and in no sheet any more was taken out; it is unlisted when the district has passed the rest. Takes the place of removed_row.
CREATE TABLE listed_row (
    row_id        uuid PRIMARY KEY,
    submission_id uuid NOT NULL REFERENCES submission,
    print         text NOT NULL
);
COMMENT ON COLUMN listed_row.print IS 'print of the row then; empty where nobody knows any more';
CREATE INDEX listed_row_submission ON listed_row (submission_id);
REVOKE TRUNCATE ON listed_row FROM ${app};

INSERT INTO listed_row (row_id, submission_id, print)
SELECT r.id, r.submission_id, CASE WHEN s.state = 'PASSED' THEN r.print ELSE '' END
  FROM (SELECT source_row FROM supply UNION ALL SELECT source_row FROM demand UNION ALL SELECT source_row FROM consumer_good
        UNION ALL SELECT source_row FROM recycler) l
  JOIN round_row r ON r.id = l.source_row JOIN submission s ON s.id = r.submission_id
    ON CONFLICT DO NOTHING;
INSERT INTO listed_row (row_id, submission_id, print) SELECT row_id, submission_id, '' FROM removed_row ON CONFLICT DO NOTHING;

-- What an enterprise filed itself stays its own when a row of a round speaks of it for a while.
ALTER TABLE supply ADD COLUMN adopted boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN supply.adopted IS 'filed by its enterprise before a row of a collection round said the same: it stays when that row is taken out';
ALTER TABLE consumer_good ADD COLUMN adopted boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN consumer_good.adopted IS 'filed by its enterprise before a row of a collection round said the same: it stays when that row is taken out';
