-- What is not closed, by county: counted for each look at the overview, however many are closed.
CREATE INDEX dispatch_problem_open ON dispatch_problem (county, due, id) INCLUDE (state, field, owner) WHERE state <> 'CLOSED';
