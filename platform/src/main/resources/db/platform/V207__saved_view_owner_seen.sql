-- When the owner last looked at a list: a colleague who has left shares nothing any more.
ALTER TABLE saved_view ADD COLUMN owner_seen_at timestamptz NOT NULL DEFAULT now();
