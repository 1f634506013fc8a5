-- A month's dispatch: every admitted project is asked between two days. Whether it is open is told by the clock.
CREATE TABLE dispatch_round (
    id         uuid PRIMARY KEY,
    version    bigint NOT NULL,
    period     date NOT NULL CHECK (extract(day FROM period) = 1),
    opens_on   date NOT NULL,
    closes_on  date NOT NULL,
    opened_by  text NOT NULL,
    opened_at  timestamptz NOT NULL,
    closed_by  text,
    closed_at  timestamptz,
    CONSTRAINT dispatch_round_period UNIQUE (period)
);
REVOKE DELETE, TRUNCATE ON dispatch_round FROM ${app};

-- How far the work behind a round is: who was asked, and whether its red lights were followed up. Not part of the decision's version.
CREATE TABLE dispatch_round_work (
    round_id      uuid PRIMARY KEY REFERENCES dispatch_round,
    asked_through uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
    asked_at      timestamptz,
    settled_at    timestamptz
);
CREATE INDEX dispatch_round_work_open ON dispatch_round_work (round_id) WHERE asked_at IS NULL OR settled_at IS NULL;
