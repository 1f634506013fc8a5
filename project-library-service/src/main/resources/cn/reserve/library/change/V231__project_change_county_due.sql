-- One county's change requests by deadline, whatever their state.
CREATE INDEX project_change_county_due
    ON project_change (county, COALESCE(due_at, timestamptz '9999-12-31 00:00:00+00'), id) INCLUDE (units);
