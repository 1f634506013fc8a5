-- Computed once per row instead of once per look: a common word's count rechecks up to 10,001 rows.
DROP INDEX need_by_text;
ALTER TABLE need ADD COLUMN search_pairs text[] NOT NULL
    GENERATED ALWAYS AS (bigrams(lower(project_name || ' ' || enterprise_name || ' ' || coalesce(project_code, '')))) STORED;
CREATE INDEX need_by_text ON need USING gin (search_pairs);
