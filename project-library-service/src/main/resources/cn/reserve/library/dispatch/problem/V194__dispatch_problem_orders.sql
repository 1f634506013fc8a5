-- Soonest deadline first within a county, a field and an owner, whatever the state: what the pages filter by when no state is chosen.
CREATE INDEX dispatch_problem_county_due ON dispatch_problem (county, due, id);
CREATE INDEX dispatch_problem_field_due ON dispatch_problem (field, due, id);
CREATE INDEX dispatch_problem_owner_due ON dispatch_problem (owner, due, id);
