-- A registered thing is one thing, whichever lists it stands on: by its registration number it is counted once.
ALTER TABLE list_item ADD COLUMN registration text;
CREATE INDEX list_item_registration ON list_item (registration, id) INCLUDE (list_id) WHERE registration IS NOT NULL;

-- The shipped type of elevators asks for the number from now on; lists that are open keep what they ask. A type that somebody changed is theirs.
INSERT INTO list_type_version (id, type_code, number, state, layout, drafted_by, drafted_at, enacted_by, enacted_at)
SELECT uuidv7(), v.type_code, (SELECT max(o.number) + 1 FROM list_type_version o WHERE o.type_code = v.type_code), 'IN_FORCE',
    jsonb_set(v.layout, '{columns}', (v.layout -> 'columns') || '[
      {"key":"registration","name":{"zh":"设备注册代码","en":"Registration number"},"kind":"TEXT","required":false,"meaning":"REGISTRATION",
       "hint":{"zh":"同一注册代码的电梯只计一次；加装的新电梯登记后补填","en":"Elevators with the same number count once; of an added one filled in after its registration"}}]'::jsonb),
    '', now(), '', now()
FROM list_type_version v JOIN list_type t ON t.code = v.type_code AND t.in_force = v.number
WHERE v.type_code = 'elevators' AND v.drafted_by = ''
  AND NOT EXISTS (SELECT FROM list_type_version o WHERE o.type_code = v.type_code AND o.state = 'DRAFT')
  AND NOT EXISTS (SELECT FROM jsonb_array_elements(v.layout -> 'columns') c WHERE c ->> 'key' = 'registration');
UPDATE list_type t SET in_force = n.number, version = t.version + 1
FROM (SELECT max(o.number) AS number FROM list_type_version o WHERE o.type_code = 'elevators' AND o.state = 'IN_FORCE') n
WHERE t.code = 'elevators' AND n.number > t.in_force;
UPDATE list_type_version v SET state = 'ENDED'
FROM list_type t WHERE t.code = 'elevators' AND v.type_code = t.code AND v.state = 'IN_FORCE' AND v.number <> t.in_force;
