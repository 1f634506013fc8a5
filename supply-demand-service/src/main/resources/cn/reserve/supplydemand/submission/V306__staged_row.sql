-- Rows of a workbook on their way into a submission: copied here while the file is read, taken over and deleted in the same transaction.
CREATE UNLOGGED TABLE staged_row (
    batch     uuid NOT NULL,
    kind      text NOT NULL,
    sheet_row integer NOT NULL,
    number    integer NOT NULL,
    id        uuid,
    earlier   integer,
    data      jsonb NOT NULL,
    print     text NOT NULL
);
COMMENT ON TABLE staged_row IS 'nothing in it outlives its transaction, so that a crash may empty it';
COMMENT ON COLUMN staged_row.sheet_row IS 'where it stands in the workbook';
COMMENT ON COLUMN staged_row.id IS 'of a new row; null of one that is changed';
COMMENT ON COLUMN staged_row.earlier IS 'number of the row of the submission before that it was offered as; null of one that was not';
CREATE INDEX staged_row_batch ON staged_row (batch, kind, sheet_row);
REVOKE TRUNCATE ON staged_row FROM ${app};
