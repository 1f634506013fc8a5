-- By itself, so that nobody waits for the look at all projects behind a change of their table.
INSERT INTO retired_due
SELECT id FROM project WHERE stage = 'COMMISSIONED' AND state IN ('ADMITTED', 'SUSPENDED') AND form -> 'retiredEquipment' <> '[]';
