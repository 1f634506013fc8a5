-- Promised projects are few and mostly old: by the order of the list their rows stood behind hundreds of thousands of others.
CREATE INDEX project_listing_promised ON project_listing (updated_at, id)
    INCLUDE (promise_due, submitted_at, county, field, state, direction, industry, light, amount)
    WHERE promise_due IS NOT NULL;

-- A state's projects by deadline: what is not in review has none, and stands together at one end of project_listing_due.
CREATE INDEX project_listing_state_due ON project_listing (state, due_at, id)
    INCLUDE (submitted_at, county, field, direction, industry, light, amount);
