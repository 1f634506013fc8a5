-- What a year's workload counts, 150,000 decisions and as many open turns, is read from these alone.
CREATE INDEX review_turn_decided ON review_turn (ended_at) INCLUDE (level, county, bureau, person, working_days, due_at)
    WHERE outcome IN ('PASSED', 'RETURNED');
CREATE INDEX review_turn_waiting ON review_turn (level, county, bureau, due_at) WHERE ended_at IS NULL;
