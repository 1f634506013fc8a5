-- A bureau looks for a field, which is mostly its own or nobody's here, and a county's reviews by level.
CREATE INDEX review_turn_open_bureau_field ON review_turn (bureau, field, due_at, id) WHERE ended_at IS NULL;
CREATE INDEX review_turn_done_bureau_field ON review_turn (bureau, field, ended_at, id) WHERE ended_at IS NOT NULL;
CREATE INDEX review_turn_done_county_level ON review_turn (county, level, ended_at, id) WHERE ended_at IS NOT NULL;
