-- Projects of old days stand together at the far end of an order that begins with the newest, and the other way round: the first of each
-- month, of which there are some dozen, are found by these and put together.
CREATE INDEX project_listing_submitted_month_updated ON project_listing
    (date_trunc('month', submitted_at AT TIME ZONE 'UTC'), updated_at, id);
CREATE INDEX project_listing_submitted_month_due ON project_listing
    (date_trunc('month', submitted_at AT TIME ZONE 'UTC'), due_at, id);
CREATE INDEX project_listing_updated_month_due ON project_listing
    (date_trunc('month', updated_at AT TIME ZONE 'UTC'), due_at, id);

-- How many of a county's promised permits are late, out of the index alone; and those of a field.
CREATE INDEX project_listing_county_promise ON project_listing (county, promise_due) INCLUDE (state, submitted_at)
    WHERE promise_due IS NOT NULL;
CREATE INDEX project_listing_field_promise ON project_listing (field, promise_due) INCLUDE (state, submitted_at)
    WHERE promise_due IS NOT NULL;
