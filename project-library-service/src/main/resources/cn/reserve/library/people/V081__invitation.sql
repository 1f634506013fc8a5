CREATE TABLE invitation (
    id              uuid PRIMARY KEY,
    version         bigint NOT NULL,
    enterprise_id   uuid NOT NULL REFERENCES enterprise,
    addressee       text NOT NULL,
    name            text NOT NULL,
    code_hash       text NOT NULL CONSTRAINT invitation_code_once UNIQUE,
    invited_by_name text NOT NULL,
    invited_at      timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    accepted_by     text,
    accepted_at     timestamptz,
    withdrawn_at    timestamptz
);
CREATE INDEX invitation_enterprise ON invitation (enterprise_id, invited_at, id);

-- How often a person gave a code lately; only as many as give one, and swept with the window.
CREATE TABLE invitation_attempt (
    person   text PRIMARY KEY,
    since    timestamptz NOT NULL,
    attempts integer NOT NULL
);
CREATE INDEX invitation_attempt_since ON invitation_attempt (since);
