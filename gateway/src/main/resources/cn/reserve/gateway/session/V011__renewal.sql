-- Which replica renews a session's tokens now, and until when the others leave it alone: no lock is held meanwhile.
ALTER TABLE session
    ADD COLUMN renewal       uuid,
    ADD COLUMN renewal_until timestamptz,
    ADD CONSTRAINT session_renewal_whole CHECK ((renewal IS NULL) = (renewal_until IS NULL));
