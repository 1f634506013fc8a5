-- The filters of the inbox that no index led to.
CREATE INDEX review_turn_open_field ON review_turn (field, due_at, id) WHERE ended_at IS NULL;
CREATE INDEX review_turn_open_kind ON review_turn (kind, due_at, id) WHERE ended_at IS NULL;
CREATE INDEX review_turn_done_field ON review_turn (field, ended_at, id) WHERE ended_at IS NOT NULL;
CREATE INDEX review_turn_done_kind ON review_turn (kind, ended_at, id) WHERE ended_at IS NOT NULL;
