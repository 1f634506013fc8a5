-- Things to do count projects that wait, the workload all that does: each out of the index alone.
-- Takes the table alone at once: after a build beside readers it would wait for whoever reads and wants to write, and they for it.
DROP INDEX review_turn_waiting;
CREATE INDEX review_turn_waiting_kinds ON review_turn (level, county, bureau, due_at) INCLUDE (kind) WHERE ended_at IS NULL;
