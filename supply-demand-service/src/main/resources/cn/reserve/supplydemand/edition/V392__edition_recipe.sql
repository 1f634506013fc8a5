-- By which recipe the digest was made: 1 over rows as the database writes them, which nobody outside can repeat; 2 over what the official workbook says
-- (docs/reference/edition-digest.md).
ALTER TABLE round_edition ADD COLUMN recipe integer NOT NULL DEFAULT 1;
ALTER TABLE round_edition ADD COLUMN pages jsonb NOT NULL DEFAULT '{}';
COMMENT ON COLUMN round_edition.pages IS 'digest of each page of the official workbook by its name; empty of recipe 1';
