-- A set of thresholds is drafted by one person and put into force by another; those that stand were set by one.
ALTER TABLE dispatch_light_rule
    ADD COLUMN state text NOT NULL DEFAULT 'IN_FORCE' CHECK (state IN ('DRAFT', 'IN_FORCE')),
    ADD COLUMN drafter text NOT NULL DEFAULT '',
    ADD COLUMN enacted_by text,
    ADD COLUMN enacted_at timestamptz;
