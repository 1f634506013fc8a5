-- The moment of the attempt at which the recipient's server refused for good: a message may have been written long before it.
ALTER TABLE mail ADD COLUMN refused_at timestamptz;
COMMENT ON COLUMN mail.refused_at IS 'when the recipient''s server refused it for good; null for what was refused before this was kept';
