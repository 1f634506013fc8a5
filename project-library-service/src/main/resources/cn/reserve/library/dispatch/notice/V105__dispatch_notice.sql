CREATE TABLE dispatch_notice (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    version         bigint NOT NULL DEFAULT 0,
    round_id        uuid NOT NULL REFERENCES dispatch_round,
    report_id       uuid NOT NULL REFERENCES dispatch_report,
    project_id      uuid NOT NULL REFERENCES project,
    period          date NOT NULL,
    name            text NOT NULL,
    enterprise_name text NOT NULL,
    uscc            text NOT NULL,
    county          text NOT NULL,
    county_name     text NOT NULL,
    field           text NOT NULL,
    reds            integer NOT NULL,
    state           text NOT NULL CHECK (state IN ('RAISED', 'ACKNOWLEDGED', 'ANSWERED', 'CLOSED')),
    due             date NOT NULL,
    raised_at       timestamptz NOT NULL,
    acknowledged_by text,
    acknowledged_at timestamptz,
    answer          text,
    mended_by       date,
    answered_by     text,
    answered_at     timestamptz,
    decided_by      text,
    decided_at      timestamptz,
    reason          text
);
-- While one is open, the next red month raises no other.
CREATE UNIQUE INDEX dispatch_notice_open ON dispatch_notice (project_id) WHERE state <> 'CLOSED';
CREATE INDEX dispatch_notice_project ON dispatch_notice (project_id, due, id);
CREATE INDEX dispatch_notice_due ON dispatch_notice (due, id);
CREATE INDEX dispatch_notice_state ON dispatch_notice (state, due, id);
CREATE INDEX dispatch_notice_county ON dispatch_notice (county, state, due, id);
CREATE INDEX dispatch_notice_field ON dispatch_notice (field, state, due, id);
CREATE INDEX dispatch_notice_enterprise ON dispatch_notice (uscc, due, id);
CREATE INDEX dispatch_notice_round ON dispatch_notice (round_id, due, id);
REVOKE DELETE, TRUNCATE ON dispatch_notice FROM ${app};
