-- Units that took part in a request, or whose project it takes away: they keep seeing it. district:<county> or bureau:<code>.
ALTER TABLE project_change ADD COLUMN units text[] NOT NULL DEFAULT '{}';
-- Working days that were left when the project was suspended: they begin again when it goes on.
ALTER TABLE project_change ADD COLUMN paused_left integer;

-- What was decided never changes; that somebody took part in it is no change of it.
ALTER TABLE project_change DISABLE TRIGGER project_change_decided;
UPDATE project_change c SET units = t.units
FROM (SELECT record_id, array_agg(DISTINCT CASE level WHEN 'DISTRICT' THEN 'district:' || county ELSE 'bureau:' || bureau END) AS units
      FROM review_turn WHERE kind = 'CHANGE' AND level <> 'COMMISSION' AND outcome IN ('PASSED', 'RETURNED') GROUP BY record_id) t
WHERE t.record_id = c.id;
ALTER TABLE project_change ENABLE TRIGGER project_change_decided;
CREATE INDEX project_change_units ON project_change USING gin (units) WHERE units <> '{}';
