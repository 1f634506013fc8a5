CREATE TABLE toy (
    id      uuid   PRIMARY KEY,
    name    text   NOT NULL,
    changes int    NOT NULL,
    version bigint NOT NULL
);

-- What the toy's consumer derives from the feed.
CREATE TABLE toy_seen (
    position bigint PRIMARY KEY,
    id       uuid   NOT NULL UNIQUE,
    subject  text   NOT NULL,
    number   int    NOT NULL,
    seen_at  timestamptz NOT NULL DEFAULT clock_timestamp()
);
