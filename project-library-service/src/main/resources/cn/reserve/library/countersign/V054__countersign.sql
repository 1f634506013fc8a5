-- Units that have a say beside a field's lead unit. The lead unit belongs to the field itself.
CREATE TABLE field_units (
    field      text PRIMARY KEY,
    version    bigint NOT NULL,
    co_units   text[] NOT NULL,
    updated_by text NOT NULL,
    updated_at timestamptz NOT NULL
);
INSERT INTO field_units (field, version, co_units, updated_by, updated_at)
SELECT field, 0, CASE field WHEN 'RECYCLING' THEN ARRAY['economy'] ELSE '{}'::text[] END, '', now()
FROM unnest(ARRAY['INDUSTRY', 'CONSTRUCTION', 'TRANSPORT', 'AGRICULTURE', 'EDUCATION', 'CULTURE_TOURISM', 'MEDICAL', 'RECYCLING'])
    AS named(field);

-- Who has to countersign this project, as it was at its submission, and who did in this round.
ALTER TABLE project ADD COLUMN co_units text[] NOT NULL DEFAULT '{}';
ALTER TABLE project ADD COLUMN countersigned text[] NOT NULL DEFAULT '{}';

-- Several bureaus may have the same project at once.
ALTER TABLE review_turn ADD COLUMN countersign boolean NOT NULL DEFAULT false;
DROP INDEX review_turn_one_open;
CREATE UNIQUE INDEX review_turn_one_open ON review_turn (record_id, bureau) WHERE ended_at IS NULL;
