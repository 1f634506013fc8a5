-- A day with its rules is begun again when a run over it failed; each attempt is a run of its own.
ALTER TABLE policy_run ADD COLUMN attempt integer NOT NULL DEFAULT 1;
ALTER TABLE policy_run ALTER COLUMN attempt DROP DEFAULT;
ALTER TABLE policy_run DROP CONSTRAINT policy_run_once, ADD CONSTRAINT policy_run_once UNIQUE (fingerprint, attempt);
