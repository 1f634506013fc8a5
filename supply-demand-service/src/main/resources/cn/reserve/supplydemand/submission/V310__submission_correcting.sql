-- Only what was given back for a correction is corrected; what the end of the round left returned stays so.
ALTER TABLE submission ADD COLUMN correcting boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN submission.correcting IS 'given back after the round was frozen, and not passed again';

-- A row that was taken over from an earlier round goes on with that row's listing.
ALTER TABLE round_row ADD COLUMN taken_from uuid;
