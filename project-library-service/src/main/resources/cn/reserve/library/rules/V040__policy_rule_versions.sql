-- A rule has numbered versions, each with its own days. A draft may change; what came into force keeps its text for ever and only gets a
-- last day, so that "which rule judged on day D" has one answer.
ALTER TABLE policy_rule RENAME TO policy_rule_version;
ALTER TABLE policy_rule_version RENAME COLUMN id TO rule_id;
ALTER TABLE policy_rule_version DROP CONSTRAINT policy_rule_pkey, DROP CONSTRAINT policy_rule_position_once;
ALTER TABLE policy_rule_version
    ADD COLUMN serial integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ADD COLUMN number integer NOT NULL DEFAULT 1,
    ADD COLUMN revision bigint NOT NULL DEFAULT 0,
    ADD COLUMN state text NOT NULL DEFAULT 'IN_FORCE' CHECK (state IN ('DRAFT', 'IN_FORCE')),
    ADD COLUMN drafted_by_name text NOT NULL DEFAULT '',
    ADD COLUMN enacted_by_name text,
    ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now(),
    ADD CONSTRAINT policy_rule_version_once UNIQUE (rule_id, number);
ALTER TABLE policy_rule_version
    ALTER COLUMN number DROP DEFAULT,
    ALTER COLUMN revision DROP DEFAULT,
    ALTER COLUMN state DROP DEFAULT,
    ALTER COLUMN drafted_by_name DROP DEFAULT,
    ALTER COLUMN updated_at DROP DEFAULT;
CREATE UNIQUE INDEX policy_rule_one_draft ON policy_rule_version (rule_id) WHERE state = 'DRAFT';

-- A range over names turns "the same rule" into an overlap, which a GiST index excludes without an extension.
CREATE TYPE rule_name_range AS RANGE (subtype = text);
ALTER TABLE policy_rule_version ADD CONSTRAINT policy_rule_no_overlap EXCLUDE USING gist (
    rule_name_range(rule_id, rule_id, '[]') WITH &&, daterange(valid_from, valid_to, '[]') WITH &&) WHERE (state = 'IN_FORCE');

GRANT INSERT, UPDATE, DELETE ON policy_rule_version TO ${app};

CREATE FUNCTION refuse_change_of_enacted_rule() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state = 'IN_FORCE' AND (TG_OP = 'DELETE'
        OR to_jsonb(NEW) - 'valid_to' - 'revision' - 'updated_at' IS DISTINCT FROM
           to_jsonb(OLD) - 'valid_to' - 'revision' - 'updated_at') THEN
        RAISE EXCEPTION 'a rule that came into force never changes' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER policy_rule_enacted BEFORE UPDATE OR DELETE ON policy_rule_version
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_enacted_rule();

-- The 2026 round is for the industrial field.
INSERT INTO policy_rule_version (rule_id, position, programme, clause, valid_from, valid_to, condition, binding,
    pass_zh, pass_en, fail_zh, fail_en, number, revision, state, drafted_by_name, updated_at)
VALUES ('bonds-2026.field', 305, 'treasury-bonds-industry-2026', '超长期特别国债工业领域2026年申报要求', '2025-09-01', NULL,
 'field == "INDUSTRY"', false, '属于工业领域', 'In the industrial field', '不属于工业领域', 'Not in the industrial field',
 1, 0, 'IN_FORCE', '', now());
