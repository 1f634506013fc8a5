-- The transactional outbox. Positions are given under the journal lock, which is held until commit: their order is the commit order.
CREATE SEQUENCE feed_event_position;

CREATE TABLE feed_event (
    position    bigint      PRIMARY KEY,
    id          uuid        NOT NULL,
    type        text        NOT NULL,
    subject     text        NOT NULL,
    occurred_at timestamptz NOT NULL,
    data        json        NOT NULL
);
CREATE INDEX feed_event_type ON feed_event (type, position);
REVOKE UPDATE, DELETE, TRUNCATE ON feed_event FROM ${app};

-- How far this service has applied another one's feed; moves in the transaction that applies.
CREATE TABLE feed_position (
    consumer   text        NOT NULL,
    source     text        NOT NULL,
    position   bigint      NOT NULL DEFAULT 0 CHECK (position >= 0),
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, source)
);
