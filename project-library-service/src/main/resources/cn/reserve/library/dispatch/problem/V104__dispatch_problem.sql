CREATE TABLE dispatch_problem (
    id              uuid PRIMARY KEY,
    version         bigint NOT NULL,
    round_id        uuid NOT NULL REFERENCES dispatch_round,
    report_id       uuid NOT NULL REFERENCES dispatch_report,
    project_id      uuid NOT NULL REFERENCES project,
    name            text NOT NULL,
    enterprise_name text NOT NULL,
    uscc            text NOT NULL,
    county          text NOT NULL,
    county_name     text NOT NULL,
    field           text NOT NULL,
    words           text NOT NULL,
    state           text NOT NULL CHECK (state IN ('RAISED', 'OPEN', 'SOLVED', 'CLOSED')),
    -- enterprise:<uscc>, district:<county> or bureau:<code>; empty until somebody is named.
    owner           text NOT NULL,
    -- 9999-12-31 until a deadline is set.
    due             date NOT NULL,
    raised_by       text NOT NULL,
    raised_at       timestamptz NOT NULL,
    solution        text,
    evidence_name   text,
    evidence_type   text,
    evidence_size   bigint,
    sha256          text REFERENCES stored_content,
    solved_by       text,
    solved_at       timestamptz,
    decided_by      text,
    decided_at      timestamptz,
    reason          text
);
CREATE INDEX dispatch_problem_due ON dispatch_problem (due, id);
CREATE INDEX dispatch_problem_state ON dispatch_problem (state, due, id);
CREATE INDEX dispatch_problem_county ON dispatch_problem (county, state, due, id);
CREATE INDEX dispatch_problem_field ON dispatch_problem (field, state, due, id);
CREATE INDEX dispatch_problem_enterprise ON dispatch_problem (uscc, due, id);
CREATE INDEX dispatch_problem_owner ON dispatch_problem (owner, state, due, id);
CREATE INDEX dispatch_problem_round ON dispatch_problem (round_id, due, id);
CREATE INDEX dispatch_problem_project ON dispatch_problem (project_id, due, id);
CREATE INDEX dispatch_problem_unsolved ON dispatch_problem (due, id) INCLUDE (county, field, uscc, owner) WHERE state IN ('RAISED', 'OPEN');
CREATE INDEX dispatch_problem_content ON dispatch_problem (sha256) WHERE sha256 IS NOT NULL;
REVOKE DELETE, TRUNCATE ON dispatch_problem FROM ${app};
