-- An index for each order and for each scope, which carries what is filtered by: a walk that skips rows reads the index alone.
CREATE INDEX project_listing_updated ON project_listing (updated_at, id)
    INCLUDE (submitted_at, county, field, state, direction, industry, light, amount, planned_start, planned_completion);
CREATE INDEX project_listing_amount ON project_listing (amount, id)
    INCLUDE (submitted_at, county, field, state, direction, industry, light, planned_start, planned_completion, updated_at);
CREATE INDEX project_listing_name ON project_listing (name, id)
    INCLUDE (submitted_at, county, field, state, direction, industry, light, amount, planned_start, planned_completion, updated_at);
CREATE INDEX project_listing_due ON project_listing (due_at, id)
    INCLUDE (submitted_at, county, field, state, direction, industry, light, amount, planned_start, planned_completion, updated_at);
CREATE INDEX project_listing_county ON project_listing (county, updated_at, id)
    INCLUDE (submitted_at, field, state, direction, industry, light, amount, planned_start, planned_completion);
CREATE INDEX project_listing_field ON project_listing (field, updated_at, id)
    INCLUDE (submitted_at, county, state, direction, industry, light, amount, planned_start, planned_completion);
CREATE INDEX project_listing_state ON project_listing (state, updated_at, id)
    INCLUDE (submitted_at, county, field, direction, industry, light, amount, planned_start, planned_completion);
CREATE INDEX project_listing_county_state ON project_listing (county, state, updated_at, id) INCLUDE (submitted_at);
CREATE INDEX project_listing_field_state ON project_listing (field, state, updated_at, id) INCLUDE (submitted_at);
CREATE INDEX project_listing_county_field_state ON project_listing (county, field, state, updated_at, id) INCLUDE (submitted_at);
CREATE INDEX project_listing_enterprise ON project_listing (uscc, updated_at, id);
-- Small ones, of which the database combines several.
CREATE INDEX project_listing_direction ON project_listing (direction);
CREATE INDEX project_listing_industry ON project_listing (industry);
CREATE INDEX project_listing_light ON project_listing (light);
CREATE INDEX project_listing_planned_start ON project_listing (planned_start);
CREATE INDEX project_listing_planned_completion ON project_listing (planned_completion);
CREATE INDEX project_listing_submitted ON project_listing (submitted_at);
CREATE INDEX project_listing_promise ON project_listing (promise_due) WHERE promise_due IS NOT NULL;
CREATE INDEX project_listing_words ON project_listing USING gin (project_word_keys(words));

-- A light goes with admitted projects, an industry with its field: what filters together leave over is not their product.
CREATE STATISTICS project_listing_facets (mcv, dependencies) ON state, light, field, county FROM project_listing;
ALTER STATISTICS project_listing_facets SET STATISTICS 1000;
CREATE STATISTICS project_listing_industries (mcv, dependencies) ON field, industry FROM project_listing;
ALTER STATISTICS project_listing_industries SET STATISTICS 1000;
ANALYZE project_listing;
