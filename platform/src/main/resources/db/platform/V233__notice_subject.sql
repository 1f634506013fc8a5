-- Whoever acts upon a record has read what was told about it: sought with each act. Many may be told about one record, so their audiences
-- stand in the index as well.
CREATE INDEX notice_subject ON notice (subject, audience, also);
