-- What people are told: one row per occasion and audience, written with the transaction that is its cause. Positions are given under
-- the journal lock, which is held until commit: their order is the commit order, so "read up to here" never covers what came later.
CREATE SEQUENCE notice_position;

CREATE TABLE notice (
    position        bigint      PRIMARY KEY,
    id              uuid        NOT NULL UNIQUE,
    cause           text        UNIQUE,
    kind            text        NOT NULL,
    audience        text        NOT NULL,
    subject         text        NOT NULL,
    label           text        NOT NULL,
    link            text        NOT NULL,
    created_at      timestamptz NOT NULL,
    attempts        integer     NOT NULL DEFAULT 0,
    next_attempt_at timestamptz
);
COMMENT ON COLUMN notice.cause IS 'told once for it; null for what happens once by itself';
COMMENT ON COLUMN notice.next_attempt_at IS 'when its mails are to be addressed; null once they are';
CREATE INDEX notice_audience ON notice (audience, position);
CREATE INDEX notice_due ON notice (next_attempt_at) WHERE next_attempt_at IS NOT NULL;
CREATE INDEX notice_age ON notice (created_at);

-- Since when people are told: deadlines that had passed before are nobody's news.
CREATE TABLE notice_since (at timestamptz NOT NULL DEFAULT now());
INSERT INTO notice_since DEFAULT VALUES;

CREATE TABLE notice_settings (
    person     text    PRIMARY KEY,
    version    bigint  NOT NULL DEFAULT 0,
    language   text    NOT NULL DEFAULT 'CHINESE' CHECK (language IN ('CHINESE', 'ENGLISH')),
    quiet_from text    CHECK (quiet_from ~ '^[0-2][0-9]:[0-5][0-9]$'),
    quiet_to   text    CHECK (quiet_to ~ '^[0-2][0-9]:[0-5][0-9]$'),
    digest     text    NOT NULL DEFAULT 'NONE' CHECK (digest IN ('NONE', 'DAILY')),
    hidden     text[]  NOT NULL DEFAULT '{}',
    mailed     text[]  NOT NULL DEFAULT '{}',
    unmailed   text[]  NOT NULL DEFAULT '{}',
    read_up_to bigint  NOT NULL DEFAULT 0,
    CONSTRAINT notice_settings_quiet CHECK ((quiet_from IS NULL) = (quiet_to IS NULL))
);

-- Where a person's reading differs from "all up to read_up_to, none after".
CREATE TABLE notice_mark (
    person text    NOT NULL,
    notice bigint  NOT NULL REFERENCES notice ON DELETE CASCADE,
    read   boolean NOT NULL,
    PRIMARY KEY (person, notice)
);
CREATE INDEX notice_mark_notice ON notice_mark (notice);

-- The id is the message's id for good, so that a repeated attempt is the same message. No address is kept.
CREATE TABLE mail (
    id              uuid        PRIMARY KEY,
    person          text        NOT NULL,
    digest_at       timestamptz,
    created_at      timestamptz NOT NULL,
    attempts        integer     NOT NULL DEFAULT 0,
    next_attempt_at timestamptz,
    sent_at         timestamptz,
    last_error      text,
    CONSTRAINT mail_one_digest UNIQUE (person, digest_at)
);
CREATE INDEX mail_due ON mail (next_attempt_at) WHERE next_attempt_at IS NOT NULL;
CREATE INDEX mail_age ON mail (created_at);

-- A notice goes to a person by mail once.
CREATE TABLE mail_notice (
    notice bigint NOT NULL REFERENCES notice ON DELETE CASCADE,
    person text   NOT NULL,
    mail   uuid   NOT NULL REFERENCES mail ON DELETE CASCADE,
    PRIMARY KEY (notice, person)
);
CREATE INDEX mail_notice_mail ON mail_notice (mail);
