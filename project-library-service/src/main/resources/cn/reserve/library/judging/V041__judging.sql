-- A run judges every admitted project, chunk by chunk; its row is the place where it stands, so that a dead replica's run goes on.
CREATE TABLE policy_run (
    id           uuid PRIMARY KEY,
    kind         text NOT NULL CHECK (kind IN ('IMPACT', 'JUDGE')),
    state        text NOT NULL CHECK (state IN ('OPEN', 'DONE', 'FAILED')),
    fingerprint  text NOT NULL CONSTRAINT policy_run_once UNIQUE,
    rule_id      text,
    number       integer,
    revision     bigint,
    day          date NOT NULL,
    serials      integer[] NOT NULL,
    before       integer[] NOT NULL,
    last_project uuid,
    total        bigint NOT NULL,
    done         bigint NOT NULL,
    changes      bigint NOT NULL,
    attempts     integer NOT NULL,
    error        text,
    started_by   text NOT NULL,
    created_at   timestamptz NOT NULL,
    finished_at  timestamptz
);
CREATE INDEX policy_run_open ON policy_run (kind, created_at) WHERE state = 'OPEN';
CREATE INDEX policy_run_created ON policy_run (created_at, id);

-- What each version of a rule said of each project when it was last judged; versions by their serial.
CREATE TABLE project_verdicts (
    project_id uuid PRIMARY KEY REFERENCES project,
    run_id     uuid NOT NULL REFERENCES policy_run,
    day        date NOT NULL,
    passed     integer[] NOT NULL,
    failed     integer[] NOT NULL,
    not_judged integer[] NOT NULL
);

-- Who changed: from is null where the rule did not judge before.
CREATE TABLE policy_change (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    run_id     uuid NOT NULL REFERENCES policy_run,
    project_id uuid NOT NULL REFERENCES project,
    rule_id    text NOT NULL,
    was        text,
    becomes    text NOT NULL,
    CONSTRAINT policy_change_once UNIQUE (run_id, project_id, rule_id)
);
CREATE INDEX policy_change_rule ON policy_change (run_id, rule_id, id);
CREATE INDEX policy_change_kind ON policy_change (run_id, becomes, was, rule_id, id);
