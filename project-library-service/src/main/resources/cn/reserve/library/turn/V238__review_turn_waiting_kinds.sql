-- Things to do count projects that wait, the workload all that does: each out of the index alone.
CREATE INDEX review_turn_waiting_kinds ON review_turn (level, county, bureau, due_at) INCLUDE (kind) WHERE ended_at IS NULL;
DROP INDEX review_turn_waiting;
