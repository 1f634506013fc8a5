-- All demands are matched once more, chunk by chunk; the row is the place where a run stands, so that a dead replica's run goes on.
CREATE TABLE matching_run (
    id          uuid PRIMARY KEY,
    state       varchar(10) NOT NULL CHECK (state IN ('OPEN', 'DONE', 'FAILED')),
    why         varchar(20) NOT NULL CHECK (why IN ('ASKED', 'WEIGHTS', 'MANY_CHANGES')),
    weights     integer NOT NULL,
    last_demand uuid NOT NULL,
    total       bigint NOT NULL,
    done        bigint NOT NULL,
    suggestions bigint NOT NULL,
    attempts    integer NOT NULL,
    error       text,
    started_by  text NOT NULL,
    created_at  timestamptz NOT NULL,
    finished_at timestamptz
);
CREATE UNIQUE INDEX matching_run_open ON matching_run (state) WHERE state = 'OPEN';
CREATE INDEX matching_run_created ON matching_run (created_at, id);
