CREATE TABLE amendment (
    id              uuid PRIMARY KEY,
    version         bigint NOT NULL,
    enterprise_id   uuid NOT NULL REFERENCES enterprise,
    uscc            text NOT NULL,
    enterprise_name text NOT NULL,
    county          text NOT NULL,
    state           text NOT NULL,
    before          jsonb NOT NULL,
    proposed        jsonb NOT NULL,
    explanation     text NOT NULL,
    reasons         jsonb NOT NULL,
    proposed_by     text NOT NULL,
    proposed_at     timestamptz NOT NULL,
    decided_by      text,
    decided_at      timestamptz
);
-- One proposal at a time: two would each be compared with what the other is about to replace.
CREATE UNIQUE INDEX amendment_open ON amendment (enterprise_id) WHERE state = 'PROPOSED';
CREATE INDEX amendment_enterprise ON amendment (enterprise_id, proposed_at, id);
CREATE INDEX amendment_proposed ON amendment (proposed_at, id);
CREATE INDEX amendment_state_proposed ON amendment (state, proposed_at, id);
CREATE INDEX amendment_county_proposed ON amendment (county, proposed_at, id);
CREATE INDEX amendment_county_state_proposed ON amendment (county, state, proposed_at, id);
