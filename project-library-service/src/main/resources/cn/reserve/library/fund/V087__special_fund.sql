CREATE TABLE special_fund (
    id              uuid PRIMARY KEY,
    version         bigint NOT NULL,
    project_id      uuid NOT NULL REFERENCES project,
    programme       text NOT NULL REFERENCES policy_programme,
    document_number text NOT NULL,
    issued_on       date NOT NULL,
    issued          numeric(18, 2) NOT NULL CHECK (issued > 0),
    in_place        numeric(18, 2) NOT NULL,
    paid            numeric(18, 2) NOT NULL,
    state           text NOT NULL,
    reason          text,
    recorded_by     text NOT NULL,
    recorded_at     timestamptz NOT NULL,
    updated_by      text NOT NULL,
    updated_at      timestamptz NOT NULL,
    CONSTRAINT special_fund_amounts CHECK (paid >= 0 AND paid <= in_place AND in_place <= issued)
);
CREATE UNIQUE INDEX special_fund_once ON special_fund (project_id, programme, document_number) WHERE state = 'ACTIVE';
CREATE INDEX special_fund_project ON special_fund (project_id, state);
CREATE INDEX special_fund_issued_on ON special_fund (issued_on, id);
CREATE INDEX special_fund_programme_issued_on ON special_fund (programme, issued_on, id);
CREATE INDEX special_fund_issued ON special_fund (issued, id);
CREATE INDEX special_fund_programme_issued ON special_fund (programme, issued, id);
REVOKE DELETE, TRUNCATE ON special_fund FROM ${app};
