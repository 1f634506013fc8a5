-- By when the permits are due that an enterprise promised (承诺制); null when nothing is promised.
ALTER TABLE project ADD COLUMN promise_due date;
CREATE INDEX project_promise_due ON project (promise_due, id) WHERE promise_due IS NOT NULL;
CREATE INDEX project_county_promise_due ON project (county, promise_due, id) WHERE promise_due IS NOT NULL;
CREATE INDEX project_enterprise_promise_due ON project (uscc, promise_due, id) WHERE promise_due IS NOT NULL;
