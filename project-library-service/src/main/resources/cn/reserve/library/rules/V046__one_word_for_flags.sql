-- The shipped rule city.flags speaks of 一致性提示, as pages do. A rule that judged keeps its text for ever, so where it did, it ends today and
-- a version with the right words begins tomorrow; where nobody was judged yet, it is worded right from the start.
DO $$
DECLARE
    today   date := (now() AT TIME ZONE 'Asia/Shanghai')::date;
    standing policy_rule_version%ROWTYPE;
BEGIN
    SELECT * INTO standing FROM policy_rule_version
    WHERE rule_id = 'city.flags' AND state = 'IN_FORCE' AND valid_to IS NULL AND pass_zh = '无未处理的红色疑点';
    IF NOT FOUND THEN
        RETURN;
    END IF;
    IF EXISTS (SELECT FROM project_verdicts) OR EXISTS (SELECT FROM whitelist_entry) THEN
        UPDATE policy_rule_version SET valid_to = today, revision = revision + 1, updated_at = now() WHERE serial = standing.serial;
        INSERT INTO policy_rule_version (rule_id, position, programme, clause, valid_from, valid_to, condition, binding,
            pass_zh, pass_en, fail_zh, fail_en, number, revision, state, drafted_by_name, updated_at)
        VALUES (standing.rule_id, standing.position, standing.programme, standing.clause, today + 1, NULL, standing.condition,
            standing.binding, '无未处理的红色一致性提示', standing.pass_en, '存在未处理的红色一致性提示', standing.fail_en,
            (SELECT max(number) + 1 FROM policy_rule_version WHERE rule_id = standing.rule_id), 0, 'IN_FORCE', '', now());
    ELSE
        ALTER TABLE policy_rule_version DISABLE TRIGGER policy_rule_enacted;
        UPDATE policy_rule_version SET pass_zh = '无未处理的红色一致性提示', fail_zh = '存在未处理的红色一致性提示'
        WHERE serial = standing.serial;
        ALTER TABLE policy_rule_version ENABLE TRIGGER policy_rule_enacted;
    END IF;
END $$;
