-- The plan's 500 are elevators added to existing homes; replaced ones stand on the same lists and do not count.
INSERT INTO list_type_version (id, type_code, number, state, layout, drafted_by, drafted_at, enacted_by, enacted_at)
SELECT uuidv7(), v.type_code, 2, 'IN_FORCE', jsonb_set(v.layout, '{target,counts}', '{"column":"work","choice":"NEW"}'), '', now(), '', now()
FROM list_type_version v JOIN list_type t ON t.code = v.type_code AND t.in_force = v.number
WHERE v.type_code = 'elevators' AND v.number = 1
  AND NOT EXISTS (SELECT FROM list_type_version o WHERE o.type_code = 'elevators' AND o.number > 1);
UPDATE list_type_version v SET state = 'ENDED'
WHERE v.type_code = 'elevators' AND v.number = 1
  AND EXISTS (SELECT FROM list_type_version o WHERE o.type_code = 'elevators' AND o.number = 2 AND o.state = 'IN_FORCE' AND o.drafted_by = '');
UPDATE list_type t SET in_force = 2, version = version + 1
WHERE t.code = 'elevators' AND t.in_force = 1
  AND EXISTS (SELECT FROM list_type_version o WHERE o.type_code = 'elevators' AND o.number = 2 AND o.state = 'IN_FORCE' AND o.drafted_by = '');
