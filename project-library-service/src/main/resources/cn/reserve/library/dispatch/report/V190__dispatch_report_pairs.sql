-- The two pairs of filters that no index led to: a county's reports of one field, and a state with a light.
CREATE INDEX dispatch_report_county_field ON dispatch_report (round_id, county, field, name, id);
CREATE INDEX dispatch_report_state_light ON dispatch_report (round_id, state, light, name, id);
