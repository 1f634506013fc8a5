-- What people call a programme, and whether it is one of re-lending (the city's list wants one of those to be had), as data: a new
-- programme gets its name with its first rule.
CREATE TABLE rule_programme (
    id        text PRIMARY KEY,
    position  integer GENERATED ALWAYS AS IDENTITY,
    name_zh   text NOT NULL,
    name_en   text NOT NULL,
    relending boolean NOT NULL
);
INSERT INTO rule_programme (id, name_zh, name_en, relending)
SELECT id, name_zh, name_en, id LIKE 're-lending%' FROM policy_programme ORDER BY position;
INSERT INTO rule_programme (id, name_zh, name_en, relending)
SELECT DISTINCT programme, programme, programme, programme LIKE 're-lending%' FROM policy_rule_version
WHERE programme NOT IN (SELECT id FROM rule_programme);
ALTER TABLE policy_rule_version ADD FOREIGN KEY (programme) REFERENCES rule_programme;
REVOKE UPDATE, DELETE, TRUNCATE ON rule_programme FROM ${app};

-- Who wrote a draft does not enact it. A version whose first day has not come may be withdrawn; its predecessor then ends as it would have.
ALTER TABLE policy_rule_version
    ADD COLUMN drafters text[] NOT NULL DEFAULT '{}',
    ADD COLUMN predecessor integer REFERENCES policy_rule_version,
    ADD COLUMN predecessor_end date,
    DROP CONSTRAINT policy_rule_version_state_check,
    ADD CONSTRAINT policy_rule_version_state_check CHECK (state IN ('DRAFT', 'IN_FORCE', 'WITHDRAWN'));

CREATE OR REPLACE FUNCTION refuse_change_of_enacted_rule() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    may_change text[] := ARRAY['valid_to', 'revision', 'updated_at'];
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.state = 'IN_FORCE' AND NEW.state = 'WITHDRAWN' THEN
        IF OLD.valid_from <= (now() AT TIME ZONE 'Asia/Shanghai')::date THEN
            RAISE EXCEPTION 'a rule that has judged is not withdrawn' USING ERRCODE = 'restrict_violation';
        END IF;
        may_change := may_change || 'state'::text;
    END IF;
    IF OLD.state <> 'DRAFT' AND (TG_OP = 'DELETE' OR to_jsonb(NEW) - may_change IS DISTINCT FROM to_jsonb(OLD) - may_change) THEN
        RAISE EXCEPTION 'a rule that came into force never changes' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
