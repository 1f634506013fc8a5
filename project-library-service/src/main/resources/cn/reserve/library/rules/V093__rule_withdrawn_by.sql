-- Who withdrew a version before its first day; when, its last change says.
ALTER TABLE policy_rule_version ADD COLUMN withdrawn_by_name text;

CREATE OR REPLACE FUNCTION refuse_change_of_enacted_rule() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    may_change text[] := ARRAY['valid_to', 'revision', 'updated_at'];
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.state = 'IN_FORCE' AND NEW.state = 'WITHDRAWN' THEN
        IF OLD.valid_from <= (now() AT TIME ZONE 'Asia/Shanghai')::date THEN
            RAISE EXCEPTION 'a rule that has judged is not withdrawn' USING ERRCODE = 'restrict_violation';
        END IF;
        may_change := may_change || ARRAY['state', 'withdrawn_by_name'];
    END IF;
    IF OLD.state <> 'DRAFT' AND (TG_OP = 'DELETE' OR to_jsonb(NEW) - may_change IS DISTINCT FROM to_jsonb(OLD) - may_change) THEN
        RAISE EXCEPTION 'a rule that came into force never changes' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
