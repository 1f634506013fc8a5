-- Reports of an open round behind this one are to be judged again, because thresholds changed; empty when there is nothing to do.
ALTER TABLE dispatch_round_work ADD COLUMN judge_from uuid;
-- How far a closed round was judged for the last time, before its notices are raised.
ALTER TABLE dispatch_round_work ADD COLUMN settled_through uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000';
CREATE INDEX dispatch_report_round ON dispatch_report (round_id, id);
