ALTER TABLE list_type_version ADD COLUMN drafters text[] NOT NULL DEFAULT '{}';
