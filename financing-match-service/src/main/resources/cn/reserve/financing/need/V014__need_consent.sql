-- The last word of an enterprise on its consent. Like need_ending it outlives the order of events: a withdrawal that arrives before an
-- older whitelisting still wins, and a newer whitelisting, which carries the consent of its own moment, wins over an older change.
CREATE TABLE need_consent (
    project_id      uuid PRIMARY KEY,
    given           boolean     NOT NULL,
    until           date,
    contact_name    text,
    contact_phone   text,
    at              timestamptz NOT NULL,
    source_position bigint      NOT NULL
);

-- source_position is from now on the listing's own place; consent and ending have theirs, so that each follows its newest event.
ALTER TABLE need
    ADD COLUMN consent_position bigint NOT NULL DEFAULT 0,
    ADD COLUMN ended_position bigint;
