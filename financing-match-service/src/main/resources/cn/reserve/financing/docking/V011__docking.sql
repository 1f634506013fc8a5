CREATE TABLE docking_case (
    id               uuid PRIMARY KEY DEFAULT uuidv7(),
    version          bigint      NOT NULL DEFAULT 0,
    need_id          uuid        NOT NULL REFERENCES need,
    project_id       uuid        NOT NULL,
    project_name     text        NOT NULL,
    uscc             text        NOT NULL,
    enterprise_name  text        NOT NULL,
    bank             text        NOT NULL,
    bank_name        text        NOT NULL,
    state            text        NOT NULL,
    amount           numeric(18, 2) CHECK (amount > 0),
    rate             numeric(9, 4) CHECK (rate > 0 AND rate <= 24),
    term_months      integer CHECK (term_months BETWEEN 1 AND 360),
    guarantee        text,
    reason_code      text,
    reason_text      text,
    clock_started_at timestamptz,
    remind_at        timestamptz,
    due_at           timestamptz,
    claimed_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    closed_at        timestamptz,
    -- An ended case has its time, an approved one its terms, a bank's "no" its reason: whatever the program does.
    CHECK ((closed_at IS NOT NULL) = (state IN ('DECLINED', 'REFUSED', 'WITHDRAWN'))),
    CHECK (state <> 'CREDIT_APPROVED' OR (amount IS NOT NULL AND rate IS NOT NULL AND term_months IS NOT NULL)),
    CHECK (state NOT IN ('DECLINED', 'REFUSED') OR reason_code IS NOT NULL)
);

CREATE UNIQUE INDEX docking_case_one_open ON docking_case (need_id, bank) WHERE closed_at IS NULL;
CREATE INDEX docking_case_by_need ON docking_case (need_id, bank, id);
CREATE INDEX docking_case_by_bank ON docking_case (bank, state, updated_at, id);
CREATE INDEX docking_case_by_enterprise ON docking_case (uscc, state, updated_at, id);
CREATE INDEX docking_case_by_state ON docking_case (state, updated_at, id);
CREATE INDEX docking_case_by_time ON docking_case (updated_at, id);

CREATE TABLE docking_step (
    id                uuid PRIMARY KEY,
    case_id           uuid        NOT NULL REFERENCES docking_case,
    sequence          integer     NOT NULL,
    state             text        NOT NULL,
    skipped           boolean     NOT NULL,
    at                timestamptz NOT NULL,
    person            text        NOT NULL,
    person_name       text        NOT NULL,
    organisation_name text        NOT NULL,
    note              text,
    UNIQUE (case_id, sequence)
);
-- The timeline is written once.
REVOKE UPDATE, DELETE, TRUNCATE ON docking_step FROM ${app};
CREATE INDEX docking_case_overdue ON docking_case (bank, due_at) WHERE due_at IS NOT NULL;
