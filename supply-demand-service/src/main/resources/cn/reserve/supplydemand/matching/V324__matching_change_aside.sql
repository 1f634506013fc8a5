-- A note that cannot be taken up is put aside until its time: the others do not wait for it.
ALTER TABLE matching_change ADD COLUMN attempts integer NOT NULL DEFAULT 0, ADD COLUMN again_at timestamptz;
COMMENT ON COLUMN matching_change.again_at IS 'null: at once; set where taking it up failed, attempts times';
CREATE INDEX matching_change_aside ON matching_change (row_id) WHERE attempts > 0;
