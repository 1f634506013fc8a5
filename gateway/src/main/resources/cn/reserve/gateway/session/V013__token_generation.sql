-- Counts the renewals of a session's tokens, so that a replica can tell which of two readings is the older: their ends cannot,
-- near the end of a session at the provider all tokens end with it.
ALTER TABLE session ADD COLUMN generation bigint NOT NULL DEFAULT 0;
