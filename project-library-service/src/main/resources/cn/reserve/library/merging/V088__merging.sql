ALTER TABLE enterprise
    ADD COLUMN merged_into uuid REFERENCES enterprise,
    ADD COLUMN merged_at timestamptz,
    ADD CONSTRAINT enterprise_merged CHECK ((state = 'MERGED') = (merged_into IS NOT NULL)) NOT VALID;
-- The organisation's own part of the code stays when the registration authority changes.
CREATE INDEX enterprise_organisation_code ON enterprise (substr(uscc, 9, 9));
CREATE INDEX enterprise_merged_into ON enterprise (merged_into) WHERE merged_into IS NOT NULL;
ALTER TABLE membership_job ADD COLUMN from_uscc text;
