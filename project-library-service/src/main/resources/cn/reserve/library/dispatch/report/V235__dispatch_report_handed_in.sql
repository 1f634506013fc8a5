-- What was handed in, to which the briefing's figures lead, in the order of names. Most of the months before is accepted, so the planner
-- takes every report for one of them and would walk through a new month of which hardly anything has come.
CREATE INDEX dispatch_report_handed_in ON dispatch_report (round_id, name, id) INCLUDE (county, field, light)
    WHERE state IN ('SUBMITTED', 'ACCEPTED');
CREATE INDEX dispatch_report_county_handed_in ON dispatch_report (round_id, county, name, id) WHERE state IN ('SUBMITTED', 'ACCEPTED');
CREATE INDEX dispatch_report_field_handed_in ON dispatch_report (round_id, field, name, id) WHERE state IN ('SUBMITTED', 'ACCEPTED');
