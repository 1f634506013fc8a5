-- A bureau asks, enterprises fill in until a deadline, districts check, the city freezes (domain.md §1).
CREATE TABLE collection_round (
    id           uuid PRIMARY KEY,
    version      bigint NOT NULL,
    name         text NOT NULL,
    year         integer NOT NULL,
    state        text NOT NULL,
    sheets       jsonb NOT NULL,
    counties     text[] NOT NULL,
    deadline     date NOT NULL,
    instructions text NOT NULL,
    drafted_by   text NOT NULL,
    drafted_at   timestamptz NOT NULL,
    opened_by    text,
    opened_at    timestamptz,
    reminded_on  date,
    closed_by    text,
    closed_at    timestamptz,
    frozen_by    text,
    frozen_at    timestamptz
);
COMMENT ON COLUMN collection_round.sheets IS 'number of the template''s version by kind of sheet; 0 until the round is opened';
COMMENT ON COLUMN collection_round.counties IS 'counties that are asked; empty: the whole city';
CREATE INDEX collection_round_listed ON collection_round (year DESC, id DESC);
REVOKE TRUNCATE ON collection_round FROM ${app};

CREATE TABLE submission (
    id           uuid PRIMARY KEY,
    version      bigint NOT NULL,
    round_id     uuid NOT NULL REFERENCES collection_round,
    uscc         varchar(18) NOT NULL,
    county       varchar(6) NOT NULL,
    state        text NOT NULL,
    row_count    integer NOT NULL,
    reason       text,
    remarks      jsonb NOT NULL,
    updated_by   text NOT NULL,
    updated_at   timestamptz NOT NULL,
    handed_in_by text,
    handed_in_at timestamptz,
    judged_by    text,
    judged_at    timestamptz,
    CONSTRAINT submission_once UNIQUE (round_id, uscc)
);
COMMENT ON COLUMN submission.uscc IS 'no reference: what an enterprise handed in before it was merged into one that had handed in itself stays under its old code';
COMMENT ON COLUMN submission.county IS 'the participant''s county when the submission was begun, repeated for scopes; follows the participant';
COMMENT ON COLUMN submission.remarks IS 'what a district wants changed: row, column and reason';
CREATE INDEX submission_listed ON submission (round_id, updated_at, id);
CREATE INDEX submission_state ON submission (round_id, state, updated_at, id);
CREATE INDEX submission_county ON submission (round_id, county, updated_at, id);
CREATE INDEX submission_county_state ON submission (round_id, county, state, updated_at, id);
CREATE INDEX submission_uscc ON submission (uscc);
REVOKE DELETE, TRUNCATE ON submission FROM ${app};

CREATE TABLE round_row (
    id            uuid PRIMARY KEY,
    version       bigint NOT NULL,
    submission_id uuid NOT NULL REFERENCES submission,
    kind          text NOT NULL,
    number        integer NOT NULL,
    data          jsonb NOT NULL,
    print         text NOT NULL,
    CONSTRAINT round_row_number UNIQUE (submission_id, kind, number),
    CONSTRAINT round_row_once UNIQUE (submission_id, kind, print)
);
COMMENT ON COLUMN round_row.print IS 'the same for the same values: the same row twice in a sheet is one';
REVOKE TRUNCATE ON round_row FROM ${app};
