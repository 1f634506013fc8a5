-- A file that the district rejects for good frees its code and its person: whoever files for an enterprise that is not theirs must not
-- keep the enterprise itself out.
ALTER TABLE enterprise
    ADD COLUMN rejection text,
    ADD CONSTRAINT enterprise_rejected_with_reason CHECK ((state = 'REJECTED') = (rejection IS NOT NULL)),
    -- What a project points to: the code of the one file that was not rejected.
    ADD COLUMN standing_uscc text GENERATED ALWAYS AS (CASE WHEN state <> 'REJECTED' THEN uscc END) STORED,
    ADD CONSTRAINT enterprise_standing_uscc_once UNIQUE (standing_uscc);
ALTER TABLE project
    DROP CONSTRAINT project_uscc_fkey,
    ADD CONSTRAINT project_uscc_fkey FOREIGN KEY (uscc) REFERENCES enterprise (standing_uscc) NOT VALID;
ALTER TABLE project VALIDATE CONSTRAINT project_uscc_fkey;
ALTER TABLE enterprise DROP CONSTRAINT enterprise_uscc_once;
CREATE INDEX enterprise_uscc ON enterprise (uscc);
DROP INDEX enterprise_registered_by_once;
CREATE UNIQUE INDEX enterprise_registered_by_once ON enterprise (registered_by) WHERE state <> 'REJECTED';
CREATE INDEX enterprise_registered_by ON enterprise (registered_by);
